"""The first whole scheme of the language: k of n with a floor, dispersion by stage, veto."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, half_away, population, root

RESOURCE = ("qualified", "backbone", "arts", "rooms", "sports", "equipment", "multimedia")
LEAST = {"小学": dict(zip(RESOURCE, map(Fraction, ("4.2", "1", "0.9", "4.5", "7.5", "2000", "2.3")))),
         "初中": dict(zip(RESOURCE, map(Fraction, ("5.3", "1", "0.9", "5.8", "10.2", "2500", "2.4"))))}
MOST = {"小学": Fraction("0.5"), "初中": Fraction("0.45")}

def has(row, thing):
    if thing == "arts":
        small = row.flag("rural") and 50 <= row.number("students") < 100
        return row.number("artsOwn") + (row.number("visitingArts") if small else 0)
    return row.number(thing)

levels = population()
expected = Expected()
schools = levels["school"]
each, passes, counted = {}, {}, {}
for key, row in schools.items():
    students = row.number("students")
    counted[key] = not (row["kind"] in ("特殊教育", "职业") or row["kind"] == "教学点" and students < 50)
    each[key] = {t: has(row, t) / students * (1 if t in ("rooms", "sports", "equipment") else 100) for t in RESOURCE}
    least = LEAST[row["stageName"]]
    unmet = [t for t in RESOURCE if each[key][t] < least[t]]
    passes[key] = len(unmet) <= 1 and all(each[key][t] >= Fraction("0.85") * least[t] for t in unmet)
    expected.put("scheme", "counted", key, counted[key])
    for t in RESOURCE:
        expected.put("scheme", "x." + t, key, each[key][t])
        expected.put("scheme", "met." + t, key, t not in unmet)
    expected.put("scheme", "school.passes", key, passes[key])
for county, row in levels["county"].items():
    own = [key for key in schools if schools[key].up["county"] == county and counted[key]]
    even = True
    for stage in MOST:
        members = [key for key in own if schools[key]["stageName"] == stage]
        pupils = sum(schools[key].number("students") for key in members)
        for t in RESOURCE if members else ():
            average = sum(each[key][t] * schools[key].number("students") for key in members) / pupils
            squares = sum((each[key][t] - average) ** 2 * schools[key].number("students") for key in members)
            cv = half_away(root(squares / pupils) / average, 3)
            even = even and cv <= MOST[stage]
            expected.put("scheme", "cv." + t, f"{county}/{stage}", cv)
    held = [all(passes[key] for key in own), even, row.number("guarantee") == 15, row.number("quality") == 9, row.number("satisfaction") >= 85]
    vetoed = any(row.flag(veto) for veto in ("exams", "choice", "keySchools"))
    for name, value in zip(("schools.pass", "stages.even", "guaranteed", "good", "recognised"), held):
        expected.put("scheme", name, county, value)
    expected.put("scheme", "all.hold", county, all(held))
    expected.put("scheme", "vetoed", county, vetoed)
    expected.put("scheme", "verdict", county, "通过" if all(held) and not vetoed else "不通过")
