"""Pictures of who hands what to whom: boxes on a grid, and lines from one to another."""

from msgspec import Struct

from kurslex.bounds.calculations import MOST_BOX_COLUMNS, MOST_BOX_ROWS
from kurslex.pictures.entries import LINES, Entries
from kurslex.pictures.flow_drawing import FlowDrawing
from kurslex.pictures.flow_plan import Box, Flow, FlowPanel
from kurslex.pictures.pen import Panel, Pen
from kurslex.project.yaml.typed_fields import Fields

_CLASSES = {"solid": "s", "dashed": "m", "dotted": "o"}
_ARROWS = ("end", "both", "none")
_PAIR = 2


class FlowPicture(Struct, frozen=True, kw_only=True):
    """What a file of the kind `flow` holds."""

    drawn: tuple[FlowPanel, ...]

    def panels(self, pen: Pen) -> list[Panel]:
        """Return the panels, drawn in one language."""
        return [FlowDrawing(panel, pen).panel() for panel in self.drawn]


def read_flow(fields: Fields, entries: Entries) -> FlowPicture:
    """Return what the fields of a file of this kind hold."""
    return FlowPicture(
        drawn=fields.tables("panels", "a panel", lambda each: _read_panel(each, entries))
    )


def _read_panel(fields: Fields, entries: Entries) -> FlowPanel:
    panel = FlowPanel(
        title=entries.message(fields, "title"),
        note=entries.message(fields, "note"),
        boxes=fields.tables("boxes", "a box", lambda each: _read_box(each, entries)),
        flows=fields.tables("flows", "a flow", lambda each: _read_flow(each, entries)),
    )
    if not panel.boxes:
        fields.refuse("boxes", "a panel has no boxes", "write boxes: [{name: …, at: [0, 0]}]")
    known = [each.id for each in panel.boxes]
    for flow in panel.flows:
        for end in (flow.start, flow.end):
            if end and end not in known:
                hint = f"the boxes are {', '.join(known)}"
                fields.refuse("flows", f"a flow names the box '{end}', which is not there", hint)
    fields.finish()
    return panel


def _read_box(fields: Fields, entries: Entries) -> Box:
    concept = entries.concept(fields)
    name = fields.text("name") if concept else entries.message(fields, "name", required=True)
    place = entries.values(fields, "at")
    column, row = (int(each.value) for each in place) if len(place) == _PAIR else (0, 0)
    good = len(place) == _PAIR and 0 <= column < MOST_BOX_COLUMNS and 0 <= row < MOST_BOX_ROWS
    if not good:
        fields.refuse("at", "field 'at' must be a place on the grid", "column and row: [0, 1]")
    box = Box(
        id=name or concept,
        concept=concept,
        label=entries.message(fields, "label"),
        role=entries.message(fields, "role"),
        kind="o" if entries.choice(fields, "line", LINES) == "dotted" else entries.side(fields),
        column=column if good else 0,
        row=row if good else 0,
        span=entries.whole(fields, "span", 1, MOST_BOX_COLUMNS, 1),
    )
    entries.side(fields)
    fields.finish()
    return box


def _read_flow(fields: Fields, entries: Entries) -> Flow:
    flow = Flow(
        start=fields.text("from", required=True),
        end=fields.text("to", required=True),
        kind=_CLASSES[entries.choice(fields, "line", LINES, "solid")],
        says=entries.message(fields, "says"),
        arrow=entries.choice(fields, "arrow", _ARROWS, "end"),
    )
    fields.finish()
    return flow
