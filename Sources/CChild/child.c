#define _GNU_SOURCE
#include "child.h"
#include <sched.h>
#include <sys/prctl.h>

int tincay_close_from(posix_spawn_file_actions_t *actions, int first) { return posix_spawn_file_actions_addclosefrom_np(actions, first); }

int tincay_leave_network(void) { return unshare(CLONE_NEWUSER | CLONE_NEWNET); }

int tincay_drop_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) | prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
