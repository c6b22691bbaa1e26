"""Fact 8: a part that is not shown may still count; a part that is missing does not; the states stay apart. Zero is a number."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, population

PARTS = ("reading", "maths", "science")
expected = Expected()
for scheme in ("right", "wrong", "carried"):
    for key, row in population()["school"].items():
        public = {p: "withheld" if row.flag("hide." + p) else row.get("part." + p) for p in PARTS}
        for p in PARTS:
            expected.put(scheme, "public." + p, key, public[p])
        read = [row.get("part." + p) for p in PARTS] if scheme == "right" else list(public.values())
        if "suppressed" in read:
            total = "suppressed"
        elif scheme == "carried" and "withheld" in read:
            total = "withheld"
        else:
            total = sum(int(value) for value in read if value not in ("missing", "withheld"))
        expected.put(scheme, "total", key, total)
