"""Fact 11: the official dispersion is weighted by pupils with population variance, and the composite is the mean of the unrounded coefficients."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, half_away, mean, population, root

expected = Expected()
levels = population()
for scheme in ("right", "wrong"):
    for county in levels["county"]:
        schools = [row for row in levels["school"].values() if row.up["county"] == county]
        cvs = []
        for thing in ("books", "rooms", "computers"):
            each = [row.number(thing) / row.number("pupils") for row in schools]
            weights = [row.number("pupils") if scheme == "right" else 1 for row in schools]
            average = sum(w * x for w, x in zip(weights, each)) / sum(weights)
            squares = sum(w * (x - average) ** 2 for w, x in zip(weights, each))
            cvs.append(root(squares / (sum(weights) - (0 if scheme == "right" else 1))) / average)
            expected.put(scheme, f"cv.{thing}.shown", county, half_away(cvs[-1], 3))
        expected.put(scheme, "composite", county, half_away(mean(cvs if scheme == "right" else [half_away(cv, 3) for cv in cvs]), 3))
