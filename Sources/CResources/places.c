#include "places_resources.h"

// #embed is C23; the compiler has it in every C mode, with a warning when it is asked to be pedantic.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char from_2025[] = {
#embed "places/2025.tsv"
};
static const unsigned char before_2025[] = {
#embed "places/before-2025.tsv"
};
static const unsigned char succession[] = {
#embed "places/succession.tsv"
};

// Functions, not variables: a pointer in a global is nothing Swift could prove safe to share between threads.
tincay_text tincay_places_2025(void) { return (tincay_text){from_2025, sizeof from_2025}; }
tincay_text tincay_places_before_2025(void) { return (tincay_text){before_2025, sizeof before_2025}; }
tincay_text tincay_places_succession(void) { return (tincay_text){succession, sizeof succession}; }
