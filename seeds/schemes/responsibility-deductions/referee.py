"""Deductions: per incident, more for repeats, capped by kind, by group and in all; a linear shortfall below the goal and below the mean of peers, also counted in whole per cents; a year better or worse; one item void."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction

from refereeing import Expected, mean, population

expected = Expected()
levels = population()
POINTS, FACTORS, TENTH = {"消防": 3, "食品": 2, "交通": 1}, {1: 1, 2: Fraction("1.5")}, Fraction("0.1")
peers = mean(t for t in (row.number("trained") for row in levels["unit"].values()) if t is not None)
expected.put("scheme", "peer.mean", "all", peers)
for key, row in levels["unit"].items():
    by_kind = {}
    for name, incident in levels["incident"].items():
        if incident.up["unit"] == key:
            days = sorted({other["day"] for other in levels["incident"].values() if other.up == incident.up and other["kind"] == incident["kind"] and not other.flag("denied")})
            loss = 0 if incident.flag("denied") else POINTS[incident["kind"]] * FACTORS.get(days.index(incident["day"]) + 1, 2)
            expected.put("scheme", "incident.loss", name, loss)
            by_kind[incident["kind"]] = by_kind.get(incident["kind"], 0) + loss
    trained, before, late = row.number("trained"), row.number("trained@prior"), row.number("lateReports")
    incidents = min(8, sum(min(5, loss) for loss in by_kind.values()))
    reports = min(3, late / 2)
    cells = {"loss.incident": incidents, "loss.late": reports, "drill": 0 if row.flag("drillMissed") else row.number("drillPoints")}
    if trained is None:
        cells |= dict.fromkeys(("short.of.goal", "short.stepwise", "short.of.peers", "loss.training", "loss", "yearly", "score"), "missing")
    else:
        goal, below = max(0, TENTH * (95 - trained)), max(0, TENTH * (peers - trained))
        training = min(2, goal + below)
        loss = min(10, incidents + reports + training)
        change = trained - before
        yearly = min(2, change / 5) if change >= 0 else max(-3, change / 2)
        cells |= {"short.of.goal": goal, "short.stepwise": max(0, TENTH * ((95 - trained) // 1)), "short.of.peers": below, "loss.training": training, "loss": loss, "yearly": yearly,
                  "score": max(0, min(100, 100 - loss + yearly - (10 - cells["drill"])))}
    for column, value in cells.items():
        expected.put("scheme", column, key, value)
