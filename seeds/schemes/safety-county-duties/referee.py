"""Safety duties: half for duties that somebody carries, half for drills, less for open hazards, nothing after a major accident."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, half_away, population

expected = Expected()
for key, row in population()["school"].items():
    carried, drills = row.number("carried"), row.number("drills")
    share = None if carried is None else 100 * carried / row.number("duties")
    held = min(Fraction(100), 100 * drills / 2)
    accident = row.number("majorAccidents") > 0
    duty = Fraction(0) if accident else None if share is None else max(Fraction(0), (share + held) / 2 - 10 * row.number("openHazards"))
    merit = None if duty is None else Fraction(2, 5) * duty + Fraction(3, 5) * row.number("otherMerit")
    expected.put("scheme", "duty", key, "missing" if duty is None else duty)
    expected.put("scheme", "merit.shown", key, "missing" if merit is None else half_away(merit, 1))
    expected.put("scheme", "barred", key, accident)
