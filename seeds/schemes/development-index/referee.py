"""A development index: clamped goalposts, a logarithm, a geometric mean, places on the value rounded to three digits.

A county without funds has no logarithm and one at the low goal no geometric mean: both are undecided, not 0."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, exp, half_away, ln, places, population

def position(x, low, high):
    return max(Fraction(0), min(Fraction(1), (x - low) / (high - low)))

expected = Expected()
index = {}
for key, row in population()["county"].items():
    health, years_ahead, years, funds = (row.number(name) for name in ("health", "expected", "years", "funds"))
    first = position(health, Fraction(20), Fraction(85))
    schooling = "missing" if years_ahead is None else (position(years_ahead, Fraction(0), Fraction(18)) + position(years, Fraction(0), Fraction(15))) / 2
    if funds <= 0:
        third = "undecided"
    else:
        third = half_away((ln(funds) - ln(Fraction(1000))) / (ln(Fraction(75000)) - ln(Fraction(1000))), 12)
        third = max(Fraction(0), min(Fraction(1), third))
    if "undecided" in (third,) or "missing" in (schooling,):
        index[key] = "undecided" if third == "undecided" else "missing"
    elif 0 in (first, schooling, third):
        index[key] = "undecided"
    else:
        index[key] = half_away(exp(ln(first * schooling * third) / 3), 3)
    expected.put("scheme", "health.index", key, first)
    expected.put("scheme", "schooling.index", key, schooling)
    expected.put("scheme", "funds.index", key, third)
    expected.put("scheme", "index", key, index[key])
ranks = places({key: None if isinstance(value, str) else value for key, value in index.items()})
for key, value in index.items():
    expected.put("scheme", "place", key, ranks.get(key, value))
    group = value if isinstance(value, str) else ("low", "medium", "high", "very high")[sum(value >= Fraction(cut) for cut in ("0.55", "0.7", "0.8"))]
    expected.put("scheme", "group", key, group)
