"""A panel of a flow -> its boxes and lines, each as large as its words need."""

from msgspec import Struct
from msgspec.structs import replace

from kurslex.bounds.calculations import MOST_BOX_COLUMNS
from kurslex.pictures.canvas import LINE, WIDTH, Canvas, Label, Point
from kurslex.pictures.flow_plan import Box, Flow, FlowPanel
from kurslex.pictures.pen import Panel, Pen

_BOXES = {1: 168, 2: 100, 3: 88}
"""How wide a box is, by the number of columns."""

_WIDER = {1: 168, 2: 138, 3: 88}
"""The same where nothing is written between two columns."""

_BESIDE = 9  # from the middle between two boxes to each of two arrows


class _Place(Struct, frozen=True):
    """Where a box is on its panel."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> Point:
        return self.x + self.width / 2, self.y + self.height / 2


class FlowDrawing:
    """Draws one panel with a pen."""

    def __init__(self, panel: FlowPanel, pen: Pen) -> None:
        self._panel = panel
        self._pen = pen
        self._canvas = pen.canvas(mirrors=True)
        self._columns = max((each.column + each.span for each in panel.boxes), default=1)
        self._columns = min(self._columns, MOST_BOX_COLUMNS)
        self._boxes = {each.id: each for each in panel.boxes}
        self._pairs: dict[frozenset[str], list[Flow]] = {}
        for flow in panel.flows:
            if {flow.start, flow.end} <= self._boxes.keys():
                self._pairs.setdefault(frozenset((flow.start, flow.end)), []).append(flow)
        written = any(
            flow.says and self._boxes[flow.start].row == self._boxes[flow.end].row
            for flows in self._pairs.values()
            for flow in flows
        )
        self._width = (_BOXES if written else _WIDER)[self._columns]
        self._between = (WIDTH - self._columns * self._width) / max(self._columns - 1, 1)
        self._places = self._placed()

    def panel(self) -> Panel:
        """Return the panel."""
        for box in self._panel.boxes:
            self._box(box)
        for flows in self._pairs.values():
            self._flows(flows)
        height = max((each.y + each.height for each in self._places.values()), default=0) + 1
        return self._pen.panel(self._canvas, height, title=self._panel.title, note=self._panel.note)

    def _placed(self) -> dict[str, _Place]:
        rows = 1 + max((each.row for each in self._panel.boxes), default=0)
        heights = [self._row_height(row) for row in range(rows)]
        gaps = [self._gap(row) for row in range(rows - 1)]
        tops = [1.0]
        for height, gap in zip(heights, [*gaps, 0], strict=True):
            tops.append(tops[-1] + height + gap)
        return {
            each.id: _Place(
                self._left(each), tops[each.row], self._box_width(each), heights[each.row]
            )
            for each in self._panel.boxes
        }

    def _left(self, box: Box) -> float:
        if self._columns == 1:
            return (WIDTH - self._width) / 2
        return box.column * (self._width + self._between) + (1 if box.column == 0 else 0)

    def _box_width(self, box: Box) -> float:
        span = min(box.span, self._columns - box.column)
        edges = (box.column == 0) + (box.column + span == self._columns)
        whole = span * self._width + (span - 1) * self._between
        return whole - (edges if self._columns > 1 else 0)

    def _row_height(self, row: int) -> float:
        least = 0.0
        for box in self._panel.boxes:
            if box.row == row:
                room = self._box_width(box) - 12
                count = len(self._lines(self._name(box), room, bold=True))
                count += len(self._lines(self._pen.label(box.role), room)) if box.role else 0
                least = max(least, count * LINE + 15)
        for flows in self._pairs.values():
            ends = [self._boxes[name] for name in (flows[0].start, flows[0].end)]
            if {each.row for each in ends} == {row}:
                room = self._between - 4
                counts = [
                    len(self._lines(self._pen.label(each.says), room)) if each.says else 0
                    for each in flows
                ]
                off = _BESIDE if len(flows) > 1 else 0
                least = max(least, 2 * (max(counts) * LINE + off + 3))
        return least

    def _gap(self, row: int) -> float:
        gap = 26.0
        for flows in self._pairs.values():
            rows = {self._boxes[name].row for name in (flows[0].start, flows[0].end)}
            if rows == {row, row + 1}:
                gap = max(gap, 34.0)
                for flow in flows:
                    if flow.says:
                        count = len(self._lines(self._pen.label(flow.says), self._beside(flows)))
                        gap = max(gap, count * LINE + 14)
        return gap

    def _beside(self, flows: list[Flow]) -> float:
        """Return the room for words beside lines that lead up or down."""
        if self._columns == 1:
            return WIDTH / 2 - (_BESIDE if len(flows) > 1 else 0) - 8
        return (self._width + self._between) / 2 - 4

    def _lines(self, label: Label, room: float, *, bold: bool = False) -> list[str]:
        return Canvas().lines(label, room, bold=bold)

    def _name(self, box: Box) -> Label:
        if not box.concept:
            return self._pen.label(box.id)
        term = self._pen.term(box.concept)
        return replace(self._pen.label(box.label), address=term.address) if box.label else term

    def _box(self, box: Box) -> None:
        place = self._places[box.id]
        x, y = place.middle
        room = place.width - 12
        name, role = self._name(box), self._pen.label(box.role)
        count = len(self._lines(name, room, bold=True))
        below = len(self._lines(role, room)) if box.role else 0
        self._canvas.rect(place.x, place.y, place.width, place.height, box.kind)
        first = y - (count + below - 1) * LINE / 2
        absent = "t" if box.kind == "o" and not name.address else "k"
        self._canvas.text(name, (x, first), room, kind=absent)
        if box.role:
            self._canvas.text(role, (x, first + count * LINE), room)

    def _flows(self, flows: list[Flow]) -> None:
        first = flows[0]
        one, other = self._places[first.start], self._places[first.end]
        across = self._boxes[first.start].row == self._boxes[first.end].row
        low = max(one.x, other.x)
        high = min(one.x + one.width, other.x + other.width)
        offsets = (-_BESIDE, _BESIDE) if len(flows) > 1 else (0,)
        for flow, off in zip(flows, offsets, strict=False):
            start, end = self._places[flow.start], self._places[flow.end]
            if across:
                self._across(flow, start, end, off)
            elif low < high:
                self._upright(flow, start, end, ((low + high) / 2, off))
            else:
                self._slanted(flow, start, end)

    def _across(self, flow: Flow, start: _Place, end: _Place, off: float) -> None:
        y = (max(start.y, end.y) + min(start.y + start.height, end.y + end.height)) / 2 + off
        if start.x < end.x:
            ends = (start.x + start.width + 3, y), (end.x - 3, y)
        else:
            ends = (start.x - 3, y), (end.x + end.width + 3, y)
        self._line(flow, *ends)
        if flow.says:
            middle = (ends[0][0] + ends[1][0]) / 2
            room = abs(ends[0][0] - ends[1][0]) + 2
            place = middle, y + (11 if off > 0 else -11)
            self._canvas.text(self._pen.label(flow.says), place, room, upward=off <= 0)

    def _upright(self, flow: Flow, start: _Place, end: _Place, at: tuple[float, float]) -> None:
        x, off = at[0] + at[1], at[1]
        down = start.y < end.y
        ends = (
            ((x, start.y + start.height + 3), (x, end.y - 3))
            if down
            else ((x, start.y - 3), (x, end.y + end.height + 3))
        )
        self._line(flow, *ends)
        if not flow.says:
            return
        label = self._pen.label(flow.says)
        room = self._beside([flow, flow] if off else [flow])
        count = len(self._lines(label, room))
        leftward = off < 0 or (off == 0 and x > WIDTH / 2 + 1)
        place = x + (-7 if leftward else 7), (ends[0][1] + ends[1][1] - (count - 1) * LINE) / 2
        self._canvas.text(label, place, room, anchor="end" if leftward else "start")

    def _slanted(self, flow: Flow, start: _Place, end: _Place) -> None:
        ends = _edge(start, end.middle), _edge(end, start.middle)
        self._line(flow, *ends)
        if flow.says:
            middle = (ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2
            self._canvas.text(self._pen.label(flow.says), middle, self._width, kind="w")

    def _line(self, flow: Flow, start: Point, end: Point) -> None:
        if flow.arrow == "none":
            self._canvas.path([start, end], flow.kind)
        else:
            self._canvas.arrow(start, end, flow.kind, both=flow.arrow == "both")


def _edge(place: _Place, target: Point) -> Point:
    """Return where the line from the middle of a box to a point leaves it, a little outside."""
    (x, y), (to_x, to_y) = place.middle, target
    across, down = to_x - x, to_y - y
    half = place.width / 2 + 3, place.height / 2 + 3
    part = min(
        half[0] / abs(across) if across else float("inf"),
        half[1] / abs(down) if down else float("inf"),
    )
    return x + across * part, y + down * part
