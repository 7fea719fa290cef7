#!/usr/bin/env python3
"""Kills the server while it gives the reminders of the day, again and again: in the end each stands exactly once.

    reminders.py PROGRAM KILLS [--postgres ADDRESS]

Prints `reminders: N passed, N failed`. ADDRESS is an empty database of its own. What a reminder is stands here a second time,
in the words of the issue: five days before the last day, on it, three and ten days after; after a standstill only the newest.
"""
import argparse, collections, datetime, json, os, pathlib, random, signal, socket, sqlite3, subprocess, sys, tempfile, time

parser = argparse.ArgumentParser()
parser.add_argument("program")
parser.add_argument("kills", type=int)
parser.add_argument("--postgres")
options = parser.parse_args()
program = os.path.abspath(options.program)
STEPS = [10, 3, 0, -5]


def run(folder, *words, database=options.postgres):
    env = {**os.environ, "TINCAY_DATABASE": database or ""}
    return subprocess.Popen([program, *words, "--data", folder], env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def whole(folder, *words, database=options.postgres):
    if run(folder, *words, database=database).wait(timeout=300) != 0:
        sys.exit(f"{words[0]} failed")


class Store:
    """The rows of either engine, seen from outside the program."""

    def __init__(self, folder):
        self.file = os.path.join(folder, "tincay.sqlite")

    def ask(self, sql):
        if options.postgres:
            done = subprocess.run(["psql", "-X", "-q", "-A", "-t", "-F", "|", options.postgres, "-c", sql], check=True, capture_output=True, text=True)
            return [line.split("|") for line in done.stdout.splitlines()]
        with sqlite3.connect(self.file, timeout=30) as store:
            rows = [[str(cell) for cell in row] for row in store.execute(sql)]
        store.close()
        return rows


def spread(file):
    """Every dated time that is open gets a last day near today; a few each day."""
    today = datetime.date.today()
    with sqlite3.connect(file) as store:
        ids = [row[0] for row in store.execute("SELECT id FROM work_occurrence WHERE due IS NOT NULL ORDER BY id")]
        for number, one in enumerate(ids):
            store.execute("UPDATE work_occurrence SET state = 'open', due = ? WHERE id = ?", ((today + datetime.timedelta(days=number % 40 - 25)).isoformat(), one))
        store.execute("DELETE FROM work_reminder")
    store.close()


def wanted(store):
    """What must stand: which reminder of which time, worked out from the last days alone."""
    today, found = datetime.date.today(), set()
    for one, due in store.ask("SELECT id, due FROM work_occurrence WHERE state = 'open' AND due IS NOT NULL"):
        step = next((step for step in STEPS if datetime.date.fromisoformat(due) + datetime.timedelta(days=step) <= today), None)
        if step is not None:
            found.add((one, str(step)))
    return found


def given(store):
    return [tuple(row) for row in store.ask("SELECT occurrence_id, days FROM work_reminder")]


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return str(one.getsockname()[1])


def serve(folder):
    return run(folder, "serve", "--port", free_port())


def end(server):
    server.send_signal(signal.SIGKILL)
    server.wait()


def until_given(folder, store, count):
    """Lets a server finish. -> seconds from its start to the first reminders and from there to the last; None: it never did."""
    began, first, server = time.monotonic(), None, serve(folder)
    try:
        while time.monotonic() - began < 60:
            rows = int(store.ask("SELECT count(*) FROM work_reminder")[0][0])
            first = first or (time.monotonic() if rows else None)
            if rows >= count:
                return first - began, time.monotonic() - first
            time.sleep(0.002)
        return None
    finally:
        end(server)


def struck(folder, store, before, during):
    """A server that is killed: anywhere in its start and its giving, or, every other time, some moment after its first reminders."""
    began, stood, server = time.monotonic(), len(given(store)), serve(folder)
    if random.random() < 0.5:
        time.sleep(random.uniform(0, before + during))
    else:
        while time.monotonic() - began < 2 * before and int(store.ask("SELECT count(*) FROM work_reminder")[0][0]) <= stood:
            pass
        time.sleep(random.uniform(0, during))
    end(server)


def main():
    random.seed(20261127)
    with tempfile.TemporaryDirectory() as folder:
        whole(folder, "demo", "--scale", "400", database=None)
        spread(os.path.join(folder, "tincay.sqlite"))
        if options.postgres:
            copy = os.path.join(folder, "copy.tincay")
            whole(folder, "backup", copy, database=None)
            folder = os.path.join(folder, "postgres")
            os.mkdir(folder)
            whole(folder, "restore", copy)
        store = Store(folder)
        expected = wanted(store)
        usual = until_given(folder, store, len(expected))
        if usual is None:
            sys.exit("the reminders were not given even without a kill")
        kills, cut_short, rounds, faults = 0, 0, 0, collections.Counter()
        while kills < options.kills:
            store.ask("DELETE FROM work_reminder")
            rounds += 1
            # Killed and started again until some start came through, as a machine does that loses power again and again.
            for _ in range(25):
                struck(folder, store, *usual)
                kills += 1
                rows = given(store)
                faults["twice"] += len(rows) - len(set(rows))
                faults["not due"] += len(set(rows) - expected)
                cut_short += 0 < len(rows) < len(expected)
                if len(rows) == len(expected) or kills == options.kills:
                    break
            if until_given(folder, store, len(expected)) is None:
                faults["lost"] += len(expected) - len(set(given(store)))
            # Once more over what stands: nothing is given again.
            server = serve(folder)
            time.sleep(sum(usual))
            end(server)
            rows = given(store)
            faults["twice"] += len(rows) - len(set(rows))
            faults["other"] += len(set(rows) ^ expected)
        print(json.dumps({"reminders": len(expected), "kills": kills, "in mid-giving": cut_short, "rounds": rounds, "faults": dict(faults)}), file=sys.stderr)
        bad = sum(faults.values()) > 0 or cut_short == 0
        print(f"reminders: {kills * (not bad)} passed, {kills * bad} failed")


main()
