"""What every referee beside a scheme needs: reading a population table, exact numbers, and the table of expected values.

Only the standard library. Nothing here knows the library that is refereed: numbers are fractions, roots are taken with 60 digits.
"""
import decimal
import sys
from decimal import Decimal
from fractions import Fraction

sys.stdout.reconfigure(encoding="utf-8", newline="\n")
decimal.getcontext().prec = 60
STATES = ("missing", "notYetDue", "undecided", "notApplicable", "masked", "withheld", "suppressed")


class Row(dict):
    """The cells of a row as texts; `up` names the row it lies in on each higher level."""

    def __init__(self, key, up):
        super().__init__()
        self.key, self.up = key, up

    def number(self, column):
        """The number in a cell, None when the cell holds a state or nothing."""
        text = self.get(column, "")
        return None if text == "" or text in STATES else Fraction(text)

    def flag(self, column):
        return {"yes": True, "no": False}.get(self.get(column))


def population(path="population.tsv"):
    """Level -> key -> Row. Blocks are divided by an empty line; the head of a block is `level, in, column, …`."""
    levels, head = {}, None
    with open(path, encoding="utf-8") as file:
        for line in file.read().split("\n"):
            cells = line.split("\t")
            if line == "":
                head = None
            elif head is None:
                head = cells
                levels.setdefault(head[0], {})
            else:
                up = dict(part.split(" ", 1) for part in cells[1].split(", ")) if cells[1] else {}
                row = Row(cells[0], up)
                row.update({name: cell for name, cell in zip(head[2:], cells[2:]) if cell != ""})
                levels[head[0]][row.key] = row
    return levels


def half_away(x, digits=0):
    scaled = abs(x) * 10**digits
    return (1 if x >= 0 else -1) * Fraction((2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator), 10**digits)


def half_up(x, digits=0):
    scaled = x * 10**digits
    return Fraction((2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator), 10**digits)


def down(x, digits=0):
    scaled = x * 10**digits
    return Fraction(scaled.numerator // scaled.denominator, 10**digits)


def root(x):
    """The square root of a fraction, good to more than 50 digits."""
    return Fraction((Decimal(x.numerator) / Decimal(x.denominator)).sqrt())


def ln(x):
    return Fraction((Decimal(x.numerator) / Decimal(x.denominator)).ln())


def exp(x):
    return Fraction((Decimal(x.numerator) / Decimal(x.denominator)).exp())


def mean(items):
    items = list(items)
    return Fraction(sum(items)) / len(items)


def places(values, best="high"):
    """Competition ranks, 1224, of a dictionary; None takes no part."""
    there = {key: value for key, value in values.items() if value is not None}
    better = (lambda a, b: a > b) if best == "high" else (lambda a, b: a < b)
    return {key: 1 + sum(better(other, value) for other in there.values()) for key, value in there.items()}


def show(value):
    """A number with all its digits, or with 28 where they do not end; a flag as yes or no; a label or state as it is."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if not isinstance(value, (int, Fraction)):
        return value
    value = Fraction(value)
    rest = value.denominator
    for factor in (2, 5):
        while rest % factor == 0:
            rest //= factor
    if rest != 1:
        whole = abs(value).numerator // value.denominator
        value = half_away(value, 28 - (len(str(whole)) if whole else 0))
    with decimal.localcontext() as context:
        context.prec = 200
        text = format(Decimal(value.numerator) / Decimal(value.denominator), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


class Expected:
    """Prints one line a cell: the scheme (a file beside the referee, with the day it is read on where that matters), column, row, value."""

    def __init__(self):
        print("scheme\tcolumn\trow\tvalue")

    def put(self, scheme, column, row, value):
        print(scheme, column, row, show(value), sep="\t")
