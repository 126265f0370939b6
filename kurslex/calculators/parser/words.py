"""The words that a calculator's file may import from `kurslex.formula`, which explains them."""

from kurslex.calculators.lang.operators import floor, round_to
from kurslex.calculators.parser.exercise_words import (
    draw,
    draw_factor,
    draw_ladder,
    draw_offset,
    draw_rows,
    exercise,
)
from kurslex.calculators.parser.order_book_words import book
from kurslex.calculators.parser.picture_words import (
    bars,
    columns,
    curves,
    line,
    pair,
    stack,
    stairs,
)
from kurslex.calculators.parser.plain_python import (
    ascending,
    descending,
    exp,
    ln,
    power,
    refuse,
    warn,
)
from kurslex.calculators.parser.quantities import (
    calculator,
    count,
    money,
    number,
    percent,
    rows,
    series,
)
from kurslex.calculators.parser.target_word import target

__all__ = [
    "ascending",
    "bars",
    "book",
    "calculator",
    "columns",
    "count",
    "curves",
    "descending",
    "draw",
    "draw_factor",
    "draw_ladder",
    "draw_offset",
    "draw_rows",
    "exercise",
    "exp",
    "floor",
    "line",
    "ln",
    "money",
    "number",
    "pair",
    "percent",
    "power",
    "refuse",
    "round_to",
    "rows",
    "series",
    "stack",
    "stairs",
    "target",
    "warn",
]
