"""A judged panel: a mark of 0 means the judge was absent; absent marks leave, the highest and the lowest are dropped, the mean times the
factor is rounded per item, the rounded items are added. Fewer than five marks give no item, and no total. L1 and L6 are alike in everything."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, half_away, mean, population

levels = population()
expected = Expected()
results = {}
for lesson, row in levels["lesson"].items():
    points = []
    for key, item in levels["item"].items():
        if item.up["lesson"] != lesson:
            continue
        marks = sorted(mark.number("given") for mark in levels["mark"].values() if mark.up["item"] == key and mark.number("given") != 0)
        value = half_away(mean(marks[1:-1]) * item.number("factor"), 2) if len(marks) >= 5 else None
        points.append(value)
        expected.put("scheme", "item.judges", key, len(marks))
        expected.put("scheme", "item.points", key, "missing" if value is None else value)
    total = None if None in points else sum(points) - (2 if row.flag("late") else 0)
    expected.put("scheme", "total", lesson, "missing" if total is None else total)
    results[lesson] = None if total is None else (total, max(points), sorted(points)[1])
for lesson, result in results.items():
    place = "missing" if result is None else 1 + sum(other is not None and other > result for other in results.values())
    expected.put("scheme", "place", lesson, place)
