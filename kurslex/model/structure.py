"""What a page has beside its running text: what leads to it, what it leads to, what it shows."""

from dataclasses import replace

import msgspec

from kurslex.model.outline import Outline
from kurslex.model.page import LocalizedConcept
from kurslex.model.unfinished import to_write
from kurslex.utils.digests import digest, digest_of_bytes


def structure_only(page: LocalizedConcept) -> LocalizedConcept:
    """Return a page without its running text, and without what was said when it was compared.

    It keeps its terms, definition, headings, links, placeholders and questions. A draft stays one.
    """
    outline = page.outline
    return replace(
        page,
        body=to_write("") if page.is_draft else "",
        outline=Outline(
            headings=outline.headings,
            links=outline.links,
            placeholders=outline.placeholders,
            questions=outline.questions,
        ),
        unlinked=(),
        allowed=(),
        repeats={},
        checked={},
        typographical={},
        source="",
        structure="",
        sentences=(),
    )


def structure_digest(page: LocalizedConcept) -> str:
    """Return what tells the same from that of other texts, and stays as most texts change."""
    kept = structure_only(page)
    try:
        return digest_of_bytes(msgspec.msgpack.encode(kept))
    except UnicodeEncodeError:  # half a character, which UTF-8 cannot hold
        return digest(kept)
