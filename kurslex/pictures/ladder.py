"""Pictures of two queues by price: who wants to buy on one side, who wants to sell on the other."""

from fractions import Fraction

from msgspec import Struct

from kurslex.calculators.run.inline_expression import InlineValue
from kurslex.pictures.canvas import LINE, SIZE, WIDTH, Canvas, Label
from kurslex.pictures.entries import Entries
from kurslex.pictures.pen import Panel, Pen
from kurslex.pictures.text_width import text_width
from kurslex.project.yaml.typed_fields import Fields

_ROW = 25
_BAR = 17
_MIDDLE = WIDTH / 2
_SIDE = 104
"""How much room each side has beside the prices."""


class Level(Struct, frozen=True, kw_only=True):
    """What is wanted at a price, how much of that is executed, and what is to be said of it."""

    price: InlineValue
    quantity: InlineValue
    filled: InlineValue
    says: str
    absent: bool


class LadderPanel(Struct, frozen=True, kw_only=True):
    """A book at one time."""

    title: str
    note: str
    asks: tuple[Level, ...]
    bids: tuple[Level, ...]
    between: str


class LadderPicture(Struct, frozen=True, kw_only=True):
    """What a file of the kind `ladder` holds; all panels have one scale."""

    buyers: str
    sellers: str
    drawn: tuple[LadderPanel, ...]

    def panels(self, pen: Pen) -> list[Panel]:
        """Return the panels, drawn in one language."""
        levels = [each for panel in self.drawn for each in (*panel.asks, *panel.bids)]
        return [_Drawing(self, panel, pen, levels).panel() for panel in self.drawn]


def read_ladder(fields: Fields, entries: Entries) -> LadderPicture:
    """Return what the fields of a file of this kind hold."""
    return LadderPicture(
        buyers=entries.message(fields, "buyers", required=True),
        sellers=entries.message(fields, "sellers", required=True),
        drawn=fields.tables("panels", "a panel", lambda each: _read_panel(each, entries)),
    )


def _read_panel(fields: Fields, entries: Entries) -> LadderPanel:
    panel = LadderPanel(
        title=entries.message(fields, "title"),
        note=entries.message(fields, "note"),
        asks=fields.tables("asks", "a level", lambda each: _read_level(each, entries)),
        bids=fields.tables("bids", "a level", lambda each: _read_level(each, entries)),
        between=entries.message(fields, "between"),
    )
    lowest = min((each.price.value for each in panel.asks if not each.absent), default=None)
    highest = max((each.price.value for each in panel.bids if not each.absent), default=None)
    if lowest is not None and highest is not None and lowest <= highest:
        hint = "such orders would be executed: say filled, or leave one out"
        fields.refuse("bids", "somebody bids as much as another asks, or more", hint)
    fields.finish()
    return panel


def _read_level(fields: Fields, entries: Entries) -> Level:
    level = Level(
        price=entries.value(fields, "price"),
        quantity=entries.value(fields, "quantity"),
        filled=entries.value(fields, "filled", "0"),
        says=entries.message(fields, "says"),
        absent=fields.flag("absent", default=False),
    )
    if not 0 <= level.filled.value <= level.quantity.value:
        fields.refuse("filled", "more is executed than is there", "write at most the quantity")
    fields.finish()
    return level


class _Drawing:
    def __init__(
        self, picture: LadderPicture, panel: LadderPanel, pen: Pen, levels: list[Level]
    ) -> None:
        self._picture, self._panel, self._pen = picture, panel, pen
        self._canvas: Canvas = pen.canvas()
        self._decimals = max((each.price.decimals for each in levels), default=0)
        self._most = max((each.quantity.value for each in levels), default=Fraction(1)) or 1
        numbers = [self._quantity(each) for each in levels]
        self._number = max((text_width(each, SIZE) for each in numbers), default=0) + 6
        self._y = 0.0

    def panel(self) -> Panel:
        heads = [
            self._canvas.text(self._pen.label(name), (x, 8), _SIDE + 20, anchor=anchor, kind=kind)
            for name, x, anchor, kind in (
                (self._picture.buyers, 0.0, "start", "k"),
                (self._picture.sellers, float(WIDTH), "end", "k"),
            )
        ]
        self._y = max(heads) * LINE + 6.0
        by_price = sorted(self._panel.asks, key=lambda each: each.price.value, reverse=True)
        for level in by_price:
            self._level(level, 1, "b")
        self._between()
        for level in sorted(self._panel.bids, key=lambda each: each.price.value, reverse=True):
            self._level(level, -1, "a")
        return self._pen.panel(
            self._canvas,
            self._y - (_ROW - _BAR) / 2,
            title=self._panel.title,
            note=self._panel.note,
        )

    def _between(self) -> None:
        self._canvas.path([(0, self._y - 4), (WIDTH, self._y - 4)], "g")
        if self._panel.between:
            label = self._pen.label(self._panel.between)
            count = self._canvas.text(label, (_MIDDLE, self._y + 6), WIDTH, kind="t")
            self._y += count * LINE + 3
            self._canvas.path([(0, self._y - 4), (WIDTH, self._y - 4)], "g")
        self._y += 4

    def _level(self, level: Level, side: int, kind: str) -> None:
        """Draw a level; its bar leads from the price to the right for 1, to the left for -1."""
        y = self._y + _BAR / 2
        self._canvas.text(
            Label(self._pen.number(level.price.value, self._decimals)),
            (_MIDDLE, y),
            WIDTH,
            kind="k",
        )
        start = _MIDDLE + side * (_MIDDLE - _SIDE)
        scale = (_SIDE - self._number) / float(self._most)
        width = float(level.quantity.value) * scale
        self._bar(start, width, side, "o" if level.absent else kind)
        if level.filled.value:
            self._bar(start, float(level.filled.value) * scale, side, "f")
        end = start + side * (width + 5)
        anchor = "start" if side > 0 else "end"
        self._canvas.text(Label(self._quantity(level)), (end, y), WIDTH, anchor=anchor)
        count = 1
        if level.says:
            place = (_MIDDLE - side * (_MIDDLE - _SIDE), y)
            other = "end" if side > 0 else "start"
            count = self._canvas.text(self._pen.label(level.says), place, _SIDE, anchor=other)
        self._y += max(_ROW, count * LINE + 6)

    def _bar(self, start: float, width: float, side: int, kind: str) -> None:
        left = start if side > 0 else start - width
        self._canvas.rect(left, self._y, width, _BAR, kind)

    def _quantity(self, level: Level) -> str:
        return self._pen.number(level.quantity.value, level.quantity.decimals)
