"""Pictures of what happens when: what lasts, what happens once, and what is paid, over time."""

from fractions import Fraction

from msgspec import Struct

from kurslex.calculators.run.inline_expression import InlineValue
from kurslex.pictures.canvas import LINE, SIZE, WIDTH, Canvas, Label
from kurslex.pictures.entries import Entries
from kurslex.pictures.pen import Panel, Pen
from kurslex.pictures.text_width import text_width
from kurslex.project.yaml.typed_fields import Fields

_BAR = 12
_BETWEEN = 8
_SHORTEST, _LONGEST = 22, 78
_ROOM = 110  # for what is said of a payment
"""How long the arrows of the smallest and of the largest payment are."""


class Tick(Struct, frozen=True, kw_only=True):
    """A time with its name, or with its number."""

    at: InlineValue
    says: str


class Span(Struct, frozen=True, kw_only=True):
    """What lasts from one time to another, or happens at one."""

    says: str
    kind: str
    start: Fraction
    end: Fraction


class Payment(Struct, frozen=True, kw_only=True):
    """What is received at a time, or paid where it is less than zero."""

    at: Fraction
    amount: InlineValue
    says: str


class TimelinePanel(Struct, frozen=True, kw_only=True):
    """What happens, on one axis of time."""

    title: str
    note: str
    low: Fraction
    high: Fraction
    unit: str
    ticks: tuple[Tick, ...]
    spans: tuple[Span, ...]
    payments: tuple[Payment, ...]


class TimelinePicture(Struct, frozen=True, kw_only=True):
    """What a file of the kind `timeline` holds; all panels have one scale of amounts."""

    drawn: tuple[TimelinePanel, ...]

    def panels(self, pen: Pen) -> list[Panel]:
        """Return the panels, drawn in one language."""
        amounts = [abs(pay.amount.value) for each in self.drawn for pay in each.payments]
        most = max(amounts, default=Fraction(1)) or Fraction(1)
        return [_Drawing(each, pen, most).panel() for each in self.drawn]


def read_timeline(fields: Fields, entries: Entries) -> TimelinePicture:
    """Return what the fields of a file of this kind hold."""
    return TimelinePicture(
        drawn=fields.tables("panels", "a panel", lambda each: _read_panel(each, entries))
    )


def _read_panel(fields: Fields, entries: Entries) -> TimelinePanel:
    panel = TimelinePanel(
        title=entries.message(fields, "title"),
        note=entries.message(fields, "note"),
        low=entries.value(fields, "from").value,
        high=entries.value(fields, "to").value,
        unit=entries.message(fields, "unit"),
        ticks=fields.tables("ticks", "a tick", lambda each: _read_tick(each, entries)),
        spans=fields.tables("spans", "a span", lambda each: _read_span(each, entries)),
        payments=fields.tables("payments", "a payment", lambda each: _read_payment(each, entries)),
    )
    times = [each.at.value for each in panel.ticks] + [each.at for each in panel.payments]
    times += [time for each in panel.spans for time in (each.start, each.end)]
    if any(not panel.low <= each <= panel.high for each in times) or panel.low >= panel.high:
        fields.refuse("to", "something is before or after the time that is shown", "make it longer")
    fields.finish()
    return panel


def _read_tick(fields: Fields, entries: Entries) -> Tick:
    tick = Tick(at=entries.value(fields, "at"), says=entries.message(fields, "says"))
    fields.finish()
    return tick


def _read_span(fields: Fields, entries: Entries) -> Span:
    start = entries.value(fields, "from" if "from" in fields.names() else "at").value
    span = Span(
        says=entries.message(fields, "says", required=True),
        kind=entries.side(fields),
        start=start,
        end=entries.value(fields, "to").value if "from" in fields.names() else start,
    )
    fields.finish()
    return span


def _read_payment(fields: Fields, entries: Entries) -> Payment:
    payment = Payment(
        at=entries.value(fields, "at").value,
        amount=entries.value(fields, "amount"),
        says=entries.message(fields, "says"),
    )
    fields.finish()
    return payment


class _Drawing:
    def __init__(self, panel: TimelinePanel, pen: Pen, most: Fraction) -> None:
        self._panel, self._pen, self._most = panel, pen, most
        self._canvas: Canvas = pen.canvas()
        numbers = [self._number(each) for each in panel.payments]
        widest = max((text_width(each, SIZE, bold=True) for each in numbers), default=12)
        self._edge = max(widest / 2, 6.0)

    def panel(self) -> Panel:
        y = self._spans()
        if self._panel.payments:
            y = self._payments(y)
        else:
            self._canvas.path([(0, y), (WIDTH, y)], "e")
            y = self._ticks(y)
        y = self._unit(y)
        return self._pen.panel(self._canvas, y, title=self._panel.title, note=self._panel.note)

    def _x(self, time: Fraction) -> float:
        part = float((time - self._panel.low) / (self._panel.high - self._panel.low))
        return self._edge + part * (WIDTH - 2 * self._edge)

    def _spans(self) -> float:
        y = 0.0
        places: list[tuple[Span, float]] = []
        for span in self._panel.spans:
            x, end = self._x(span.start), self._x(span.end)
            leftward = (x + end) / 2 > WIDTH * 0.55
            room = min(end + 6, WIDTH) if leftward else WIDTH - max(x - 6, 0)
            anchor = "end" if leftward else "start"
            edge = min(end + 6, WIDTH) if leftward else max(x - 6, 0)
            y += (
                self._canvas.text(self._pen.label(span.says), (edge, y + 8), room, anchor=anchor)
                * LINE
                + 2
            )
            places.append((span, y))
            y += _BAR + _BETWEEN
        for span, top in places:
            x, end = self._x(span.start), self._x(span.end)
            if end > x:
                self._canvas.rect(x, top, end - x, _BAR, span.kind)
            else:
                self._canvas.dot(x, top + _BAR / 2, "f", 5)
        return y

    def _payments(self, top: float) -> float:
        """Draw arrows up for what is received, down for what is paid, with their amounts."""
        ups = [each for each in self._panel.payments if each.amount.value > 0]
        downs = [each for each in self._panel.payments if each.amount.value <= 0]
        above = max((self._length(each) + LINE for each in ups), default=0)
        above += LINE * max(map(self._said, ups), default=0)
        below = max((self._length(each) + LINE for each in downs), default=0)
        below += LINE * max(map(self._said, downs), default=0)
        axis = top + above + 4
        for each in self._panel.payments:
            x, length = self._x(each.at), self._length(each)
            up = each.amount.value > 0
            start = axis - 3 if up else axis + 3 + (LINE + 4 if self._named(each.at) else 0)
            tip = axis - length if up else start + length
            self._canvas.arrow((x, start), (x, tip), "m")
            y = tip - 9 if up else tip + 10
            self._canvas.text(Label(self._number(each)), (x, y), WIDTH, kind="k")
            if each.says:
                label = self._pen.label(each.says)
                half = max(text_width(line, SIZE) for line in self._canvas.lines(label, _ROOM)) / 2
                place = min(max(x, half), WIDTH - half), y + (-LINE if up else LINE)
                self._canvas.text(label, place, _ROOM, kind="t", upward=up)
        self._canvas.path([(0, axis), (WIDTH, axis)], "e")
        end = self._ticks(axis)
        named = LINE + 4 if any(self._named(each.at) for each in downs) else 0
        return max(end, axis + below + named + 4 if downs else end)

    def _said(self, payment: Payment) -> int:
        return len(self._canvas.lines(self._pen.label(payment.says), _ROOM)) if payment.says else 0

    def _named(self, time: Fraction) -> bool:
        return any(each.at.value == time for each in self._panel.ticks)

    def _length(self, payment: Payment) -> float:
        return _SHORTEST + float(abs(payment.amount.value) / self._most) * (_LONGEST - _SHORTEST)

    def _number(self, payment: Payment) -> str:
        return self._pen.number(payment.amount.value, payment.amount.decimals, sign=True)

    def _ticks(self, y: float) -> float:
        rows = 1
        count = len(self._panel.ticks)
        for tick in self._panel.ticks:
            x = self._x(tick.at.value)
            self._canvas.path([(x, y - 4), (x, y + 4)], "e")
            label = (
                self._pen.label(tick.says)
                if tick.says
                else Label(self._pen.number(tick.at.value, tick.at.decimals))
            )
            room = (WIDTH - 2 * self._edge) / max(count - 1, 1) - 4 if count > 1 else WIDTH
            lines = self._canvas.lines(label, room)
            half = max(text_width(each, SIZE) for each in lines) / 2
            middle = min(max(x, half), WIDTH - half)
            rows = max(rows, self._canvas.text(label, (middle, y + 13), room, kind="t"))
        return y + rows * LINE + 6

    def _unit(self, y: float) -> float:
        """Write what the times and the amounts are, below everything."""
        if not self._panel.unit:
            return y
        label, place = self._pen.label(self._panel.unit), (WIDTH, y + 10)
        return y + self._canvas.text(label, place, WIDTH, anchor="end", kind="t") * LINE + 4
