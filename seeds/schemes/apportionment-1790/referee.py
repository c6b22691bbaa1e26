"""Apportionment populations of the census of 1790. Jefferson's method with 105 seats is the Apportionment Act of 1792 (one member for every 33,000); its seats and those of the vetoed bill of 120 seats (Hamilton) are printed in
Balinski and Young, Fair Representation, and checked here. The other methods are worked out seat by seat."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction

from refereeing import Expected, population

expected = Expected()
people = {key: row.number("people") for key, row in population()["state"].items()}
ACT = dict(zip(people, (7, 1, 2, 2, 8, 14, 4, 5, 10, 10, 13, 2, 6, 2, 19)))
BILL = dict(zip(people, (8, 2, 2, 2, 9, 16, 5, 6, 11, 12, 14, 2, 7, 3, 21)))
WEIGHTS = {
    "dhondt": lambda v, k: v / (k + 1),
    "sainteLague": lambda v, k: v / (2 * k + 1),
    "modifiedSainteLague": lambda v, k: v / (2 * k + 1) if k else v / Fraction("1.4"),
    "huntingtonHill": lambda v, k: v * v / (k * (k + 1)),
    "adams": lambda v, k: v / k,
    "dean": lambda v, k: v / Fraction(2 * k * (k + 1), 2 * k + 1),
}


def by_seat(weight, seats, first):
    given = {state: first for state in people}
    for _ in range(seats - first * len(people)):
        given[max(people, key=lambda s: weight(people[s], given[s]))] += 1
    return given


def by_remainder(seats):
    quotas = {state: v * seats / sum(people.values()) for state, v in people.items()}
    given = {state: q.numerator // q.denominator for state, q in quotas.items()}
    for state in sorted(people, key=lambda s: quotas[s] - given[s], reverse=True)[:seats - sum(given.values())]:
        given[state] += 1
    return given


def by_quota(seats):
    given = {state: 0 for state in people}
    for seat in range(1, seats + 1):
        may = [s for s in people if given[s] < people[s] * seat / sum(people.values())]
        given[max(may, key=lambda s: people[s] / (given[s] + 1))] += 1
    return given


seats = {method: by_seat(weight, 105, 1 if method in ("huntingtonHill", "adams", "dean") else 0) for method, weight in WEIGHTS.items()}
seats |= {"largestRemainder": by_remainder(105), "quota": by_quota(105), "vetoed": by_remainder(120)}
assert seats["dhondt"] == ACT and seats["vetoed"] == BILL
for method, given in seats.items():
    for state, count in given.items():
        expected.put("scheme", method, state, count)
    if method != "vetoed":
        expected.put("scheme", "sum." + method, "all", 105)
