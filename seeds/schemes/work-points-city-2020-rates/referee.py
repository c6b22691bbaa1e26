"""Rates of supervision against assumed marks, and principals whose objectives are tied to the quality of their school; an accident leaves nothing."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, half_away, places, population

levels = population()
expected = Expected()


def put(column, key, value):
    expected.put("scheme", column, key, "missing" if value is None else value)


def percent(part, whole):
    return None if part is None or whole is None else 100 * part / whole


def every(conditions):
    """Logic with gaps: one no decides, a gap leaves it open."""
    conditions = list(conditions)
    return False if any(one is False for one in conditions) else None if None in conditions else True


for key, row in levels["county"].items():
    rates = [percent(row.number(part), row.number(whole)) for part, whole in (("listed", "items"), ("covered", "random"), ("joint", "covered"), ("mobile", "enforced"))]
    for column, rate in zip(("list.rate", "coverage.rate", "joint.rate"), rates):
        put(column, key, rate)
    put("mobile.shown", key, None if rates[3] is None else half_away(rates[3], 1))
    whole = every(None if rate is None else rate >= mark for rate, mark in zip(rates, (100, 100, 5, 90)))
    put("verdict", key, None if whole is None else "met" if whole else "missed")

results = {}
for key, row in levels["principal"].items():
    tied = (60 * row.number("objectives") + 40 * row.number("quality")) / 100
    results[key] = 0 if row.flag("accident") else tied
    put("tied", key, tied)
    put("result", key, results[key])
    put("result.shown", key, half_away(results[key], 1))
for key, place in places({key: half_away(value, 1) for key, value in results.items()}).items():
    put("place", key, place)
for county in levels["county"]:
    mine = [results[key] for key, row in levels["principal"].items() if row.up["county"] == county]
    put("principals", county, len(mine))
    if mine:
        put("best", county, max(mine))
