"""A pool of pay is shared by heads times the weight of the post. It leans to the front line where the lowest weight there is above the highest elsewhere: in the East; not in the West, where all are alike,
nor in the North, where heads of office have more than teachers; in the South there is nobody else."""
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from refereeing import Expected, down, half_away, population

expected = Expected()
levels = population()
for name, school in levels["school"].items():
    posts = {key: row for key, row in levels["post"].items() if row.up["school"] == name}
    pool = school.number("pool")
    claims = sum(row.number("heads") * row.number("weight") for row in posts.values())
    paid = front = 0
    for key, row in posts.items():
        each = down(pool * row.number("weight") / claims, 2)
        expected.put("scheme", "pay.each", key, each)
        paid += row.number("heads") * each
        front += row.number("heads") * row.number("weight") if row.flag("front") else 0
    inside = [row.number("weight") for row in posts.values() if row.flag("front")]
    others = [row.number("weight") for row in posts.values() if not row.flag("front")]
    expected.put("scheme", "left", name, pool - paid)
    expected.put("scheme", "leans", name, not others or min(inside) > max(others))
    expected.put("scheme", "front.share", name, half_away(100 * front / claims, 1))
