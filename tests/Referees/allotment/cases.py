"""Prints 10,000 cases of sharing places, the same every time: method, places, claims, and a value for each claimant that breaks ties (empty where nothing does)."""
import random

METHODS = ["largestRemainder", "dhondt", "sainteLague", "modifiedSainteLague", "huntingtonHill", "adams", "dean", "quota"]
CASES = 10_000
draw = random.Random(20261125)


def claims(kind, n):
    if kind == 0:  # small numbers: many ties
        return [draw.randint(0, 12) for _ in range(n)]
    if kind == 1:  # multiples of each other: ties along the way
        unit = draw.randint(1, 40)
        return [unit * draw.randint(0, 6) for _ in range(n)]
    if kind == 2:  # few different numbers
        few = [draw.randint(1, 900) for _ in range(2)]
        return [draw.choice(few) for _ in range(n)]
    if kind == 3:  # with digits after the point
        return [f"{draw.randint(0, 99)}.{draw.randint(0, 99):02}" for _ in range(n)]
    if kind == 4:  # squares and products of neighbours: roots that come out even
        return [draw.choice([1, 2, 3, 4, 6, 9, 12, 16, 20, 30, 42, 72]) for _ in range(n)]
    return [draw.randint(1, 10 ** draw.randint(2, 9)) for _ in range(n)]


for case in range(CASES):
    method = METHODS[case % len(METHODS)]
    n = draw.randint(1, 6)
    kind = draw.randint(0, 5)
    most = draw.choice([n, 8, 15, 40]) if case % 50 else 400
    total = draw.randint(0, most)
    ties = [draw.randint(1, 3) for _ in range(n)] if draw.random() < 0.3 else []
    print(method, total, ",".join(map(str, claims(kind, n))), ",".join(map(str, ties)), sep="\t")
