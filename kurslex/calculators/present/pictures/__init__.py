"""The pictures of calculators: SVG from exact values. The counterpart of calculator-pictures.js."""

from collections.abc import Callable, Mapping

from kurslex.calculators.present.pictures.bars import draw_bars, draw_pair, draw_stack
from kurslex.calculators.present.pictures.columns import draw_columns
from kurslex.calculators.present.pictures.crossing import draw_curves
from kurslex.calculators.present.pictures.curves import draw_line, draw_stairs
from kurslex.calculators.present.pictures.picture_plan import (
    Drawn,
    Plan,
    make_plan,
    plan_text,
    worded,
)
from kurslex.model.picture import BARS, COLUMNS, CURVES, LINE, PAIR, STACK, STAIRS

__all__ = ["Drawn", "Plan", "draw", "make_plan", "plan_text", "worded"]

_KINDS: Mapping[str, Callable[[Drawn], str]] = {
    BARS: draw_bars,
    COLUMNS: draw_columns,
    CURVES: draw_curves,
    LINE: draw_line,
    PAIR: draw_pair,
    STACK: draw_stack,
    STAIRS: draw_stairs,
}


def draw(drawn: Drawn) -> str:
    """Return a picture as HTML: an SVG, and the list of its keys."""
    return _KINDS[drawn.plan.kind](drawn)
