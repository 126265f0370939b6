"""Pictures of curves of which a reader moves one, or moves a point along one."""

from fractions import Fraction

from kurslex.calculators.present.pictures.axes import BOTTOM, TOP, below, beside, guide, titles
from kurslex.calculators.present.pictures.drawing import (
    FULL,
    curves,
    dot,
    key,
    key_line,
    line,
    picture,
    scale,
    text,
)
from kurslex.calculators.present.pictures.picture_plan import Drawn

_HEIGHT = BOTTOM + 300
_LEFT, _RIGHT = 2000, 8000


def draw_curves(drawn: Drawn) -> str:
    """Return the curves, the dotted one that stays, and the point, on axes that stay.

    The point has no key, for the results right below say where it is.
    """
    plan, rows = drawn.plan, drawn.rows()
    height, fixed, across_mark, height_mark = (
        plan.shown[role] for role in ("height", "fixed", "mark_across", "mark_height")
    )
    across = (*plan.parts, fixed)
    widest = plan.shown.get("widest", fixed)
    heights = [row[height.name] for row in rows]
    end = max(row[each.name] for row in rows for each in (*across, widest))
    along = scale(Fraction(0), end, 0, FULL)
    up = scale(min(heights), max(heights), BOTTOM, TOP)
    places = [up(value) for value in heights]
    *paths, still = (
        "L".join(f"{along(row[each.name])} {y}" for row, y in zip(rows, places, strict=True))
        for each in across
    )
    mark, value = drawn.number(across_mark.name), drawn.number(height_mark.name)
    x, y = along(mark), up(value)
    shapes = titles(plan.across, plan.up)
    shapes += line(0, BOTTOM, FULL, BOTTOM, "axis") + line(0, TOP, 0, BOTTOM, "axis")
    shapes += line(0, y, x, y, "guide") + guide(x, y, BOTTOM)
    shapes += curves(TOP, BOTTOM - TOP, paths, still) + dot(x, y, "full")
    ends = [(heights[0], places[0]), (heights[-1], places[-1])]
    shapes += beside(drawn, height_mark, (value, y), ends)
    shapes += below(x, BOTTOM + 130, drawn.short(mark, across_mark))
    if x > _LEFT:
        shapes += text(0, BOTTOM + 130, "start", drawn.short(Fraction(0), widest))
    if x < _RIGHT:
        shapes += text(FULL, BOTTOM + 130, "end", drawn.short(end, widest))
    named = {f"curve-{at}": each for at, each in enumerate(plan.parts) if len(plan.parts) > 1}
    named["fixed"] = fixed
    keys = "".join(key(key_line(kind), (each.label, "")) for kind, each in named.items())
    return picture(plan.kind, plan.id, _HEIGHT, shapes, keys)
