#include <stddef.h>
#include <stdint.h>

// libFuzzer used as a library, because the program has a `main` of its own.
// see https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*take)(const uint8_t *bytes, size_t count));
