"""Pictures of columns, each a sum of rows in several parts, on an axis with round numbers."""

from dataclasses import replace
from fractions import Fraction

from kurslex.calculators.present.pictures.axes import BOTTOM, TOP, titles
from kurslex.calculators.present.pictures.drawing import (
    FULL,
    fill,
    key,
    key_rect,
    line,
    picture,
    rect,
    scale,
    text,
)
from kurslex.calculators.present.pictures.picture_plan import Drawn

NONE = Fraction(0)
_ALL_NUMBERED = 10
_NUMBERED = 5
_TWOS, _FIVES = 2, 5


def draw_columns(drawn: Drawn) -> str:
    """Return the columns from left to right, numbered from 1, their parts from the axis upward."""
    plan, rows = drawn.plan, drawn.rows()
    groups = [rows[at : at + plan.every] for at in range(0, len(rows), plan.every)]
    sums = [
        [sum((row[part.name] for row in group), NONE) for part in plan.parts] for group in groups
    ]
    high = max((sum(each, NONE) for each in sums), default=NONE)
    up = scale(NONE, high, BOTTOM, TOP)
    along = scale(NONE, Fraction(max(1, len(sums))), 0, FULL)
    shapes = titles(plan.across, plan.up)
    marked = ticks(high, plan.parts[0].decimals)
    is_whole = all(tick.denominator == 1 for tick in marked)
    tick_shown = replace(plan.parts[0], decimals=0) if is_whole else plan.parts[0]
    for tick in marked:
        y = up(tick)
        shapes += line(0, y, FULL, y, "level")
        shapes += text(0, y + 35, "end", drawn.short(tick, tick_shown), dx="-.5em")
    for at, parts in enumerate(sums):
        x, to = along(Fraction(at)), along(Fraction(at + 1))
        gap = (to - x) >> 3
        reached = NONE
        for part, value in enumerate(parts):
            y, top = up(reached), up(reached + value)
            shapes += rect(x + gap, top, to - x - 2 * gap, y - top, fill(plan.id, part))
            reached += value
        if len(sums) <= _ALL_NUMBERED or at == 0 or (at + 1) % _NUMBERED == 0:
            shapes += text((x + to) >> 1, BOTTOM + 130, "middle", str(at + 1))
    shapes += line(0, BOTTOM, FULL, BOTTOM, "axis")
    keys = "".join(
        key(
            key_rect(plan.id, at),
            drawn.said(sum((each[at] for each in sums), NONE), part),
        )
        for at, part in reversed([*enumerate(plan.parts)])
    )
    return picture(plan.kind, plan.id, BOTTOM + 300, shapes, keys)


def ticks(high: Fraction, decimals: int) -> list[Fraction]:
    """Return zero and from two to four round numbers above it: ones, twos or fives of a power.

    Where even the smallest unit that is written is too coarse for that, there are fewer.
    """
    unit = 10**decimals
    units = int(high * unit)
    power = 10 ** (len(str(units)) - 1)
    leading = units // power
    step = power * 2 if leading >= _FIVES else power if leading >= _TWOS else max(1, power >> 1)
    return [Fraction(each, unit) for each in range(0, units + 1, step)]
