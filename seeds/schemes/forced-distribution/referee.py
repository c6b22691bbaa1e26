"""A forced distribution from the top: the barred and those who served too short have no part, 20 per cent are 5 and 15, ties at the line are excluded, broken, included or reported; then heads at most and rural at least."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, population

expected = Expected()
people = population()["person"]


def select(names, places, key, ties):
    """The best by `key`: those with fewer than `places` others at least as good are in whatever the rule; the rest of the group at the line as the rule says."""
    result = {}
    for name in names:
        better = sum(key(other) > key(name) for other in names)
        as_good = sum(key(other) >= key(name) for other in names)
        fits, cut = as_good <= places, better < places < as_good
        result[name] = fits or (ties == "include" and cut) if not (ties == "report" and cut) else None
    return result


score = {name: row.number("score") for name, row in people.items()}
late = {name: row.number("late") for name, row in people.items()}
served = {name for name, row in people.items() if row.number("months") >= 6}
graded = {name for name in served if score[name] is not None}
eligible = {name for name in graded if not people[name].flag("barred")}
first_places, second_places, last_places = len(graded) * 5 // 100, len(graded) * 15 // 100, len(graded) * 5 // 100
by_score, by_both = (lambda n: score[n]), (lambda n: (score[n], -late[n]))
first = select(eligible, first_places, by_score, "exclude")
unused = first_places - sum(first.values())
rest = {name for name in eligible if not first[name]}
second = select(rest, second_places, by_both, "report")
filled = select(rest, second_places + unused, by_both, "include")
last = select(graded, last_places, lambda n: -score[n], "include")
award = first_places + second_places
head = select({n for n in eligible if people[n].flag("head")}, max(1, award // 10), by_score, "exclude")
stands = {n for n in eligible if head.get(n, True)}
reserve = select({n for n in stands if people[n].flag("rural")}, (award + 1) // 2, by_score, "include")
opened = select({n for n in stands if not reserve.get(n)}, max(0, award - sum(reserve.values())), by_score, "exclude")
assert None in second.values() and unused > 0, "the population must show a tie that stays open and a place that is left over"
for name in people:
    absent = score[name] is None
    expected.put("scheme", "first", name, "missing" if absent and name in served else first.get(name, False))
    picked = second.get(name, False)
    expected.put("scheme", "second", name, "missing" if absent else "undecided" if picked is None else picked)
    expected.put("scheme", "second.filled", name, "missing" if absent else filled.get(name, False))
    if name not in served:
        grade = "notApplicable"
    elif absent:
        grade = "missing"
    elif first.get(name):
        grade = "记功"
    elif picked is None:
        grade = "undecided"
    else:
        grade = "优秀" if picked else "不合格" if last[name] or score[name] < 60 else "合格"
    expected.put("scheme", "grade", name, grade)
    expected.put("scheme", "won", name, "missing" if absent else bool(reserve.get(name) or opened.get(name)))
expected.put("scheme", "graded.count", "all", len(graded))
expected.put("scheme", "unused", "all", unused)
