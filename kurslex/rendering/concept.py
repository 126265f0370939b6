"""One language's page of a concept -> a whole HTML document."""

from collections.abc import Iterable
from typing import Any

from kurslex.model.interface import theme_message
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import page_location, permalink_location
from kurslex.rendering.assets import script_name
from kurslex.rendering.environment import render, safe
from kurslex.rendering.frame import Frame


def render_concept(frame: Frame, page: LocalizedConcept, body: str) -> str:
    """Return the document of a concept page; `body` is the HTML of its Markdown text."""
    glossary = frame.glossary
    concept = glossary.concepts[page.id]
    here = page_location(page.locale, page.id)
    alternates = frame.alternates(page.id)
    relations = [
        ("broader-heading", _entries(frame, page.locale, concept.broader)),
        ("related-heading", _entries(frame, page.locale, concept.related)),
    ]
    return render(
        "concept.html",
        **frame.localized_values(page.locale, here),
        page=page,
        body=safe(body),
        alternates=alternates,
        switch=frame.switch(alternates),
        translations=[
            {"locale": tag, "term": other.preferred.text, "location": page_location(tag, page.id)}
            for tag, other in glossary.translations(page.id).items()
            if tag != page.locale
        ],
        relations=[(heading, entries) for heading, entries in relations if entries],
        script=script_name(concept.calculators) if concept.calculators else None,
        permalink=permalink_location(page.id),
        theme_message=theme_message(concept.theme),
        index=_index(frame, page.locale, concept.theme),
    )


def _entries(frame: Frame, tag: str, concepts: Iterable[str]) -> list[dict[str, str]]:
    pages = (frame.glossary.page(tag, concept) for concept in concepts)
    return [_entry(page) for page in pages if page]


def _entry(page: LocalizedConcept) -> dict[str, str]:
    return {
        "term": page.preferred.text,
        "definition": page.definition,
        "location": page_location(page.locale, page.id),
    }


def _index(frame: Frame, tag: str, current: str) -> list[dict[str, Any]]:
    """Return all themes, the current one with its concepts: a page's size stays bounded so."""
    glossary = frame.glossary
    return [
        {
            "message": theme_message(theme),
            "entries": [_entry(page) for page in glossary.in_theme(tag, theme)]
            if theme == current
            else [],
        }
        for theme in glossary.themes
        if glossary.in_theme(tag, theme)
    ]
