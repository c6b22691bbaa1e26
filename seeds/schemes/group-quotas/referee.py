"""Fifteen per cent of each group, rounded half-up group by group, make 31 places where fifteen per cent of all are 30; largest remainders make 30. A sixth group is outside the quota."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction

from refereeing import Expected, half_up, population

expected = Expected()
groups = population()["group"]
inside = {key: row.number("staff") for key, row in groups.items() if not row.flag("outside")}
rate = Fraction(15, 100)
each = {key: half_up(rate * staff) for key, staff in inside.items()}
everybody = sum(inside.values())
budget = int(half_up(rate * everybody))
assert (sum(each.values()), budget) == (31, 30)
quotas = {key: staff * budget / everybody for key, staff in inside.items()}
share = {key: quota.numerator // quota.denominator for key, quota in quotas.items()}
for key in sorted(inside, key=lambda k: (quotas[k] - share[k], inside[k]), reverse=True)[:budget - sum(share.values())]:
    share[key] += 1
over = {key: 0 for key in inside}
for _ in range(budget - len(inside)):
    over[max(inside, key=lambda k: inside[k] / (2 * over[k] + 1))] += 1
for key in groups:
    expected.put("scheme", "by.group", key, half_up(rate * groups[key].number("staff")))
    expected.put("scheme", "share", key, share.get(key, 0))
    expected.put("scheme", "bounded", key, max(1, min(6, share[key])) if key in share else 0)
    expected.put("scheme", "one.and.share", key, 1 + over[key] if key in over else 0)
expected.put("scheme", "by.group.sum", "all", 31)
expected.put("scheme", "budget", "all", 30)
expected.put("scheme", "too.many", "all", 1)
expected.put("scheme", "share.sum", "all", 30)
expected.put("scheme", "lapsed", "all", 30 - sum(max(1, min(6, places)) for places in share.values()))
expected.put("scheme", "one.and.share.sum", "all", 30)
