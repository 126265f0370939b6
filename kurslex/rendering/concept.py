"""One language's page of a concept -> a whole HTML document."""

from typing import Any

from kurslex.model.interface import theme_message
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import page_location, parallel_location, permalink_location
from kurslex.rendering.assets import script_name
from kurslex.rendering.contents import contents
from kurslex.rendering.contribute import contribute
from kurslex.rendering.definitions import backlink_entries, entries, entry, kept_definitions
from kurslex.rendering.environment import render, safe
from kurslex.rendering.frame import Frame
from kurslex.rendering.learning_path import place_on_path


def render_concept(frame: Frame, page: LocalizedConcept, body: str) -> str:
    """Return the document of a concept page; `body` is the HTML of its Markdown text."""
    glossary = frame.glossary
    concept = glossary.concepts[page.id]
    here = page_location(page.locale, page.id)
    # Search engines are not led to what is not finished, nor from there.
    alternates = {} if page.is_draft else frame.alternates(page.id)
    relations = [
        ("broader-heading", entries(frame, page.locale, concept.broader)),
        ("related-heading", entries(frame, page.locale, concept.related)),
    ]
    backlinks = backlink_entries(frame, page)
    index = _index(frame, page.locale, concept.theme)
    path = place_on_path(frame, page)
    around = [each for theme in index for each in theme["entries"]]
    around += [each for _, each in path["neighbours"]] if path else []
    return render(
        "concept.html",
        **frame.localized_values(page.locale, here),
        page=page,
        body=safe(body),
        contents=contents(body),
        alternates=alternates,
        switch=frame.switch(frame.editions(page.id)),
        translations=[
            {
                "locale": tag,
                "name": glossary.locales[tag].name,
                "term": other.preferred.text,
                "location": page_location(tag, page.id),
                "parallel": parallel_location(page.locale, page.id, tag),
            }
            for tag, other in glossary.translations(page.id).items()
            if tag != page.locale
        ],
        relations=[(heading, related) for heading, related in relations if related],
        backlinks=backlinks,
        definitions=kept_definitions(
            frame,
            page,
            linked=[*around, *backlinks],
            printed=[each for _, related in relations for each in related],
        ),
        script=script_name(concept.calculators) if concept.calculators else None,
        permalink=permalink_location(page.id),
        contribute=contribute(frame, page),
        theme_message=theme_message(concept.theme),
        index=index,
        path=path,
        **_notice(frame, page),
    )


def _notice(frame: Frame, page: LocalizedConcept) -> dict[str, Any]:
    """Return what to say of how the page stands to others, as a message, and which these are."""
    glossary, key = frame.glossary, (page.locale, page.id)
    changed = [change.source for change in frame.standing.changes.get(key, ())]
    tags = changed or frame.standing.never_compared.get(key, ())
    message = "outdated-notice" if changed else "never-compared-notice" if tags else ""
    others = [
        {**entry(glossary.pages[tag, page.id]), "locale": glossary.locales[tag]} for tag in tags
    ]
    return {"notice": message, "others": others}


def _index(frame: Frame, tag: str, current: str) -> list[dict[str, Any]]:
    """Return all themes, the current one first and with its concepts: a page's size is bounded."""
    glossary = frame.glossary
    return [
        {
            "message": theme_message(theme),
            "entries": [entry(page) for page in frame.pages_in_theme(tag, theme)]
            if theme == current
            else [],
        }
        for theme in sorted(glossary.themes, key=lambda theme: theme != current)
        if frame.pages_in_theme(tag, theme)
    ]
