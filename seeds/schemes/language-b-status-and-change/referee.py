"""The second whole scheme of the language: status by change, suppressed below thirty pupils in either year."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, half_away, population

COLOURS = {5: "Green Green Blue Blue Blue", 4: "Green Green Green Green Blue", 3: "Yellow Yellow Yellow Green Green",
           2: "Orange Orange Orange Yellow Yellow", 1: "Red Red Red Orange Orange"}
CHANGES = ("DS", "D", "M", "I", "IS")
expected = Expected()
for key, row in population()["group"].items():
    now = row.number("distance") if row.number("pupils") >= 30 else None
    before = row.number("distance@prior") if row.number("pupils@prior") >= 30 else None
    status = None if now is None else 1 + sum(now >= cut for cut in (-70, -5, 10, 45))
    change = None if now is None or before is None else now - before
    level = None if change is None else CHANGES[(change >= -15) + (change > -3) + (change >= 3) + (change >= 15)]
    cells = {"status.shown": None if now is None else half_away(now, 1), "status.level": status, "change": change,
             "change.shown": None if change is None else half_away(change, 1), "change.level": level,
             "colour": None if level is None else COLOURS[status].split()[CHANGES.index(level)]}
    for column, value in cells.items():
        expected.put("scheme", column, key, "suppressed" if value is None else value)
