"""What the templates around a page's own content are given: `neutral`, `layout`, `overview`."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from markupsafe import Markup
from msgspec import Struct

from kurslex.model.address import Address
from kurslex.model.glossary import Glossary
from kurslex.model.locale import Locale
from kurslex.model.look import PAPER
from kurslex.model.site import (
    Site,
    home_picture_location,
    manifest_location,
    opensearch_location,
)
from kurslex.site.look_style import Mark
from kurslex.site.parts.localized_words import Attributes, Language, Words, language
from kurslex.site.parts.pagination import Navigation
from kurslex.site.templating import View
from kurslex.ui.interface_messages import AROUND_PAGES


class PageView(View, frozen=True, kw_only=True):
    """What every page is given, at least.

    `here` is its location; `to` and `asset_at` make a judged address of a location and of an
    asset's file name.
    """

    site: Site
    here: str
    to: Callable[[str], Address]
    asset_at: Callable[[str], Address]


class LanguageLink(Struct, frozen=True, kw_only=True):
    """An entry of the language switch."""

    tag: str
    name: str
    location: str


class OverviewLink(Struct, frozen=True, kw_only=True):
    """An entry of the menu; `message` is its text."""

    message: str
    location: str


class Borrowed(Struct, frozen=True, kw_only=True):
    """What to say of the words that a locale borrows, in the language that lends them."""

    language: Language
    notice: str


class Shared(Struct, frozen=True, kw_only=True):
    """What messages that share a page, home screens and browsers' searches are told, by locations.

    `opensearch` is empty where nobody knows the site's address; `light` and `dark` are the colours
    of pages.
    """

    picture: str
    manifest: str
    opensearch: str
    light: str = PAPER[0]
    dark: str = PAPER[1]


def shared_as(tag: str, site: Site, picture: str) -> Shared:
    """Return this for a page with a picture of its own, or with its language's."""
    return Shared(
        picture=picture or home_picture_location(tag),
        manifest=manifest_location(tag),
        opensearch=opensearch_location(tag) if site.is_published else "",
    )


class DocumentView(PageView, frozen=True, kw_only=True):
    """What `layout.html` is given: a page in one language.

    `t` formats a message as text, `w` as HTML that says what language it borrows,
    and `lang` says that of an element which holds nothing else. `home`, `search`,
    `search_index`, `status`, `downloads`, `accessibility` and `guide`, the page for teachers, are
    locations; the last two may be empty. `disclaimer` is a message, or empty. `menu` and `footer`
    have titles and locations of pages that are no concepts. `alternates` are the locations of the
    page by hreflang; `seconds` are the languages whose terms readers may have beside the page's
    own; `canonical` is the page's own where it is not `here`. `short_tag` stands for the
    language on a narrow screen.
    """

    template: ClassVar[str] = "layout.html"
    locale: Locale
    mark: Mark
    t: Callable[..., str]
    w: Words
    lang: Attributes
    home: str
    search: str
    search_index: str
    status: str
    accessibility: str
    downloads: str
    guide: str
    disclaimer: str
    borrowed: Borrowed | None
    overviews: Sequence[OverviewLink]
    alternates: Mapping[str, str]
    short_tag: str
    switch: Sequence[LanguageLink]
    menu: Sequence[tuple[str, str]]
    footer: Sequence[tuple[str, str]]
    seconds: Sequence[Locale]
    sharing: Shared
    canonical: str = ""


class OverviewView(View, frozen=True, kw_only=True):
    """What `overview.html` is given; `pieces` leads to the pieces of what is too long for one page.

    `title` and `description` are text, `heading` and `lead` are what the page itself shows.
    """

    template: ClassVar[str] = "overview.html"
    shared: DocumentView
    title: str
    description: str
    heading: Markup
    lead: Markup | str
    pieces: Navigation | None = None


def language_links(glossary: Glossary, versions: Mapping[str, str]) -> list[LanguageLink]:
    """Return the entries of the language switch for a page with these versions."""
    return [
        LanguageLink(tag=tag, name=locale.name, location=versions[tag])
        for tag, locale in glossary.locales.items()
        if tag in versions
    ]


def short_tag(glossary: Glossary, tag: str) -> str:
    """Return the tag without script and region, or all of it where another language is alike."""
    own = glossary.locales[tag].language
    alike = [each for each in glossary.locales.values() if each.language == own]
    return own if len(alike) == 1 else tag


def borrowed(glossary: Glossary, tag: str) -> Borrowed | None:
    """Return what to say of the words that a locale borrows, in their language.

    It borrows where a message around every page is not in its own language.
    """
    messages = glossary.messages[tag]
    tags = (messages.language_of(each) for each in AROUND_PAGES)
    lender = next(
        (found for each in tags if each != tag and (found := messages.lender(each))), None
    )
    if lender is None:
        return None
    notice = lender.format("borrowed-notice")
    return Borrowed(language=language(glossary, lender.tag), notice=notice)
