"""Honours: a table of level and prize with a cell that gives nothing, shares of co-authors, the best of a matter once, only the difference to what an earlier year counted, a cap, the best three; points by rank, the mean of peers for whom it does not apply."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction

from refereeing import Expected, half_away, mean, places, population

expected = Expected()
levels = population()
TABLE = {"国家级": (12, 10, 8), "省级": (8, 6, 4), "市级": (4, 3, None)}
SHARES = {1: ("1",), 2: ("0.6", "0.4"), 3: ("0.5", "0.3", "0.2")}
points, matters = {}, {}
for key, work in levels["work"].items():
    row, authors, place = TABLE.get(work["grade"]), int(work.number("authors")), int(work.number("place"))
    share = Fraction(SHARES[authors][place - 1]) if authors in SHARES else 0
    if row is None:
        points[key] = "undecided"
    else:
        full = row[("一等奖", "二等奖", "三等奖").index(work["prize"])]
        points[key] = "notApplicable" if full is None else full * share
    expected.put("scheme", "points", key, points[key])
    matters.setdefault((work.up["unit"], work["about"]), []).append((points[key], work.flag("counted.before")))
gains = {}
for (unit, about), works in matters.items():
    best = {before: max([p for p, b in works if b == before and not isinstance(p, str)], default=0) for before in (True, False)}
    gains.setdefault(unit, []).append("undecided" if any(p == "undecided" for p, _ in works) else max(0, best[False] - best[True]))
outputs = {key: row.number("output") for key, row in levels["unit"].items() if not row.flag("exempt")}
ranks = places(outputs)
ranked = len(ranks)
by_rank = {key: half_away(Fraction(6 * (ranked + 1 - rank), ranked), 2) for key, rank in ranks.items()}
peers = mean(by_rank.values())
for key, row in levels["unit"].items():
    mine = gains.get(key, [])
    unknown = "undecided" in mine
    honours = "undecided" if unknown else min(15, sum(mine))
    ranking = by_rank.get(key, peers if row.flag("exempt") else "missing")
    expected.put("scheme", "honours", key, honours)
    expected.put("scheme", "best.three", key, "undecided" if unknown else sum(sorted(mine, reverse=True)[:3]))
    expected.put("scheme", "rank.shown", key, by_rank.get(key, "notApplicable" if row.flag("exempt") else "missing"))
    expected.put("scheme", "ranking", key, ranking)
    expected.put("scheme", "bonus", key, "undecided" if unknown else ranking if isinstance(ranking, str) else honours + ranking)
expected.put("scheme", "peer.points", "all", peers)
