#pragma once
#include <sys/types.h>

// What Linux offers a careful process and Swift's own view of the C library leaves out.

/// Starts `program` (a path, or a name in the usual folders) at the head of a process group of its own. It gets `ends` as its standard
/// input, output and error, no other file and no environment, and is killed as soon as the thread that started it is gone.
/// - returns: the process; -1 when there is no such program.
pid_t tincay_start(const char *program, char *const words[], const int ends[3]);

/// A network of one's own, with nobody in it. -1 where the kernel grants none.
int tincay_leave_network(void);

/// No program started from here can gain rights, and nobody may look into this process.
int tincay_drop_privileges(void);

/// Ends this process together with the one that started it, which is `parent`. Entering a new network had undone that.
void tincay_end_with(pid_t parent);

/// Whatever becomes of this process, nothing of its memory is written anywhere: no core dump, no trace of a crash; and nobody but
/// root may look into it.
void tincay_keep_to_itself(void);

/// Memory that was freed goes back to the system.
void tincay_give_back_memory(void);
