"""A ranking whose survey weight goes to two named parts where there is no survey, and nowhere else; any other lost weight goes to all that remain.

The order is: leave out what is missing, ask whether 60 % of the weight is there, shift, then average. A part that inherits and is missing itself inherits
nothing: the others named take it all."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, half_away, places, population

WEIGHTS = {"teaching": Fraction(30), "research": Fraction(30), "income": Fraction("7.5"), "outlook": Fraction("7.5"), "surveys": Fraction(25)}
HEIRS = ("teaching", "outlook")
rows = population()["school"]
bounds = {}
for part in WEIGHTS:
    values = [row.number(part) for row in rows.values() if row.number(part) is not None]
    bounds[part] = min(values), max(values)
expected = Expected()
shown = {}
for key, row in rows.items():
    scaled = {}
    for part, (low, high) in bounds.items():
        value = row.number(part)
        scaled[part] = None if value is None else 100 * (value - low) / (high - low)
        expected.put("scheme", "scaled." + part, key, "missing" if value is None else scaled[part])
    weights = {part: weight for part, weight in WEIGHTS.items() if scaled[part] is not None}
    if sum(weights.values()) < 60:
        shown[key] = None
    else:
        heirs = [part for part in HEIRS if part in weights]
        if "surveys" not in weights and heirs:
            whole = sum(WEIGHTS[part] for part in heirs)
            for part in heirs:
                weights[part] += WEIGHTS["surveys"] * WEIGHTS[part] / whole
        shown[key] = half_away(sum(scaled[part] * weight for part, weight in weights.items()) / sum(weights.values()), 1)
    expected.put("scheme", "score.shown", key, "missing" if shown[key] is None else shown[key])
ranks = places(shown)
public = sorted({shown[key] for key, row in rows.items() if row["kind"] == "public" and shown[key] is not None}, reverse=True)
for key, row in rows.items():
    expected.put("scheme", "place", key, ranks.get(key, "missing"))
    own = "notApplicable" if row["kind"] != "public" else "missing" if shown[key] is None else public.index(shown[key]) + 1
    expected.put("scheme", "place.ofKind", key, own)
    place = ranks.get(key)
    expected.put("scheme", "listed", key, "missing" if place is None else "by place" if place <= 5 else "6-10" if place <= 10 else "11+")
