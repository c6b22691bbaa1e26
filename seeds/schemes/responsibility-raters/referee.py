"""Raters: leaders 40, peers 30 without the extremes and without oneself, a survey 30 when five have answered, oneself 0; what is absent leaves its weight to the rest when 60 per cent are there. Discretion counts from 1 to 5 and only with a
reason, an examination out of 120 is rescaled, and two thirds of the votes elect in a first or a second round."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, half_away, mean, population

expected = Expected()
levels = population()
elected_count = 0
for key, unit in levels["unit"].items():
    marks = [mark for mark in levels["mark"].values() if mark.up["unit"] == key]

    def values(by, own=None):
        return [m.number("value") for m in marks if m["by"] == by and m.number("value") is not None and (own is None or m.flag("own") == own)]

    leader, peers, survey, own = values("leader"), sorted(values("peer", own=False)), values("survey"), values("self")
    parts = {"leader": (mean(leader), 40) if leader else ("missing", 40), "peer": (mean(peers[1:-1]), 30) if len(peers) >= 3 else ("missing", 30),
             "survey": (mean(survey), 30) if len(survey) >= 5 else ("suppressed", 30)}
    there = [(value, weight) for value, weight in parts.values() if not isinstance(value, str)]
    weight = sum(w for _, w in there)
    raters = half_away(sum(v * w for v, w in there) / weight, 1) if weight >= 60 else "missing"
    discretion = unit.number("discretion")
    if discretion in (None, 0) or "reason" not in unit:
        counts = 0
    else:
        counts = max(1, min(5, discretion))
    imported = unit.number("imported")
    total = "missing" if raters == "missing" or imported is None else half_away((raters * 80 + imported * 100 / 120 * 20) / 100 - counts, 2)
    first = 3 * unit.number("yes1") >= 2 * unit.number("cast1")
    second = None if first else 3 * unit.number("yes2") >= 2 * unit.number("cast2")
    elected_count += first or second
    for column, value in {name: value for name, (value, _) in parts.items()}.items():
        expected.put("scheme", column, key, value)
    expected.put("scheme", "raters", key, raters)
    expected.put("scheme", "discretion.counts", key, counts)
    expected.put("scheme", "total", key, total)
    expected.put("scheme", "first.round", key, first)
    expected.put("scheme", "second.round", key, "notApplicable" if first else second)
    expected.put("scheme", "elected", key, first or second)
    expected.put("scheme", "own.mark", key, mean(own))
expected.put("scheme", "elected.count", "all", elected_count)
