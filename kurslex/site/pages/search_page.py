"""What was found -> a page with an address of its own; without scripts, the index of all terms."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec import Struct

from kurslex.model.site import AZ, FULL_TEXT, SEARCH, page_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.pages.az_page import LetterView, az_index_pieces, letters
from kurslex.site.parts.overview_layout import overview
from kurslex.site.policy import SEARCHING, Policy
from kurslex.site.templating import View, render
from kurslex.ui.interface_messages import theme_message


class LetterLink(Struct, frozen=True, kw_only=True):
    """Where the terms that begin with a letter are."""

    text: str
    anchor: str
    location: str


class ThemeLink(Struct, frozen=True, kw_only=True):
    """Where all concepts of a theme are; `message` is its name."""

    message: str
    location: str


class SearchView(View, frozen=True, kw_only=True):
    """What the page of results is given.

    `index` is the location of the index of terms, and `begun` has those of its letters; `full_text`
    is that of what searches the texts, empty where a language has none. `themes` lead on where
    nothing is found, and before anything is asked for.
    """

    template: ClassVar[str] = "search.html"
    policy: ClassVar[Policy] = SEARCHING
    shared: OverviewView
    letters: Sequence[LetterView]
    index: str
    begun: Sequence[LetterLink]
    themes: Sequence[ThemeLink]
    full_text: str


def render_search(context: SiteContext, tag: str) -> str:
    """Return the page of results in one language, for a script to fill as the address asks.

    A language without finished pages has no texts, and would be shown those of another one.
    """
    documents = context.glossary.pages.values()
    has_texts = any(page.locale == tag and not page.is_draft for page in documents)
    index = page_location(tag, AZ)
    pieces = az_index_pieces(context, tag).navigation() if context.is_long else None
    shown = [] if pieces else letters(context, tag)
    begun = [(each.text, each.anchor, f"{index}#{each.anchor}") for each in shown]
    if pieces:
        begun = [(each.text, each.anchor, each.location) for each in pieces.groups]
    return render(
        SearchView(
            shared=overview(context, tag, SEARCH, pieces),
            letters=shown,
            index=index,
            begun=[
                LetterLink(text=text, anchor=anchor, location=location)
                for text, anchor, location in begun
            ],
            themes=[
                ThemeLink(message=theme_message(theme), location=context.theme_location(tag, theme))
                for theme in context.glossary.themes
                if context.in_theme.get((tag, theme))
            ],
            full_text=f"{FULL_TEXT}pagefind.js" if has_texts else "",
        )
    )
