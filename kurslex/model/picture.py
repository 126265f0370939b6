"""What a calculator draws: a kind of picture, and the names of what it shows."""

from collections.abc import Mapping

from msgspec import Struct, field

BARS = "bars"
STACK = "stack"
COLUMNS = "columns"
STAIRS = "stairs"
LINE = "line"
CURVES = "curves"
PAIR = "pair"
WITH_AXES = (COLUMNS, STAIRS, LINE, CURVES)
"""The kinds whose two axes have titles."""
WITH_CURVES = (STAIRS, LINE, CURVES)


class Picture(Struct, frozen=True, kw_only=True):
    """A picture as a calculator's file declares it.

    `rows` names the list it is drawn from, if any; `columns` names fields of its rows and
    `quantities` numbers of the calculator, each by the role it plays. `parts` are what is stacked:
    fields where there are rows, else numbers. `every` is how many rows one column stands for.
    """

    kind: str
    rows: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    quantities: Mapping[str, str] = field(default_factory=dict)
    parts: tuple[str, ...] = ()
    every: int = 1
