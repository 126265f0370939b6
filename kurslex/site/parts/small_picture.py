"""A calculator's picture of its example, small: shapes without words, beside its name in a list."""

import re

from kurslex.calculators.present.pictures import Drawn, draw, make_plan
from kurslex.calculators.run.evaluate import Result
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.locale import NumberSymbols
from kurslex.site.trusted import Drawing, drawing

# Of the picture itself, what it is drawn in: `height` lines of text high.
_DRAWN = re.compile(r'<svg class="\w+"[^>]* height="([\d.]+)em">(.*?)</svg>(?:<ul>|$)', re.DOTALL)
_WORDS = re.compile(r"<text\b.*?</text>|<circle\b[^>]*/>", re.DOTALL)
_PART = re.compile(r'fill="url\([^)]*-(\d)\)"')
_SHAPE = re.compile(r"<(path|rect|line|polygon|polyline)\b(?![^>]*vector-effect) ?")
_LINE = 13  # units in which a line of text is high,
_WIDTH = 240  # and those of a picture's width


def small_picture(
    calculator: Calculator, symbols: NumberSymbols, messages: Messages, result: Result
) -> Drawing:
    """Return the picture as SVG that nobody needs to read, empty for a calculator without one."""
    if calculator.picture is None:
        return Drawing()
    plan = make_plan(calculator, calculator.picture, messages)
    values = {**calculator.defaults(), **result.outputs, **result.series}
    found = _DRAWN.search(draw(Drawn(plan=plan, values=values, symbols=symbols)))
    if found is None:
        raise AssertionError(f"a picture of the kind {plan.kind} is not as it was")
    shapes = _PART.sub(r'class="part-\1"', _WORDS.sub("", found[2]))
    shapes = _SHAPE.sub(r'<\1 vector-effect="non-scaling-stroke" ', shapes)
    return drawing(
        f'<svg class="kx-small" aria-hidden="true" width="88" height="48" font-size="{_LINE}" '
        f'viewBox="0 0 {_WIDTH} {float(found[1]) * _LINE:.0f}" preserveAspectRatio="none">'
        f"{shapes}</svg>"
    )
