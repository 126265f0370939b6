"""The concepts of one language by their themes, and the pages of the themes."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, TypeVar

from msgspec import Struct

from kurslex.model.page import LocalizedConcept
from kurslex.model.site import THEME, home_location, page_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.parts.definition_list import ConceptEntry, entry
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.overview_layout import listed_piece
from kurslex.site.parts.pagination import Group, Pieces
from kurslex.site.parts.practice_links import set_location
from kurslex.site.parts.theme_map import SaidRelation, ThemeMap, said_within, theme_map
from kurslex.site.templating import View, render
from kurslex.ui.interface_messages import theme_message

_MOST = 100  # concepts of a piece


Entry = TypeVar("Entry")


class ThemeEntry(Struct, frozen=True, kw_only=True):
    """A concept of a theme, and in words how it hangs together with others of it."""

    entry: ConceptEntry
    said: Sequence[SaidRelation]


class ThemePageView(View, frozen=True, kw_only=True):
    """What a theme's page is given, or a further page of a long one, which has no map.

    `practice` is where the theme is practised, or empty.
    """

    template: ClassVar[str] = "theme.html"
    shared: OverviewView
    map: ThemeMap | None
    entries: Sequence[ThemeEntry]
    practice: str


def theme_group(
    context: SiteContext, tag: str, theme: str, entries: Sequence[Entry]
) -> Group[Entry]:
    """Return what belongs together for a theme."""
    message = theme_message(theme)
    return Group(
        slug=theme,
        text=context.glossary.messages[tag].format(message),
        shown=words(context.glossary, tag)(message),
        anchor=message,
        entries=entries,
    )


def theme_pieces(context: SiteContext, tag: str) -> Iterator[tuple[str, str]]:
    """Yield the location and the document of each theme's page, and of further ones of a long one.

    A theme's page has counterparts in other languages; its further pages have none.
    """
    pieces = _pieces(context, tag)
    said = words(context.glossary, tag)
    for piece in pieces:
        theme = piece.group.slug
        pages = {page.id: page for page in piece.group.entries}
        shared = listed_piece(
            context,
            tag,
            pieces,
            piece,
            "themes-heading",
            versions=_versions(context, theme),
            alternates=theme_alternates(context, theme) if piece.part == 1 else {},
            # In the order of the glossary: its first and last concept would say nothing.
            about=said("concepts-count", concepts=len(pages)),
            terms=[entry(page).term for page in piece.entries],
        )
        view = ThemePageView(
            shared=shared,
            map=theme_map(context, tag, piece.group.entries) if piece.part == 1 else None,
            entries=[
                ThemeEntry(entry=entry(page), said=said_within(context, page, pages))
                for page in piece.entries
            ],
            practice=set_location(context, (tag, THEME, theme)),
        )
        yield piece.location, render(view)


def theme_locations(context: SiteContext, tag: str) -> list[str]:
    """Return where the further pages of long themes live; the first ones have alternates."""
    return [piece.location for piece in _pieces(context, tag) if piece.part > 1]


def theme_alternates(context: SiteContext, theme: str) -> dict[str, str]:
    """Return the theme's pages by locale tag where they are wholly in their language."""
    glossary = context.glossary
    message = theme_message(theme)
    return {
        tag: context.theme_location(tag, theme)
        for tag in glossary.homes
        if context.pages_in_theme(tag, theme) and glossary.messages[tag].language_of(message) == tag
    }


def _pieces(context: SiteContext, tag: str) -> Pieces[LocalizedConcept]:
    glossary = context.glossary
    groups = [
        theme_group(context, tag, theme, pages)
        for theme in glossary.themes
        if (pages := context.pages_in_theme(tag, theme))
    ]

    def name(page: LocalizedConcept) -> str:
        return page.preferred.label

    return Pieces(base=page_location(tag, THEME), groups=groups, most=_MOST, name=name)


def _versions(context: SiteContext, theme: str) -> dict[str, str]:
    """Return where each language's reader goes on: to the theme's page, or to the home page."""
    glossary = context.glossary
    return {
        tag: context.theme_location(tag, theme)
        if context.pages_in_theme(tag, theme)
        else home_location(tag)
        for tag in glossary.homes
    }
