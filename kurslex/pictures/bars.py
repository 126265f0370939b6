"""Pictures of amounts as bars from one zero: beside each other, or one where another ends."""

from fractions import Fraction

from msgspec import Struct

from kurslex.calculators.run.inline_expression import InlineValue
from kurslex.pictures.canvas import LINE, SIZE, WIDTH, Canvas, Label
from kurslex.pictures.entries import Entries
from kurslex.pictures.pen import Panel, Pen
from kurslex.pictures.text_width import text_width
from kurslex.project.yaml.typed_fields import Fields

_BAR = 16
_THICKEST = 56
_BETWEEN = 12


class Bar(Struct, frozen=True, kw_only=True):
    """An amount: where its bar begins, of what larger amount it is a part, how thick it is.

    `number` stands beside it where that is not its length; one that begins where another ends has
    a sign.
    """

    says: str
    kind: str
    value: InlineValue
    start: Fraction
    whole: Fraction
    thick: Fraction
    number: InlineValue
    signed: bool


class BarsPanel(Struct, frozen=True, kw_only=True):
    """Bars of one scale."""

    title: str
    note: str
    bars: tuple[Bar, ...]


class BarsPicture(Struct, frozen=True, kw_only=True):
    """What a file of the kind `bars` holds; all panels have one scale."""

    drawn: tuple[BarsPanel, ...]

    def panels(self, pen: Pen) -> list[Panel]:
        """Return the panels, drawn in one language."""
        bars = [each for panel in self.drawn for each in panel.bars]
        ends = [
            end for each in bars for end in (each.start + each.value.value, each.start, each.whole)
        ]
        low, high = min([Fraction(0), *ends]), max([Fraction(0), *ends])
        thickest = max((each.thick for each in bars), default=Fraction(0))
        scale = _Scale(low, high if high > low else low + 1, thickest)
        return [_drawn(each, pen, scale) for each in self.drawn]


def read_bars(fields: Fields, entries: Entries) -> BarsPicture:
    """Return what the fields of a file of this kind hold."""
    return BarsPicture(
        drawn=fields.tables("panels", "a panel", lambda each: _read_panel(each, entries))
    )


def _read_panel(fields: Fields, entries: Entries) -> BarsPanel:
    panel = BarsPanel(
        title=entries.message(fields, "title"),
        note=entries.message(fields, "note"),
        bars=fields.tables("bars", "a bar", lambda each: _read_bar(each, entries)),
    )
    fields.finish()
    return panel


def _read_bar(fields: Fields, entries: Entries) -> Bar:
    value = entries.value(fields, "value")
    bar = Bar(
        says=entries.message(fields, "says", required=True),
        kind=entries.side(fields),
        value=value,
        start=entries.value(fields, "start", "0").value,
        whole=entries.value(fields, "out-of", "0").value,
        thick=entries.value(fields, "thick", "0").value,
        number=entries.value(fields, "number") if "number" in fields.names() else value,
        signed="start" in fields.names(),
    )
    fields.finish()
    return bar


class _Scale(Struct, frozen=True):
    low: Fraction
    high: Fraction
    thickest: Fraction

    def x(self, value: Fraction) -> float:
        return 1 + float((value - self.low) / (self.high - self.low)) * (WIDTH - 2)

    def height(self, bar: Bar) -> float:
        return float(bar.thick / self.thickest) * _THICKEST if bar.thick else _BAR


def _drawn(panel: BarsPanel, pen: Pen, scale: _Scale) -> Panel:
    canvas: Canvas = pen.canvas()
    y = 0.0
    for bar in panel.bars:
        number = pen.number(bar.number.value, bar.number.decimals, sign=bar.signed)
        room = WIDTH - text_width(number, SIZE, bold=True) - 10
        count = canvas.text(pen.label(bar.says), (0, y + 8), room, anchor="start")
        canvas.text(Label(number), (WIDTH, y + 8), WIDTH, anchor="end", kind="k")
        y += count * LINE + 2
        end = bar.start + bar.value.value
        height = scale.height(bar)
        if bar.whole:
            canvas.rect(scale.x(Fraction(0)), y, scale.x(bar.whole) - 1, height, "o")
        left, right = sorted((scale.x(bar.start), scale.x(end)))
        if right > left:
            canvas.rect(left, y, right - left, height, bar.kind)
        y += height + _BETWEEN
    return pen.panel(canvas, y - _BETWEEN + 2, title=panel.title, note=panel.note)
