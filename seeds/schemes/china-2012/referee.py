"""The county evaluation of 2012: schools up to standard first, the composite coefficient of each stage, the work of the government.

Eight indicators a stage, coefficients weighted by pupils, their unrounded mean, published and compared at three digits. The points of
the 17 items and the counties are made up. What the public says is a reference and decides nothing."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, half_away, mean, population, root

RESOURCE = ("rooms", "sports", "equipment", "computers", "books", "teachers", "qualified", "titled")
GROUPS = {"chances": {"migrants": 8, "leftBehind": 5, "disabled": 6, "quota": 6},
          "guarantees": {"accountability": 5, "budget": 8, "standards": 6, "transfer": 6},
          "teachers.points": {"pay": 6, "training": 6, "structure": 6, "exchange": 6, "posts": 6},
          "quality.points": {"retention": 5, "curriculum": 5, "choice": 5, "load": 5}}
MOST = {"小学": Fraction("0.65"), "初中": Fraction("0.55")}
levels = population()
expected = Expected()
for county, row in levels["county"].items():
    government = 0
    for group, items in GROUPS.items():
        points = sum(max(0, min(most, row.number(item))) for item, most in items.items())
        expected.put("scheme", group, county, points)
        government += points
    even = True
    own = [school for school in levels["school"].values() if school.up["county"] == county]
    for stage, most in MOST.items():
        members = [school for school in own if school["stageName"] == stage]
        pupils = sum(school.number("students") for school in members)
        cvs = []
        for thing in RESOURCE:
            average = sum(school.number(thing) for school in members) / pupils
            squares = sum((school.number(thing) / school.number("students") - average) ** 2 * school.number("students") for school in members)
            cvs.append(root(squares / pupils) / average)
            expected.put("scheme", f"cv.{thing}.shown", f"{county}/{stage}", half_away(cvs[-1], 3))
        composite = half_away(mean(cvs), 3)
        expected.put("scheme", "composite", f"{county}/{stage}", composite)
        expected.put("scheme", "stage.even", f"{county}/{stage}", composite <= most)
        even = even and composite <= most
    standardised = all(school.flag("standard") for school in own)
    expected.put("scheme", "government", county, government)
    expected.put("scheme", "works", county, government >= 85)
    expected.put("scheme", "standardised", county, standardised)
    expected.put("scheme", "even", county, even)
    expected.put("scheme", "verdict", county, "通过" if standardised and even and government >= 85 else "未通过")
    expected.put("scheme", "remark", county, "达到参考线" if row.number("satisfaction") >= 85 else "低于参考线")
