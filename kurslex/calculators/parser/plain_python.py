"""The words of the language that plain Python lacks, for a calculator's file run as Python."""

import warnings
from fractions import Fraction
from operator import attrgetter
from typing import Any, NoReturn

from kurslex.calculators.run.values import call


class RefusedError(ArithmeticError):
    """There is no result, for the reason that the text names."""


def refuse(reason: str) -> NoReturn:
    """Leave without a result; the message of that name says why."""
    raise RefusedError(reason)


def warn(reason: str) -> None:
    """Give a notice with the result: the message of that name."""
    warnings.warn(reason, stacklevel=2)


def ascending(*rows_and_field: Any) -> list[Any]:
    """Return the rows of lists, ordered by the field named last; equal ones keep their order."""
    return _ordered(rows_and_field, descending=False)


def descending(*rows_and_field: Any) -> list[Any]:
    """Return the rows of lists, the greatest first; equal ones keep their order."""
    return _ordered(rows_and_field, descending=True)


def power(base: Fraction, exponent: Fraction) -> Fraction:
    """Return a power of a number above zero; raises `NoResultError` outside its range."""
    return call("power", (base, exponent))


def exp(value: Fraction) -> Fraction:
    """Return a power of e; raises `NoResultError` outside its range."""
    return call("exp", (value,))


def ln(value: Fraction) -> Fraction:
    """Return the natural logarithm of a number above zero; raises `NoResultError`."""
    return call("ln", (value,))


def _ordered(rows_and_field: tuple[Any, ...], *, descending: bool) -> list[Any]:
    *lists, field = rows_and_field
    rows = [row for rows in lists for row in rows]
    return sorted(rows, key=attrgetter(field), reverse=descending)
