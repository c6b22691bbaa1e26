"""The county evaluation of 2017 in full, on made-up counties of which each fails one clause (or shows that it is just kept).

The letter says which: R resources of a school, D dispersion, G guarantee, Q quality, S satisfaction, V veto, E entry, M missing values, N schools that do
not count, T conditional numerators and nine-year schools."""
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
IN_CLASS = {"小学": 45, "初中": 50}
TENTH, FIFTH, CLOSE = Fraction("0.1"), Fraction("0.2"), Fraction("0.15")

def has(part, school, thing):
    if thing == "arts":
        visiting = school.flag("rural") and 50 <= part.number("students") < 100
        return part.number("artsOwn") + (part.number("artsVisiting") if visiting else 0)
    if thing == "sports":
        return part.number("sportsOwn") + (part.number("sportsNear") if school.flag("crowded") else 0)
    return part.number(thing)

levels = population()
schools_of, parts_of, subjects_of = {}, {}, {}
for school in levels["school"].values():
    schools_of.setdefault(school.up["county"], []).append(school)
for part in levels["part"].values():
    parts_of.setdefault(part.up["school"], []).append(part)
for subject in levels["subject"].values():
    subjects_of.setdefault(subject.up["county"], []).append(subject)

expected = Expected()
for county, row in levels["county"].items():
    own = schools_of[county]
    counted, each, passes = [], {}, {}
    for school in own:
        for part in parts_of[school.key]:
            students = part.number("students")
            if school["kind"] in ("特殊教育学校", "职业学校") or school["kind"] == "教学点" and students < 50:
                continue
            counted.append(part)
            each[part.key] = {t: has(part, school, t) / students * (1 if t in ("rooms", "sports", "equipment") else 100) for t in RESOURCE}
            least = LEAST[part["stageName"]]
            unmet = [t for t in RESOURCE if each[part.key][t] < least[t]]
            passes[part.key] = len(unmet) <= 1 and all(each[part.key][t] >= Fraction("0.85") * least[t] for t in unmet)
    for part in counted:
        expected.put("scheme", "part.passes", part.key, passes[part.key])
    stages_even = True
    for stage in MOST:
        members = [part for part in counted if part["stageName"] == stage]
        pupils = sum(part.number("students") for part in members)
        for t in RESOURCE:
            average = sum(each[part.key][t] * part.number("students") for part in members) / pupils
            squares = sum((each[part.key][t] - average) ** 2 * part.number("students") for part in members)
            cv = half_away(root(squares / pupils) / average, 3)
            stages_even = stages_even and cv <= MOST[stage]
            expected.put("scheme", "cv." + t, f"{county}/{stage}", cv)

    def rooms(school):
        older = school.flag("older")
        return (12 * school.number("musicRooms") >= school.number("classes") and 12 * school.number("artRooms") >= school.number("classes")
                and school.number("musicArea") >= (73 if older else 96) and school.number("artArea") >= (67 if older else 90))

    def fits(school):
        most = 2500 if school["kind"] == "九年一贯制学校" else 2400 if school.flag("exempt") else 2000
        return sum(part.number("students") for part in parts_of[school.key]) <= most

    n, flag = row.number, row.flag
    guarantee = {
        "planning": flag("planning.holds"), "unified": flag("unified.holds"), "artRooms": all(map(rooms, own)), "size": all(map(fits, own)),
        "classSize": all(part.number("largestClass") <= IN_CLASS[part["stageName"]] for school in own for part in parts_of[school.key]),
        "small": flag("small.holds"), "special": n("specialFunds") >= 8000, "pay": n("teacherPay") >= n("servantPay"), "hours": n("trained360") >= 100,
        "posts": flag("posts.holds"), "exchange": n("exchanged") >= TENTH * n("exchangeable") and n("exchangedBackbone") >= FIFTH * n("exchanged"),
        "certificates": n("certified") == n("teachers"), "zoning": n("zoned.primary") >= 100 and n("zoned.lower") >= 95,
        "quota": n("quotaShare") >= 50, "migrants": n("migrantShare") >= 85}
    quality = {
        "retention": n("retained") >= 95, "disabled": n("disabledShare") >= 95, "charter": flag("charter.holds"), "trainingFunds": n("trainingShare") >= 5,
        "itTeaching": flag("itTeaching.holds"), "moral": row["moralGrade"] in ("good", "excellent"), "curriculum": flag("curriculum.holds"),
        "load": flag("load.holds"),
        "monitoring": all(s["level"] in ("III", "IV", "V") and s.number("difference") < CLOSE for s in subjects_of[county])}
    assert len(guarantee) == 15 and len(quality) == 9
    recognised = None if n("satisfaction") is None else n("satisfaction") >= 85
    held = {"schools.pass": all(passes.values()), "stages.even": stages_even, "guaranteed": all(guarantee.values()), "good": all(quality.values()),
            "recognised": recognised}
    holds = False if False in held.values() else "missing" if None in held.values() else True
    vetoes = [flag(veto) for veto in ("exams", "choice", "keySchools")] + [None if recognised is None else not recognised]
    vetoed = True if True in vetoes else "missing" if None in vetoes else False
    certain = holds is not False and vetoed is not True
    verdict = "不通过" if not certain else "missing" if "missing" in (holds, vetoed) else "通过"
    if n("yearsSinceBasic") < 3:
        verdict = "notApplicable"
    for name, value in guarantee.items():
        expected.put("scheme", "guarantee." + name, county, value)
    for name, value in quality.items():
        expected.put("scheme", "quality." + name, county, value)
    for name, value in held.items():
        expected.put("scheme", name, county, "missing" if value is None else value)
    expected.put("scheme", "schools.counted", county, len(counted))
    expected.put("scheme", "schools.met", county, sum(passes.values()))
    expected.put("scheme", "all.hold", county, holds)
    expected.put("scheme", "vetoed", county, vetoed)
    expected.put("scheme", "verdict", county, verdict)
