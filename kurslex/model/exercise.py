"""An exercise of a calculator, as its file declares it: what is drawn, asked, and mistaken."""

from fractions import Fraction
from typing import TypeAlias

from msgspec import Struct

from kurslex.model.program import Condition, Expression

USUAL_TOLERANCE = Fraction(1, 1000)
"""How far an answer may be off, as a share of it, where nothing else is declared: 0.1 %."""

PLAIN, FACTOR, OFFSET = "plain", "factor", "offset"
"""How the bounds of a draw are meant: by themselves, times another number, added to it."""


class Draw(Struct, frozen=True, kw_only=True):
    """A number from a grid: one of the multiples of `step` from `low` to `high`.

    With the kind `factor`, both bounds are multiplied by the number that `other` names, an input
    drawn before; with `offset`, the drawn multiple of the step is added to it.
    """

    low: Fraction
    high: Fraction
    step: Fraction
    kind: str = PLAIN
    other: str = ""


class DrawLadder(Struct, frozen=True, kw_only=True):
    """A column of rows: the first number is drawn by itself, each next one added to the one before.

    `by` is always `plain`; its bounds may be negative.
    """

    first: Draw
    by: Draw


class DrawRows(Struct, frozen=True, kw_only=True):
    """A list of `least` to `most` rows, and how the number in each of its columns is drawn."""

    least: int
    most: int
    columns: tuple[tuple[str, Draw | DrawLadder], ...]


AnyDraw: TypeAlias = Draw | DrawRows


class Mistake(Struct, frozen=True, kw_only=True):
    """A mistake that students make, and the answer that it leads to."""

    name: str
    expression: Expression


class Exercise(Struct, frozen=True, kw_only=True):
    """What a calculator's file declares as an exercise; it is named in addresses by `name`.

    `asks` is an output; or an input, and then `given` is the output that is told instead of it.
    `draws` are in their order; an input without one has the default. `where` is a condition on the
    inputs and on what they lead to. `tolerance` is a share of the answer, `decimals` say how many
    are asked for, and `told_decimals` how many are told of the output. Draws depend on `version` as
    well. `line` and `column` are its place in the file.
    """

    name: str
    version: int
    asks: str
    given: str
    draws: tuple[tuple[str, AnyDraw], ...]
    where: Condition | None
    mistakes: tuple[Mistake, ...]
    tolerance: Fraction
    decimals: int
    told_decimals: int
    line: int
    column: int

    def told_numbers(self) -> tuple[str, ...]:
        """Return the names of the numbers that its sentence tells; rows are in a table."""
        drawn = (name for name, draw in self.draws if not isinstance(draw, DrawRows))
        told = tuple(name for name in drawn if name != self.asks)
        return (*told, self.given) if self.given else told
