"""Three growths, all of which must hold: one that fails decides, whatever is missing; one that is missing leaves the rest open."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, population


def all_of(values):
    return "no" if False in values else "missing" if None in values else "yes"


def more(row, column):
    now, before = row.number(column), row.number(column + "@prior")
    return None if now is None or before is None else now > before


def growth(row, column):
    return 100 * (row.number(column) - row.number(column + "@prior")) / row.number(column + "@prior")


expected = Expected()
for key, row in population()["government"].items():
    first, second = growth(row, "appropriation") > growth(row, "revenue"), more(row, "pupilSpending")
    third = [more(row, "teacherPay"), more(row, "publicFunds")]
    expected.put("scheme", "revenue.growth", key, growth(row, "revenue"))
    expected.put("scheme", "appropriation.growth", key, growth(row, "appropriation"))
    expected.put("scheme", "first", key, all_of([first]))
    expected.put("scheme", "second", key, all_of([second]))
    expected.put("scheme", "third", key, all_of(third))
    expected.put("scheme", "three.growths", key, all_of([first, second, *third]))
