"""Fact 6: band edges need not be symmetric, and a band may ask for the interval and the point estimate together."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, population

expected = Expected()
for scheme in ("right", "wrong"):
    for key, row in population()["school"].items():
        change, estimate, half = row.number("change"), row.number("estimate"), row.number("half")
        if scheme == "right":
            level = "increased" if change >= 3 else "maintained" if change > -3 else "declined"
            added = "below" if estimate + half < 0 and estimate <= -3 else "above" if estimate - half > 0 and estimate > 3 else "average"
        else:
            level = "increased" if change >= 3 else "maintained" if change >= -3 else "declined"
            added = "below" if estimate < -3 else "above" if estimate > 3 else "average"
        expected.put(scheme, "change.level", key, level)
        expected.put(scheme, "added", key, added)
