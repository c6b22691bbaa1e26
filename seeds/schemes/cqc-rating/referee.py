"""The rating principles as an ordered list without a default: one inadequate and at most one requires improvement is left to judgement, no rule applies.

The name of a service holds its five ratings as digits, 0 inadequate to 3 outstanding."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, population

RATINGS = ("inadequate", "requires improvement", "good", "outstanding")
QUESTIONS = ("safe", "effective", "caring", "responsive", "wellLed")
expected = Expected()
for key, row in population()["service"].items():
    held = [row["old." + q] if row["new." + q] == "missing" else row["new." + q] for q in QUESTIONS]
    inadequate, improve, good, outstanding = (held.count(rating) for rating in RATINGS)
    if inadequate >= 2:
        place = 0
    elif outstanding >= 2 and outstanding + good == 5:
        place = 3
    elif improve >= 2:
        place = 1
    elif inadequate == 0 and improve <= 1:
        place = 2
    else:
        place = None
    for q, rating in zip(QUESTIONS, held):
        expected.put("scheme", q, key, rating)
    expected.put("scheme", "principles", key, "undecided" if place is None else RATINGS[place])
    expected.put("scheme", "overall", key, "undecided" if place is None else RATINGS[min(place, 1) if row.flag("breach") else place])
