"""The words with which a calculator's file declares its exercises, read by `exercises.py`."""

from collections.abc import Callable, Mapping

from kurslex.bounds.calculations import MOST_DECIMALS, MOST_ROWS, MOST_TOLERANCE, MOST_VALUES
from kurslex.calculators.lang.literals import decimal_literal
from kurslex.calculators.parser.exercise_spec import ExerciseSpec
from kurslex.model.exercise import (
    FACTOR,
    OFFSET,
    PLAIN,
    USUAL_TOLERANCE,
    AnyDraw,
    Draw,
    DrawLadder,
    DrawRows,
)


def exercise(
    *,
    asks: str,
    draw: Mapping[str, AnyDraw],
    mistakes: Mapping[str, str],
    given: str = "",
    where: str = "",
    tolerance: str = "",
    decimals: int | None = None,
    told_decimals: int | None = None,
) -> ExerciseSpec:
    """Declare an exercise: what is asked, how its numbers are drawn, and what students get wrong.

    `asks` is an output, or an input that can be found for the output `given`. `draw` has a draw for
    each input; one that is left out has its default. `where` is a condition and each of `mistakes`
    an expression of the calculators' language. `tolerance` is in percent of the answer, 0.1 where
    nothing is said, and never less than one unit of the last decimal. `decimals` are asked for, and
    `told_decimals` told of `given`: those of the quantity where nothing is said. Raises
    `ValueError` where a number is none.
    """
    share = decimal_literal(tolerance) / 100 if tolerance else USUAL_TOLERANCE
    if not 0 <= share * 100 <= MOST_TOLERANCE:
        raise ValueError(f"a tolerance is from 0 to {MOST_TOLERANCE} percent")
    for name, count in (("decimals", decimals), ("told_decimals", told_decimals)):
        if count is not None and not 0 <= count <= MOST_DECIMALS:
            raise ValueError(f"{name}={count} is not between 0 and {MOST_DECIMALS}")
    if told_decimals is not None and not given:
        raise ValueError("told_decimals are those of given=…, which is missing")
    return ExerciseSpec(
        asks=asks,
        given=given,
        draws=draw,
        where=where,
        mistakes=mistakes,
        tolerance=share,
        decimals=decimals,
        told_decimals=told_decimals,
    )


def draw(low: str, high: str, *, step: str) -> Draw:
    """Draw one of the multiples of `step` from `low` to `high`; all are decimal text.

    Raises `ValueError` where they are not, or where there is no such multiple or too many.
    """
    made = _draw(PLAIN, "", low, high, step)
    count = made.high // made.step + -made.low // made.step + 1
    if not 1 <= count <= MOST_VALUES:
        fact = f"from {low} to {high} there are {max(0, count):,} multiples of {step}"
        raise ValueError(f"{fact}; there must be from 1 to {MOST_VALUES:,}")
    return made


def draw_factor(other: str, low: str, high: str, *, step: str) -> Draw:
    """Draw a multiple of `step` from `low` to `high` times the input `other`, drawn before.

    Raises `ValueError` as `draw` does.
    """
    return _draw(FACTOR, other, low, high, step)


def draw_offset(other: str, low: str, high: str, *, step: str) -> Draw:
    """Draw a multiple of `step` from `low` to `high`, added to the input `other`, drawn before.

    Raises `ValueError` as `draw` does.
    """
    plain = draw(low, high, step=step)
    return Draw(low=plain.low, high=plain.high, step=plain.step, kind=OFFSET, other=other)


def draw_ladder(first: Draw, low: str, high: str, *, step: str) -> DrawLadder:
    """Draw a column of rows: the first number by `first`, each next so much above the one before.

    Bounds below zero make it fall. Raises `ValueError` as `draw` does.
    """
    return DrawLadder(first=first, by=draw(low, high, step=step))


def draw_rows(least: int, most: int, **columns: Draw | DrawLadder) -> DrawRows:
    """Draw from `least` to `most` rows, and a number for each of their columns.

    Raises `ValueError` where they have no columns or too many rows.
    """
    if not (columns and 1 <= least <= most <= MOST_ROWS):
        raise ValueError(f"there are columns, and from 1 to {MOST_ROWS} rows")
    return DrawRows(least=least, most=most, columns=tuple(columns.items()))


def _draw(kind: str, other: str, low: str, high: str, step: str) -> Draw:
    least, most, size = map(decimal_literal, (low, high, step))
    if size <= 0 or least > most:
        raise ValueError(f"{low}, {high} and {step} are not a lower bound, an upper and a step")
    return Draw(low=least, high=most, step=size, kind=kind, other=other)


DRAWS: Mapping[str, Callable[..., AnyDraw | DrawLadder]] = {
    "draw": draw,
    "draw_factor": draw_factor,
    "draw_ladder": draw_ladder,
    "draw_offset": draw_offset,
    "draw_rows": draw_rows,
}
