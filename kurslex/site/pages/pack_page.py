"""The page on which teachers choose concepts for a course, and download them."""

import json
from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec import Struct

from kurslex.model.locale import Locale
from kurslex.model.site import DOWNLOADS, PACK, address_name, home_location, page_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.pages.downloads_page import DownloadFile
from kurslex.site.parts.overview_layout import overview
from kurslex.site.templating import View, render
from kurslex.ui.interface_messages import theme_message

_MOST_LISTED = 200  # concepts of a glossary that the page itself names
_WORDS = ("none", "failed", "gathering", "gathered", "copied")


class PackConcept(Struct, frozen=True, kw_only=True):
    """A concept to be chosen; `at` is what addresses call it."""

    id: str
    at: str
    term: str


class PackTheme(Struct, frozen=True, kw_only=True):
    """A theme with its concepts that have a page, and the files that are made of it.

    Of a long glossary there is only the `count` of concepts: the script fetches them when they are
    asked for, so that the page is no longer than that of a short one.
    """

    id: str
    message: str
    count: int
    concepts: Sequence[PackConcept]
    files: Sequence[DownloadFile]


class PackLanguage(Struct, frozen=True, kw_only=True):
    """A language, where its data for packs are, and where its pages begin."""

    locale: Locale
    data: str
    home: str


class PackView(View, frozen=True, kw_only=True):
    """What the page is given; `said` are words of the script, as JSON.

    `own` is the page's language, `others` those that can be beside it.
    """

    template: ClassVar[str] = "pack.html"
    shared: OverviewView
    themes: Sequence[PackTheme]
    own: PackLanguage
    others: Sequence[PackLanguage]
    said: str


def render_pack(context: SiteContext, tag: str, files: Mapping[str, Sequence[DownloadFile]]) -> str:
    """Return the page in one language; `files` are those of each theme."""
    glossary = context.finished
    say = glossary.messages[tag].format
    is_listed = len(glossary.concepts) <= _MOST_LISTED
    themes = [
        PackTheme(
            id=theme,
            message=theme_message(theme),
            count=len(names),
            concepts=[
                PackConcept(id=name, at=address_name(name), term=page.preferred.label)
                for name in (names if is_listed else ())
                if (page := glossary.page(tag, name))
            ],
            files=files[theme],
        )
        for theme in glossary.themes
        if (names := context.in_theme.get((tag, theme), ()))
    ]
    said = {name: say(f"pack-{name}") for name in _WORDS}
    more = {
        "made": say("pack-made", file="{file}"),
        "chosen": say("pack-chosen", concepts="{concepts}"),
    }
    described = {each for each, _ in glossary.pages}
    return render(
        PackView(
            shared=overview(context, tag, PACK),
            themes=themes,
            own=_language(context, tag),
            others=[
                _language(context, each)
                for each in glossary.homes
                if each != tag and each in described
            ],
            said=json.dumps(said | more, ensure_ascii=False),
        )
    )


def _language(context: SiteContext, tag: str) -> PackLanguage:
    return PackLanguage(
        locale=context.glossary.locales[tag],
        data=f"{page_location(tag, DOWNLOADS)}pack/",
        home=home_location(tag),
    )
