"""Shares places by all methods, place by place and with fractions, and follows every way in which a tie can fall.

Reads a table of cases; prints for each the places of every claimant, or `undecided` where they depend on how a tie falls. Only the standard library.
"""
import sys
from fractions import Fraction
from itertools import combinations

UNDECIDED = "undecided"


def dhondt(v, k):
    return (0, v / (k + 1))


def sainte_lague(v, k):
    return (0, v / (2 * k + 1))


def modified(v, k):
    return (0, v / (Fraction(14, 10) if k == 0 else 2 * k + 1))


def first_place(v, k, quotient):
    """Before anybody gets a second place everybody gets a first one, the larger claims first."""
    return (1, v) if k == 0 else (0, quotient())


def huntington_hill(v, k):
    return first_place(v, k, lambda: v * v / (k * (k + 1)))


def adams(v, k):
    return first_place(v, k, lambda: v / k)


def dean(v, k):
    return first_place(v, k, lambda: v * (2 * k + 1) / (2 * k * (k + 1)))


DIVISORS = {"dhondt": dhondt, "sainteLague": sainte_lague, "modifiedSainteLague": modified, "huntingtonHill": huntington_hill, "adams": adams, "dean": dean, "quota": dhondt}


def by_place(method, total, claims, ties):
    priority, whole = DIVISORS[method], sum(claims)
    outcomes = {tuple(0 for _ in claims)}
    for place in range(1, total + 1):
        after = set()
        for given in outcomes:
            may = [i for i, v in enumerate(claims) if v > 0 and (method != "quota" or given[i] * whole < v * place)]
            best = max((priority(claims[i], given[i]), ties[i]) for i in may)
            for i in may:
                if (priority(claims[i], given[i]), ties[i]) == best:
                    after.add(given[:i] + (given[i] + 1,) + given[i + 1:])
        outcomes = after
    return outcomes


def by_remainder(total, claims, ties):
    whole = sum(claims)
    quotas = [v * total / whole for v in claims]
    floors = [q.numerator // q.denominator for q in quotas]
    rest = total - sum(floors)
    weights = [(q - f, t) for q, f, t in zip(quotas, floors, ties)]
    outcomes = set()
    for lucky in combinations(range(len(claims)), rest):
        if all(weights[i] >= weights[j] for i in lucky for j in range(len(claims)) if j not in lucky):
            outcomes.add(tuple(f + (i in lucky) for i, f in enumerate(floors)))
    return outcomes


def answer(method, total, claims, ties):
    if sum(claims) == 0:
        return [0 if total == 0 else UNDECIDED for _ in claims]
    outcomes = by_remainder(total, claims, ties) if method == "largestRemainder" else by_place(method, total, claims, ties)
    return [of_one[0] if len(set(of_one)) == 1 else UNDECIDED for of_one in zip(*outcomes)]


def main(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            method, total, claims, ties = line.rstrip("\n").split("\t")
            claims = [Fraction(claim) for claim in claims.split(",")]
            ties = [int(tie) for tie in ties.split(",")] if ties else [0] * len(claims)
            print(",".join(map(str, answer(method, int(total), claims, ties))))


if __name__ == "__main__":
    main(sys.argv[1])
