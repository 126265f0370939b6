"""The pictures of calculators: SVG from exact values. The twin of calculator-pictures.js."""

from collections.abc import Callable, Mapping

from kurslex.model.picture import BARS, COLUMNS, LINE, STACK, STAIRS
from kurslex.rendering.pictures.bars import draw_bars, draw_stack
from kurslex.rendering.pictures.columns import draw_columns
from kurslex.rendering.pictures.curves import draw_line, draw_stairs
from kurslex.rendering.pictures.plan import Drawn, Plan, make_plan, plan_text, worded

__all__ = ["Drawn", "Plan", "draw", "make_plan", "plan_text", "worded"]

_KINDS: Mapping[str, Callable[[Drawn], str]] = {
    BARS: draw_bars,
    COLUMNS: draw_columns,
    LINE: draw_line,
    STACK: draw_stack,
    STAIRS: draw_stairs,
}


def draw(drawn: Drawn) -> str:
    """Return a picture as HTML: an SVG, and the list of its keys."""
    return _KINDS[drawn.plan.kind](drawn)
