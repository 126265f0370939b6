"""How high an iframe has to be, so that a calculator's results can be seen in it.

The page around an iframe may allow no script that would fit it to what it shows, and a build has no
browser to ask. So the lines that texts take are estimated from their length, and rather too many.
The sizes are those of `calculator-form.css` in an iframe of 320 to 360 pixels.
"""

from collections.abc import Sequence
from math import ceil

from kurslex.calculators.present.form_fields import Field
from kurslex.model.picture import CURVES, PAIR
from kurslex.site.parts.calculator_views import FormView

# Signs that find room in a line of each kind; of labels, by how many fields are side by side.
_TITLE_SIGNS = 27
_LEGEND_SIGNS = 36
_LABEL_SIGNS = {2: 16, 3: 10}
_RESULT_SIGNS = 32
_FIGURES_SIGNS = 36

# Heights in pixels.
_AROUND = 50  # above the title, and around the results
_TITLE_LINE = 21
_LEGEND_LINE = 18
_LABEL_LINE = 17
_ENTRY = 68  # with what is between it and others
_RESULT_LINE = 24
_FIRST_RESULT = 16  # it is larger than others
_FIGURES_LINE = 21
_PAIR = 75
_CURVES = 355  # with its keys
_CAPTION_LINE = 18
_CAPTION_SIGNS = 40
_CURRENCY = 32  # the choice of one, below the title
_WORKING = 90  # the button, and the way to the page
_ROWS = 105  # the heading of a list, its labels and its button, without its rows

EXERCISE = 460
"""The height of an exercise: what an iframe shows at once, on a phone too."""

COMPACT = 480
"""The most that a compact calculator takes: what is below can be scrolled to."""

# A concept's card: signs of a line, and heights of lines.
_TERM_SIGNS, _TERM_LINE = 20, 32
_DEFINITION_SIGNS, _DEFINITION_LINE = 38, 26
_OTHER_SIGNS, _OTHER_LINE = 30, 26
_CARD = 132  # what is around them: the links below, and the space between


def card_height(term: str, definition: str, others: Sequence[str]) -> int:
    """Return the pixels of a concept's card; `others` are its terms in other languages."""
    height = _CARD + _TERM_LINE * _lines(term, _TERM_SIGNS)
    height += _DEFINITION_LINE * _lines(definition, _DEFINITION_SIGNS)
    height += sum(_OTHER_LINE * _lines(each, _OTHER_SIGNS) for each in others)
    return 10 * ceil(height / 10)


def compact_height(form: FormView) -> int:
    """Return the pixels of a compact calculator: fields, results, and a button for the working."""
    height = _AROUND + _FIRST_RESULT + _WORKING
    height += _TITLE_LINE * _lines(form.shared.title, _TITLE_SIGNS) + 2 * _LEGEND_LINE
    height += _fields(form.fields, 2 if form.layout.rows else 3)
    height += COMPACT * len(form.rows)  # rows are as many as there are: they scroll
    height += sum(
        _RESULT_LINE * _lines(f"{each.label} {each.value}", _RESULT_SIGNS) for each in form.results
    )
    return min(COMPACT, 10 * ceil(height / 10))


def embed_height(form: FormView) -> int:
    """Return the pixels from an iframe's top to below the last result, without the rows of lists.

    `form` is what the calculator shows.
    """
    height = _AROUND + _FIRST_RESULT
    height += _TITLE_LINE * _lines(form.shared.title, _TITLE_SIGNS) + 2 * _LEGEND_LINE
    height += _CURRENCY if form.currencies else 0
    height += _fields(form.fields, 2 if form.layout.rows else 3)
    height += sum(_ROWS + _LEGEND_LINE * _lines(rows.label, _LEGEND_SIGNS) for rows in form.rows)
    if form.picture and form.picture.kind == PAIR:
        height += _PAIR
    if form.picture and form.picture.kind == CURVES:
        height += _CURVES + _CAPTION_LINE * _lines(form.picture.caption, _CAPTION_SIGNS)
    for result in form.results:
        height += _RESULT_LINE * _lines(f"{result.label} {result.value}", _RESULT_SIGNS)
        if result.figures:
            height += _FIGURES_LINE * _lines(result.figures.text, _FIGURES_SIGNS)
    return 10 * ceil(height / 10)


def _fields(fields: Sequence[Field], columns: int) -> int:
    rows = [fields[at : at + columns] for at in range(0, len(fields), columns)]
    labels = (max(_lines(each.label, _LABEL_SIGNS[columns]) for each in row) for row in rows)
    return sum(_ENTRY + _LABEL_LINE * lines for lines in labels)


def _lines(text: str, signs: int) -> int:
    return ceil(len(text) / signs)
