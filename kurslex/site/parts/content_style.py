"""Whether a text has what the style sheet of further content is for: most texts have none of it."""

import re
from collections.abc import Iterable

from kurslex.site.parts.html_sections import Section

_FURTHER = re.compile(r"<(?:(?:abbr|dl|img|pre|s|sub|sup)[ >]|t[dh] class=)")


def needs_style(sections: Iterable[Section]) -> bool:
    """Whether a text has images, notes, lists of terms, code, small signs, or columns with a side.

    Calculators have a style sheet of their own.
    """
    return any(_FURTHER.search(each.html) for each in sections if not each.calculator)
