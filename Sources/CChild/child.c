#define _GNU_SOURCE
#include "child.h"
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

void tincay_end_with(pid_t parent) {
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    // It may have died a moment ago, and its signal will not come again.
    if (getppid() != parent) _exit(EXIT_FAILURE);
}

static void close_from(int first) {
    if (close_range((unsigned)first, ~0u, 0) == 0) return;
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    for (int end = first; end < (int)files.rlim_cur; end++) close(end);
}

static int take(const int ends[3]) {
    for (int end = 0; end < 3; end++) {
        // An end that already has its number keeps it over the start of the program.
        if (ends[end] == end ? fcntl(end, F_SETFD, 0) < 0 : dup2(ends[end], end) < 0) return -1;
    }
    return 0;
}

/// The child's side. Our memory is still shared, so it touches nothing but the kernel.
static void become(const char *program, char *const words[], const int ends[3], pid_t parent) {
    struct sigaction usual = {.sa_handler = SIG_DFL};
    for (int signal = 1; signal < NSIG; signal++) sigaction(signal, &usual, NULL);
    tincay_end_with(parent);
    setpgid(0, 0);
    if (take(ends) < 0) return;
    close_from(3);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    char *const nothing[] = {NULL};
    execvpe(program, words, nothing);
}

pid_t tincay_start(const char *program, char *const words[], const int ends[3]) {
    volatile int failure = 0;
    pid_t parent = getpid();
    sigset_t all, before;
    sigfillset(&all);
    // A handler of ours must not run in the child while it shares our memory.
    pthread_sigmask(SIG_BLOCK, &all, &before);
    // posix_spawn has no way to ask for the signal of a parent's death.
    pid_t child = vfork();
    if (child == 0) {
        become(program, words, ends, parent);
        failure = errno;
        _exit(127);
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (child > 0 && failure != 0) {
        while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
        return -1;
    }
    return child;
}

int tincay_leave_network(void) { return unshare(CLONE_NEWUSER | CLONE_NEWNET); }

int tincay_drop_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) | prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

void tincay_keep_to_itself(void) {
    // For cores in files, and for those that the kernel hands to another program.
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    // Swift's own handlers write what lies at the addresses in the registers into the log.
    static const int crashes[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT, SIGSEGV, SIGTRAP};
    struct sigaction usual = {.sa_handler = SIG_DFL};
    for (unsigned crash = 0; crash < sizeof crashes / sizeof crashes[0]; crash++) sigaction(crashes[crash], &usual, NULL);
}

void tincay_give_back_memory(void) { malloc_trim(0); }
