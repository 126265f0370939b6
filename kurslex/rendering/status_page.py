"""How far all languages are -> a page of one language that lists every concept."""

from typing import Any

from kurslex.model.site import STATUS, page_location
from kurslex.rendering.contribute import writing_address
from kurslex.rendering.environment import render
from kurslex.rendering.frame import Frame
from kurslex.translation.standing import State


def render_status(frame: Frame, tag: str) -> str:
    """Return the page: a count by language, then a row a concept with the state of each page.

    What it says comes from the content alone, not from git, so that a commit's site is always the
    same. It is for those who write; search engines are asked to leave it out.
    """
    glossary = frame.glossary
    text = glossary.messages[tag].format
    # A strict build has no drafts, and no column for them.
    states = [state for state in State if state is not State.DRAFT or glossary.drafts]
    rows = [_row(frame, tag, concept) for concept in glossary.concepts]
    return render(
        "status.html",
        **frame.localized_values(tag, page_location(tag, STATUS)),
        title=text("status-title"),
        description=text("status-description"),
        alternates=frame.alternates(STATUS),
        switch=frame.switch(frame.editions(STATUS)),
        states=[state.value for state in states],
        locales=[
            {
                "locale": locale,
                "counts": [
                    sum(
                        frame.standing.state(each, concept) is state
                        for concept in glossary.concepts
                    )
                    for state in states
                ],
            }
            for each, locale in glossary.locales.items()
        ],
        rows=[row for row in rows if row],
    )


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
