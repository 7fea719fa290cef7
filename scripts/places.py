#!/usr/bin/env python3
"""Writes the place tables of the program from the CSV files of the package vietnamadminunits (MIT).

    scripts/places.py FOLDER-WITH-CSV [FOLDER-TO-WRITE]

Reads provinces_2025.csv, wards_2025.csv, legacy_wards.csv and legacy_to_2025.csv; writes 2025.tsv, before-2025.tsv and
succession.tsv (by default into Sources/CResources/places). What each holds is said in its first lines. The same input
gives the same bytes. Python 3.9 or later, nothing else.
"""
import csv
import pathlib
import sys
import unicodedata
from collections import Counter, defaultdict

TYPE_WORDS = ["Thành phố", "Thị xã", "Thị trấn", "Đặc khu", "Tỉnh", "Quận", "Huyện", "Phường", "Xã"]
SOURCE = "# From vietnamadminunits 1.0.4, (c) 2025 Tran Ngoc Minh Hieu, MIT licence: third-party/vietnamadminunits-MIT.txt\n"
TREE = "# Written by scripts/places.py. A line is: official code, tab, full name. Two digits are a province, three a district,\n" \
       "# five a commune; a unit belongs to the nearest line of a higher level above it.\n"


def rows(folder, name):
    with open(folder / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def tidy(name):
    """NFC, single spaces, the usual capitals: "Thị Trấn Prao" -> "Thị trấn Prao", "Xã Đồng ý" -> "Xã Đồng Ý".

    Five names of the source begin a word with a small accented letter. The type stands in the name; the column `type` of the source is not used (it contradicts 8 names, which are right).
    """
    name = " ".join(unicodedata.normalize("NFC", name).split())
    for word in TYPE_WORDS:
        if name.lower().startswith(word.lower() + " "):
            rest = name[len(word) + 1:].split(" ")
            return " ".join([word] + [part if part[0].isascii() else part[0].upper() + part[1:] for part in rest])
    raise SystemExit(f"no type word: {name}")


def same_territory(former, new, links):
    """The provinces that went on: all their communes, and nobody else's, are the communes of the province of that code."""
    province_then = {row["ward_code"]: row["province_code"] for row in former}
    province_now = {row["ward_code"]: row["province_code"] for row in new}
    went_to, came_from = defaultdict(set), defaultdict(set)
    for old, successor in links:
        if len(old) == 5:
            went_to[province_then[old]].add(province_now[successor])
            came_from[province_now[successor]].add(province_then[old])
    return {code for code in went_to if went_to[code] == {code} == came_from[code]}


def read_links(folder, former):
    """(former code, new code). Five island districts had no communes and stand in the source under a key alone.

    `whole_or_part` says nothing that the number of successors does not say, and is checked for that; `default_for_split`
    is the package's guess for an address without a street, and is not used.
    """
    district_of_key = {}
    for row in former:
        if not row["ward_code"]:
            district_of_key[key(row["province"]) + "_" + key(row["district"]) + "_"] = row["district_code"]
    links, parted = [], set()
    for row in rows(folder, "legacy_to_2025.csv"):
        old = row["old_ward_code"] or district_of_key[row["old_key"]]
        links.append((old, row["new_ward_code"]))
        if row["whole_or_part"] == "part":
            parted.add(old)
    times = Counter(old for old, _ in links)
    wrong = [old for old in times if (times[old] > 1) != (old in parted)]
    if wrong:
        raise SystemExit(f"whole with several successors, or part with one: {wrong}")
    return sorted(links)


def key(name):
    """The source's own key: no accents, no gaps, lower case."""
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return "".join(c for c in plain if c.isalnum())


def write(path, head, lines):
    path.write_text(head + "".join(line + "\n" for line in lines), encoding="utf-8")
    print(f"{path.name}: {len(lines)} lines, {path.stat().st_size} bytes")


def tree_2025(provinces, new, went_on):
    communes = defaultdict(list)
    for row in new:
        communes[row["province_code"]].append((row["ward_code"], tidy(row["ward"])))
    for province in sorted(provinces, key=lambda row: row["province_code"]):
        code = province["province_code"]
        yield f'{code}\t{tidy(province["province"])}' + ("\t=" if code in went_on else "")
        yield from (f"{commune}\t{name}" for commune, name in sorted(communes[code]))


def tree_before(former):
    ordered = sorted(former, key=lambda row: (row["province_code"], row["district_code"], row["ward_code"]))
    province = district = None
    for row in ordered:
        if row["province_code"] != province:
            province = row["province_code"]
            yield f'{province}\t{tidy(row["province"])}'
        if row["district_code"] != district:
            district = row["district_code"]
            yield f'{district}\t{tidy(row["district"])}'
        if row["ward_code"]:
            yield f'{row["ward_code"]}\t{tidy(row["ward"])}'


def successions(links):
    former = defaultdict(list)
    for old, successor in links:
        former[successor].append(old)
    return [f'{successor}\t{" ".join(former[successor])}' for successor in sorted(former)]


def main(source, target):
    provinces, new, former = rows(source, "provinces_2025.csv"), rows(source, "wards_2025.csv"), rows(source, "legacy_wards.csv")
    links = read_links(source, former)
    went_on = same_territory(former, new, links)
    target.mkdir(parents=True, exist_ok=True)
    write(
        target / "2025.tsv",
        "# The units in force from 2025-07-01. A third field '=': the province of that code in before-2025.tsv went on unchanged.\n"
        + TREE + SOURCE, list(tree_2025(provinces, new, went_on)))
    write(target / "before-2025.tsv", "# The units in force until 2025-06-30.\n" + TREE + SOURCE, list(tree_before(former)))
    write(
        target / "succession.tsv",
        "# Written by scripts/places.py. A line is: a commune of 2025.tsv, tab, the communes of before-2025.tsv it was made of\n"
        "# (three digits: an island district that had no communes). A commune that stands in several lines was divided.\n" + SOURCE, successions(links))


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    here = pathlib.Path(__file__).resolve().parent.parent
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else here / "Sources" / "CResources" / "places")
