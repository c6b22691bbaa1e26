"""The third whole scheme of the language: points, bonus, deduction, veto, and a quota of which those tied across the line have no part."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, down, half_away, places, population

GRADES = ("不合格", "合格", "良好", "优秀")
levels = population()
expected = Expected()
scores, ratings = {}, {}
for key, row in levels["unit"].items():
    best = {}
    for prize in levels["prize"].values():
        if prize.up["unit"] == key:
            best[prize["about"]] = max(best.get(prize["about"], 0), prize.number("prizePoints"))
    done = row.number("enrolled") / row.number("enrolTarget")
    trained = row.number("trainedShare")
    enrolment = 40 if done >= 1 else 40 * done if done >= Fraction("0.6") else 0
    training = None if trained is None else 0 if trained <= 50 else (trained - 50) * Fraction(24, 30) if trained <= 80 else min(30, 24 + (trained - 80) * Fraction(6, 20))
    safety = max(0, 30 - 5 * row.number("incidents"))
    bonus = min(6, max(0, min(4, 40 * (done - 1))) + sum(best.values()))
    late = Fraction("0.5") * row.number("lateReports")
    cells = {"enrolment": enrolment, "safety": safety, "prizes": sum(best.values()), "score.bonus": bonus, "score.deduct": min(10, late)}
    parts = None if training is None else enrolment + training + safety
    score = None if parts is None else half_away(max(0, min(105, parts + bonus - min(10, late))), 1)
    scored = None if score is None else sum(score >= cut for cut in (60, 75, 90))
    rating = None if score is None else min(scored, 2 if row.flag("majorAccident") else 3, 1 if row.number("incidents") >= 4 else 3)
    scores[key], ratings[key] = score, rating
    cells |= {"training": training, "score.parts": parts, "score": score, "score.rating.scored": None if scored is None else GRADES[scored],
              "score.rating": None if rating is None else GRADES[rating]}
    for column, value in cells.items():
        expected.put("scheme", column, key, "missing" if value is None else value)
ranks = places(scores)
for key in scores:
    expected.put("scheme", "place", key, ranks.get(key, "missing"))
graded = sum(rating is not None for rating in ratings.values())
expected.put("scheme", "graded", "all", graded)
expected.put("scheme", "places", "all", down(Fraction("0.3") * graded))
room = int(down(Fraction("0.3") * graded))
eligible = {key: scores[key] for key, rating in ratings.items() if rating == 3}
for key, rating in ratings.items():
    # Chosen are those of whom at most `room` are as good or better.
    chosen = rating == 3 and sum(other >= scores[key] for other in eligible.values()) <= room
    expected.put("scheme", "chosen", key, "missing" if rating is None else chosen)
    expected.put("scheme", "grade", key, "missing" if rating is None else GRADES[2 if rating == 3 and not chosen else rating])
