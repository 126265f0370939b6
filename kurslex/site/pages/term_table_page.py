"""The terms of all languages, or of the nearest of many -> a table."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import ClassVar

from msgspec import Struct

from kurslex.model.locale import Locale
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import FRIENDS, TERMS, address_name, page_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.pages.az_page import NO_LETTER, letter_anchor
from kurslex.site.pages.false_friends_page import FalseFriendsView, false_friends_view
from kurslex.site.parts.definition_list import ConceptEntry, entries
from kurslex.site.parts.overview_layout import overview, overview_piece
from kurslex.site.parts.pagination import Group, Pieces, letter_slug
from kurslex.site.parts.shown_languages import has_many_languages, shown_languages
from kurslex.site.templating import View, render
from kurslex.site.term_orders import term_key

_MOST = 60  # concepts of a piece

_Ranks = Mapping[str, Mapping[str, int]]


class TermCell(Struct, frozen=True, kw_only=True):
    """A concept's terms in a language, if it has a page there, and their place in its order.

    `tag` is the language of the terms: in the first column another one's, where the concept is
    described in none of those shown.
    """

    tag: str
    page: LocalizedConcept | None
    is_heading: bool
    location: str
    rank: int


class TermRow(Struct, frozen=True, kw_only=True):
    """A concept by its name in addresses, with a cell for each column."""

    concept: str
    cells: Sequence[TermCell]


class TermTableView(View, frozen=True, kw_only=True):
    """What the table is given, or a piece of it; `has_more` tells of languages without a column."""

    template: ClassVar[str] = "terms.html"
    shared: OverviewView
    columns: Sequence[Locale]
    has_more: bool
    rows: Sequence[TermRow]
    friends: Sequence[FalseFriendsView]
    friends_location: str
    definitions: Sequence[ConceptEntry]


def render_term_table(context: SiteContext, tag: str) -> str:
    """Return the table in one language: its own column first, and sorted by that one."""
    glossary = context.glossary
    ranks = _all_ranks(context, tag)
    concepts = _concepts(context, tag)
    pieces = None
    if context.is_long:
        pieces = _pieces(context, tag).navigation()
        concepts = []
    return render(
        TermTableView(
            shared=overview(context, tag, TERMS, pieces),
            columns=[glossary.locales[each] for each in ranks],
            has_more=has_many_languages(glossary),
            rows=[] if pieces else _rows(context, ranks, concepts),
            friends=[false_friends_view(context, tag, each) for each in glossary.false_friends],
            friends_location=page_location(tag, FRIENDS),
            definitions=_definitions(context, tag, concepts),
        )
    )


def term_pieces(context: SiteContext, tag: str) -> Iterator[tuple[str, str]]:
    """Yield location and document of each piece of a long table: a letter, or some of it."""
    ranks = _all_ranks(context, tag)
    pieces = _pieces(context, tag)
    for piece in pieces:
        view = TermTableView(
            shared=overview_piece(context, tag, TERMS, pieces, piece),
            columns=[context.glossary.locales[each] for each in ranks],
            has_more=has_many_languages(context.glossary),
            rows=_rows(context, ranks, piece.entries),
            friends=[],
            friends_location=page_location(tag, FRIENDS),
            definitions=_definitions(context, tag, piece.entries),
        )
        yield piece.location, render(view)


def term_locations(context: SiteContext, tag: str) -> list[str]:
    """Return where the pieces of a language's table live; none where it is whole."""
    return [piece.location for piece in _pieces(context, tag)]


def _pieces(context: SiteContext, tag: str) -> Pieces[str]:
    """Return the pieces by the letters of the language's own terms; what has none comes last."""
    glossary = context.glossary
    order = context.orders[tag]
    letters: dict[str, list[str]] = {}
    for concept in _concepts(context, tag) if context.is_long else ():
        page = glossary.page(tag, concept)
        letter = order.letter(page.preferred.sorted_by) if page else ""
        letters.setdefault(letter, []).append(concept)

    def name(concept: str) -> str:
        return next(iter(_own_first(context, tag, concept))).preferred.text

    groups = [
        Group(
            slug=letter_slug(letter),
            text=order.shown(letter) or NO_LETTER,
            shown=order.shown(letter) or NO_LETTER,
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
    """Return the ranks of the terms by the columns of the table, its own language first."""
    return {each: _ranks(context, each) for each in shown_languages(context.glossary, tag)}


def _definitions(context: SiteContext, tag: str, concepts: Iterable[str]) -> list[ConceptEntry]:
    """Return what links show; nothing of many languages, whose long tables would grow by half."""
    return [] if has_many_languages(context.glossary) else entries(context, tag, concepts)


def _concepts(context: SiteContext, tag: str) -> list[str]:
    """Return the concepts that any language describes, as a language sorts its terms."""
    glossary = context.glossary
    ranks = _ranks(context, tag)
    concepts = [each for each in glossary.concepts if glossary.translations(each)]
    return sorted(concepts, key=lambda each: ranks.get(each, len(glossary.concepts)))


def _rows(context: SiteContext, ranks: _Ranks, concepts: Iterable[str]) -> list[TermRow]:
    """Return a row for each concept; the columns are those of `ranks`."""
    return [
        TermRow(concept=address_name(concept), cells=_cells(context, ranks, concept))
        for concept in concepts
    ]


def _cells(context: SiteContext, ranks: _Ranks, concept: str) -> list[TermCell]:
    pages = context.glossary.translations(concept)
    named = next(filter(pages.get, ranks), None)
    shown = {tag: pages.get(tag) for tag in ranks}
    own = next(iter(ranks))
    if named is None:  # a card is at the address in the page's own language
        shown[own] = next(iter(pages.values()))
    return [
        TermCell(
            tag=page.locale if page else tag,
            page=page,
            is_heading=tag == (named or own),
            location=page_location(tag, concept),
            rank=ranks[tag].get(concept, len(context.glossary.concepts)),
        )
        for tag, page in shown.items()
    ]


def _ranks(context: SiteContext, tag: str) -> dict[str, int]:
    """Return the places of a language's preferred terms in its own order, by concept."""
    order = context.orders[tag]
    pages = [page for (locale, _), page in context.glossary.pages.items() if locale == tag]
    pages.sort(key=lambda page: (term_key(order, page.preferred), page.id))
    return {page.id: rank for rank, page in enumerate(pages)}
