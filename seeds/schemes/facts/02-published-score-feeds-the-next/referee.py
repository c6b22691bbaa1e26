"""Fact 2: the published, rounded index is the input of the loss that is published beside it."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, half_away, population

expected = Expected()
for scheme in ("right", "wrong"):
    for key, row in population()["county"].items():
        index = (row.number("reading") / 9 + row.number("years") / 15) / 2
        adjusted = index * row.number("evenness")
        shown = half_away(index, 3), half_away(adjusted, 3)
        whole, part = shown if scheme == "right" else (index, adjusted)
        expected.put(scheme, "index.shown", key, shown[0])
        expected.put(scheme, "adjusted.shown", key, shown[1])
        expected.put(scheme, "loss.shown", key, half_away(100 * (1 - part / whole), 1))
