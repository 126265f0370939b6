"""One language's home page -> a whole HTML document."""

from kurslex.model.interface import theme_message
from kurslex.model.page import Home
from kurslex.model.site import home_location, page_location
from kurslex.rendering.card import untranslated
from kurslex.rendering.contribute import contribute
from kurslex.rendering.environment import render, safe
from kurslex.rendering.frame import Frame


def render_home(frame: Frame, home: Home, body: str) -> str:
    """Return the document of a home page; `body` is the HTML of its Markdown text."""
    glossary = frame.glossary
    alternates = frame.alternates(None)
    return render(
        "home.html",
        **frame.localized_values(home.locale, home_location(home.locale)),
        page=home,
        body=safe(body),
        alternates=alternates,
        switch=frame.switch(frame.editions(None)),
        words=glossary.locales[home.words] if home.words else None,
        untranslated=untranslated(frame, home.locale),
        contribute=contribute(frame, home),
        themes=[
            {
                "message": theme_message(theme),
                "entries": [
                    {
                        "term": page.preferred.text,
                        "definition": page.definition,
                        "location": page_location(home.locale, page.id),
                    }
                    for page in glossary.in_theme(home.locale, theme)
                ],
            }
            for theme in glossary.themes
            if glossary.in_theme(home.locale, theme)
        ],
    )
