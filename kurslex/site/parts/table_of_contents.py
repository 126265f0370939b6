"""A page's rendered text -> the list of its sections."""

import re

from markupsafe import Markup
from msgspec import Struct

_HEADING = re.compile(r'<h2 id="([^"]+)">(.*?)</h2>', re.DOTALL)
_FEWEST = 2


class Heading(Struct, frozen=True):
    """A section's id, and its heading as text."""

    id: str
    words: str


def contents(body: str) -> list[Heading]:
    """Return the sections that have an id, in order; none where there is but one to go to."""
    found = [Heading(name, Markup(words).striptags()) for name, words in _HEADING.findall(body)]
    return found if len(found) >= _FEWEST else []
