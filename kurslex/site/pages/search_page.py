"""What was found -> a page with an address of its own; without scripts, the index of all terms."""

from kurslex.model.site import AZ, FULL_TEXT, SEARCH, page_location
from kurslex.site.context import SiteContext
from kurslex.site.pages.az_page import letters_or_pieces
from kurslex.site.parts.overview_layout import render_overview
from kurslex.ui.interface_messages import theme_message


def render_search(context: SiteContext, tag: str) -> str:
    """Return the page of results in one language, for a script to fill as the address asks.

    A language without finished pages has no texts, and would be shown those of another one.
    """
    pages = context.glossary.pages.values()
    has_texts = any(page.locale == tag and not page.is_draft for page in pages)
    index = page_location(tag, AZ)
    shown = letters_or_pieces(context, tag)
    pieces = shown["pieces"]
    begun = pieces["groups"] if pieces else shown["letters"]
    return render_overview(
        context,
        tag,
        SEARCH,
        **shown,
        index=index,
        begun=[{"location": f"{index}#{each['anchor']}", **each} for each in begun],
        themes=[
            {"message": theme_message(theme), "location": context.theme_location(tag, theme)}
            for theme in context.glossary.themes
            if context.in_theme.get((tag, theme))
        ],
        full_text=f"{FULL_TEXT}pagefind.js" if has_texts else "",
    )
