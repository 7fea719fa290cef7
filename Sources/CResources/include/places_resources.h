#pragma once
#include <stddef.h>

/// A text inside the binary: UTF-8, without a closing zero.
typedef struct {
    const unsigned char *bytes;
    size_t count;
} tincay_text;

/// `places/2025.tsv`: the provinces and communes in force from 2025-07-01.
tincay_text tincay_places_2025(void);
/// `places/before-2025.tsv`: the provinces, districts and communes in force until 2025-06-30.
tincay_text tincay_places_before_2025(void);
/// `places/succession.tsv`: which former communes each commune of 2025 was made of.
tincay_text tincay_places_succession(void);
