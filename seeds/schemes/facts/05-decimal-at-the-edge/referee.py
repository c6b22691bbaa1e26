"""Fact 5: |0.975 - 1| * 100 is 2.5 in decimal and 2.500000000000002 in binary floating point; an inclusive limit of 2.5 tells them apart.

The wrong scheme goes through a root, whose result is binary, and rounds too late to hide it. A root followed by a sensible round would do."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
import math

from fractions import Fraction
from refereeing import Expected, half_away, population

expected = Expected()
for scheme in ("right", "wrong"):
    for key, row in population()["school"].items():
        ratio = row.number("ratio")
        if scheme == "right":
            distance = abs(ratio - 1) * 100
        else:
            distance = half_away(Fraction(repr(abs(math.sqrt(ratio * ratio) - 1) * 100)), 15)
        expected.put(scheme, "distance", key, distance)
        expected.put(scheme, "verdict", key, "outside" if distance > Fraction(5, 2) else "inside")
