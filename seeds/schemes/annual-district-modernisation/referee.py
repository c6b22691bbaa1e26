"""Modernisation: a school that lacks what is required is below whatever its score; three of five are exactly six in ten."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, half_away, population

expected = Expected()
met = []
for key, row in population()["school"].items():
    score = (row.number("conditions") + row.number("management") + row.number("quality")) / 3
    grade = "below" if not row.flag("required") else "model" if score >= 90 else "standard" if score >= 80 else "below"
    met.append(grade != "below")
    expected.put("scheme", "grade", key, grade)
    expected.put("scheme", "meets", key, grade != "below")
expected.put("scheme", "share.percent", "all", Fraction(100 * sum(met), len(met)))
expected.put("scheme", "reached", "all", Fraction(100 * sum(met), len(met)) >= 60)
