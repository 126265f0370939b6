"""Fractions that are not reduced, as pairs of whole numbers: quick where numbers stay short.

Fractions of the calculators' library have powers of ten below the line. Euclid's algorithm after
each operation, as `Fraction` has it, would cost more than all the rest.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import reduce
from typing import TypeAlias

from kurslex.calculators.run.work import LONG, Work

Pair: TypeAlias = tuple[int, int]
"""What is above the line and, always positive, below it."""


def pair(value: Fraction) -> Pair:
    """Return a fraction as a pair."""
    return value.numerator, value.denominator


def add(left: Pair, right: Pair) -> Pair:
    """Return the sum."""
    if left[1] == right[1]:
        return left[0] + right[0], left[1]
    return left[0] * right[1] + right[0] * left[1], left[1] * right[1]


def subtract(left: Pair, right: Pair) -> Pair:
    """Return the difference."""
    return add(left, negated(right))


def multiply(left: Pair, right: Pair) -> Pair:
    """Return the product."""
    return left[0] * right[0], left[1] * right[1]


def divide(left: Pair, right: Pair) -> Pair:
    """Return the quotient; raises `ZeroDivisionError`."""
    if right[0] == 0:
        raise ZeroDivisionError
    above, below = left[0] * right[1], left[1] * right[0]
    return (above, below) if below > 0 else (-above, -below)


def negated(value: Pair) -> Pair:
    """Return the number with the other sign."""
    return -value[0], value[1]


def absolute(value: Pair) -> Pair:
    """Return the number without its sign."""
    return abs(value[0]), value[1]


def floor(value: Pair) -> Pair:
    """Return the greatest whole number that is not above the value."""
    return value[0] // value[1], 1


def round_to(value: Pair, step: Pair) -> Pair:
    """Return what `round_to` of `lang.operators` returns; raises `ZeroDivisionError`."""
    above = abs(value[0]) * step[1]
    below = value[1] * abs(step[0])
    nearest = (2 * above + below) // (2 * below)
    return (nearest if value[0] >= 0 else -nearest) * abs(step[0]), step[1]


def difference(left: Pair, right: Pair) -> int:
    """Return a number that has the sign of `left - right`."""
    return left[0] * right[1] - right[0] * left[1]


def least(*values: Pair) -> Pair:
    """Return the least of some values."""
    return reduce(lambda one, other: other if difference(other, one) < 0 else one, values)


def greatest(*values: Pair) -> Pair:
    """Return the greatest of some values."""
    return reduce(lambda one, other: other if difference(other, one) > 0 else one, values)


def made(value: Pair, work: Work) -> Pair:
    """Count an operation's result as `Work.made` does, and reduce it where it is long.

    Raises `TooMuchWorkError`.
    """
    if value[0].bit_length() <= LONG and value[1].bit_length() <= LONG:
        return value
    return pair(work.made(Fraction(*value)))


OPERATIONS: Mapping[str, Callable[[Pair, Pair], Pair]] = {
    "+": add,
    "-": subtract,
    "*": multiply,
    "/": divide,
}

FUNCTIONS: Mapping[str, Callable[..., Pair]] = {
    "abs": absolute,
    "floor": floor,
    "max": greatest,
    "min": least,
    "round_to": round_to,
}

RELATIONS: Mapping[str, Callable[[int], bool]] = {
    "==": lambda sign: sign == 0,
    "!=": lambda sign: sign != 0,
    "<": lambda sign: sign < 0,
    "<=": lambda sign: sign <= 0,
    ">": lambda sign: sign > 0,
    ">=": lambda sign: sign >= 0,
}
"""What a comparison says of the sign of the difference between its sides."""
