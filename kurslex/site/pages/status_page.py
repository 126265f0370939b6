"""How far all languages are -> a page of one language that lists every concept."""

from collections.abc import Iterator
from typing import Any

from kurslex.analysis.freshness.page_states import State
from kurslex.model.site import STATUS, page_location
from kurslex.site.context import Frame
from kurslex.site.pages.theme_page import theme_group
from kurslex.site.parts.contribute_links import writing_address
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.overview_layout import piece_values
from kurslex.site.parts.pagination import Pieces
from kurslex.site.templating import render

_MOST = 100  # concepts of a piece


def render_status(frame: Frame, tag: str) -> str:
    """Return the page: a count by language, then a row a concept with the state of each page.

    What it says comes from the content alone, not from git, so that a commit's site is always the
    same. It is for those who write; search engines are asked to leave it out.
    """
    glossary = frame.glossary
    text = glossary.messages[tag].format
    # A strict build has no drafts, and no column for them.
    states = [state for state in State if state is not State.DRAFT or glossary.drafts]
    pieces = _pieces(frame, tag).navigation() if frame.is_long else None
    rows = [] if pieces else [_row(frame, tag, concept) for concept in glossary.concepts]
    marked = words(glossary, tag)
    return render(
        "status.html",
        **frame.localized_values(tag, page_location(tag, STATUS)),
        title=text("status-title"),
        description=text("status-description"),
        heading=marked("status-title"),
        lead=marked("status-description"),
        pieces=pieces,
        alternates=frame.alternates(STATUS),
        switch=frame.switch(frame.editions(STATUS)),
        states=[state.value for state in states],
        locales=[
            {
                "locale": locale,
                "counts": [frame.counts[each][state.value] for state in states],
            }
            for each, locale in glossary.locales.items()
        ],
        rows=[row for row in rows if row],
    )


def status_pieces(frame: Frame, tag: str) -> Iterator[tuple[str, str]]:
    """Yield the location and the document of each piece of a long list: a theme, or some of it."""
    pieces = _pieces(frame, tag)
    for piece in pieces:
        yield (
            piece.location,
            render(
                "status.html",
                **piece_values(frame, tag, pieces, piece, "status-title"),
                switch=frame.switch(frame.editions(STATUS)),
                states=[],
                locales=[{"locale": each} for each in frame.glossary.locales.values()],
                rows=[_row(frame, tag, concept) for concept in piece.entries],
            ),
        )


def _pieces(frame: Frame, tag: str) -> Pieces:
    glossary = frame.glossary

    def described(theme: str) -> list[str]:
        concepts = (each.id for each in glossary.concepts.values() if each.theme == theme)
        return [each for each in concepts if glossary.translations(each)]

    def name(concept: str) -> str:
        pages = glossary.translations(concept)
        return (pages.get(tag) or next(iter(pages.values()))).preferred.text

    groups = [
        theme_group(frame, tag, theme, concepts)
        for theme in (glossary.themes if frame.is_long else ())
        if (concepts := described(theme))
    ]
    return Pieces(base=page_location(tag, STATUS), groups=groups, most=_MOST, name=name)


def _row(frame: Frame, tag: str, concept: str) -> dict[str, Any] | None:
    glossary = frame.glossary
    pages = glossary.translations(concept)
    named = pages.get(tag) or next(iter(pages.values()), None)
    if named is None:
        return None
    return {
        "term": named.preferred.text,
        "language": named.locale,
        "location": page_location(tag, concept),
        "cells": [_cell(frame, each, concept) for each in glossary.locales],
    }


def _cell(frame: Frame, tag: str, concept: str) -> dict[str, Any]:
    """Return the state of a page, what has changed in its sources, and where to begin it."""
    state = frame.standing.state(tag, concept)
    return {
        "state": state.value,
        "location": page_location(tag, concept),
        "start": writing_address(frame, tag, concept) if state is State.MISSING else "",
        "changes": [
            {
                "source": frame.glossary.locales[change.source].name,
                "changed": change.changed,
                "parts": change.parts,
            }
            for change in frame.standing.changes.get((tag, concept), ())
        ],
    }
