"""How far all languages are -> a page of one language with what is to be done first."""

from collections.abc import Iterator
from typing import Any

from kurslex.analysis.freshness.page_states import State
from kurslex.model.site import STATUS, page_location
from kurslex.site.context import SiteContext
from kurslex.site.pages.theme_page import theme_group
from kurslex.site.parts.contribute_links import writing_address
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.overview_layout import piece_values
from kurslex.site.parts.pagination import Pieces
from kurslex.site.templating import render

_MOST = 100  # concepts of a piece


def render_status(context: SiteContext, tag: str) -> str:
    """Return the page: a count by language, then a row a concept with the state of each page.

    What it says comes from the content alone, not from git, so that a commit's site is always the
    same. It is for those who write; search engines are asked to leave it out.
    """
    glossary = context.glossary
    text = glossary.messages[tag].format
    # A strict build has no drafts, and no column for them.
    states = [state for state in State if state is not State.DRAFT or glossary.drafts]
    pieces = _pieces(context, tag).navigation() if context.is_long else None
    rows = [] if pieces else [_row(context, tag, concept) for concept in glossary.concepts]
    marked = words(glossary, tag)
    return render(
        "status.html",
        **context.localized_values(tag, page_location(tag, STATUS)),
        title=text("status-title"),
        description=text("status-description"),
        heading=marked("status-title"),
        lead=marked("status-description"),
        pieces=pieces,
        alternates=context.alternates(STATUS),
        switch=context.switch(context.editions(STATUS)),
        states=[state.value for state in states],
        locales=[
            {
                "locale": locale,
                "counts": [context.counts[each][state.value] for state in states],
            }
            for each, locale in glossary.locales.items()
        ],
        rows=[row for row in rows if row],
    )


def status_pieces(context: SiteContext, tag: str) -> Iterator[tuple[str, str]]:
    """Yield the location and the document of each piece of a long list: a theme, or some of it."""
    pieces = _pieces(context, tag)
    for piece in pieces:
        yield (
            piece.location,
            render(
                "status.html",
                **piece_values(context, tag, pieces, piece, "status-title"),
                switch=context.switch(context.editions(STATUS)),
                states=[],
                locales=[{"locale": each} for each in context.glossary.locales.values()],
                rows=[_row(context, tag, concept) for concept in piece.entries],
            ),
        )


def _pieces(context: SiteContext, tag: str) -> Pieces:
    glossary = context.glossary

    def described(theme: str) -> list[str]:
        concepts = (each.id for each in glossary.concepts.values() if each.theme == theme)
        return [each for each in concepts if glossary.translations(each)]

    def name(concept: str) -> str:
        pages = glossary.translations(concept)
        return (pages.get(tag) or next(iter(pages.values()))).preferred.text

    groups = [
        theme_group(context, tag, theme, concepts)
        for theme in (glossary.themes if context.is_long else ())
        if (concepts := described(theme))
    ]
    return Pieces(base=page_location(tag, STATUS), groups=groups, most=_MOST, name=name)


def _row(context: SiteContext, tag: str, concept: str) -> dict[str, Any] | None:
    glossary = context.glossary
    pages = glossary.translations(concept)
    named = pages.get(tag) or next(iter(pages.values()), None)
    if named is None:
        return None
    cells = [_cell(context, each, concept) for each in glossary.locales]
    return {
        "term": named.preferred.text,
        "language": named.locale,
        "location": page_location(tag, concept),
        "is_complete": all(cell["state"] == State.COMPLETE.value for cell in cells),
        "cells": cells,
    }


def _cell(context: SiteContext, tag: str, concept: str) -> dict[str, Any]:
    """Return the state of a page, what has changed in its sources, and where to begin it."""
    state = context.freshness.state(tag, concept)
    return {
        "state": state.value,
        "location": page_location(tag, concept),
        "start": writing_address(context, tag, concept) if state is State.MISSING else "",
        "changes": [
            {
                "source": context.glossary.locales[change.source].name,
                "changed": change.changed,
                "parts": change.parts,
            }
            for change in context.freshness.changes.get((tag, concept), ())
        ],
    }
