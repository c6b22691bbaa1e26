"""Expected values: the usual result of the group of each pupil, residuals cut off at 25, their mean with an interval, and a verdict by where the interval lies and how large the estimate is; the share of passes with a Wilson interval."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction

from refereeing import Expected, half_away, mean, population, root

expected = Expected()
levels = population()
USUAL = {"low": Fraction("45.5"), "middle": Fraction(58), "high": Fraction("77.25")}
Z, SD = Fraction("1.96"), 12
groups, results = {}, {}
for key, pupil in levels["pupil"].items():
    prior, results[key] = pupil.number("prior"), pupil.number("result")
    groups[key] = None if prior is None else "low" if prior < 40 else "middle" if prior < 60 else "high"
live = {group: mean(results[k] for k, pupil in levels["pupil"].items() if groups[k] == group and pupil.flag("reference") and results[k] is not None) for group in USUAL}
for school in levels["school"]:
    mine = [k for k, pupil in levels["pupil"].items() if pupil.up["school"] == school]
    known = [k for k in mine if groups[k] and results[k] is not None]
    bounded = [max(-25, min(25, results[k] - USUAL[groups[k]])) for k in known]
    n, effect = len(known), mean(bounded)
    half = half_away(Z * SD / root(Fraction(n)), 6)
    own = half_away(Z * root(sum((x - effect) ** 2 for x in bounded) / (n - 1)) / root(Fraction(n)), 6)
    if n < 5:
        verdict = "suppressed"
    elif effect - half > 0:
        verdict = "well above" if effect >= 5 else "above"
    elif effect + half < 0:
        verdict = "well below" if effect <= -5 else "below"
    else:
        verdict = "average"
    sat = [results[k] for k in mine if results[k] is not None]
    p, m = Fraction(sum(r >= 60 for r in sat), len(sat)), len(sat)
    spread = Z * root(p * (1 - p) / m + Z * Z / (4 * m * m))
    cells = {
        "pupils": n, "effect": effect, "effect.live": mean(results[k] - live[groups[k]] for k in known), "half": half, "half.own": own, "verdict": verdict, "p": p,
        "wilson.low": half_away((p + Z * Z / (2 * m) - spread) / (1 + Z * Z / m), 6), "wilson.high": half_away((p + Z * Z / (2 * m) + spread) / (1 + Z * Z / m), 6),
    }
    for column, value in cells.items():
        expected.put("scheme", column, school, value)
for key in levels["pupil"]:
    absent = groups[key] is None or results[key] is None
    expected.put("scheme", "bounded", key, "missing" if absent else max(-25, min(25, results[key] - USUAL[groups[key]])))
