"""An exercise between its declaration and its reading: names and expressions are texts still."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from kurslex.model.exercise import AnyDraw


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseSpec:
    """An exercise as its declaration says it; decimals are the quantities' where it says none."""

    asks: str
    given: str
    draws: Mapping[str, AnyDraw]
    where: str
    mistakes: Mapping[str, str]
    tolerance: Fraction
    decimals: int | None
    told_decimals: int | None
