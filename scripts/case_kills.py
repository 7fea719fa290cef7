#!/usr/bin/env python3
"""Kills the server in the middle of writing sealed cases, again and again, and looks whether all that it said yes to is there.

    case_kills.py PROGRAM KILLS [--postgres ADDRESS]

Caseworkers write cases, corrections, notes and files over HTTP, two at a time; each answer is remembered. At a random moment the server is
killed. Then it is started again over the same data: everything it had said yes to must be readable, word for word; the record must verify against
the checkpoint that was kept before the kill; and the data must be whole (`tincay check`). Prints `case kills: N passed, N failed`.
"""
import argparse, http.client, os, pathlib, random, re, sys, threading, time, urllib.error

root = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root / "Journeys"))
from browser import Office  # noqa: E402
from server import Server, ServerFault, WORK  # noqa: E402

CUT = (urllib.error.URLError, OSError, http.client.HTTPException)


class Writer(threading.Thread):
    """Writes until the server is gone; `said` holds what it has said yes to, as (address, part, text or file)."""

    def __init__(self, person, number, turn):
        super().__init__()
        self.person, self.number, self.turn, self.said, self.fault = person, number, turn, [], None

    def run(self):
        count = 0
        try:
            while True:
                count += 1
                self.write(f"{self.turn}.{self.number}.{count}")
        except CUT:
            return
        except Exception as fault:  # told by the main thread
            self.fault = fault

    def write(self, mark):
        person, name, story = self.person, f"Zơrâm Thị Thử {mark}.", f"Chuyện bịa {mark}."
        path = Office.make_case(person, name=name, phone="0900 000 123", story=story)
        self.said += [(path, "identity", name), (path, "narrative", story)]
        identity, narrative = path + "/parts/identity", path + "/parts/narrative"
        person.visit(identity)
        person.send(identity + "/edit")
        changed = f"Zơrâm Thị Sửa {mark}."
        try:
            person.send(identity, name=changed)
            self.said[-2] = (path, "identity", changed)
        except CUT:
            # It may have happened or not: one of both names must stand there.
            self.said[-2] = (path, "identity", (name, changed))
            raise
        person.visit(narrative)
        person.send(narrative + "/reveal")
        person.send(path + "/notes", note=f"Ghi chép {mark}.")
        self.said.append((path, "narrative", f"Ghi chép {mark}."))
        person.visit(narrative)
        person.send(narrative + "/reveal")
        person.send(path + "/files", file=(f"tep-{mark}.txt", f"Nội dung {mark}. ".encode() * 5_000))
        self.said.append((path, "file", f"tep-{mark}.txt"))


def lost(person, said):
    """What it had said yes to and does not give back."""
    gone, seen = [], {}
    for path, part, text in said:
        place = (path, "narrative" if part == "file" else part)
        if place not in seen:
            person.visit(f"{place[0]}/parts/{place[1]}")
            person.send(f"{place[0]}/parts/{place[1]}/reveal")
            seen[place] = person.page
        words = (text,) if isinstance(text, str) else text
        if not any(word in seen[place] for word in words):
            gone.append((path, part, text))
        elif part == "file" and not whole(person, path, text, seen[place]):
            gone.append((path, part, text))
    return gone


def whole(person, path, name, page):
    number = re.search(r'id="file-([^"]+)">' + re.escape(name), page)
    person.visit(path + "/parts/narrative")
    person.send(path + "/parts/narrative/reveal")
    person.send(f"{path}/files/{number[1]}")
    return person.bytes == f"Nội dung {name[4:-4]}. ".encode() * 5_000


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("kills", type=int)
    parser.add_argument("--postgres")
    options = parser.parse_args()
    seed = random.randrange(1 << 32)
    random.seed(seed)
    program = os.path.abspath(options.program)
    server = Server(program, "postgres" if options.postgres else "sqlite", name="kills", database=options.postgres)
    failed, written = 0, 0
    try:
        office = Office(server)
        people = [office.invite("Ngô Thị Bịa", "ngo.bia", "caseworker"), office.invite("Tô Văn Bịa", "to.bia", "caseworker")]
        office.make_key(*people)
        for turn in range(options.kills):
            checkpoint = WORK / "tmp" / f"kills-{server.engine}.checkpoint"
            checkpoint.write_text(server.run("audit", "checkpoint"))
            writers = [Writer(person, number, turn) for number, person in enumerate(people)]
            for writer in writers:
                writer.start()
            time.sleep(random.uniform(0.02, 1.5))
            server.crash()
            for writer in writers:
                writer.join()
            wrong = [f"a writer: {writer.fault!r}" for writer in writers if writer.fault]
            # Before the server comes up, as an office would look after a crash.
            for command in (["audit", "verify", "--checkpoint", str(checkpoint)], ["check"]):
                try:
                    server.run(*command)
                except ServerFault as fault:
                    wrong.append(str(fault))
            server.begin()
            for writer in writers:
                written += len(writer.said)
                wrong += [f"lost: {gone}" for gone in lost(writer.person, writer.said)]
            if wrong:
                failed += 1
                print(f"kill {turn + 1} (seed {seed}): " + "; ".join(wrong)[:800], file=sys.stderr)
        server.stop()
    finally:
        server.kill()
    print(f"{written} acknowledged writes over {options.kills} kills, seed {seed}", file=sys.stderr)
    print(f"case kills: {options.kills - failed} passed, {failed} failed")


main()
