"""Fact 12: groups that are too small leave before counting. C has no group left: its share is missing and not 0."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, half_away, population

levels = population()
expected = Expected()
for scheme in ("right", "wrong"):
    for key, row in levels["group"].items():
        small = row.number("pupils") < 20
        expected.put(scheme, "met", key, ("suppressed" if scheme == "right" else "no") if small else row.number("rate") >= 60)
    for school in levels["school"]:
        groups = [row for row in levels["group"].values() if row.up["school"] == school]
        large = [row for row in groups if row.number("pupils") >= 20]
        counted = large if scheme == "right" else groups
        expected.put(scheme, "evaluated", school, len(large))
        percent = half_away(Fraction(100 * sum(row.number("rate") >= 60 for row in large), len(counted)), 1) if counted else "missing"
        expected.put(scheme, "percent", school, percent)
