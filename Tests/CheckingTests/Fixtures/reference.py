#!/usr/bin/env python3
"""Reference for the checks, computed with numpy and scipy: python3 reference.py > reference.tsv

A line is: kind, fields …, separated by tabs. Seeded, so that it gives the same lines again (numpy 2, scipy 1).
"""
import numpy as np
from scipy import stats

random = np.random.default_rng(20261127)


def text(values):
    return " ".join("-" if v is None else repr(float(v)) for v in values)


def side(values, strategy):
    known = [v for v in values if v is not None]
    if strategy == "skipIfAny" and len(known) < len(values):
        return None
    if strategy == "skipIfAll" and not known:
        return None
    return float(np.sum(known)) if known else 0.0


def holds(operator, a, b):
    if operator == "compulsoryPair":
        return (a is None) == (b is None)
    if operator == "exclusivePair":
        return a is None or b is None
    if a is None or b is None:
        return None
    return bool({
        "equal": np.equal, "notEqual": np.not_equal, "greater": np.greater,
        "atLeast": np.greater_equal, "less": np.less, "atMost": np.less_equal,
    }[operator](a, b))


operators = ["equal", "notEqual", "greater", "atLeast", "less", "atMost", "compulsoryPair", "exclusivePair"]
strategies = ["skipIfAny", "skipIfAll", "neverSkip"]
for operator in operators:
    for left in strategies:
        for right in strategies:
            for _ in range(12):
                values = [[None if random.random() < 0.3 else int(random.integers(0, 4)) for _ in range(random.integers(1, 4))] for _ in range(2)]
                result = holds(operator, side(values[0], left), side(values[1], right))
                print("rule", operator, left, right, text(values[0]), text(values[1]), {None: "skip", True: "yes", False: "no"}[result], sep="\t")

for number in range(300):
    size = int(random.integers(0, 40))
    if number % 3 == 0:
        values = random.poisson(4, size).astype(float)
    elif number % 3 == 1:
        values = np.full(size, 7.0)
        values[: int(size > 3)] = 30.0
    else:
        values = random.normal(50, 10, size).round(3)
    if size and number % 2:
        values[-1] += random.integers(20, 200)
    z, modified = np.array([]), np.array([])
    if size > 1 and np.ptp(values) > 0:
        z = stats.zscore(values, ddof=0)
        median = np.median(values)
        deviation = stats.median_abs_deviation(values)
        if deviation > 0:
            modified = 0.6745 * (values - median) / deviation
        else:
            modified = (values - median) / (1.253314 * np.mean(np.abs(values - median)))
    print("outlier", text(values), text(z), text(modified),
          " ".join(str(i) for i in np.flatnonzero(np.abs(z) > 3)), " ".join(str(i) for i in np.flatnonzero(np.abs(modified) > 3)), sep="\t")
