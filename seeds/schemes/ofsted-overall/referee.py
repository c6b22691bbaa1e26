"""Overall effectiveness as a limiting judgement over four key judgements and safeguarding; no overall grade from September 2024.

The name of a school holds its four key judgements as digits, 0 inadequate to 3 outstanding."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, population

GRADES = ("inadequate", "requires improvement", "good", "outstanding")
expected = Expected()
for day, has_overall in (("2022-05-01", True), ("2025-05-01", False)):
    for key, row in population()["school"].items():
        cells = [row[name] for name in ("education", "behaviour", "development", "leadership")]
        unsafe = not row.flag("safeguarding")
        if "undecided" in cells:
            concern, overall = (True, "inadequate") if unsafe else ("undecided", "undecided")
        else:
            first, *others = (GRADES.index(cell) for cell in cells)
            concern = min(first, *others) == 0 or unsafe
            others.sort()
            top = others == [3, 3, 3] or others == [2, 3, 3] and row.flag("exception")
            overall = GRADES[0 if concern else 1 if min(first, *others) == 1 else 3 if first == 3 and top else 2]
        expected.put("scheme " + day, "concern", key, concern)
        expected.put("scheme " + day, "overall", key, overall if has_overall else "notApplicable")
