"""Pictures of bars that lie: one for each row, or one alone of several parts."""

from fractions import Fraction

from kurslex.calculators.present.pictures.drawing import (
    FULL,
    fill,
    key,
    key_line,
    key_rect,
    line,
    picture,
    rect,
    scale,
    text,
)
from kurslex.calculators.present.pictures.picture_plan import Drawn

NONE = Fraction(0)
_HEAD, _ROW, _MARK = 180, 265, 190
_WHOLE, _PART = 3, 0
_TOP, _BAR, _SECOND, _LINE = 10, 200, 250, 140
_INSIDE = ".6em"
_MORE, _LESS = 1, 3
_LEAST = Fraction(1, 100)  # for a scale where there is nothing
_LONG = 9


def draw_bars(drawn: Drawn) -> str:
    """Return a bar for each row, in the order of the rows, and the mark between them."""
    plan, rows = drawn.plan, drawn.rows()
    label, length, part, mark = (plan.shown[role] for role in ("label", "length", "part", "mark"))
    marked = drawn.number(mark.name)
    along = scale(NONE, max((row[length.name] for row in rows), default=NONE), 0, FULL)
    place = sum(row[label.name] <= marked for row in rows)
    shapes = text(0, 100, "start", label.titled, "title")
    shapes += text(FULL, 100, "end", f"{part.label} / {length.label}", "title")
    y = _HEAD
    for at in range(len(rows) + 1):
        if at == place:
            shapes += text(0, y + 90, "start", mark.label, "strong")
            shapes += text(FULL, y + 90, "end", drawn.short(marked, mark, _LONG), "strong")
            shapes += line(0, y + 125, FULL, y + 125, "mark")
            y += _MARK
        if at < len(rows):
            row = rows[at]
            both = [drawn.short(row[each.name], each) for each in (part, length)]
            shapes += text(0, y + 100, "start", drawn.short(row[label.name], label))
            shapes += text(FULL, y + 100, "end", " / ".join(both))
            for each, pattern in ((length, _WHOLE), (part, _PART)):
                shapes += rect(0, y + 135, along(row[each.name]), 80, fill(plan.id, pattern))
            y += _ROW
    keys = key(key_rect(plan.id, _PART), (part.label, "")) + key(
        key_rect(plan.id, _WHOLE), (length.label, "")
    )
    keys += key(key_line("mark"), drawn.said(marked, mark))
    return picture(plan.kind, plan.id, y, shapes, keys)


def draw_stack(drawn: Drawn) -> str:
    """Return one bar whose parts lie side by side, those below zero to the left of it."""
    plan = drawn.plan
    values = [drawn.number(each.name) for each in plan.parts]
    low = sum((min(NONE, value) for value in values), NONE)
    high = sum((max(NONE, value) for value in values), NONE)
    along = scale(low, high, 0, FULL)
    below = above = NONE
    shapes = keys = ""
    for at, (part, value) in enumerate(zip(plan.parts, values, strict=True)):
        if value < 0:
            start, below = below + value, below + value
        else:
            start, above = above, above + value
        x, to = along(start), along(start + abs(value))
        shapes += rect(x, 30, to - x, 260, fill(plan.id, at))
        keys += key(key_rect(plan.id, at), drawn.said(value, part))
    zero = along(NONE)
    shapes += line(zero, 0, zero, 320, "axis")
    return picture(plan.kind, plan.id, 330, shapes, keys)


def draw_pair(drawn: Drawn) -> str:
    """Return two bars, one below the other, their words inside, and the difference at the end.

    What the second has more is hatched, what it lacks is dotted.
    """
    plan = drawn.plan
    (row,) = drawn.rows()
    first, second = (row[part.name] for part in plan.parts)
    along = scale(NONE, max(first, second, _LEAST), 0, FULL)
    shorter, longer = sorted((along(first), along(second)))
    shapes = ""
    for at, (part, value) in enumerate(zip(plan.parts, (first, second), strict=True)):
        width = shorter if at else along(first)
        shapes += rect(0, _TOP + _SECOND * at, width, _BAR, fill(plan.id, 2 * at))
        words = f"{part.label} {drawn.short(value, part)}"
        shapes += text(0, _LINE + _SECOND * at, "start", words, dx=_INSIDE)
    more = second - first
    if more:
        filled = fill(plan.id, _MORE if more > 0 else _LESS)
        shapes = rect(shorter, _TOP + _SECOND, longer - shorter, _BAR, filled) + shapes
        words = ("+" if more > 0 else "") + drawn.short(more, plan.parts[1])
        shapes += text(FULL, _LINE + _SECOND, "end", words, "strong", dx=f"-{_INSIDE}")
    return picture(plan.kind, plan.id, _SECOND + _BAR + 2 * _TOP, shapes, "")
