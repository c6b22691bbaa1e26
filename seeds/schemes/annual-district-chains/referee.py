"""Chains of schools: each chain is one whole, measured against its own year before; what is missing before leaves the past open."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, half_away, population

levels, expected = population(), Expected()
for key, chain in levels["chain"].items():
    schools = [row for row in levels["school"].values() if row.up["chain"] == key]

    def share(met, pupils):
        values = [(school.number(met), school.number(pupils)) for school in schools]
        return None if any(None in pair for pair in values) else Fraction(100) * sum(m for m, _ in values) / sum(p for _, p in values)

    process = min(Fraction(100), 100 * chain.number("visits") / chain.number("visitsDue"))
    whole, before = share("met", "pupils"), share("met@prior", "pupils@prior")
    change = None if before is None else whole - before
    past = None if change is None else min(Fraction(100), max(Fraction(0), 60 + 8 * change))
    score = None if past is None else Fraction(3, 10) * process + Fraction(4, 10) * whole + Fraction(3, 10) * past
    cells = {"process": process, "whole": whole, "change": change, "past": past, "score.shown": None if score is None else half_away(score, 1)}
    for column, value in cells.items():
        expected.put("scheme", column, key, "missing" if value is None else value)
