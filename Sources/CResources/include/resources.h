#pragma once
#include <stddef.h>

/// A file inside the binary. Found by its path below `Sources/CResources/`.
typedef struct {
    const char *path;
    const unsigned char *bytes;
    size_t count;
} tincay_resource;

size_t tincay_resource_count(void);

/// Null past the end.
const tincay_resource *tincay_resource_at(size_t index);
