"""The addresses of a language's concepts as an inventory that Sphinx reads (`objects.inv`)."""

import zlib
from collections.abc import Iterator

from kurslex.model.site import page_location
from kurslex.outputs.edition import Edition

INVENTORY_FILE = "kurslex-{tag}-objects.inv"
_FIRST = 1  # the priority of what a search finds
_HEADER = """\
# Sphinx inventory version 2
# Project: {project}
# Version: {version}
# The remainder of this file is compressed using zlib.
"""


def inventory_file(edition: Edition) -> dict[str, bytes]:
    """Return the inventory of the edition's language, whose addresses begin at the site's root.

    Terms and their forms are `std:term`; of two alike the concept that comes first has it. Ids of
    concepts and of sections, such as `share` and `share-example`, are `std:label`.
    """
    (tag,) = edition.tags
    header = _HEADER.format(
        project=_line(edition.say(tag, "site-name")), version=edition.date.replace("-", ".")
    )
    lines = dict(_entries(edition, tag))
    content = "".join(f"{name} {rest}\n" for name, rest in sorted(lines.items()))
    made = header.encode() + zlib.compress(content.encode(), 9)
    return {INVENTORY_FILE.replace("{tag}", tag): made}


def _entries(edition: Edition, tag: str) -> Iterator[tuple[str, str]]:
    """Yield name and type of each object, with priority, address and shown name, each once."""
    seen: set[str] = set()
    for each in edition.described():
        page = each.pages[tag]
        location = page_location(tag, page.id)
        shown = _line(page.preferred.label)
        yield f"{page.id} std:label", f"{_FIRST} {location} {shown}"
        for place, heading in page.places:
            if heading:
                label = f"{page.id}-{place}"
                yield f"{label} std:label", f"{_FIRST} {location}#{place} {_line(heading)}"
        for term in (page.preferred, *page.admitted):
            for text in (term.text, *term.forms):
                # A line of the file is an object, and Sphinx compares terms in small letters.
                if _line(text) == text and text.lower() not in seen:
                    seen.add(text.lower())
                    yield f"{text} std:term", f"{_FIRST} {location} -"


def _line(text: str) -> str:
    """Return a text on one line, with single spaces."""
    return " ".join(text.split())
