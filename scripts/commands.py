#!/usr/bin/env python3
"""Runs the verbs that keep the record and the vault, as somebody at the machine does, beside a running server: audit verify, checkpoint,
key; vault rehearse, rotate.

    commands.py PROGRAM [sqlite|postgres …]

Prints what went wrong, and `commands: N passed, N failed`.
"""
import base64, glob, hashlib, hmac, os, pathlib, re, sqlite3, struct, subprocess, sys, time

root = pathlib.Path(__file__).resolve().parent.parent
sys.path += [str(root / "Journeys"), str(root / "scripts")]
from desk import Desk
from server import Server

PASSWORD = "một câu ngắn dễ nhớ"
CULTURE = "Phòng Văn hóa - Xã hội"


class Try:
    """One engine's run: a server, and commands on its store."""

    def __init__(self, program, engine):
        self.program, self.engine = os.path.abspath(program), engine
        self.passed, self.failed = 0, 0
        self.server = Server(program, engine, name="commands")

    def run(self, *words, typed="", **more):
        """(exit status, what it said)"""
        done = subprocess.run([self.program, *words, "--data", str(self.server.data)], input=typed, capture_output=True, text=True, timeout=120,
                              env={**self.server.environment, **more})
        return done.returncode, done.stdout + done.stderr

    def expect(self, what, is_so, seen=""):
        if is_so:
            self.passed += 1
        else:
            self.failed += 1
            print(f"✘ {self.engine}: {what}: {str(seen)[:400]}", flush=True)

    def change(self, statement):
        """As somebody who can write to the store behind the program's back."""
        if self.engine == "postgres":
            psql = sorted(glob.glob("/usr/lib/postgresql/*/bin/psql"))[-1]
            subprocess.run([psql, "-q", "-v", "ON_ERROR_STOP=1", self.server.environment["TINCAY_DATABASE"], "-c", f"SET session_replication_role = replica; {statement}"],
                           check=True, capture_output=True, stdin=subprocess.DEVNULL)
            return
        store = sqlite3.connect(self.server.data / "tincay.sqlite", timeout=30)
        for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_entry'").fetchall():
            store.execute(f'DROP TRIGGER "{name}"')
        store.execute(statement)
        store.commit()
        store.close()


def code(secret):
    mac = hmac.digest(secret, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1)
    place = mac[19] & 15
    return f"{(struct.unpack('>I', mac[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


def people(server):
    """A leader, three custodians and a caseworker with a telephone; the shares that the custodians took."""
    chief = Desk(server.origin)
    chief.sign_in(*server.administrator)
    chief.name_the_unit()
    desks = {}
    for name, login, role in [("Lãnh đạo Bịa", "lanhdao", "leader"), ("Trần Văn Mẫu", "canbo", "officer"), ("Lê Thị Thử", "canbo2", "officer"),
                              ("Phạm Văn Giả", "canbo3", "officer"), ("Ngô Thị Bịa", "quanlyca", "caseworker")]:
        desks[login] = Desk(server.origin)
        desks[login].join(chief.invite(name, login, CULTURE, role), PASSWORD)
    worker = desks["quanlyca"]
    worker.post("/account/second-factor/start")
    secret = base64.b32decode(re.search(r"\?secret=([A-Z2-7]+)", worker.get("/account/second-factor/new"))[1])
    worker.post("/account/second-factor/new", ("code", code(secret)))
    worker.post("/unit-key")
    leader, custodians = desks["lanhdao"], [desks[name] for name in ("canbo", "canbo2", "canbo3")]
    ids = dict((label.split(" (")[0], value) for value, label in re.findall(r'<option value="([a-z0-9]{26})"[^>]*>([^<]*)<', leader.get("/custody")))
    chosen = [ids[name] for name in ("Trần Văn Mẫu", "Lê Thị Thử", "Phạm Văn Giả")]
    leader.post("/custody/request", *zip(("custodian-first", "custodian-second", "custodian-third"), chosen))
    for desk in custodians:
        desk.post("/custody/mine/acceptance")
    worker.post("/unit-key/custodians")
    return leader, worker, [re.search(r"KHOA1 [A-Z0-9 ]+", desk.post("/custody/mine/share")[2])[0] for desk in custodians]


def vault(trial):
    leader, worker, shares = people(trial.server)
    status, said = trial.run("vault", "rehearse", typed=f"{shares[2]}\n{shares[0]}\n")
    trial.expect("two shares are rehearsed", status == 0 and "Hai mảnh này dùng được." in said, said)
    trial.expect("what was typed is not said again", not any(share in said for share in shares), said)
    page = leader.get("/custody")
    trial.expect("the page knows of the rehearsal", "Chưa thử" not in page)
    for typed, words in [(f"{shares[0]}\n{shares[0]}\n", "không mở được"), (f"{shares[0][:-1]}\n{shares[1]}\n", "gõ thiếu hoặc sai"), ("", "gõ thiếu hoặc sai")]:
        status, said = trial.run("vault", "rehearse", typed=typed)
        trial.expect("shares that do not open are refused", status != 0 and words in said, said)
    status, said = trial.run("vault", "rotate")
    trial.expect("every unit is asked for another key", status == 0 and "1 đơn vị sẽ thay khóa." in said, said)
    trial.expect("its page says so", "Thay khóa" in worker.get("/unit-key"))
    worker.post("/unit-key/renewal")
    trial.expect("and then no more", "Thay khóa</button>" not in worker.get("/unit-key"))


def record(trial):
    held = trial.server.data / "held.txt"
    status, note = trial.run("audit", "checkpoint")
    trial.expect("a checkpoint is printed", status == 0 and "\n\n— " in note, note)
    held.write_text(note, encoding="utf-8")
    status, key = trial.run("audit", "key")
    trial.expect("the key that checks it is printed", status == 0 and re.fullmatch(r"\S+\+[0-9a-f]{8}\+\S+\n", key), key)
    status, said = trial.run("audit", "verify", "--checkpoint", str(held))
    trial.expect("the record is whole", status == 0 and "Nhật ký nguyên vẹn" in said and "Đã chứng minh" in said, said)
    status, said = trial.run("audit", "verify", "--checkpoint", "/nowhere")
    trial.expect("a checkpoint that is not there is named", status != 0 and "/nowhere" in said, said)
    bad = trial.server.data / "bad.txt"
    bad.write_text(note.replace("\n", "\n", 1).swapcase(), encoding="utf-8")
    status, said = trial.run("audit", "verify", "--checkpoint", str(bad))
    trial.expect("a checkpoint of somebody else is refused", status != 0 and "không phải do khóa" in said, said)
    status, said = trial.run("audit", "key", "--new")
    trial.expect("a key that is there is not replaced", status != 0, said)
    # What follows is done behind the program's back.
    trial.change("UPDATE audit_entry SET detail = 'khác' WHERE act = 'access.passwordChosen'")
    status, said = trial.run("audit", "verify", "--checkpoint", str(held))
    trial.expect("a changed entry is found, and where", status != 0 and re.search(r"Dòng \d+.*đã bị sửa", said), said)


def main():
    program, engines = sys.argv[1], sys.argv[2:] or ["sqlite", "postgres"]
    passed = failed = 0
    for engine in engines:
        trial = Try(program, engine)
        try:
            vault(trial)
            record(trial)
        finally:
            trial.server.kill()
        passed, failed = passed + trial.passed, failed + trial.failed
    print(f"commands: {passed} passed, {failed} failed")
    sys.exit(bool(failed))


main()
