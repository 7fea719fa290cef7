#!/usr/bin/env python3
"""Kills the program in the middle of importing a plan, again and again, and looks whether each import is whole or absent.

    kills.py PROGRAM KILLS [--postgres ADDRESS]

Prints `kills: N passed, N failed`. ADDRESS is an empty database of its own.
"""
import argparse, json, os, pathlib, random, signal, sqlite3, subprocess, sys, tempfile, time

parser = argparse.ArgumentParser()
parser.add_argument("program")
parser.add_argument("kills", type=int)
parser.add_argument("--postgres")
options = parser.parse_args()
root = pathlib.Path(__file__).resolve().parent.parent
plan = root / "Sources" / "CResources" / "example" / "plan.txt"
program = os.path.abspath(options.program)


def run(folder, *words):
    env = {**os.environ, "TINCAY_DATABASE": options.postgres or ""}
    return subprocess.Popen([program, *words, "--data", folder], env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def back_up(folder, number):
    """The whole store as one SQLite file, whichever engine it is on: the same look serves both."""
    file = os.path.join(folder, f"look-{number}.sqlite")
    if run(folder, "backup", file).wait(timeout=120) != 0:
        sys.exit("the back-up failed")
    return sqlite3.connect(file)


def main():
    random.seed(20261121)
    with tempfile.TemporaryDirectory() as folder:
        # One whole run makes the tables and the first account, and tells how long an import takes.
        server = run(folder, "demo", "--scale", "1")
        if server.wait(timeout=120) != 0:
            sys.exit("no data could be made")
        began = time.monotonic()
        if run(folder, "plan", "import", str(plan)).wait(timeout=120) != 0:
            sys.exit("not even one import works")
        usual = time.monotonic() - began
        store = back_up(folder, 0)
        whole = store.execute("SELECT count(*) FROM plan_item WHERE plan_id = (SELECT id FROM plan WHERE state = 'draft')").fetchone()[0]
        killed = finished = 0
        for _ in range(options.kills):
            process = run(folder, "plan", "import", str(plan))
            # Anywhere in the time an import takes, the moment of the commit among them.
            time.sleep(random.uniform(0, usual * 1.05))
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
                killed += 1
            else:
                finished += 1
            process.wait()
        wrong = run(folder, "check").wait(timeout=120)
        store = back_up(folder, 1)
        one = lambda sql: store.execute(sql).fetchone()[0]
        broken = one(f"SELECT count(*) FROM plan p WHERE p.state = 'draft' AND (SELECT count(*) FROM plan_item i WHERE i.plan_id = p.id) <> {whole}")
        lonely = one("SELECT count(*) FROM file f WHERE NOT EXISTS (SELECT 1 FROM plan p WHERE p.file_id = f.id)")
        silent = one("SELECT count(*) FROM plan p WHERE NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.subject = 'plan ' || p.id AND a.act = 'plans.imported')")
        plans = one("SELECT count(*) FROM plan WHERE state = 'draft'")
        print(json.dumps({"killed": killed, "finished": finished, "plans": plans, "broken": broken, "files without a plan": lonely,
                          "plans without an entry": silent, "check": wrong}), file=sys.stderr)
        bad = bool(broken or lonely or silent or wrong or plans < 1 + finished)
        print(f"kills: {options.kills * (not bad)} passed, {options.kills * bad} failed")


main()
