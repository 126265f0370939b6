"""What pictures with two axes have in common: where the axes are, and what is beside them."""

from fractions import Fraction

from kurslex.calculators.present.pictures.drawing import FULL, line, text
from kurslex.calculators.present.pictures.picture_plan import Drawn, Shown

TOP, BOTTOM = 330, 1830
"""Between them lies what is drawn, in hundredths of an em; the titles are outside."""
_NEAR = 130
_FAR_LEFT, _FAR_RIGHT = 1600, 8400
_OUTSIDE = "-.5em"


def titles(across: str, up: str) -> str:
    """Return the titles of the axes: one above on the left, one below on the right."""
    return text(0, 100, "start", up, "title up") + text(FULL, BOTTOM + 270, "end", across, "title")


def beside(
    drawn: Drawn, shown: Shown, at: tuple[Fraction, int], others: list[tuple[Fraction, int]]
) -> str:
    """Return the labels left of the upright axis: a value's at its place, and others not near it.

    Each is a value and its place.
    """
    value, place = at
    labels = text(0, place + 35, "end", drawn.short(value, shown), "strong", dx=_OUTSIDE)
    for other, y in others:
        if abs(y - place) >= _NEAR:
            labels += text(0, y + 35, "end", drawn.short(other, shown), dx=_OUTSIDE)
    return labels


def below(x: int, y: int, words: str) -> str:
    """Return the label of a place across, which stays within the picture."""
    anchor = "start" if x < _FAR_LEFT else "end" if x > _FAR_RIGHT else "middle"
    return text(x, y, anchor, words, "strong")


def guide(x: int, y: int, to: int) -> str:
    """Return the line from a point to the height of its label."""
    return line(x, y, x, to, "guide")
