"""One language's home page -> a whole HTML document."""

from typing import Any

from kurslex.model.page import Home
from kurslex.model.site import (
    AZ,
    CALCULATORS,
    FRIENDS,
    TERMS,
    archive_location,
    home_location,
    page_location,
)
from kurslex.site.asset_files import book_script_name, books_of
from kurslex.site.context import SiteContext
from kurslex.site.pages.card_page import untranslated
from kurslex.site.pages.friends_page import friends_values
from kurslex.site.pages.learning_path_page import path_values
from kurslex.site.parts.contribute_links import contribute
from kurslex.site.parts.definition_list import entry
from kurslex.site.parts.html_sections import split_sections
from kurslex.site.templating import render, safe
from kurslex.ui.interface_messages import theme_message
from kurslex.ui.overview_messages import overview_message

_MOST_THEMES = 12
_NAMED = 4  # concepts of a theme that say what it is about


def render_home(context: SiteContext, home: Home, body: str) -> str:
    """Return the document of a home page; `body` is the HTML of its Markdown text.

    What is before its calculators opens the page, what is after them closes it.
    """
    glossary, tag = context.glossary, home.locale
    sections = split_sections(body)
    shown = [at for at, section in enumerate(sections) if section.calculator]
    first, last = (shown[0], shown[-1]) if shown else (len(sections), len(sections))
    books = books_of(glossary, home)
    return render(
        "home.html",
        **context.localized_values(tag, home_location(tag)),
        page=home,
        lead=safe("\n".join(section.html for section in sections[:first])),
        shown=[safe(section.html) for section in sections[first : last + 1]],
        closing=safe("\n".join(section.html for section in sections[last + 1 :])),
        script=book_script_name(books) if books else None,
        alternates=context.alternates(None),
        switch=context.switch(context.editions(None)),
        words=glossary.locales[home.words] if home.words else None,
        untranslated=len(untranslated(context, tag)),
        contribute=contribute(context, home),
        archive=archive_location(tag) if context.has_archives else "",
        themes=_themes(context, tag),
        path=path_values(context, tag),
        friends=_trio(context, tag),
        index={"title": overview_message(AZ, "title"), "location": page_location(tag, AZ)},
        terms={"title": overview_message(TERMS, "title"), "location": page_location(tag, TERMS)},
        calculators=page_location(tag, CALCULATORS) if glossary.calculators else "",
        embeddable=len(glossary.calculators),
    )


def _themes(context: SiteContext, tag: str) -> list[dict[str, Any]]:
    """Return the first themes, each with the concepts that it begins with."""
    found = [
        {
            "message": theme_message(theme),
            "location": context.theme_location(tag, theme),
            "count": len(pages),
            "named": [entry(page) for page in pages[:_NAMED]],
        }
        for theme in context.glossary.themes
        if (pages := context.pages_in_theme(tag, theme))
    ]
    return found[:_MOST_THEMES]


def _trio(context: SiteContext, tag: str) -> dict[str, Any] | None:
    """Return the first words that mislead readers of a language, one for each language."""
    glossary = context.glossary
    for friends in glossary.false_friends:
        if tag in friends.words and len(friends.words) > 1:
            shown = friends_values(context, tag, friends)
            locales = [(glossary.locales[each], words[0]) for each, words in shown["words"]]
            return {
                **shown,
                "locales": locales,
                "count": len(glossary.false_friends),
                "whole": page_location(tag, FRIENDS),
            }
    return None
