"""How far all languages are -> a page of one language with what is to be done first.

Of many languages a page counts all, and lists what is to be done in its own.
"""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from msgspec import Struct

from kurslex.analysis.freshness.page_states import State
from kurslex.model.locale import Locale
from kurslex.model.site import STATUS, page_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.pages.theme_page import theme_group
from kurslex.site.parts.contribute_links import writing_address
from kurslex.site.parts.overview_layout import listed_piece, overview
from kurslex.site.parts.pagination import Piece, Pieces
from kurslex.site.parts.shown_languages import has_many_languages
from kurslex.site.templating import View, render

_MOST = 100  # concepts of a piece
_TITLE = "status-title"


class SourceChange(Struct, frozen=True, kw_only=True):
    """How many of a source's parts have changed, of how many; `source` is a language's name."""

    source: str
    changed: int
    parts: int


class StateCell(Struct, frozen=True, kw_only=True):
    """The state of a page; `start` is the address at which a missing one is begun, or empty."""

    state: str
    location: str
    start: str
    changes: Sequence[SourceChange]


class StateRow(Struct, frozen=True, kw_only=True):
    """A concept by a term and that term's language, with a cell for each language."""

    term: str
    language: str
    location: str
    cells: Sequence[StateCell]


class LanguageCounts(Struct, frozen=True, kw_only=True):
    """How many pages of a language are in each of the states that are shown, in their order.

    `location` is where what is to be done in it is listed, empty where that is here.
    """

    locale: Locale
    counts: Sequence[int]
    location: str


class StatusView(View, frozen=True, kw_only=True):
    """What the page is given, or a piece of it, which shows no counts.

    Concepts with something to be done in a language are apart from those that are complete;
    `columns` are the languages that this is about, all or, with `is_own`, the page's own.
    """

    template: ClassVar[str] = "status.html"
    shared: OverviewView
    states: Sequence[str]
    locales: Sequence[LanguageCounts]
    columns: Sequence[Locale]
    is_own: bool
    behind: Sequence[StateRow]
    complete: Sequence[StateRow]


def render_status(context: SiteContext, tag: str) -> str:
    """Return the page: a count by language, then a row a concept with the state of each page.

    What it says comes from the content alone, not from git, so that a commit's site is always the
    same. It is for those who write; search engines are asked to leave it out.
    """
    glossary = context.glossary
    # A strict build has no drafts, and no column for them.
    states = [state for state in State if state is not State.DRAFT or glossary.drafts]
    pieces = _pieces(context, tag).navigation() if context.is_long else None
    behind, complete = _rows(context, tag, () if pieces else glossary.concepts)
    return render(
        StatusView(
            shared=overview(context, tag, STATUS, pieces, messages=(_TITLE, "status-description")),
            states=[state.value for state in states],
            locales=[
                LanguageCounts(
                    locale=locale,
                    counts=[context.counts[each][state.value] for state in states],
                    location=page_location(each, STATUS) if has_many_languages(glossary) else "",
                )
                for each, locale in glossary.locales.items()
            ],
            columns=_columns(context, tag),
            is_own=has_many_languages(glossary),
            behind=behind,
            complete=complete,
        )
    )


def status_pieces(context: SiteContext, tag: str) -> list[Piece[str]]:
    """Return the pieces of a long list: a theme each, or some of one; none where it is whole."""
    return [*_pieces(context, tag)]


def render_status_piece(context: SiteContext, tag: str, theme: str, part: int) -> str:
    """Return the page of a piece, so that another state makes no other piece again.

    `part` is its place in the theme, from 1.
    """
    pieces = _pieces(context, tag)
    piece = next(each for each in pieces.of(theme) if each.part == part)
    behind, complete = _rows(context, tag, piece.entries)
    return render(
        StatusView(
            shared=listed_piece(
                context,
                tag,
                pieces,
                piece,
                _TITLE,
                versions=context.language_versions(STATUS),
            ),
            states=[],
            locales=[],
            columns=_columns(context, tag),
            is_own=has_many_languages(context.glossary),
            behind=behind,
            complete=complete,
        )
    )


def _columns(context: SiteContext, tag: str) -> list[Locale]:
    locales = context.glossary.locales
    return [locales[tag]] if has_many_languages(context.glossary) else [*locales.values()]


def _pieces(context: SiteContext, tag: str) -> Pieces[str]:
    glossary = context.glossary

    def described(theme: str) -> list[str]:
        found = {each for at in glossary.locales for each in context.in_theme.get((at, theme), ())}
        return [each for each in glossary.concepts if each in found]

    def name(concept: str) -> str:
        pages = glossary.translations(concept)
        return (pages.get(tag) or next(iter(pages.values()))).preferred.label

    groups = [
        theme_group(context, tag, theme, concepts)
        for theme in (glossary.themes if context.is_long else ())
        if (concepts := described(theme))
    ]
    return Pieces(base=page_location(tag, STATUS), groups=groups, most=_MOST, name=name)


def _rows(
    context: SiteContext, tag: str, concepts: Iterable[str]
) -> tuple[list[StateRow], list[StateRow]]:
    """Return the concepts with something to be done, and those that are complete."""
    behind: list[StateRow] = []
    complete: list[StateRow] = []
    for row in filter(None, (_row(context, tag, concept) for concept in concepts)):
        is_complete = all(each.state == State.COMPLETE.value for each in row.cells)
        (complete if is_complete else behind).append(row)
    return behind, complete


def _row(context: SiteContext, tag: str, concept: str) -> StateRow | None:
    glossary = context.glossary
    pages = glossary.translations(concept)
    named = pages.get(tag) or next(iter(pages.values()), None)
    if named is None:
        return None
    return StateRow(
        term=named.preferred.label,
        language=named.locale,
        location=page_location(tag, concept),
        cells=[_cell(context, each.tag, concept) for each in _columns(context, tag)],
    )


def _cell(context: SiteContext, tag: str, concept: str) -> StateCell:
    """Return the state of a page, what has changed in its sources, and where to begin it."""
    state = context.freshness.state(tag, concept)
    return StateCell(
        state=state.value,
        location=page_location(tag, concept),
        start=writing_address(context, tag, concept) if state is State.MISSING else "",
        changes=[
            SourceChange(
                source=context.glossary.locales[change.source].name,
                changed=change.changed,
                parts=change.parts,
            )
            for change in context.freshness.changes.get((tag, concept), ())
        ],
    )
