"""Two axes of numbers, and what is placed between them; no language mirrors them."""

from fractions import Fraction

from msgspec import Struct

from kurslex.calculators.run.inline_expression import InlineValue
from kurslex.pictures.canvas import LINE, SIZE, WIDTH, Canvas, Label, Point
from kurslex.pictures.entries import Entries
from kurslex.pictures.pen import Pen
from kurslex.pictures.text_width import text_width
from kurslex.project.yaml.typed_fields import Fields

_RIGHT = WIDTH - 6
_PAIR = 2


class Axis(Struct, frozen=True, kw_only=True):
    """From which number to which an axis runs, where it has ticks, and its title."""

    title: str
    low: Fraction
    high: Fraction
    ticks: tuple[InlineValue, ...]

    @property
    def decimals(self) -> int:
        """With how many decimals its numbers are written."""
        return max((each.decimals for each in self.ticks), default=0)


NO_AXIS = Axis(title="", low=Fraction(0), high=Fraction(1), ticks=())


def read_axis(fields: Fields, name: str, entries: Entries) -> Axis:
    """Return the axis that a field declares: `{title: price, from: 68, to: 72, ticks: [70]}`."""
    table = fields.table(name, f"the axis '{name}'", required=True)
    if table is None:
        return NO_AXIS
    low, high = entries.value(table, "from").value, entries.value(table, "to").value
    axis = Axis(
        title=entries.message(table, "title"),
        low=low,
        high=high,
        ticks=entries.values(table, "ticks") if "ticks" in table.names() else (),
    )
    if low >= high:
        table.refuse("to", "an axis ends where it begins, or before", "write the smaller one first")
        axis = NO_AXIS
    elif any(not low <= each.value <= high for each in axis.ticks):
        table.refuse("ticks", "a tick is outside its axis", f"from {low} to {high}")
        axis = NO_AXIS
    table.finish()
    return axis


def read_points(
    fields: Fields, name: str, entries: Entries
) -> tuple[tuple[Fraction, Fraction], ...]:
    """Return the points of a field, `[[900, 69], [600, 70]]`; numbers may be expressions."""
    found = []
    for _, texts in fields.lists(name) or []:
        if len(texts) != _PAIR:
            fields.refuse(name, f"a point in field '{name}' is no pair of numbers", "[600, 70]")
            return ()
        x, y = (entries.number(fields, name, each).value for each in texts)
        found.append((x, y))
    if not found:
        fields.refuse(name, f"field '{name}' has no points", "write them as [[900, 69], [600, 70]]")
    return tuple(found)


class Plot:
    """A panel between two axes; values are placed by `at`, and heights are of the panel."""

    def __init__(self, pen: Pen, across: Axis, up: Axis, height: float) -> None:
        self.canvas: Canvas = pen.canvas()
        self._pen = pen
        self._across, self._up = across, up
        numbers = [pen.number(each.value, up.decimals) for each in up.ticks]
        self._left = max((text_width(each, SIZE) for each in numbers), default=0) + 8
        self._top = 14 + self._title(up.title, (0, 7), "start")
        self._bottom = self._top + height
        self._draw(numbers)

    @property
    def height(self) -> float:
        """How high the panel is, with the words below it."""
        below = self._bottom + (LINE + 3 if self._across.ticks else 4)
        return below + (LINE + 2 if self._across.title else 0)

    def at(self, x: Fraction, y: Fraction) -> Point:
        """Return the place of two values."""
        return self.x(x), self.y(y)

    def x(self, value: Fraction) -> float:
        """Return the place of a value across."""
        axis = self._across
        part = float((value - axis.low) / (axis.high - axis.low))
        return self._left + part * (_RIGHT - self._left)

    def y(self, value: Fraction) -> float:
        """Return the place of a value up."""
        axis = self._up
        return self._bottom - float((value - axis.low) / (axis.high - axis.low)) * (
            self._bottom - self._top
        )

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """The left, the right, the upper and the lower end of what is between the axes."""
        return self._left, _RIGHT, self._top, self._bottom

    def words(self, name: str, place: Point) -> None:
        """Write a message near a place, to the side that has more room."""
        x, y = place
        leftward = x > (self._left + _RIGHT) / 2
        room = (x - self._left if leftward else WIDTH - x) - 10
        self.canvas.text(
            self._pen.label(name),
            (x + (-8 if leftward else 8), y),
            room,
            anchor="end" if leftward else "start",
            kind="w",
        )

    def words_between(self, name: str, place: Point, end: float) -> None:
        """Write a message from a place on, up to another."""
        room = end - place[0]
        self.canvas.text(self._pen.label(name), place, room, anchor="start", kind="w")

    def _title(self, title: str, place: Point, anchor: str) -> float:
        if not title:
            return 0
        count = self.canvas.text(self._pen.label(title), place, WIDTH, anchor=anchor, kind="t")
        return count * LINE - 7

    def _draw(self, numbers: list[str]) -> None:
        left, right, top, bottom = self.edges
        for tick, number in zip(self._up.ticks, numbers, strict=True):
            y = self.y(tick.value)
            self.canvas.path([(left, y), (right, y)], "g")
            self.canvas.text(Label(number), (left - 5, y), WIDTH, anchor="end", kind="t")
        self.canvas.path([(left, top), (left, bottom), (right, bottom)], "e")
        last = -float("inf")
        for each in self._across.ticks:
            x, number = self.x(each.value), self._pen.number(each.value, self._across.decimals)
            half = text_width(number, SIZE) / 2
            self.canvas.path([(x, bottom), (x, bottom + 4)], "e")
            x = min(x, WIDTH - half)
            if x - half > last:
                self.canvas.text(Label(number), (x, bottom + 12), WIDTH, kind="t")
                last = x + half + 4
        if self._across.title:
            y = bottom + (12 + LINE if self._across.ticks else 12)
            self._title(self._across.title, (WIDTH, y), "end")
