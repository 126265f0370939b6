"""All terms of all languages -> a table."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kurslex.language.collation import Collation
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import FRIENDS, TERMS, page_location
from kurslex.site.context import SiteContext
from kurslex.site.pages.az_page import NO_LETTER, letter_anchor
from kurslex.site.pages.friends_page import friends_values
from kurslex.site.parts.definition_list import entries
from kurslex.site.parts.overview_layout import render_overview, render_piece
from kurslex.site.parts.pagination import Group, Pieces, letter_slug

_MOST = 60  # concepts of a piece

_Ranks = Mapping[str, Mapping[str, int]]


def render_term_table(context: SiteContext, tag: str) -> str:
    """Return the table in one language: its own column first, and sorted by that one."""
    glossary = context.glossary
    ranks = _all_ranks(context, tag)
    concepts = _concepts(context, tag)
    pieces = None
    if context.is_long:
        pieces = _pieces(context, tag).navigation()
        concepts = []
    return render_overview(
        context,
        tag,
        TERMS,
        columns=[glossary.locales[each] for each in ranks],
        rows=[] if pieces else _rows(context, ranks, concepts),
        friends=[friends_values(context, tag, each) for each in glossary.false_friends],
        friends_location=page_location(tag, FRIENDS),
        definitions=entries(context, tag, concepts),
        pieces=pieces,
    )


def term_pieces(context: SiteContext, tag: str) -> Iterator[tuple[str, str]]:
    """Yield location and document of each piece of a long table: a letter, or some of it."""
    ranks = _all_ranks(context, tag)
    pieces = _pieces(context, tag)
    for piece in pieces:
        yield render_piece(
            context,
            tag,
            TERMS,
            pieces,
            piece,
            columns=[context.glossary.locales[each] for each in ranks],
            rows=_rows(context, ranks, piece.entries),
            friends=[],
            definitions=entries(context, tag, piece.entries),
        )


def term_locations(context: SiteContext, tag: str) -> list[str]:
    """Return where the pieces of a language's table live; none where it is whole."""
    return [piece.location for piece in _pieces(context, tag)]


def _pieces(context: SiteContext, tag: str) -> Pieces:
    """Return the pieces by the letters of the language's own terms; what has none comes last."""
    glossary = context.glossary
    collation = Collation(glossary.locales[tag].alphabet)
    letters: dict[str, list[str]] = {}
    for concept in _concepts(context, tag) if context.is_long else ():
        page = glossary.page(tag, concept)
        letter = collation.letter(page.preferred.text) if page else ""
        letters.setdefault(letter, []).append(concept)

    def name(concept: str) -> str:
        return next(iter(_own_first(context, tag, concept))).preferred.text

    groups = [
        Group(
            slug=letter_slug(letter),
            text=letter.capitalize() or NO_LETTER,
            shown=letter.capitalize() or NO_LETTER,
            anchor=letter_anchor(letter),
            entries=concepts,
        )
        for letter, concepts in letters.items()
    ]
    return Pieces(base=page_location(tag, TERMS), groups=groups, most=_MOST, name=name)


def _own_first(context: SiteContext, tag: str, concept: str) -> Iterator[LocalizedConcept]:
    pages = context.glossary.translations(concept)
    yield from sorted(pages.values(), key=lambda page: page.locale != tag)


def _all_ranks(context: SiteContext, tag: str) -> _Ranks:
    """Return the ranks of all languages' terms by the columns of the table, its own first."""
    columns = sorted(context.glossary.locales, key=lambda each: each != tag)
    return {each: _ranks(context, each) for each in columns}


def _concepts(context: SiteContext, tag: str) -> list[str]:
    """Return the concepts that any language describes, as a language sorts its terms."""
    glossary = context.glossary
    ranks = _ranks(context, tag)
    concepts = [each for each in glossary.concepts if glossary.translations(each)]
    return sorted(concepts, key=lambda each: ranks.get(each, len(glossary.concepts)))


def _rows(
    context: SiteContext, ranks: _Ranks, concepts: Iterable[str]
) -> list[list[dict[str, Any]]]:
    """Return a row of cells for each concept; the columns are those of `ranks`."""
    glossary = context.glossary
    last = len(glossary.concepts)
    return [
        [
            {
                "tag": each,
                "page": glossary.page(each, concept),
                "is_heading": each == next(filter(glossary.translations(concept).get, ranks)),
                "location": page_location(each, concept),
                "rank": ranks[each].get(concept, last),
            }
            for each in ranks
        ]
        for concept in concepts
    ]


def _ranks(context: SiteContext, tag: str) -> dict[str, int]:
    """Return the places of a language's preferred terms in its own order, by concept."""
    collation = Collation(context.glossary.locales[tag].alphabet)
    pages = [page for (locale, _), page in context.glossary.pages.items() if locale == tag]
    pages.sort(key=lambda page: (collation.key(page.preferred.text), page.id))
    return {page.id: rank for rank, page in enumerate(pages)}
