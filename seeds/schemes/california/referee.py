"""The California dashboard: cut scores of the academic indicator, chronic absenteeism, both matrices, small groups, the 3 by 5 table.

Groups stand on and just beside every cut, and on every cell of the matrices. Cells that the public description leaves open (colours of the merged columns, of
suspension) are made up; see the scheme's sources. Read on two days: the changes of spring and of fall 2017."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import STATES, Expected, half_away, population

CUTS = {("Math", "3-8"): (-95, -25, 0, 35), ("Math", "grade 11"): (-115, -60, 0, 25), ("ELA", "3-8"): (-70, -5, 10, 45), ("ELA", "grade 11"): (-45, 0, 30, 75)}
NAMES = {"B": "Blue", "G": "Green", "Y": "Yellow", "O": "Orange", "R": "Red", "-": "notApplicable"}
ELA = ("GGBBB", "GGGGB", "YYYGG", "OOOYY", "RRROO")       # rows best to worst, columns worst change to best
ABSENT = ("YGBBB", "OYGGB", "OOYGG", "ROOYY", "RRROY")
SMALL = ("GBB", "YGG", "OYG", "OOY", "RRO")
SUSPENSION = ("-GBBB",) + ABSENT[1:]

def academic_change(change, spring):
    if change >= (20 if spring else 15):
        return "IS"
    if change >= (7 if spring else 3):
        return "I"
    if change > (-1 if spring else -3):
        return "M"
    return "D" if change >= -15 else "DS"

def absent_change(change):
    if change > 3:
        return "IS"
    if change >= Fraction(1, 2):
        return "I"
    if change > Fraction(-1, 2):
        return "M"
    return "D" if change > -3 else "DS"

def strongest(*cells):
    states = [cell for cell in cells if cell in STATES]
    return max(states, key=STATES.index) if states else None

expected = Expected()
for day, spring in (("2017-05-15", True), ("2017-12-07", False)):
    for key, row in population()["group"].items():
        indicator = row["indicator"]
        academic = indicator in ("ELA", "Math")
        least = 15 if row.flag("dass") and indicator == "Graduation" else 30
        status, before = ("suppressed" if row.number("pupils" + p) < least else row["result" + p] for p in ("", "@prior"))
        lost = strongest(status, before)
        change = lost or Fraction(status) - Fraction(before)
        if status == "missing":
            level = 0
        elif indicator == "Graduation":
            level = "notApplicable"
        elif status in STATES:
            level = status
        elif academic:
            level = 1 + sum(Fraction(status) >= cut for cut in CUTS[indicator, row["span"]])
        else:
            level = 5 - sum(Fraction(status) > cut for cut in (Fraction(5, 2), 5, 10, 20))
        if indicator == "Graduation":
            way = "notApplicable"
        else:
            way = lost or (academic_change(change, spring) if academic else absent_change(change))
        order = ("DS", "D", "M", "I", "IS") if academic else ("IS", "I", "M", "D", "DS")
        if indicator == "Graduation":
            colour = "notApplicable"
        elif strongest(level, way):
            colour = strongest(level, way)
        elif indicator == "Absent" and row.number("pupils") < 150:
            colour = NAMES[SMALL[5 - level]["IMD".index(way[0])]]
        else:
            table = ELA if academic else ABSENT if indicator == "Absent" else SUSPENSION
            colour = NAMES[table[5 - level][order.index(way)]]
        scheme = "scheme " + day
        expected.put(scheme, "status.shown", key, status if status in STATES else half_away(Fraction(status), 1))
        expected.put(scheme, "change.shown", key, lost or half_away(change, 1))
        expected.put(scheme, "status.level", key, level)
        expected.put(scheme, "change.level", key, way)
        expected.put(scheme, "colour", key, colour)
