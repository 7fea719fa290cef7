"""The plan documents that journeys bring in, and how much the program itself reads in them."""

import functools
import json
import subprocess

from server import ROOT

OWN = ROOT / "Journeys" / "plans" / "hoa-ban-2027.txt"  # short, fictitious, with one task that nobody leads
SHARED = ROOT.parent / "shared" / "plans"


def real_plans():
    """The plans beside the repository; our own one where there are none."""
    found = sorted(SHARED.glob("*.txt"))
    if not found:
        print(f"    (skipped: there is no ../shared/plans; walking with {OWN.name} alone)", flush=True)
    return found or [OWN]


@functools.cache
def read(binary, path):
    """How many of each kind `tincay plan read FILE --json` finds; `own` are the targets that belong to no single task."""
    said = subprocess.run([binary, "plan", "read", str(path), "--json"], stdin=subprocess.DEVNULL, capture_output=True, check=True).stdout
    plan = json.loads(said)
    return {
        "target": len(plan["targets"]), "task": len(plan["tasks"]), "duty": sum(body["duties"] for body in plan["responsibilities"]),
        "deadline": len(plan["report_deadlines"]), "own": sum(not target["scope"] for target in plan["targets"]),
    }
