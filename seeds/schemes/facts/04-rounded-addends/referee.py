"""Fact 4: rounding each share, each weighted part and the sum gives another total than rounding only the sum."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, half_away, population

WEIGHTS = {"degree": 50, "certified": 30, "trained": 20}
expected = Expected()
for scheme in ("right", "wrong"):
    for key, row in population()["school"].items():
        points = {}
        for part, weight in WEIGHTS.items():
            share = row.number(part) / row.number("staff")
            points[part] = half_away(half_away(share, 3) * weight, 1) if scheme == "right" else share * weight
            expected.put(scheme, "points." + part, key, points[part])
        expected.put(scheme, "total.shown", key, half_away(sum(points.values())))
