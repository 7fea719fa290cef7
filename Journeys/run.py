#!/usr/bin/env python3
"""Walks through Tin Cậy in a browser, as people do: every function journey_…(world) of every file journey_….py.

    .test/venv/bin/python Journeys/run.py --engine sqlite|postgres [--tls] [--only WORD] [--binary PATH]

Each journey has a server of its own. On every page: no message in the console, no request elsewhere, no fault found by
axe, nothing wider than the window. Last line: `journeys: N passed, N failed`; 1 if any failed.
"""

import argparse
import importlib
import pathlib
import sys
import time
import traceback

from playwright.sync_api import sync_playwright

from person import Person
from server import ROOT, Server

HERE = pathlib.Path(__file__).resolve().parent
CHROMIUM = "/usr/bin/chromium"
OPTIONS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]  # root, a small /dev/shm and no screen, as in CI


class World(Person):
    """The first person of a journey, her server, and everybody else who takes part."""

    def __init__(self, browser, server, title):
        self.browser, self.server, self.title = browser, server, title
        self.people = [self]
        super().__init__(self)

    def someone(self, **how):
        """Another person, with a browser of her own: `width=` of the screen, `javascript=False`."""
        person = Person(self, **how)
        self.people.append(person)
        return person

    def sign_in_as_administrator(self):
        self.sign_in(*self.server.administrator)


def journeys():
    for file in sorted(HERE.glob("journey_*.py")):
        module = importlib.import_module(file.stem)
        for name, function in vars(module).items():
            if name.startswith("journey_") and callable(function):
                yield name, function


def walk(browser, chosen, name, journey):
    """The faults of one journey, as text; empty when there are none."""
    server = world = None
    try:
        server = Server(chosen.binary, chosen.engine, chosen.tls, name)
        world = World(browser, server, f"{chosen.engine}-{name}")
        journey(world)
        for person in world.people:
            person.watch.look()
        server.stop()
    except Exception as fault:
        where = traceback.extract_tb(fault.__traceback__)
        line = next((frame for frame in reversed(where) if pathlib.Path(frame.filename).name.startswith("journey_")), where[-1])
        for number, person in enumerate(world.people if world else []):
            try:
                person.picture(f"FAILED-{world.title}-{number}")
            except Exception as error:
                print(f"    (no picture: {error})")
        return f"{pathlib.Path(line.filename).name}:{line.lineno}: {line.line}\n{type(fault).__name__}: {fault}"
    finally:
        for person in world.people if world else []:
            person.context.close()
        if server:
            server.kill()
    return ""


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--engine", choices=["sqlite", "postgres"], default="sqlite")
    arguments.add_argument("--tls", action="store_true")
    arguments.add_argument("--binary", default=str(ROOT / "tincay"), help="the program to walk through, instead of ./tincay, which builds it")
    arguments.add_argument("--only", default="", help="journeys whose name holds this word")
    chosen = arguments.parse_args()
    chosen.binary = str(pathlib.Path(chosen.binary).resolve())

    passed = failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        for name, journey in journeys():
            if chosen.only not in name:
                continue
            begun = time.monotonic()
            faults = walk(browser, chosen, name, journey)
            took = f"{time.monotonic() - begun:.1f} s"
            if faults:
                failed += 1
                print(f"✘ {name} on {chosen.engine} ({took})\n    " + faults.replace("\n", "\n    "), flush=True)
            else:
                passed += 1
                print(f"✓ {name} on {chosen.engine} ({took})", flush=True)
        browser.close()
    if passed + failed == 0:
        print("There is no such journey.")
        failed = 1
    print(f"journeys: {passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
