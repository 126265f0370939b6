"""How high an iframe has to be, so that a calculator's results can be seen in it.

The page around an iframe may allow no script that would fit it to what it shows, and a build has no
browser to ask. So the lines that texts take are estimated from their length, and rather too many.
The sizes are those of `embed.css` and `calculator-form.css` in an iframe of 320 to 360 pixels.
"""

from collections.abc import Mapping
from math import ceil
from typing import Any

# Signs that find room in a line of each kind.
_TITLE_SIGNS = 26
_LABEL_SIGNS = 14
_HINT_SIGNS = 40
_RESULT_SIGNS = 34
_FORMULA_SIGNS = 28

# Heights in pixels.
_AROUND = 90  # what is above the first field, without the title, and around the results
_TITLE_LINE = 26
_LABEL_LINE = 18
_HINT_LINE = 18
_RESULT_LINE = 24
_ENTRY = 44
_GAP = 12
_CHOICE = 80  # what can be looked for
_WANTED = 95  # the field for the result that is wanted
_FORMULA_LINE = 28
_RESULT = 36
_ROWS = 150  # the heading of a list, its labels and its button, without its rows


def embed_height(values: Mapping[str, Any]) -> int:
    """Return the pixels from an iframe's top to below the last result, without the rows of lists.

    `values` are those of `calculator.html`. There is room for the longest of the inverted formulas,
    which a reader may ask for, and for its field. A field may have a link in a line of its own
    below its hint.
    """
    height = _AROUND + _TITLE_LINE * _lines(values["title"], _TITLE_SIGNS)
    if values["solutions"]:
        formula = max((each.text for each in values["solutions"]), key=len)
        height += _CHOICE + _WANTED + _FORMULA_LINE * _lines(formula, _FORMULA_SIGNS)
    for field in values["fields"]:
        label = _LABEL_LINE * _lines(field["label"], _LABEL_SIGNS)
        hint = _HINT_LINE * (1 + _lines(field["hint"], _HINT_SIGNS))
        height += max(_ENTRY, label) + hint + _GAP
    for rows in values["rows"]:
        height += _ROWS + _HINT_LINE * (1 + _lines(rows["hint"], _HINT_SIGNS))
    for result in values["results"]:
        height += _RESULT + _RESULT_LINE * _lines(result["label"], _RESULT_SIGNS)
    return 10 * ceil(height / 10)


def _lines(text: str, signs: int) -> int:
    return ceil(len(text) / signs)
