"""Shapes on a panel: SVG in whole and half units, in the classes that the style sheets know."""

from collections.abc import Sequence
from html import escape

from msgspec import Struct, field

from kurslex.pictures.text_width import text_width, wrapped

WIDTH = 288
"""How wide a panel is, in CSS pixels: as wide as the text on the narrowest phones."""

SIZE = 13
"""The size of all labels."""

LINE = 17
"""From one line of a label to the next."""

_RISE = 4.5  # of a label's middle over its baseline
_HEAD = 7

Point = tuple[float, float]


class Fault(Struct, frozen=True, kw_only=True):
    """A text that finds no room: its source is a message's name, or a concept's id."""

    source: str
    word: str
    width: float
    room: float
    concept: bool = False


class Label(Struct, frozen=True):
    """A text, and where it comes from: a message of the picture, or a concept with its address."""

    text: str
    source: str = ""
    concept: bool = False
    address: str = ""


class Canvas(Struct, kw_only=True):
    """A panel that is being drawn; in languages that run from the right, flows are mirrored.

    `faults` fills with the texts that find no room.
    """

    mirrored: bool = False
    shapes: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    links: bool = False

    def rect(self, x: float, y: float, width: float, height: float, kind: str) -> None:
        """Draw a rectangle; what is of the second side is hatched on paper."""
        left = WIDTH - x - width if self.mirrored else x
        self.shapes.append(
            f'<rect x="{_n(left)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" '
            f'class="{kind}"/>'
        )
        if kind == "b":
            self._hatch(left, y, width, height)

    def path(self, points: Sequence[Point], kind: str) -> None:
        """Draw a line through points."""
        placed = [(self._x(x), y) for x, y in points]
        self.shapes.append(f'<path d="{_joined(placed)}" class="{kind}"/>')

    def area(self, points: Sequence[Point], kind: str) -> None:
        """Draw what points go around."""
        placed = [(self._x(x), y) for x, y in points]
        self.shapes.append(f'<path d="{_joined(placed)}z" class="{kind}"/>')

    def dot(self, x: float, y: float, kind: str, radius: float = 4) -> None:
        """Draw a point."""
        self.shapes.append(
            f'<circle cx="{_n(self._x(x))}" cy="{_n(y)}" r="{_n(radius)}" class="{kind}"/>'
        )

    def arrow(self, start: Point, end: Point, kind: str, *, both: bool = False) -> None:
        """Draw a line with a head at its end, or at both."""
        back = _towards(start, end, _HEAD)
        front = _towards(end, start, _HEAD) if both else start
        self.path([front, back], kind)
        self._head(back, end)
        if both:
            self._head(front, start)

    def text(
        self,
        label: Label,
        place: Point,
        room: float,
        *,
        anchor: str = "middle",
        kind: str = "",
        upward: bool = False,
    ) -> int:
        """Write a text in lines of a width, the first at a height or the last; return how many.

        `anchor` is `start`, `middle` or `end`; the place is the middle of the line's height.
        """
        x, y = place
        lines = self.lines(label, room, bold=kind == "k")
        first = y - (len(lines) - 1) * LINE if upward else y
        ends = "" if anchor == "middle" else f' text-anchor="{anchor}"'
        named = f' class="{kind}"' if kind else ""
        written = "".join(
            f'<text x="{_n(self._x(x))}" y="{_n(first + at * LINE + _RISE)}"{ends}{named}>'
            f"{escape(line, quote=False)}</text>"
            for at, line in enumerate(lines)
        )
        if label.address:
            self.links = True
            written = f'<a href="{escape(label.address)}">{written}</a>'
        self.shapes.append(written)
        return len(lines)

    def lines(self, label: Label, room: float, *, bold: bool = False) -> list[str]:
        """Return the lines of a text in a width; note where it has no room."""
        lines = wrapped(label.text, room, SIZE, bold=bold)
        for line in lines:
            width = text_width(line, SIZE, bold=bold)
            if width > room + 0.01:
                fault = Fault(
                    source=label.source,
                    word=line,
                    width=width,
                    room=room,
                    concept=label.concept,
                )
                if fault not in self.faults:
                    self.faults.append(fault)
        return lines

    def _x(self, x: float) -> float:
        return WIDTH - x if self.mirrored else x

    def _head(self, back: Point, tip: Point) -> None:
        (x, y), (to_x, to_y) = back, tip
        across = ((to_y - y) * 0.57, (x - to_x) * 0.57)
        corners = [(x + across[0], y + across[1]), tip, (x - across[0], y - across[1])]
        self.area(corners, "h")

    def _hatch(self, x: float, y: float, width: float, height: float) -> None:
        """Draw what only paper shows: a line as thick as the box is high, in thin dashes."""
        place = f"M{_n(x)} {_n(y + height / 2)}h{_n(width)}"
        self.shapes.append(f'<path d="{place}" stroke-width="{_n(height)}" class="p"/>')


def _towards(start: Point, end: Point, back: float) -> Point:
    """Return the point so far before the end of a line."""
    (x, y), (to_x, to_y) = start, end
    length = ((to_x - x) ** 2 + (to_y - y) ** 2) ** 0.5 or 1
    part = back / length
    return to_x - (to_x - x) * part, to_y - (to_y - y) * part


def _joined(points: Sequence[Point]) -> str:
    (x, y), *others = points
    path = f"M{_n(x)} {_n(y)}"
    for to_x, to_y in others:
        if round(to_y, 1) == round(y, 1):
            path += f"H{_n(to_x)}"
        elif round(to_x, 1) == round(x, 1):
            path += f"V{_n(to_y)}"
        else:
            path += f"L{_n(to_x)} {_n(to_y)}"
        x, y = to_x, to_y
    return path


def _n(number: float) -> str:
    """Return a number with one decimal at most."""
    rounded = round(number, 1)
    return str(int(rounded)) if rounded == int(rounded) else str(rounded)
