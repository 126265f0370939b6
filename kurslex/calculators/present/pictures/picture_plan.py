"""A calculator's picture with its words put in, as both Python and the browser draw it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from fractions import Fraction

from kurslex.calculators.numbers import format_number
from kurslex.calculators.present.pictures.drawing import short
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Quantity, Row, Value
from kurslex.model.locale import NumberSymbols
from kurslex.model.picture import WITH_AXES, Picture
from kurslex.utils.compact_json import compact_json

SHORT = 7
"""So many digits fit beside an axis or over a bar without touching their neighbours."""
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A quantity as a picture shows it: its name among the values, its label, how it is written."""

    name: str
    label: str
    decimals: int
    unit: str

    @property
    def titled(self) -> str:
        """The label and the unit, as at the head of a column."""
        return f"{self.label} ({self.unit})" if self.unit else self.label


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is drawn: `shown` by role, `parts` in order, from the list `rows`, if any.

    `across` and `up` are the titles of the axes. `caption` has places `{name}` for the figures that
    `figures` holds, with the decimals and the unit of each.
    """

    id: str
    kind: str
    rows: str
    every: int
    shown: Mapping[str, Shown]
    parts: tuple[Shown, ...]
    caption: str
    figures: Mapping[str, tuple[int, str]]
    across: str = ""
    up: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A plan with the values of one moment, and the symbols with which numbers are written."""

    plan: Plan
    values: Mapping[str, Value]
    symbols: NumberSymbols

    def number(self, name: str) -> Fraction:
        """Return the value of a number."""
        value = self.values[name]
        if not isinstance(value, Fraction):
            raise TypeError(f"{name} is a list of rows")
        return value

    def rows(self) -> Sequence[Row]:
        """Return the rows that are drawn."""
        value = self.values[self.plan.rows]
        return () if isinstance(value, Fraction) else value

    def short(self, value: Fraction, shown: Shown, most: int = SHORT) -> str:
        """Return a value as it is beside a shape."""
        return short(value, shown.decimals, most, self.symbols)

    def said(self, value: Fraction, shown: Shown) -> tuple[str, str]:
        """Return a label with its value in full, for the keys."""
        amount = format_number(
            value, decimals=shown.decimals, symbols=self.symbols, unit=shown.unit
        )
        return shown.label, amount


def make_plan(calculator: Calculator, picture: Picture, messages: Messages) -> Plan:
    """Return the plan of a picture; raises `MessageError` where a word is missing."""
    numbers = (*calculator.inputs, *calculator.outputs)
    by_name = {each.name: each for each in numbers}
    columns = calculator.columns()

    def number(name: str) -> Shown:
        label = messages.format(calculator.message_id(name))
        return _shown(by_name[name], label)

    def column(name: str) -> Shown:
        label = messages.format(calculator.message_id(picture.rows, name))
        return _shown(columns[picture.rows, name], label)

    caption = messages.format(
        calculator.message_id("picture"), **{each.name: f"{{{each.name}}}" for each in numbers}
    )
    shown = {
        **{role: column(name) for role, name in picture.columns.items()},
        **{role: number(name) for role, name in picture.quantities.items()},
    }
    parts = tuple(map(column if picture.rows else number, picture.parts))

    def title(axis: str, measured: Shown | None) -> str:
        if picture.kind not in WITH_AXES:
            return ""
        unit = measured.unit if measured else ""
        return messages.format(calculator.message_id("picture", axis), unit=unit)

    return Plan(
        id=f"{calculator.id}-picture",
        kind=picture.kind,
        rows=picture.rows,
        every=picture.every,
        shown=shown,
        parts=parts,
        caption=caption,
        figures=_figures(caption, numbers),
        across=title("across", shown.get("mark_across")),
        up=title("up", shown.get("mark_height") or (parts[0] if parts else None)),
    )


def plan_text(plan: Plan) -> str:
    """Return a plan as JSON, for the browser."""
    return compact_json(asdict(plan))


def worded(drawn: Drawn) -> str:
    """Return the caption with its figures; the counterpart of `worded` in the browser."""
    plan = drawn.plan

    def figure(found: re.Match[str]) -> str:
        if found[1] not in plan.figures:
            return found[0]
        decimals, unit = plan.figures[found[1]]
        return format_number(
            drawn.number(found[1]), decimals=decimals, symbols=drawn.symbols, unit=unit
        )

    return _PLACE.sub(figure, plan.caption)


def _shown(quantity: Quantity, label: str) -> Shown:
    return Shown(name=quantity.name, label=label, decimals=quantity.decimals, unit=quantity.unit)


def _figures(caption: str, numbers: Iterable[Quantity]) -> dict[str, tuple[int, str]]:
    wanted = set(_PLACE.findall(caption))
    return {each.name: (each.decimals, each.unit) for each in numbers if each.name in wanted}
