"""What a panel of a flow has: boxes on a grid, and lines between them."""

from msgspec import Struct


class Box(Struct, frozen=True, kw_only=True):
    """Somebody: a name or a concept, a role, and the place on the grid."""

    id: str
    concept: str
    label: str
    role: str
    kind: str
    column: int
    row: int
    span: int


class Flow(Struct, frozen=True, kw_only=True):
    """A line from one box to another, with what it carries."""

    start: str
    end: str
    kind: str
    says: str
    arrow: str


class FlowPanel(Struct, frozen=True, kw_only=True):
    """One of the states that are compared."""

    title: str
    note: str
    boxes: tuple[Box, ...]
    flows: tuple[Flow, ...]
