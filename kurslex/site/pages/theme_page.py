"""The concepts of one language by their themes, and the pages of the themes of a long glossary."""

from collections.abc import Iterator, Sequence
from typing import Any

from kurslex.model.page import LocalizedConcept
from kurslex.model.site import THEME, home_location, page_location
from kurslex.site.context import Frame
from kurslex.site.parts.definition_list import entry
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.overview_layout import piece_values
from kurslex.site.parts.pagination import Group, Pieces
from kurslex.site.templating import render
from kurslex.ui.interface_messages import theme_message

_MOST = 100  # concepts of a piece


def theme_group(frame: Frame, tag: str, theme: str, entries: Sequence[Any]) -> Group:
    """Return what stands together for a theme."""
    message = theme_message(theme)
    return Group(
        slug=theme,
        text=frame.glossary.messages[tag].format(message),
        shown=words(frame.glossary, tag)(message),
        anchor=message,
        entries=entries,
    )


def theme_navigation(frame: Frame, tag: str) -> dict[str, Any]:
    """Return what leads from the home page of a long glossary to the pages of the themes."""
    return _pieces(frame, tag).navigation()


def theme_pieces(frame: Frame, tag: str) -> Iterator[tuple[str, str]]:
    """Yield the location and the document of each theme's page, and of further ones of a long one.

    A theme's page has counterparts in other languages; its further pages have none.
    """
    pieces = _pieces(frame, tag)
    for piece in pieces:
        theme = piece.group.slug
        values = piece_values(frame, tag, pieces, piece, "themes-heading")
        if piece.part == 1:
            values["alternates"] = theme_alternates(frame, theme)
        yield (
            piece.location,
            render(
                "theme.html",
                **values,
                entries=[entry(page) for page in piece.entries],
                switch=frame.switch(_editions(frame, theme)),
            ),
        )


def theme_locations(frame: Frame, tag: str) -> list[str]:
    """Return where the further pages of long themes live; the first ones have alternates."""
    return [piece.location for piece in _pieces(frame, tag) if piece.part > 1]


def theme_alternates(frame: Frame, theme: str) -> dict[str, str]:
    """Return the theme's pages by locale tag where they are wholly in their language."""
    glossary = frame.glossary
    if not frame.is_long:
        return {}
    message = theme_message(theme)
    return {
        tag: frame.theme_location(tag, theme)
        for tag in glossary.homes
        if frame.pages_in_theme(tag, theme) and glossary.messages[tag].language_of(message) == tag
    }


def _pieces(frame: Frame, tag: str) -> Pieces:
    glossary = frame.glossary
    groups = [
        theme_group(frame, tag, theme, pages)
        for theme in (glossary.themes if frame.is_long else ())
        if (pages := frame.pages_in_theme(tag, theme))
    ]

    def name(page: LocalizedConcept) -> str:
        return page.preferred.text

    return Pieces(base=page_location(tag, THEME), groups=groups, most=_MOST, name=name)


def _editions(frame: Frame, theme: str) -> dict[str, str]:
    """Return where each language's reader goes on: to the theme's page, or to the home page."""
    glossary = frame.glossary
    return {
        tag: frame.theme_location(tag, theme)
        if frame.pages_in_theme(tag, theme)
        else home_location(tag)
        for tag in glossary.homes
    }
