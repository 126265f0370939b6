"""What a panel of a flow has: boxes on a grid, and lines between them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Somebody: a name or a concept, a role, and the place on the grid."""

    id: str
    concept: str
    label: str
    role: str
    kind: str
    column: int
    row: int
    span: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A line from one box to another, with what it carries."""

    start: str
    end: str
    kind: str
    says: str
    arrow: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowPanel:
    """One of the states that are compared."""

    title: str
    note: str
    boxes: tuple[Box, ...]
    flows: tuple[Flow, ...]
