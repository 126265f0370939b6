"""A concept that a language does not describe yet -> a card that shows it in another one."""

from typing import Any

from kurslex.model.site import page_location
from kurslex.site.context import SiteContext
from kurslex.site.parts.contribute_links import writing_address
from kurslex.site.templating import render


def render_card(context: SiteContext, tag: str, concept: str) -> str:
    """Return the document at a concept's address in a language that has no page of it.

    The concept has a page in some language. The card says that it is none: search engines are left
    to the page that it shows, and no language is promised that is not there.
    """
    glossary = context.glossary
    pages = glossary.presentable(concept)
    original = next(iter(pages.values()))
    return render(
        "card.html",
        **context.localized_values(tag, page_location(tag, concept)),
        page=original,
        original=glossary.locales[original.locale],
        canonical=page_location(original.locale, concept),
        alternates={},
        switch=context.switch(context.editions(concept)),
        others=[
            {
                "locale": glossary.locales[other],
                "term": page.preferred.text,
                "location": page_location(other, concept),
            }
            for other, page in pages.items()
        ],
        start=writing_address(context, tag, concept),
    )


def untranslated(context: SiteContext, tag: str) -> list[dict[str, Any]]:
    """Return the concepts that have a page in other languages only, each with its term in one."""
    glossary = context.glossary
    found = []
    for concept in glossary.concepts:
        if glossary.page(tag, concept):
            continue
        pages = glossary.presentable(concept)
        if pages:
            original = next(iter(pages.values()))
            found.append(
                {
                    "concept": concept,
                    "locale": glossary.locales[original.locale],
                    "term": original.preferred.text,
                    "location": page_location(tag, concept),
                }
            )
    return found
