"""One language's home page -> a whole HTML document."""

from typing import Any

from kurslex.model.page import Home
from kurslex.model.site import AZ, PATH, archive_location, home_location, page_location
from kurslex.site.asset_files import script_name
from kurslex.site.context import SiteContext
from kurslex.site.pages.card_page import untranslated
from kurslex.site.pages.theme_page import theme_navigation
from kurslex.site.parts.contribute_links import contribute
from kurslex.site.parts.definition_list import entry
from kurslex.site.parts.html_sections import split_sections
from kurslex.site.templating import render, safe
from kurslex.ui.interface_messages import theme_message
from kurslex.ui.overview_messages import overview_message, stage_message

_BEGUN = 3  # terms of a theme that say what it is about


def render_home(context: SiteContext, home: Home, body: str) -> str:
    """Return the document of a home page; `body` is the HTML of its Markdown text.

    What is before its calculators opens the page, what is after them closes it.
    """
    glossary = context.glossary
    alternates = context.alternates(None)
    sections = split_sections(body)
    shown = [at for at, section in enumerate(sections) if section.calculator]
    first, last = (shown[0], shown[-1]) if shown else (len(sections), len(sections))
    return render(
        "home.html",
        **context.localized_values(home.locale, home_location(home.locale)),
        page=home,
        lead=safe("\n".join(section.html for section in sections[:first])),
        examples=[safe(section.html) for section in sections[first : last + 1]],
        closing=safe("\n".join(section.html for section in sections[last + 1 :])),
        script=script_name(home.calculators) if home.calculators else None,
        alternates=alternates,
        switch=context.switch(context.editions(None)),
        words=glossary.locales[home.words] if home.words else None,
        untranslated=untranslated(context, home.locale),
        pieces=theme_navigation(context, home.locale) if context.is_long else None,
        contribute=contribute(context, home),
        archive=archive_location(home.locale) if context.has_archives else "",
        themes=[
            {
                "message": theme_message(theme),
                "count": len(pages),
                "begun": [page.preferred.text for page in pages[:_BEGUN]],
                "entries": [] if context.is_long else list(map(entry, pages)),
            }
            for theme in glossary.themes
            if (pages := context.pages_in_theme(home.locale, theme))
        ],
        stages=_stages(context, home.locale),
        index=_way(context, home.locale, AZ),
        ways=[
            _way(context, home.locale, name) for name in context.overviews if name not in (AZ, PATH)
        ],
    )


def _way(context: SiteContext, tag: str, name: str) -> dict[str, str]:
    """Return an overview as an entry of the home page."""
    return {
        "title": overview_message(name, "title"),
        "description": overview_message(name, "description"),
        "location": page_location(tag, name),
    }


def _stages(context: SiteContext, tag: str) -> list[dict[str, Any]]:
    """Return the stages of the learning path of which a language has a concept."""
    path = page_location(tag, PATH)
    return [
        {"message": message, "location": f"{path}#{message}"}
        for stage in context.glossary.path
        if any(context.glossary.page(tag, concept) for concept in stage.concepts)
        for message in [stage_message(stage.id)]
    ]
