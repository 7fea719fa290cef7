#!/usr/bin/env python3
"""Fifty names, telephone numbers and sentences are planted by people at their browsers; then everything is seized and searched for them.

    seized.py PROGRAM [--postgres]

An office makes cases, corrects them, writes notes, keeps files, searches, exports; a back-up is made; the program is killed in the middle of
writing, started again, used again, and crashed. Then every file is searched: database with its WAL (with --postgres the whole data folder of a
server of its own), back-up, temporary files, logs, core dumps, and the memory of the idle server. One name planted in clear shows that
the search would have found. Prints `seized: N passed, N failed`.
"""
import argparse, contextlib, os, pathlib, re, resource, shutil, signal, subprocess, sys, threading, time, urllib.error, urllib.parse

root = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root / "Journeys"))
from browser import Office  # noqa: E402
from needles import Needles  # noqa: E402
from server import Server, WORK  # noqa: E402

COUNT = 50
SYLLABLES = ["Ngát", "Lụa", "Xoan", "Thắm", "Mận", "Bưởi", "Quế", "Sương", "Vẹt", "Ổi"]
CLEAR = "Zơrâm Thị Rõ Ràng"  # the account of somebody who works here: names of staff are not sealed
PLANTED = [
    (f"Zơrâm Thị {SYLLABLES[n % 10]} Thử {SYLLABLES[n // 10]}", f"0900 1{n * 37 + 12345:05d}", f"Câu bịa thứ {n}: đêm ấy trời mưa ở Suối Mơ {SYLLABLES[n % 10]}")
    for n in range(COUNT)]
WORDS = [word for one in PLANTED for word in one]


class Tally:
    def __init__(self):
        self.passed = self.failed = 0

    def say(self, right, text):
        self.passed, self.failed = self.passed + right, self.failed + (not right)
        print(("   " if right else "NOT ") + text, file=sys.stderr)


def plant(worker, number):
    """What a case goes through: made, corrected, noted, a file kept and taken back, refused and stale forms among it."""
    name, phone, sentence = PLANTED[number]
    path = Office.make_case(worker, name=name, phone=phone, story=sentence, address=sentence, needs=sentence, safeWay=phone)
    identity, narrative = path + "/parts/identity", path + "/parts/narrative"
    worker.visit(identity)
    worker.send(identity + "/edit")
    worker.send(identity, name=name, otherName=name, needs=sentence)
    worker.visit(narrative)
    worker.send(narrative + "/reveal")
    worker.send(path + "/notes", note=sentence)
    worker.visit(narrative)
    worker.send(narrative + "/reveal")
    worker.send(path + "/files", file=(name + ".txt", (sentence + " " + phone).encode()))
    worker.visit(narrative)
    worker.send(narrative + "/reveal")
    if sentence not in worker.page or name not in worker.page:
        raise LookupError("what was written is not what is read")
    if number % 5 == 0:
        take_file(worker, path, sentence)
        spoil(worker, path, name, sentence)
    return path


def take_file(worker, path, sentence):
    worker.send(re.search(r'action="(' + path + r'/files/[^"]+)"', worker.page)[1])
    if sentence.encode() not in worker.bytes:
        raise LookupError("the file is another than was kept")


def spoil(worker, path, name, sentence):
    """Forms that are refused carry what was typed back to the screen."""
    identity = path + "/parts/identity"
    worker.visit(identity)
    worker.send(identity + "/edit")
    for fields in ({"name": name * 20}, {"name": name, "needs": sentence, "revision": "1"}):
        with contextlib.suppress(urllib.error.HTTPError):
            worker.send(identity, **fields)
            worker.visit(identity)
            worker.send(identity + "/edit")


def search(worker, number):
    name, phone, _ = PLANTED[number]
    for query in (name, phone, name.split()[2] + " " + name.split()[4]):
        worker.visit("/cases")
        worker.send("/cases/search", query=query)
        if query != name.split()[2] + " " + name.split()[4] and "/cases/" not in "".join(worker.links(r"/cases/[^\"]+")):
            raise LookupError("the search does not find")
    # Into the wrong box: the one that searches the unit's papers, whose words stand in the address.
    worker.visit("/search?q=" + urllib.parse.quote(name))


def export(worker, path):
    """Parts of the case as files and as a page to print."""
    for way in ("pdf", "docx", "print"):
        worker.visit(path + "/take-out")
        worker.send(path + "/take-out", parts=["identity", "contact", "narrative"], reason="herCopy", way=way)


def use(office):
    office.invite(CLEAR, "zoram.clear", "viewer")
    first = office.invite("Ngô Thị Bịa", "ngo.bia", "caseworker")
    second = office.invite("Tô Văn Bịa", "to.bia", "caseworker")
    office.make_key(first)
    first.visit("/unit-key")
    paths = [plant((first, second)[0], number) for number in range(COUNT)]
    for number in range(0, COUNT, 5):
        search(first, number)
    for path in paths[:5]:
        export(first, path)
    for path in paths[:5]:
        first.visit(path + "/readers")
        with contextlib.suppress(urllib.error.HTTPError):
            second.visit(path)
    return first, second, paths


def kill_while_writing(server, worker):
    """In the middle of a case; what comes of it is not asked here (kills.py asks)."""
    def write():
        with contextlib.suppress(Exception):
            for number in range(COUNT):
                plant(worker, number)

    writer = threading.Thread(target=write)
    writer.start()
    time.sleep(0.7)
    server.crash()
    writer.join()


def memory(process, path):
    """What a core dump of the running process would hold; nil where only root may look and we are not."""
    try:
        with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", 0) as memory, open(path, "wb") as out:
            for line in maps:
                start, end, rights = re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S+)", line).groups()
                if rights[0] == "r" and "w" in rights and "[v" not in line:
                    with contextlib.suppress(OSError, OverflowError, ValueError):
                        memory.seek(int(start, 16))
                        out.write(memory.read(int(end, 16) - int(start, 16)))
    except PermissionError:
        return False
    return True


def leaves_cores(folder):
    """Whether this machine writes core files where a program stands, when one may."""
    subprocess.run([sys.executable, "-c", "import os; os.abort()"], cwd=folder, check=False, stderr=subprocess.DEVNULL)
    left = list(pathlib.Path(folder).glob("core*"))
    for file in left:
        file.unlink()
    return bool(left)


def files_below(*folders):
    return sorted(file for folder in folders for file in pathlib.Path(folder).resolve().rglob("*") if file.is_file() and not file.is_symlink())


def judge(tally, needles, clear, place, files, must_find):
    hits, seen = {}, bool(clear.among(files))
    for file in needles.among(files):
        for word, way in needles.find(file):
            hits.setdefault((file.name, way), set()).add(word)
    for (file, way), words in sorted(hits.items())[:12]:
        print(f"      {file}: {len(words)} planted words ({way}), such as: {sorted(words)[0][:30]}", file=sys.stderr)
    size = sum(file.stat().st_size for file in files)
    tally.say(not hits, f"{place}: {len(files)} files, {size >> 10} KiB, {sum(map(len, hits.values()))} hits")
    if must_find:
        tally.say(seen, f"{place}: the word in clear is found")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--postgres", action="store_true")
    options = parser.parse_args()
    tally, engine = Tally(), "postgres" if options.postgres else "sqlite"
    work = WORK / "tmp" / f"seized-{engine}"
    shutil.rmtree(work, ignore_errors=True)
    for name in ("temporary", "stand", "dump"):
        (work / name).mkdir(parents=True)
    needles, clear = Needles(WORDS), Needles([CLEAR])
    tally.say(needles.prove(work) == 0, f"each of {len(needles.of)} spellings of {len(WORDS)} words is found where it stands")
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)) if os.geteuid() == 0 else None
    program, postgres, database = os.path.abspath(options.program), WORK / "tmp" / "pg-seized", None
    if options.postgres:
        subprocess.run([root / "scripts/postgres", "remove", postgres], check=False, stdout=subprocess.DEVNULL)
        subprocess.run([root / "scripts/postgres", "start", postgres], check=True, stdout=subprocess.DEVNULL)
        made = subprocess.run([root / "scripts/postgres", "database", "seized", postgres], check=True, capture_output=True, text=True)
        database = made.stdout.strip()
    os.chdir(work / "stand")
    server = None
    try:
        server = Server(program, engine, name="seized", database=database, settings={"TMPDIR": str(work / "temporary")})
        office = Office(server)
        worker, other, paths = use(office)
        print(f"    {COUNT} cases were made, searched, exported", file=sys.stderr)
        kill_while_writing(server, worker)
        server.begin()
        for path in paths[:3]:
            worker.visit(path + "/parts/narrative")
            worker.send(path + "/parts/narrative/reveal")
        server.run("backup", str(work / "dump" / "backup.tincay"))
        for person in (worker, other, office.administrator):
            person.visit("/account")
            person.send("/sign-out")
        time.sleep(3)
        looked = memory(server.process.pid, work / "dump" / "memory")
        cores = leaves_cores(work / "stand")
        server.crash(signal.SIGABRT)
        if options.postgres:
            # Checkpoint or crash: either way all that it wrote lies in its folder.
            subprocess.run([root / "scripts/postgres", "crash", postgres], check=True, stdout=subprocess.DEVNULL)
        found = files_below(work / "stand")
        judge(tally, needles, clear, "database and keys", files_below(server.data, *([postgres] if options.postgres else [])), True)
        judge(tally, needles, clear, "back-up", [work / "dump" / "backup.tincay"], True)
        judge(tally, needles, clear, "temporary files", files_below(work / "temporary"), False)
        judge(tally, needles, Needles(["Tin Cậy: http://localhost"]), "log", [server.log], True)
        judge(tally, needles, clear, "core of the crashed program" + ("" if cores else " (this machine writes none)"), found, False)
        if looked:
            judge(tally, needles, clear, "memory of the idle program", [work / "dump" / "memory"], False)
        else:
            print("    only root may look into the memory of the program, and we are not: it was not looked at", file=sys.stderr)
    finally:
        if server:
            server.kill()
        if options.postgres:
            subprocess.run([root / "scripts/postgres", "remove", postgres], check=False, stdout=subprocess.DEVNULL)
        os.chdir(root)
        if not os.environ.get("KEEP"):
            shutil.rmtree(work, ignore_errors=True)
    print(f"seized: {tally.passed} passed, {tally.failed} failed")


main()
