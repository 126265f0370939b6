"""Rendered text that is shown at another location than its own: its links lead where they did."""

import re
from collections.abc import Callable
from posixpath import join, normpath

from kurslex.model.site import relative

# The path of a link or an image, unless a scheme is before it.
_LINK = re.compile(
    r'(<a\b[^>]*?\bhref="|<img\b[^>]*?\bsrc="|\bdata-(?:embed|script)=")'
    r'(?![^"/?#]*:)([^"?#]+)'
)


def moved_links(
    html: str, source: str, here: str, target: Callable[[str], str] = lambda location: location
) -> str:
    """Return the HTML of a text of the page at `source` with its links as they are at `here`.

    `target` may lead a location elsewhere.
    """

    def link(found: re.Match[str]) -> str:
        location = normpath(join(source, found[2])) + ("/" if found[2].endswith("/") else "")
        return found[1] + relative(here, target(location))

    return _LINK.sub(link, html)
