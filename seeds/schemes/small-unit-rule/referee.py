"""One place in a hundred: 99, 100, 149, 150 and 1000 staff have 1, 1, 1, 2 and 10 places half-up with one at least; other readings differ. The figures of the first reading are those of the page on the scheme language."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, population

expected = Expected()
printed = {99: 1, 100: 1, 149: 1, 150: 2, 1000: 10}
for key, row in population()["unit"].items():
    staff = int(row.number("staff"))
    whole, rest = divmod(staff, 100)
    half_up = whole + (rest >= 50)
    assert max(1, half_up) == printed.get(staff, max(1, half_up))
    expected.put("scheme", "places.half.up", key, max(1, half_up))
    expected.put("scheme", "places.half.even", key, max(1, whole + (rest > 50 or rest == 50 and whole % 2 == 1)))
    expected.put("scheme", "places.up", key, max(1, whole + (rest > 0)))
    expected.put("scheme", "places.down", key, max(1, whole))
    expected.put("scheme", "small.joined", key, 0 if staff < 100 else half_up)
