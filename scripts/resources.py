#!/usr/bin/env python3
"""Writes Sources/CResources/resources.c: the list of files inside the binary. Run it after adding or removing a file
in Sources/CResources/example, locales, national, passwords or static; a test compares the list with the folders."""
import pathlib, re

home = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "CResources"
files = sorted(p.relative_to(home).as_posix() for folder in ("example", "locales", "national", "passwords", "static") for p in (home / folder).rglob("*") if p.is_file())
name = lambda path: re.sub(r"\W", "_", path)
embeds = "".join(f"static const unsigned char {name(f)}[] = {{\n#embed \"{f}\"\n}};\n" for f in files)
entries = "".join(f"    {{\"{f}\", {name(f)}, sizeof {name(f)}}},\n" for f in files)
(home / "resources.c").write_text(f"""#include "resources.h"

// Written by scripts/resources.py. What is listed here is inside the binary; `#embed` is C23, which clang takes in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

{embeds}
static const tincay_resource table[] = {{
{entries}}};

size_t tincay_resource_count(void) {{ return sizeof table / sizeof table[0]; }}

const tincay_resource *tincay_resource_at(size_t index) {{ return index < tincay_resource_count() ? &table[index] : NULL; }}
""")
