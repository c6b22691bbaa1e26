"""Fact 3: another index of the same family is taken of the unrounded values, and rounded once."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, half_away, population

expected = Expected()
for scheme in ("right", "wrong"):
    for key, row in population()["county"].items():
        index = {g: (row.number(g + ".reading") / 9 + row.number(g + ".years") / 15) / 2 for g in ("girls", "boys")}
        shown = {g: half_away(value, 3) for g, value in index.items()}
        of = index if scheme == "right" else shown
        for g in ("girls", "boys"):
            expected.put(scheme, g + ".shown", key, shown[g])
        expected.put(scheme, "ratio", key, half_away(of["girls"] / of["boys"], 3))
