"""Stock-taking: what is open is explained by cause, report and remedy together; each item that is not costs points."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction
from refereeing import Expected, half_away, population

expected = Expected()
levels = population()
for office in levels["office"]:
    tasks = [row for row in levels["task"].values() if row.up["office"] == office]
    done = [row.flag("done") for row in tasks]
    unexplained = sum(1 for row in tasks if not row.flag("done") and not (row.flag("cause") and row.flag("reported") and row.flag("remedy")))
    share = Fraction(sum(done), len(done))
    expected.put("scheme", "done.share", office, share)
    expected.put("scheme", "standing", office, "all done" if share == 1 else "open with reasons" if unexplained == 0 else "incomplete")
    expected.put("scheme", "score.shown", office, half_away(100 * share - 5 * unexplained, 1))
