"""All terms of one language, sorted as it sorts -> its index from the first letter to the last."""

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from msgspec import Struct

from kurslex.model.page import LocalizedConcept, Term, TermStatus
from kurslex.model.site import AZ, page_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.parts.definition_list import ConceptEntry, entries
from kurslex.site.parts.overview_layout import overview, overview_piece
from kurslex.site.parts.pagination import Group, Pieces, letter_slug
from kurslex.site.templating import View, render
from kurslex.site.term_orders import term_key

NO_LETTER = "#"
_MOST = 150  # terms of a piece
_MOST_BYTES = 40_000  # of the definitions that links show


class TermEntry(Struct, frozen=True, kw_only=True):
    """A term of the index; what is not preferred has a message that leads to what is, `term`."""

    text: str
    preferred: bool
    message: str
    term: str
    location: str
    concept: str


class LetterView(Struct, frozen=True, kw_only=True):
    """What `letters.html` prints of a letter; `slug` is its part of an address."""

    slug: str
    text: str
    anchor: str
    entries: Sequence[TermEntry]


class AzView(View, frozen=True, kw_only=True):
    """What the index is given, or a piece of it."""

    template: ClassVar[str] = "a-z.html"
    shared: OverviewView
    letters: Sequence[LetterView]
    definitions: Sequence[ConceptEntry]


def render_az(context: SiteContext, tag: str) -> str:
    """Return the index of a language's terms; what is not preferred points to what is."""
    pieces = az_index_pieces(context, tag).navigation() if context.is_long else None
    concepts = () if pieces else context.glossary.concepts
    return render(
        AzView(
            shared=overview(context, tag, AZ, pieces),
            letters=[] if pieces else letters(context, tag),
            definitions=_definitions(context, tag, concepts),
        )
    )


def az_pieces(context: SiteContext, tag: str) -> Iterator[tuple[str, str]]:
    """Yield location and document of each piece of a long index: a letter, or some of it."""
    pieces = az_index_pieces(context, tag)
    for piece in pieces:
        letter = LetterView(
            slug=piece.group.slug,
            text=piece.group.text,
            anchor=piece.group.anchor,
            entries=piece.entries,
        )
        concepts = dict.fromkeys(entry.concept for entry in piece.entries)
        view = AzView(
            shared=overview_piece(context, tag, AZ, pieces, piece),
            letters=[letter],
            definitions=_definitions(context, tag, concepts),
        )
        yield piece.location, render(view)


def _definitions(context: SiteContext, tag: str, concepts: Iterable[str]) -> list[ConceptEntry]:
    """Return what links show; nothing where long definitions would make the page heavy."""
    found = entries(context, tag, concepts)
    size = sum(len(each.definition.encode()) for each in found)
    return found if size <= _MOST_BYTES else []


def az_locations(context: SiteContext, tag: str) -> list[str]:
    """Return where the pieces of a language's index live; none where it is whole."""
    return [piece.location for piece in az_index_pieces(context, tag)]


def az_index_pieces(context: SiteContext, tag: str) -> Pieces[TermEntry]:
    """Return the pieces of a language's index, by its letters; none where it is whole."""
    groups = [
        Group(
            slug=letter.slug,
            text=letter.text,
            shown=letter.text,
            anchor=letter.anchor,
            entries=letter.entries,
        )
        for letter in (letters(context, tag) if context.is_long else ())
    ]
    return Pieces(
        base=page_location(tag, AZ), groups=groups, most=_MOST, name=lambda each: each.text
    )


def letter_anchor(letter: str) -> str:
    """Return the id of a letter's heading; an empty text stands for what begins with none."""
    return f"letter-{letter or 'other'}"


def letters(context: SiteContext, tag: str) -> list[LetterView]:
    """Return all terms of a language by their first letters, both as the language sorts them."""
    glossary = context.glossary
    order = context.orders[tag]
    terms = [
        (term, page)
        for page in (glossary.page(tag, concept) for concept in glossary.concepts)
        if page
        for term in page.terms
    ]
    terms.sort(key=lambda each: term_key(order, each[0]))
    # Signs before a letter sort before all letters, so those of one letter may be apart.
    groups: dict[str, list[TermEntry]] = {}
    for term, page in terms:
        groups.setdefault(order.letter(term.sorted_by), []).append(_entry(term, page))
    return [
        LetterView(
            slug=letter_slug(letter),
            text=order.shown(letter) or NO_LETTER,
            anchor=letter_anchor(letter),
            entries=groups[letter],
        )
        for letter in sorted(groups, key=order.letter_key)
    ]


def _entry(term: Term, page: LocalizedConcept) -> TermEntry:
    return TermEntry(
        text=term.text,
        preferred=term.status is TermStatus.PREFERRED,
        message="a-z-avoid" if term.status is TermStatus.DEPRECATED else "a-z-see",
        term=page.preferred.label,
        location=page_location(page.locale, page.id),
        concept=page.id,
    )
