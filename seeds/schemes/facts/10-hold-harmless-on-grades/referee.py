"""Fact 10: a hold-harmless clause may compare grades and not scores, and applies in some years only: the flag `grace` is a parameter by date."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, places, population

def grade(score):
    return sum(score >= cut for cut in (60, 70, 80, 90))

expected = Expected()
for scheme in ("right", "wrong"):
    for day, grace in (("2021-06-30", False), ("2022-06-30", True), ("2023-06-30", False)):
        counted = {}
        for key, row in population()["school"].items():
            now, before = row.number("score"), row.number("score@prior")
            fell = grade(now) < grade(before) if scheme == "right" else now < before
            counted[key] = before if grace and fell else now
        for key, place in places(counted).items():
            expected.put(f"{scheme} {day}", "counted", key, counted[key])
            expected.put(f"{scheme} {day}", "grade", key, "FDCBA"[grade(counted[key])])
            expected.put(f"{scheme} {day}", "place", key, place)
