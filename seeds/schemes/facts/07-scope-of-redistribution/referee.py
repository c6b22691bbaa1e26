"""Fact 7: the weight of a missing part may go to one sibling, to all that remain, or be lost. D lacks a part that has no sibling named: its weight goes to all in the first two."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, population

WEIGHTS = {"tests": 40, "progress": 30, "attendance": 20, "survey": 10}
expected = Expected()
for scheme in ("right", "wrong", "lost"):
    for key, row in population()["school"].items():
        values = {part: row.number(part) for part in WEIGHTS}
        weights = dict(WEIGHTS)
        if scheme == "right" and values["survey"] is None:
            weights["attendance"] += weights.pop("survey")
        if scheme == "lost":
            values = {part: value or 0 for part, value in values.items()}
        there = {part: weight for part, weight in weights.items() if values.get(part) is not None}
        expected.put(scheme, "score", key, Fraction(sum(values[part] * weight for part, weight in there.items())) / sum(there.values()))
