"""A calculator: what it asks for, what it answers, and the program between the two."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from msgspec import Struct

from kurslex.model.exercise import Exercise
from kurslex.model.order_book import OrderBook
from kurslex.model.picture import Picture
from kurslex.model.program import Program
from kurslex.utils.memoize import Memo

Row: TypeAlias = Mapping[str, Fraction]
"""One row of a list: the value of each quantity by name."""

Value: TypeAlias = Fraction | Sequence[Row]
"""What an input may be: a number, or a list of rows."""

ROW_SEPARATOR = ","
CELL_SEPARATOR = "x"
_DECIMAL_COMMA = re.compile("((?:^|,)[0-9]+),(?=[0-9]+x)")

SHARED_OUTCOMES = ("division-by-zero", "out-of-range")
"""Reasons for no result that every calculator may have, worded once for all."""

NO_VALUE = "no-value"
"""The reason where no value of the input that is looked for, in its bounds, reaches the target."""


class Quantity(Struct, frozen=True, kw_only=True):
    """A number with a meaning: an amount of money, a count, a percentage.

    `kind` is the word that declared it (`money`); `unit` is after the number and is empty
    for a count; `sign` is another way to type the unit (`$`). `decimals` is how many are shown,
    and how many may be typed.
    """

    name: str
    kind: str
    unit: str
    sign: str
    decimals: int


class Input(Quantity, frozen=True, kw_only=True):
    """A quantity that a reader may choose, between two bounds that are allowed themselves.

    `slider` is the step of the slider beside its field, or None where it has none.
    """

    minimum: Fraction
    maximum: Fraction
    default: Fraction
    slider: Fraction | None = None


class RowsInput(Struct, frozen=True, kw_only=True):
    """A list of rows that a reader may lengthen and shorten, from `least` to `most` of them.

    The default of a field is what a new row begins with; `default` holds the rows to start from.
    As text, in addresses and on the command line, rows read `50.20x300,50.10x200`.
    """

    name: str
    fields: tuple[Input, ...]
    default: tuple[Row, ...]
    least: int
    most: int

    def split(self, text: str) -> list[list[str]]:
        """Return the cells of rows written as text, as many in each row as there are fields.

        No more than `most` rows come out and no fewer than `least`. What is too much stays in a
        last cell and what is missing is an empty one, to be refused there like any other text.
        """
        return split_rows(text, width=len(self.fields), least=self.least, most=self.most)


def split_rows(text: str, *, width: int, least: int, most: int) -> list[list[str]]:
    """Return the cells as `RowsInput.split` says; the counterpart of `splitRows` in the browser.

    Where a row begins with a whole number, and after its comma come digits and an `x`, the comma
    is a decimal separator, for no row could end there: `50,05x100` reads `50.05x100`.
    """
    lines = _DECIMAL_COMMA.sub(r"\1.", text).split(ROW_SEPARATOR, most - 1) if text else []
    lines += [""] * (least - len(lines))
    cells = [line.split(CELL_SEPARATOR, width - 1) for line in lines]
    return [row + [""] * (width - len(row)) for row in cells]


class Series(Struct, frozen=True, kw_only=True):
    """A list of rows that a calculator makes: the columns of a table, the points of a picture."""

    name: str
    fields: tuple[Quantity, ...]


class Solution(Struct, frozen=True, kw_only=True):
    """How one input is found that gives an output a wanted value; both by their names.

    `program` has the wanted value among its parameters and computes the input. Without a program
    the input is searched on the grid of its decimals: `kurslex.calculators.run.find_input` says
    how.
    """

    unknown: str
    target: str
    program: Program | None

    @property
    def key(self) -> str:
        """Both names in one text, as forms and scripts name this solution: `sell profit`."""
        return f"{self.unknown} {self.target}"


class Target(Struct, frozen=True, kw_only=True):
    """An output whose value a reader may choose, to find an input; the default is an example."""

    field: Input
    solutions: tuple[Solution, ...]


class FieldConcept(Struct, frozen=True, kw_only=True):
    """The concept whose page explains a field of the form; `line` is where the file says so."""

    name: str
    concept: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Calculator:
    """One calculator, as its file declares it; `path` is relative to the project's root.

    It equals itself only. `memo` has what was computed of it.

    `source` is the text of the file, which decides everything else; `steps` are quantities on the
    way to the outputs that readers see in formulas. `exercises` are those of all versions, the
    newest first.
    """

    id: str
    path: str
    inputs: tuple[Input, ...]
    rows: tuple[RowsInput, ...]
    steps: tuple[Quantity, ...]
    outputs: tuple[Quantity, ...]
    series: tuple[Series, ...]
    program: Program
    targets: tuple[Target, ...] = ()
    picture: Picture | None = None
    book: OrderBook | None = None
    concepts: tuple[FieldConcept, ...] = ()
    exercises: tuple[Exercise, ...] = ()
    source: str = field(default="", repr=False)
    memo: Memo = field(default_factory=Memo, init=False, repr=False)

    @property
    def digested(self) -> object:
        """What tells this calculator from others (`kurslex.utils.digests`)."""
        return (self.path, self.source)

    @property
    def has_slider(self) -> bool:
        """Whether a field has a slider beside it."""
        return any(each.slider for each in self.inputs)

    def defaults(self) -> dict[str, Value]:
        """Return the default of every input by name: the figures of the worked example."""
        numbers: dict[str, Value] = {each.name: each.default for each in self.inputs}
        return numbers | {each.name: each.default for each in self.rows}

    def quantities(self) -> dict[str, Quantity]:
        """Return all quantities that have a name of their own in formulas."""
        return {each.name: each for each in (*self.inputs, *self.steps, *self.outputs)}

    def solutions(self) -> tuple[Solution, ...]:
        """Return all ways to find an input for a wanted output."""
        return tuple(each for target in self.targets for each in target.solutions)

    def newest_exercises(self) -> tuple[Exercise, ...]:
        """Return the exercises of the newest version."""
        newest = max((each.version for each in self.exercises), default=0)
        return tuple(each for each in self.exercises if each.version == newest)

    def exercise(self, name: str, version: int | None = None) -> Exercise | None:
        """Return an exercise in a version, else in its newest, or None where there is none."""
        named = [each for each in self.exercises if each.name == name]
        return next((each for each in named if version in {None, each.version}), None)

    def tables(self) -> tuple[RowsInput | Series, ...]:
        """Return all lists of rows, given and made."""
        return (*self.rows, *self.series)

    def columns(self) -> dict[tuple[str, str], Quantity]:
        """Return the quantities in rows and series, by the names of list and field."""
        return {(table.name, each.name): each for table in self.tables() for each in table.fields}

    def message_id(self, *parts: str) -> str:
        """Return the identifier of a message of this calculator: `profit-loss-rate-of-return`."""
        return "-".join((self.id, *(part.replace("_", "-") for part in parts)))

    def outcome_id(self, reason: str) -> str:
        """Return the identifier of the message that words a refusal or a warning."""
        return f"calculators-{reason}" if reason in SHARED_OUTCOMES else self.message_id(reason)

    def exercise_id(self, exercise: Exercise, *mistake: str) -> str:
        """Return the identifier of the message of an exercise, or of one of its mistakes."""
        return self.message_id("exercise", exercise.name, *mistake)
