"""Training rates: a rate is met or not on its exact value, a school without figures is not decided, unless another condition decides already."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, half_away, population

schools = population()["school"]
expected = Expected()
kept = []


def put(column, key, value):
    expected.put("scheme", column, key, "missing" if value is None else value)


for key, row in schools.items():
    attended = row.number("attended")
    participation = None if attended is None else 100 * attended / row.number("due")
    completion = None if attended is None else 100 * row.number("completed") / attended
    put("participation.shown", key, None if participation is None else half_away(participation, 1))
    put("completion.shown", key, None if completion is None else half_away(completion, 1))
    rates = None if participation is None else participation >= 95 and completion >= 90
    subjects = 100 * row.number("subjectAttended") / row.number("subjectDue") >= 100
    writing = row.number("writingSent") == 1
    put("rates.kept", key, rates)
    put("subjects.kept", key, subjects)
    put("writing.kept", key, writing)
    whole = False if not subjects or not writing else rates
    put("result", key, None if whole is None else "met" if whole else "missed")
    if rates is not None:
        kept.append(rates)
put("due.city", "all", sum(row.number("due") for row in schools.values()))
put("attended.city", "all", sum(row.number("attended") or 0 for row in schools.values()))
put("keeping", "all", Fraction(sum(kept), len(kept)))
