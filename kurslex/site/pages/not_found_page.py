"""Pages that are shown at any address, in all languages at once: not found, and no network."""

from collections.abc import Iterable, Sequence
from typing import ClassVar
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from kurslex.model.address import safe_address
from kurslex.model.glossary import Glossary
from kurslex.model.locale import Locale
from kurslex.model.site import SEARCH, home_location, page_location, relative
from kurslex.site.context import SiteContext
from kurslex.site.look_style import Mark, mark_lines
from kurslex.site.page_views import PageView
from kurslex.site.pages.language_choice_page import joint_title
from kurslex.site.parts.localized_words import Language, language
from kurslex.site.policy import OFFLINE, PAGE
from kurslex.site.templating import View, render


class NotFoundPart(Struct, frozen=True, kw_only=True):
    """What a page that is shown at any address says to readers of `locale`, in `words`."""

    locale: Locale
    words: Language
    title: str
    text: str
    home: str
    location: str
    search: str
    label: str
    submit: str


class NotFoundView(View, frozen=True, kw_only=True):
    """What a page that is shown at any address is given; `name` is that of the site."""

    template: ClassVar[str] = "not-found.html"
    shared: PageView
    tag: str = "mul"
    offline: bool
    title: str
    name: str
    mark: Mark
    parts: Sequence[NotFoundPart]


def render_not_found(context: SiteContext, tag: str = "") -> str:
    """Return the page that a server shows for a missing address below a language.

    Without a language it is for any missing address, in every language at once.
    """
    return _render_anywhere(context, "not-found", "404 – ", tag)


def render_offline(context: SiteContext) -> str:
    """Return the page for any address that was never read, where there is no network."""
    return _render_anywhere(context, "offline")


def _render_anywhere(
    context: SiteContext, name: str, before_title: str = "", only: str = ""
) -> str:
    """Return a page that is shown at any depth: references start at the root of the site's host.

    What it says are the messages that begin with its name, in all languages or in one `only`.
    """
    glossary = context.glossary
    tags = (only,) if only else tuple(glossary.locales)
    base = urlsplit(context.site.address).path or "/"
    # The address at which it lives is none of those at which it is shown.
    shown = replace(
        context.page(f"{only}/{name}.html" if only else f"{name}.html"),
        to=lambda location: safe_address(base + location),
        asset_at=lambda asset: safe_address(base + relative("", context.assets[asset])),
    )
    site_name = joint_title(glossary.messages[tag].format("site-name") for tag in tags)
    return render(
        NotFoundView(
            shared=shown,
            tag=only or "mul",
            offline=name == "offline",
            title=before_title + site_name,
            name=site_name,
            mark=mark_lines(glossary.look),
            parts=[
                NotFoundPart(
                    locale=locale,
                    words=language(glossary, words),
                    title=glossary.messages[tag].format(f"{name}-title"),
                    text=glossary.messages[tag].format(f"{name}-text"),
                    home=glossary.messages[tag].format("not-found-home"),
                    location=home_location(tag),
                    search=page_location(tag, SEARCH),
                    label=glossary.messages[tag].format("search-label"),
                    submit=glossary.messages[tag].format("search-submit"),
                )
                for words, (tag, locale) in _readers(glossary, f"{name}-text", tags).items()
            ],
        ),
        policy=OFFLINE if name == "offline" else PAGE,
    )


def _readers(
    glossary: Glossary, message: str, tags: Iterable[str]
) -> dict[str, tuple[str, Locale]]:
    """Return the languages in which a message is said, each with the locale that is led on to.

    That is the language itself, or else the first one that borrows from it.
    """
    found: dict[str, tuple[str, Locale]] = {}
    for tag in tags:
        locale = glossary.locales[tag]
        words = glossary.messages[tag].language_of(message)
        if words == tag or words not in found:
            found[words] = (tag, locale)
    return found
