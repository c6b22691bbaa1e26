"""What follows from an appraisal: groups of schools are one unit, the own past is the measure, vetoes bar from the top, for a term, or fail; an appeal counts before a revocation; grades become coefficients and money, and the best progress is
nominated. The second scheme reads the grades of the first, of this year and of the year before."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from datetime import date
from fractions import Fraction

from refereeing import Expected, half_away, mean, population

expected = Expected()
levels = population()
schools, GRADES = levels["school"], ("不合格", "合格", "良好", "优秀")
COEFFICIENTS = {"优秀": Fraction("1.5"), "良好": Fraction("1.2"), "合格": Fraction(1), "不合格": Fraction(0)}


def band(score):
    return sum(score >= cut for cut in (60, 75, 90))


def together(period):
    """Grade of each school in a period: of the better of its own score and that of its group, with what limits it."""
    grades = {}
    for cluster in levels["cluster"]:
        members = {k: s for k, s in schools.items() if s.up["cluster"] == cluster}
        scored = [(s.number("score" + period), s.number("pupils" + period)) for s in members.values() if s.number("score" + period) is not None]
        shared = half_away(sum(x * w for x, w in scored) / sum(w for _, w in scored), 1)
        accident = any(s.flag("accident" + period) for s in members.values())
        if period == "":
            expected.put("appraisal", "cluster.score", cluster, shared)
        for key, school in members.items():
            score = school.number("score" + period)
            if score is None:
                grades[key] = None
                continue
            offence = school.get("offence") if period == "" else None
            barred = offence is not None and (date(2026, 1, 15) - date.fromisoformat(offence)).days <= 730
            computed = min(max(band(score), band(shared)), 2 if accident else 3, 1 if barred else 3, 0 if school.flag("fraud" + period) else 3)
            standing = 0 if school.flag("revoked" + period) else computed
            appeal = school.get("appeal.grade") if period == "" else None
            grades[key] = appeal or GRADES[standing]
            if period == "":
                expected.put("appraisal", "computed", key, GRADES[computed])
                expected.put("appraisal", "standing", key, GRADES[standing])
    return grades


now, before = together(""), together("@prior")
progress, weights = {}, {}
for key, school in schools.items():
    past = [x for x in (school.number("score" + p) for p in ("@prior", "@-2", "@-3")) if x is not None]
    own = school.number("score")
    progress[key] = "notYetDue" if len(past) < 2 else own - mean(past)
    expected.put("appraisal", "progress", key, progress[key])
    expected.put("appraisal", "grade", key, now[key] or "missing")
    if now[key]:
        weights[key] = COEFFICIENTS[now[key]] * (Fraction("0.8") if before[key] == "不合格" else 1) * school.number("staff")
money = {key: 100000 * w / sum(weights.values()) for key, w in weights.items()}
whole = {key: m.numerator // m.denominator for key, m in money.items()}
exact = dict(whole)
for key in sorted(money, key=lambda k: (money[k] - whole[k], schools[k].number("staff")), reverse=True)[:100000 - sum(whole.values())]:
    exact[key] += 1
worthy = {key: progress[key] for key in schools if now[key] in ("良好", "优秀") and not isinstance(progress[key], str)}
for key in schools:
    expected.put("rewards", "money", key, whole.get(key, "missing"))
    expected.put("rewards", "exact", key, exact.get(key, "missing"))
    if now[key] in (None, "不合格", "合格"):
        nominated = "notYetDue" if now[key] is None else False
    else:
        nominated = progress[key] if isinstance(progress[key], str) else sum(other >= progress[key] for other in worthy.values()) <= 2
    expected.put("rewards", "nominated", key, nominated)
expected.put("rewards", "left", "all", 100000 - sum(whole.values()))
