"""Skills of teachers: a mark on the edge passes, a teacher without a test is not decided and left out of the shares."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, half_away, population

expected = Expected()
passed = {}
teachers = population()["teacher"]
for key, row in teachers.items():
    test = row.number("test")
    own = None if test is None else test >= 60
    prepared = row.flag("inGroup") or row.number("preparedDays") >= 7
    fine = prepared and row.number("research") >= 85
    commended = False if not fine or own is False else own
    expected.put("scheme", "passed", key, "missing" if own is None else own)
    expected.put("scheme", "prepared", key, prepared)
    expected.put("scheme", "commended", key, "missing" if commended is None else commended)
    if own is not None:
        passed.setdefault(row.up["group"], []).append(own)
for group, results in passed.items():
    expected.put("scheme", "group.passed", group, Fraction(sum(results), len(results)))
every = [one for results in passed.values() for one in results]
expected.put("scheme", "school.passed", "all", Fraction(sum(every), len(every)))
expected.put("scheme", "standard.met", "all", all(every))
