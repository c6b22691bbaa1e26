"""Agreement of raters, by the coincidences of pairs and by sums of squares written out. The printed values are those of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): .743 .815 .849 .797,
and of Shrout and Fleiss, Intraclass correlations (1979): .17 .29 .71 .44 .62 .91."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from collections import Counter
from fractions import Fraction
from itertools import permutations, product

from refereeing import Expected, half_away, mean, population

expected = Expected()
levels = population()
units = [[r for r in (row.number(c) for c in "abcd") if r is not None] for row in levels["unit"].values()]
units = [u for u in units if len(u) > 1]
counts = Counter(r for u in units for r in u)
n = sum(counts.values())
DISTANCE = {
    "nominal": lambda c, k: Fraction(c != k),
    "ordinal": lambda c, k: (sum(m for g, m in counts.items() if min(c, k) <= g <= max(c, k)) - Fraction(counts[c] + counts[k], 2)) ** 2 if c != k else Fraction(0),
    "interval": lambda c, k: (c - k) ** 2,
    "ratio": lambda c, k: ((c - k) / (c + k)) ** 2,
}
PRINTED = {"nominal": "0.743", "ordinal": "0.815", "interval": "0.849", "ratio": "0.797"}
for metric, distance in DISTANCE.items():
    observed = sum(sum(distance(c, k) for c, k in permutations(u, 2)) / (len(u) - 1) for u in units) / n
    chance = sum(counts[c] * counts[k] * distance(c, k) for c, k in product(counts, counts)) / Fraction(n * (n - 1))
    alpha = 1 - observed / chance
    assert half_away(alpha, 3) == Fraction(PRINTED[metric])
    expected.put("scheme", "alpha." + metric, "all", alpha)
    expected.put("scheme", "printed." + metric, "all", half_away(alpha, 3))

table = [[row.number(f"j{j}") for j in range(1, 5)] for row in levels["target"].values()]
rows, judges = len(table), 4
grand = mean(x for row in table for x in row)
row_means, judge_means = [mean(row) for row in table], [mean(column) for column in zip(*table)]
bms = judges * sum((m - grand) ** 2 for m in row_means) / (rows - 1)
wms = sum((x - m) ** 2 for row, m in zip(table, row_means) for x in row) / (rows * (judges - 1))
jms = rows * sum((m - grand) ** 2 for m in judge_means) / (judges - 1)
ems = sum((x - m - j + grand) ** 2 for row, m in zip(table, row_means) for x, j in zip(row, judge_means)) / ((rows - 1) * (judges - 1))
icc = {
    "icc1": (bms - wms) / (bms + (judges - 1) * wms),
    "icc2": (bms - ems) / (bms + (judges - 1) * ems + judges * (jms - ems) / rows),
    "icc3": (bms - ems) / (bms + (judges - 1) * ems),
    "icc1k": (bms - wms) / bms,
    "icc2k": (bms - ems) / (bms + (jms - ems) / rows),
    "icc3k": (bms - ems) / bms,
}
for form, printed in zip(icc, ("0.17", "0.29", "0.71", "0.44", "0.62", "0.91")):
    assert abs(icc[form] - Fraction(printed)) < Fraction("0.0051")
    expected.put("scheme", form, "all", icc[form])
    expected.put("scheme", "printed." + form, "all", half_away(icc[form], 2))
pairs = [row[:2] for row in table]
for column, distance in (("kappa", DISTANCE["nominal"]), ("weighted", DISTANCE["interval"])):
    observed, chance = mean(distance(a, b) for a, b in pairs), mean(distance(a, b) for (a, _), (_, b) in product(pairs, pairs))
    expected.put("scheme", column, "all", 1 - observed / chance)
agreement = mean(Fraction(sum(a == b for a, b in permutations(row, 2)), judges * (judges - 1)) for row in table)
by_chance = sum(Fraction(m, rows * judges) ** 2 for m in Counter(x for row in table for x in row).values())
expected.put("scheme", "fleiss", "all", (agreement - by_chance) / (1 - by_chance))
