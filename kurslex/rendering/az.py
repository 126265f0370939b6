"""All terms of one language, sorted as it sorts -> its index from the first letter to the last."""

from typing import Any

from kurslex.language.collation import Collation
from kurslex.model.page import TermStatus
from kurslex.model.site import AZ, page_location
from kurslex.rendering import definitions
from kurslex.rendering.frame import Frame
from kurslex.rendering.overview import render_overview

NO_LETTER = "#"


def render_az(frame: Frame, tag: str) -> str:
    """Return the index of a language's terms; what is not preferred points to what is."""
    return render_overview(
        frame,
        tag,
        AZ,
        letters=letters(frame, tag),
        definitions=definitions.entries(frame, tag, frame.glossary.concepts),
    )


def letters(frame: Frame, tag: str) -> list[dict[str, Any]]:
    """Return all terms of a language by their first letters, both as the language sorts them."""
    glossary = frame.glossary
    collation = Collation(glossary.locales[tag].alphabet)
    entries = [
        {
            "text": term.text,
            "letter": collation.letter(term.text) or NO_LETTER,
            "preferred": term.status is TermStatus.PREFERRED,
            "message": "a-z-avoid" if term.status is TermStatus.DEPRECATED else "a-z-see",
            "term": page.preferred.text,
            "location": page_location(tag, page.id),
        }
        for page in (glossary.page(tag, concept) for concept in glossary.concepts)
        if page
        for term in page.terms
    ]
    entries.sort(key=lambda entry: collation.key(str(entry["text"])))
    # Signs before a letter sort before all letters, so those of one letter may stand apart.
    groups: dict[str, list[dict[str, Any]]] = {}
    for entry in entries:
        groups.setdefault(str(entry["letter"]), []).append(entry)
    order = sorted(groups, key=lambda letter: (letter != NO_LETTER, collation.key(letter)))
    return [
        {
            "text": letter.capitalize(),
            "anchor": "letter-other" if letter == NO_LETTER else f"letter-{letter}",
            "entries": groups[letter],
        }
        for letter in order
    ]
