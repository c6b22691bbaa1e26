"""Fact 9: the order is remove absent marks (recorded as 0), trim one at each end, average, round. Fewer than three marks give no average."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, half_away, mean, population

expected = Expected()
for scheme in ("right", "wrong"):
    for key, row in population()["talk"].items():
        marks = sorted(row.number("mark." + r) for r in ("r1", "r2", "r3", "r4", "r5", "r6"))
        if scheme == "right":
            marks = [mark for mark in marks if mark != 0]
        expected.put(scheme, "average.shown", key, half_away(mean(marks[1:-1]), 2) if len(marks) >= 3 else "missing")
