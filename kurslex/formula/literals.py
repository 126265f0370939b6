"""Decimal text in a calculator's file."""

import re
from fractions import Fraction

_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def decimal_literal(text: str) -> Fraction:
    """Return the exact value of `50` or `0.25`; raises `ValueError` for anything else."""
    if not _DECIMAL.fullmatch(text):
        raise ValueError(f"'{text}' is not a decimal number such as 50 or 0.25")
    return Fraction(text)
