"""Fact 1: places are taken on the rounded score, at the digits that are published, with competition ranking (1224)."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, half_away, places, population

score = {key: 100 * row.number("points") / row.number("possible") for key, row in population()["school"].items()}
shown = {key: half_away(value, 1) for key, value in score.items()}
expected = Expected()
for scheme, ranked in (("right", shown), ("wrong", score)):
    for key, place in places(ranked).items():
        expected.put(scheme, "score.shown", key, shown[key])
        expected.put(scheme, "place", key, place)
