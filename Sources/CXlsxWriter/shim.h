#pragma once
#include <xlsxwriter.h>

// The C library has it; Swift's view of the C library leaves it out.
int memfd_create(const char *name, unsigned int flags);
