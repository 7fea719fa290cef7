"""Fails unless the reading of plans is as good as it has to be: macro mean 0.95, and no field below 0.85."""

import re
import sys

MACRO, FIELD = 0.95, 0.85

text = open(sys.argv[1], encoding="utf-8").read()
macro = re.search(r"^macro mean (\d\.\d+) over (\d+) documents(, .* gave no JSON)?$", text, re.M)
fields = {name: float(mean) for name, mean in re.findall(r"^(\S.*?)\s+(\d\.\d+)  \(n=\d+\)$", text, re.M)}

if not macro or not fields:
    sys.exit("there is no score")
faults = [f"{name} {mean:.3f} < {FIELD}" for name, mean in fields.items() if mean < FIELD]
if float(macro[1]) < MACRO:
    faults.append(f"macro mean {macro[1]} < {MACRO}")
if macro[3]:
    faults.append(macro[3][2:])
if faults:
    sys.exit("; ".join(faults))
