"""What a calculator's file writes out: decimal text, names, and what each is given once."""

import ast
import re
from collections.abc import Iterable
from fractions import Fraction

from kurslex.bounds.calculations import LONGEST_LITERAL

IDENTIFIER = re.compile("[a-z][a-z0-9_]*")
_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def decimal_literal(text: str) -> Fraction:
    """Return the exact value of `50` or `0.25`; raises `ValueError` for anything else."""
    if len(text) > LONGEST_LITERAL:
        raise ValueError(f"'{text[:10]}…' has more than {LONGEST_LITERAL} characters")
    if not _DECIMAL.fullmatch(text):
        raise ValueError(f"'{text}' is not a decimal number such as 50 or 0.25")
    return Fraction(text)


def no_name(name: str) -> tuple[str, str]:
    """Return the fact and the hint where a value has a name that none may have."""
    return f"'{name}' is not a valid name", "use a-z, 0-9 and _, and begin with a letter"


def once(keywords: Iterable[ast.keyword]) -> None:
    """Raise `ValueError` where a name is given twice, which Python's grammar itself allows."""
    names: set[str | None] = set()
    for word in keywords:
        if word.arg in names:
            raise ValueError(f"'{word.arg}' is given twice")
        names.add(word.arg)
