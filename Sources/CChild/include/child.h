#pragma once
#include <spawn.h>

// What Linux offers a careful parent and Swift's own view of the C library leaves out.

/// The child gets no file of ours from that number on.
int tincay_close_from(posix_spawn_file_actions_t *actions, int first);

/// A network of one's own, with nobody in it. -1 where the kernel grants none.
int tincay_leave_network(void);

/// No program started from here can gain rights, and nobody may look into this process.
int tincay_drop_privileges(void);
