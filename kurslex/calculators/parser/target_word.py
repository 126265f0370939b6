"""The word with which a calculator's file declares a target, read with the rest by `targets.py`."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from kurslex.calculators.lang.literals import decimal_literal


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetSpec:
    """A target as its file declares it: an example value, and the inputs that can be found."""

    value: Fraction
    solve: tuple[str, ...]
    search: tuple[str, ...]


def target(value: str, *, solve: Sequence[str] = (), search: Sequence[str] = ()) -> TargetSpec:
    """Declare that a reader may choose an output, and let an input be found that leads to it.

    `value` is an example in decimal text. Inputs named in `solve` are found by the inverted
    formula; those in `search` by trying, for which the output must never fall, or never rise, as
    the input rises between its bounds. Raises `ValueError` where the value is not a decimal text.
    """
    if not solve and not search:
        raise ValueError("it names no input to solve or to search for")
    return TargetSpec(value=decimal_literal(value), solve=tuple(solve), search=tuple(search))
