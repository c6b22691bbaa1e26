"""The worked example of the coefficient of variation, to every printed digit.

Printed: P = 302, books 1913, mean 6.33, terms 0.003 0.85 5.13 4.50 0.17, sum 10.65, root 3.26, coefficient 0.52.
The referee works them out and stops when one differs from what is printed."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, half_away, population, root

PRINTED = dict(zip("12345", ("0.003", "0.85", "5.13", "4.50", "0.17")))
schools = population()["school"]
students = {key: row.number("students") for key, row in schools.items()}
books = {key: row.number("books") for key, row in schools.items()}
P, x = sum(students.values()), sum(books.values())
term = {key: students[key] / P * (books[key] / students[key] - x / P) ** 2 for key in schools}
variance = sum(term.values())
cv = root(variance) / (x / P)
for key, printed in PRINTED.items():
    assert half_away(term[key], len(printed) - 2) == Fraction(printed), key
printed = (P, 302), (x, 1913), (half_away(x / P, 2), "6.33"), (half_away(variance, 2), "10.65"), (half_away(root(variance), 2), "3.26"), (half_away(cv, 2), "0.52")
assert all(value == Fraction(text) for value, text in printed)
expected = Expected()
for key in schools:
    expected.put("scheme", "X", key, books[key] / students[key])
    expected.put("scheme", "term.to2", key, half_away(term[key], 2))
    expected.put("scheme", "term.to3", key, half_away(term[key], 3))
for column, value in (("P", P), ("x", x), ("mean.shown", half_away(x / P, 2)), ("variance.shown", half_away(variance, 2)),
                      ("sd.shown", half_away(root(variance), 2)), ("cv.byHand", half_away(cv, 2)), ("cv", half_away(cv, 2))):
    expected.put("scheme", column, "某县", value)
