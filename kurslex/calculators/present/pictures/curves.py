"""Pictures of curves on two axes: steps that cross, or a line with its zero."""

from fractions import Fraction

from kurslex.calculators.present.pictures.axes import BOTTOM, TOP, below, beside, guide, titles
from kurslex.calculators.present.pictures.drawing import (
    FULL,
    curves,
    dot,
    key,
    key_dot,
    key_line,
    line,
    picture,
    scale,
    text,
)
from kurslex.calculators.present.pictures.picture_plan import Drawn

NONE = Fraction(0)
_MARGIN = 100
_HEIGHT = BOTTOM + 300
_LEFT, _RIGHT = 2500, 4500


def draw_stairs(drawn: Drawn) -> str:
    """Return two curves in steps and the point where they meet."""
    plan, rows = drawn.plan, drawn.rows()
    height, falling, rising, across_mark, height_mark = (
        plan.shown[role] for role in ("height", "falling", "rising", "mark_across", "mark_height")
    )
    heights = [row[height.name] for row in rows]
    widest = max(max(row[falling.name], row[rising.name]) for row in rows)
    along = scale(NONE, widest, 0, FULL)
    up = scale(min(heights), max(heights), BOTTOM - _MARGIN, TOP + _MARGIN)
    places = [up(value) for value in heights]
    down = _steps([along(row[falling.name]) for row in rows], [*places, BOTTOM])
    back = _steps([along(row[rising.name]) for row in reversed(rows)], [*places[::-1], TOP])
    mark, price = drawn.number(across_mark.name), drawn.number(height_mark.name)
    x, y = along(mark), up(price)
    shapes = titles(plan.across, plan.up)
    shapes += line(0, y, x, y, "guide") + guide(x, y, BOTTOM)
    shapes += line(0, BOTTOM, FULL, BOTTOM, "axis") + line(0, TOP, 0, BOTTOM, "axis")
    shapes += curves(TOP, BOTTOM - TOP, [down, back]) + dot(x, y, "full")
    ends = [(heights[0], places[0]), (heights[-1], places[-1])]
    shapes += beside(drawn, height, (price, y), ends)
    shapes += below(x, BOTTOM + 130, drawn.short(mark, across_mark))
    if x > _LEFT:
        shapes += text(0, BOTTOM + 130, "start", drawn.short(NONE, across_mark))
    if x < _RIGHT:
        shapes += text(FULL, BOTTOM + 130, "end", drawn.short(widest, across_mark))
    keys = key(key_line("curve-0"), (falling.label, ""))
    keys += key(key_line("curve-1"), (rising.label, ""))
    both = drawn.said(price, height_mark), drawn.said(mark, across_mark)
    keys += key(key_dot("full"), *both)
    return picture(plan.kind, plan.id, _HEIGHT, shapes, keys)


def _steps(across: list[int], heights: list[int]) -> str:
    """Return a path that goes across to each place, and from there up or down to the next height.

    There is one height more than places across.
    """
    steps = (f"H{x}V{y}" for x, y in zip(across, heights[1:], strict=True))
    return f"0 {heights[0]}" + "".join(steps)


def draw_line(drawn: Drawn) -> str:
    """Return a line through the rows, where it is zero, and a point of it."""
    plan, rows = drawn.plan, drawn.rows()
    across, height, zero, across_mark, height_mark = (
        plan.shown[role] for role in ("across", "height", "zero", "mark_across", "mark_height")
    )
    wide, high = ([row[each.name] for row in rows] for each in (across, height))
    nought, mark, value = (drawn.number(each.name) for each in (zero, across_mark, height_mark))
    along = scale(min(*wide, nought, mark), max(*wide, nought, mark), 0, FULL)
    up = scale(min(*high, value, NONE), max(*high, value, NONE), BOTTOM - _MARGIN, TOP + _MARGIN)
    x, y, zero_x, zero_y = along(mark), up(value), along(nought), up(NONE)
    path = "L".join(f"{along(a)} {up(b)}" for a, b in zip(wide, high, strict=True))
    shapes = titles(plan.across, plan.up)
    shapes += line(0, BOTTOM, FULL, BOTTOM, "axis") + line(0, TOP, 0, BOTTOM, "axis")
    shapes += line(0, zero_y, FULL, zero_y, "level")
    shapes += line(0, y, x, y, "guide") + guide(x, y, BOTTOM) + guide(zero_x, zero_y, TOP)
    shapes += curves(TOP, BOTTOM - TOP, [path])
    shapes += dot(zero_x, zero_y, "ring") + dot(x, y, "full")
    shapes += beside(drawn, height_mark, (value, y), [(NONE, zero_y)])
    shapes += below(zero_x, TOP - 40, drawn.short(nought, zero))
    shapes += below(x, BOTTOM + 130, drawn.short(mark, across_mark))
    both = drawn.said(mark, across_mark), drawn.said(value, height_mark)
    keys = key(key_dot("ring"), drawn.said(nought, zero)) + key(key_dot("full"), *both)
    return picture(plan.kind, plan.id, _HEIGHT, shapes, keys)
