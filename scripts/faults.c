// Loaded before the C library (LD_PRELOAD): a disk that fails when the file named by TINCAY_FAULTS says so.
// "fsync": nothing reaches the disk any more (EIO). "full": no file takes another byte (ENOSPC).
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static int said(const char *word) {
    char text[16] = {0};
    const char *path = getenv("TINCAY_FAULTS");
    int file = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0) : -1;
    if (file < 0) return 0;
    long count = syscall(SYS_read, file, text, sizeof text - 1);
    syscall(SYS_close, file);
    return count > 0 && strncmp(text, word, strlen(word)) == 0;
}

static int is_file(int descriptor) {
    struct stat state;
    return fstat(descriptor, &state) == 0 && S_ISREG(state.st_mode);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAIL(code) do { errno = (code); return -1; } while (0)

int fsync(int descriptor) { if (said("fsync")) FAIL(EIO); return REAL(fsync)(descriptor); }
int fdatasync(int descriptor) { if (said("fsync")) FAIL(EIO); return REAL(fdatasync)(descriptor); }

// Never when the log is written: it is a file too, and says what happened.
static int is_full(int descriptor) { return descriptor > 2 && is_file(descriptor) && said("full"); }

ssize_t write(int descriptor, const void *bytes, size_t count) {
    if (is_full(descriptor)) FAIL(ENOSPC);
    return REAL(write)(descriptor, bytes, count);
}
ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t place) {
    if (is_full(descriptor)) FAIL(ENOSPC);
    return REAL(pwrite)(descriptor, bytes, count, place);
}
ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t place) {
    if (is_full(descriptor)) FAIL(ENOSPC);
    return REAL(pwrite64)(descriptor, bytes, count, place);
}
ssize_t pwritev(int descriptor, const struct iovec *parts, int count, off_t place) {
    if (is_full(descriptor)) FAIL(ENOSPC);
    return REAL(pwritev)(descriptor, parts, count, place);
}
ssize_t pwritev64(int descriptor, const struct iovec *parts, int count, off64_t place) {
    if (is_full(descriptor)) FAIL(ENOSPC);
    return REAL(pwritev64)(descriptor, parts, count, place);
}
int posix_fallocate(int descriptor, off_t start, off_t count) {
    return is_full(descriptor) ? ENOSPC : REAL(posix_fallocate)(descriptor, start, count);
}
