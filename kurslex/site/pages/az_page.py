"""All terms of one language, sorted as it sorts -> its index from the first letter to the last."""

from collections.abc import Iterator
from typing import Any

from kurslex.language.collation import Collation
from kurslex.model.page import TermStatus
from kurslex.model.site import AZ, page_location
from kurslex.site.context import SiteContext
from kurslex.site.parts import definition_list as definitions
from kurslex.site.parts.overview_layout import render_overview, render_piece
from kurslex.site.parts.pagination import Group, Pieces, letter_slug

NO_LETTER = "#"


_MOST = 150  # terms of a piece


def render_az(context: SiteContext, tag: str) -> str:
    """Return the index of a language's terms; what is not preferred points to what is."""
    concepts = () if context.is_long else context.glossary.concepts
    return render_overview(
        context,
        tag,
        AZ,
        **letters_or_pieces(context, tag),
        definitions=definitions.entries(context, tag, concepts),
    )


def az_pieces(context: SiteContext, tag: str) -> Iterator[tuple[str, str]]:
    """Yield location and document of each piece of a long index: a letter, or some of it."""
    pieces = _pieces(context, tag)
    for piece in pieces:
        letter = {"text": piece.group.text, "anchor": piece.group.anchor, "entries": piece.entries}
        concepts = dict.fromkeys(entry["concept"] for entry in piece.entries)
        yield render_piece(
            context,
            tag,
            AZ,
            pieces,
            piece,
            letters=[letter],
            definitions=definitions.entries(context, tag, concepts),
        )


def az_locations(context: SiteContext, tag: str) -> list[str]:
    """Return where the pieces of a language's index live; none where it is whole."""
    return [piece.location for piece in _pieces(context, tag)]


def letters_or_pieces(context: SiteContext, tag: str) -> dict[str, Any]:
    """Return all terms of a language by their letters, or what leads to the pieces with them."""
    if context.is_long:
        return {"letters": [], "pieces": _pieces(context, tag).navigation()}
    return {"letters": letters(context, tag), "pieces": None}


def _pieces(context: SiteContext, tag: str) -> Pieces:
    groups = [
        Group(
            slug=letter_slug(letter["letter"]),
            text=letter["text"],
            shown=letter["text"],
            anchor=letter["anchor"],
            entries=letter["entries"],
        )
        for letter in (letters(context, tag) if context.is_long else ())
    ]
    return Pieces(
        base=page_location(tag, AZ), groups=groups, most=_MOST, name=lambda each: str(each["text"])
    )


def letter_anchor(letter: str) -> str:
    """Return the id of a letter's heading; an empty text stands for what begins with none."""
    return f"letter-{letter or 'other'}"


def letters(context: SiteContext, tag: str) -> list[dict[str, Any]]:
    """Return all terms of a language by their first letters, both as the language sorts them."""
    glossary = context.glossary
    collation = Collation(glossary.locales[tag].alphabet)
    entries = [
        {
            "text": term.text,
            "letter": collation.letter(term.text) or NO_LETTER,
            "preferred": term.status is TermStatus.PREFERRED,
            "message": "a-z-avoid" if term.status is TermStatus.DEPRECATED else "a-z-see",
            "term": page.preferred.text,
            "location": page_location(tag, page.id),
            "concept": page.id,
        }
        for page in (glossary.page(tag, concept) for concept in glossary.concepts)
        if page
        for term in page.terms
    ]
    entries.sort(key=lambda entry: collation.key(str(entry["text"])))
    # Signs before a letter sort before all letters, so those of one letter may be apart.
    groups: dict[str, list[dict[str, Any]]] = {}
    for entry in entries:
        groups.setdefault(str(entry["letter"]), []).append(entry)
    order = sorted(groups, key=lambda letter: (letter != NO_LETTER, collation.key(letter)))
    return [
        {
            "letter": "" if letter == NO_LETTER else letter,
            "text": letter.capitalize(),
            "anchor": letter_anchor("" if letter == NO_LETTER else letter),
            "entries": groups[letter],
        }
        for letter in order
    ]
