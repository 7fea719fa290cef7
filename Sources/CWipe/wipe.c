// Every block of memory is overwritten when it is freed, whoever in the process freed it: Swift's strings and arrays, Foundation, NIO,
// SQLite and libpq all end in `free`. What a page showed is gone from memory when the page is, not some time later; a look into
// the memory of the idle server, a swapped page or a core finds no names. glibc lets a program bring its own `free` and
// `realloc` and keeps the real ones under these names.
#define _GNU_SOURCE
#include "wipe.h"
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

extern void __libc_free(void *block);

void free(void *block) {
    if (!block) return;
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

// The real one would free the old block by itself when it moves it.
void *realloc(void *block, size_t size) {
    if (!block) return malloc(size);
    if (!size) {
        free(block);
        return NULL;
    }
    size_t had = malloc_usable_size(block);
    if (size <= had && size >= had / 2) return block;
    void *moved = malloc(size);
    if (!moved) return NULL;
    memcpy(moved, block, had < size ? had : size);
    free(block);
    return moved;
}
