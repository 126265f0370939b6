"""Pictures of lines between two axes, and of points on them."""

from fractions import Fraction

from msgspec import Struct

from kurslex.pictures.axes import Axis, Plot, read_axis, read_points
from kurslex.pictures.entries import LINES, Entries
from kurslex.pictures.pen import Panel, Pen
from kurslex.project.yaml.typed_fields import Fields

_HEIGHT = 150
_DASHES = {"solid": "", "dashed": "m ", "dotted": "o "}
_SIDES = {"a": "c", "b": "d", "n": "s"}

Place = tuple[Fraction, Fraction]


class Curve(Struct, frozen=True, kw_only=True):
    """A line through points, and its name, at a place of its own."""

    says: str
    kind: str
    points: tuple[Place, ...]
    label: Place


class Mark(Struct, frozen=True, kw_only=True):
    """A point, its name, and whether lines lead from it to the axes.

    `label` is the place where the name begins, and the value across at which it has to end.
    """

    says: str
    place: Place
    guides: bool
    label: tuple[Fraction, ...]


class CurvesPanel(Struct, frozen=True, kw_only=True):
    """One pair of axes."""

    title: str
    note: str
    across: Axis
    up: Axis
    curves: tuple[Curve, ...]
    marks: tuple[Mark, ...]


class CurvesPicture(Struct, frozen=True, kw_only=True):
    """What a file of the kind `curves` holds."""

    drawn: tuple[CurvesPanel, ...]

    def panels(self, pen: Pen) -> list[Panel]:
        """Return the panels, drawn in one language."""
        return [_drawn(each, pen) for each in self.drawn]


def read_curves(fields: Fields, entries: Entries) -> CurvesPicture:
    """Return what the fields of a file of this kind hold."""
    return CurvesPicture(
        drawn=fields.tables("panels", "a panel", lambda each: _read_panel(each, entries))
    )


def _read_panel(fields: Fields, entries: Entries) -> CurvesPanel:
    panel = CurvesPanel(
        title=entries.message(fields, "title"),
        note=entries.message(fields, "note"),
        across=read_axis(fields, "across", entries),
        up=read_axis(fields, "up", entries),
        curves=fields.tables("curves", "a curve", lambda each: _read_curve(each, entries)),
        marks=fields.tables("marks", "a mark", lambda each: _read_mark(each, entries)),
    )
    for x, y in (place for each in panel.curves for place in each.points):
        inside = panel.across.low <= x <= panel.across.high and panel.up.low <= y <= panel.up.high
        if not inside:
            fields.refuse("curves", f"the point {x}, {y} is outside the axes", "make them longer")
            break
    fields.finish()
    return panel


def _read_curve(fields: Fields, entries: Entries) -> Curve:
    points = read_points(fields, "points", entries)
    line = entries.choice(fields, "line", LINES, "solid")
    curve = Curve(
        says=entries.message(fields, "says"),
        kind=_DASHES[line] + _SIDES[entries.side(fields)],
        points=points,
        label=_pair(fields, "label", entries) or (points[-1] if points else _NOWHERE),
    )
    fields.finish()
    return curve


def _read_mark(fields: Fields, entries: Entries) -> Mark:
    mark = Mark(
        says=entries.message(fields, "says"),
        place=_pair(fields, "at", entries) or _NOWHERE,
        guides=fields.flag("guides", default=True),
        label=_label(fields, entries),
    )
    fields.finish()
    return mark


_NOWHERE = (Fraction(0), Fraction(0))


def _pair(fields: Fields, name: str, entries: Entries) -> Place | None:
    if name not in fields.names():
        return None
    found = entries.values(fields, name)
    if len(found) == len(_NOWHERE):
        return found[0].value, found[1].value
    fields.refuse(name, f"field '{name}' is no pair of numbers", "write across and up: [600, 70]")
    return None


def _label(fields: Fields, entries: Entries) -> tuple[Fraction, ...]:
    if "label" not in fields.names():
        return ()
    found = tuple(each.value for each in entries.values(fields, "label"))
    if len(found) == len(_NOWHERE) + 1:
        return found
    hint = "write where it begins, how high it is, and where it has to end: [610, 70, 900]"
    fields.refuse("label", "field 'label' has no three numbers", hint)
    return ()


def _drawn(panel: CurvesPanel, pen: Pen) -> Panel:
    plot = Plot(pen, panel.across, panel.up, _HEIGHT)
    left, _, _, bottom = plot.edges
    for mark in panel.marks:
        if mark.guides:
            x, y = plot.at(*mark.place)
            plot.canvas.path([(left, y), (x, y), (x, bottom)], "o")
    for curve in panel.curves:
        plot.canvas.path([plot.at(*place) for place in curve.points], curve.kind)
    for mark in panel.marks:
        x, y = plot.at(*mark.place)
        plot.canvas.dot(x, y, "f")
        if mark.label:
            start, height, end = mark.label
            plot.words_between(mark.says, plot.at(start, height), plot.x(end))
        elif mark.says:
            plot.words(mark.says, (x, y))
    for curve in panel.curves:
        if curve.says:
            plot.words(curve.says, plot.at(*curve.label))
    return pen.panel(plot.canvas, plot.height, title=panel.title, note=panel.note)
