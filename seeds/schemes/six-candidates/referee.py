"""The printed run of the page on the scheme language: of six candidates 1, 3 and 4 are chosen. Here by trying every set of three."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from itertools import combinations

from refereeing import Expected, population

expected = Expected()
people = population()["person"]
allowed = [team for team in combinations(people, 3) if sum(people[p].flag("head") for p in team) <= 1 and sum(people[p].flag("rural") for p in team) >= 1]
best = max(allowed, key=lambda team: sum(people[p].number("score") for p in team))
assert best == ("1", "3", "4")
for key in people:
    expected.put("scheme", "chosen", key, key in best)
