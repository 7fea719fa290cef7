#!/usr/bin/env python3
"""A disk that fills up, and one that loses what it is told to keep, under a server that people write cases with.

    disk_faults.py PROGRAM [--postgres]

While the disk fails, every write is refused and none is acknowledged. Once it is well again (with SQLite after a lost fsync: once the server
was started anew, since it must not trust what it could not keep) all that was ever acknowledged is there, the record verifies, the
data are whole, and writing goes on. PostgreSQL ends itself over such a disk, and is started anew. The faults come from faults.c, compiled here and loaded before the C library; with --postgres into
the database server. Prints `disk faults: N passed, N failed`.
"""
import argparse, http.client, os, pathlib, shutil, subprocess, sys, time, urllib.error

root = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root / "Journeys"))
from browser import Office  # noqa: E402
from server import Server, ServerFault, WORK  # noqa: E402

CUT = (urllib.error.URLError, OSError, http.client.HTTPException)


def refusal(worker, name):
    """The status of a write that was refused; 200 for one that was acknowledged."""
    try:
        worker.send("/cases", consent="given", next="contact", nextDay="", name=name, phone="0900 000 123", story="Chuyện bịa")
        return 200
    except urllib.error.HTTPError as answer:
        return answer.code
    except CUT:
        return 0


def is_there(worker, path, name):
    worker.visit(path + "/parts/identity")
    worker.send(path + "/parts/identity/reveal")
    return name in worker.page


def patient(work, seconds=40):
    """A database server that is just coming back is waited for."""
    end = time.monotonic() + seconds
    while True:
        try:
            return work()
        except CUT:
            if time.monotonic() > end:
                raise
            time.sleep(0.3)


def fault(server, switch, word, worker, kept, say, faulty):
    name = f"Zơrâm Thị Trước {word}."
    kept.append((Office.make_case(worker, name=name, phone="0900 000 123", story="Chuyện bịa"), name))
    worker.visit("/cases/new")
    switch.write_text(word)
    refused = [refusal(worker, f"Zơrâm Thị Lúc {word}.") for _ in range(3)]
    say(all(status in (0, 500, 503, 507) for status in refused), f"{word}: writes are refused: {refused}")
    if word == "full":
        say(507 in refused or 503 in refused, "full: the page says so")
    switch.write_text("")
    if server.engine == "postgres":
        # It has ended itself: whoever keeps it starts it anew, and we go on.
        subprocess.run([root / "scripts/postgres", "crash", WORK / "tmp" / "pg-faults"], check=True, stdout=subprocess.DEVNULL, env=faulty)
    elif word == "fsync":
        say(refusal(worker, "Zơrâm Thị Sau.") in (0, 503), "fsync: nothing is acknowledged before a new start")
        server.crash()
        server.begin()
    after = f"Zơrâm Thị Sau {word}."
    kept.append((patient(lambda: Office.make_case(worker, name=after, phone="0900 000 123", story="Chuyện bịa")), after))
    lost = [name for path, name in kept if not is_there(worker, path, name)]
    say(not lost, f"{word}: {len(kept)} acknowledged cases are all there")
    worker.visit("/cases")
    worker.send("/cases/search", query=f"Zơrâm Thị Lúc {word}.")
    there = worker.links(r"/cases/[0-9a-z]{26}")
    # What was written and could not be brought to the disk may be found there all the same at the next start: the page had said to look.
    most = 1 if server.engine == "postgres" or word == "fsync" else 0
    say(len(there) <= most and all(is_there(worker, path, f"Zơrâm Thị Lúc {word}.") for path in there), f"{word}: what was refused is nowhere, or whole")
    for command in (["audit", "verify"], ["check"]):
        try:
            server.run(*command)
            say(True, f"{word}: tincay {' '.join(command)}")
        except ServerFault as told:
            say(False, str(told))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--postgres", action="store_true")
    options = parser.parse_args()
    counts = [0, 0]

    def say(right, text):
        counts[not right] += 1
        print(("   " if right else "NOT ") + text, file=sys.stderr)

    # Where user postgres can read as well.
    work = pathlib.Path(subprocess.run(["mktemp", "-d", "/var/tmp/tincay-faults.XXXXXXXX"], check=True, capture_output=True, text=True).stdout.strip())
    work.chmod(0o755)
    library, switch, postgres, server = work / "faults.so", work / "switch", WORK / "tmp" / "pg-faults", None
    subprocess.run(["clang", "-O1", "-shared", "-fPIC", "-o", library, root / "scripts" / "faults.c", "-ldl"], check=True)
    switch.write_text("")
    settings, database = {"LD_PRELOAD": str(library), "TINCAY_FAULTS": str(switch)}, None
    faulty = {**os.environ, **settings}
    try:
        if options.postgres:
            subprocess.run([root / "scripts/postgres", "remove", postgres], check=False, stdout=subprocess.DEVNULL)
            subprocess.run([root / "scripts/postgres", "start", postgres], check=True, stdout=subprocess.DEVNULL, env=faulty)
            database = subprocess.run([root / "scripts/postgres", "database", "faults", postgres], check=True, capture_output=True, text=True).stdout.strip()
            settings = {}
        server = Server(os.path.abspath(options.program), "postgres" if options.postgres else "sqlite", name="faults", database=database, settings=settings)
        office = Office(server)
        worker, kept = office.invite("Ngô Thị Bịa", "ngo.bia", "caseworker"), []
        office.make_key(worker)
        for word in ("full", "fsync"):
            fault(server, switch, word, worker, kept, say, faulty)
    finally:
        if server:
            server.kill()
        if options.postgres:
            subprocess.run([root / "scripts/postgres", "remove", postgres], check=False, stdout=subprocess.DEVNULL)
        shutil.rmtree(work, ignore_errors=True)
    print(f"disk faults: {counts[0]} passed, {counts[1]} failed")


main()
