"""A calculator of some length, to be taken apart, and how its statements are named."""

from collections.abc import Iterable

from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.model.calculator import Calculator
from kurslex.model.program import For, Statement

LOAN = """\
@calculator(
    "loan",
    inputs={
        "x": number("5"),
        "a": number("2"),
        "list": rows("1x2", most=5, p=number("1"), q=number("1")),
    },
    steps={
        "fee": number(),
        "rate": number(),
        "whole": number(),
        "half": number(),
        "plain": number(),
        "part": number(),
        "either": number(),
    },
    outputs={"y": number(), "rest": number()},
    series={"made": series(p=number(), q=number()), "other": series(p=number())},
)
def loan(x, a, list):
    if x > 90:
        refuse("too-much")
    if a < 1:
        warn("little")
    made = []
    other = []
    base = x + 1
    if a > 3:
        fee = 1
    else:
        fee = a * 2
    rate = x / 100
    spare = fee * base
    rest = x
    for row in list:
        whole = row.p * rate
        half = whole / 2
        plain = row.q
        rest = rest - half
        if rest > 2:
            part = half * 2
            made.append((rest, part))
        if rest > 3:
            either = half + 1
        else:
            either = half
        other.append((either,))
    y = rest + rate + sum(m.p for m in made)
    if y > 8:
        refuse("out")
    return y, rest, made, other
"""


def loan() -> Calculator:
    calculator = parse_calculator(LOAN, "calculators/loan.py", problems := [])
    assert problems == []
    assert calculator is not None
    return calculator


def loop(calculator: Calculator) -> For:
    (found,) = (each for each in calculator.program.statements if isinstance(each, For))
    return found


def texts(statements: Iterable[Statement]) -> list[str]:
    """Return the lines at which statements begin."""
    lines = LOAN.splitlines()
    return [lines[each.line - 1].strip() for each in statements]
