"""The inputs of one attempt at drawing an exercise, exactly, on the grids that it declares."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import ceil, floor

from kurslex.calculators.exercises.seeds import Draws
from kurslex.model.calculator import Calculator, Row, Value
from kurslex.model.exercise import FACTOR, OFFSET, Draw, DrawLadder, DrawRows, Exercise


class FailedError(Exception):
    """An attempt is not sensible; says why."""


def drawn_inputs(
    calculator: Calculator, exercise: Exercise, draws: Draws, attempt: int
) -> dict[str, Value]:
    """Return all inputs by name; raises `FailedError` where one is beyond its bounds."""
    inputs = calculator.defaults()
    for name, draw in exercise.draws:
        if isinstance(draw, DrawRows):
            inputs[name] = tuple(_rows(name, draw, draws, attempt, inputs))
        else:
            inputs[name] = _number(name, draw, draws, attempt, inputs)
    bounds = {each.name: (each.minimum, each.maximum) for each in calculator.inputs}
    for name, (minimum, maximum) in bounds.items():
        value = inputs[name]
        if isinstance(value, Fraction) and not minimum <= value <= maximum:
            raise FailedError(f"'{name}' is beyond its bounds")
    for table in calculator.rows:
        for field in table.fields:
            for row in _rows_of(inputs[table.name]):
                if not field.minimum <= row[field.name] <= field.maximum:
                    raise FailedError(f"'{table.name}' is beyond its bounds")
    return inputs


def _rows_of(value: Value) -> tuple[Row, ...]:
    return () if isinstance(value, Fraction) else tuple(value)


def _number(
    name: str, draw: Draw, draws: Draws, attempt: int, inputs: Mapping[str, Value]
) -> Fraction:
    first, last = ends_of(draw, inputs)
    if last < first:
        raise FailedError(f"there is nothing to draw for '{name}'")
    found = (first + draws.index(name, attempt, last - first + 1)) * draw.step
    return found + _other(draw, inputs) if draw.kind == OFFSET else found


def _rows(
    name: str, draw: DrawRows, draws: Draws, attempt: int, inputs: Mapping[str, Value]
) -> Iterator[Row]:
    before: Row = {}
    for place in range(draw.least + draws.index(name, attempt, draw.most - draw.least + 1)):
        row = {}
        for column, made in draw.columns:
            called = f"{name}.{place}.{column}"
            if not isinstance(made, DrawLadder):
                row[column] = _number(called, made, draws, attempt, inputs)
            elif place == 0:
                row[column] = _number(called, made.first, draws, attempt, inputs)
            else:
                step = _number(called, made.by, draws, attempt, inputs)
                row[column] = before[column] + step
        before = row
        yield row


def ends_of(draw: Draw, inputs: Mapping[str, Value]) -> tuple[int, int]:
    """Return the first and the last multiple of the step that may be drawn."""
    factor = _other(draw, inputs) if draw.kind == FACTOR else 1
    ends = (draw.low * factor / draw.step, draw.high * factor / draw.step)
    return ceil(min(ends)), floor(max(ends))


def _other(draw: Draw, inputs: Mapping[str, Value]) -> Fraction:
    other = inputs[draw.other]
    if not isinstance(other, Fraction):
        raise TypeError(f"'{draw.other}' is not a number")
    return other
