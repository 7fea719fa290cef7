#pragma once

// Nothing to call: a program that this is linked into overwrites memory when it gives it back. See wipe.c.
