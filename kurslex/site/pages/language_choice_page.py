"""Pages that belong to no language: the choice of one, and what was not found."""

from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import urlsplit

from markupsafe import Markup

from kurslex.calculators.numbers import NO_BREAK_SPACE
from kurslex.model.address import safe_address
from kurslex.model.concept import Concept, Legacy
from kurslex.model.locale import Locale
from kurslex.model.site import (
    SEARCH,
    home_location,
    page_location,
    permalink_location,
    relative,
)
from kurslex.site.context import SiteContext
from kurslex.site.look_style import mark_lines
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.section_links import SectionLinks, section_links
from kurslex.site.templating import render
from kurslex.ui.overview_messages import overview_message
from kurslex.ui.withdrawn_messages import withdrawn_term, withdrawn_text


def render_choice(
    context: SiteContext, concept: Concept | None, legacy: Legacy | None = None
) -> str:
    """Return the page on which a reader chooses a language for a concept (None: for the site).

    A script sends the reader on by what was chosen last, then by the browser's languages; the
    page itself is the plain list, for readers without scripts and for languages not matched.
    With `legacy` it is at an old address of the concept, and says so: a further address on the
    way would lose what follows the path of the first.
    """
    glossary = context.glossary
    if concept is None:
        choices = [
            {
                "locale": glossary.locales[tag],
                "words": glossary.locales[home.words or tag],
                "location": home_location(tag),
                "term": glossary.locales[tag].name,
                "text": home.description,
                "notice": _notice(context, tag, home.calculators),
            }
            for tag, home in glossary.homes.items()
        ]
        names = (messages.format("site-name") for messages in glossary.messages.values())
        return _render_choices(context, "", choices, title=_title(names))
    choices = [
        {
            "locale": glossary.locales[tag],
            "words": glossary.locales[tag],
            "location": page_location(tag, concept.id),
            "term": page.preferred.text,
            "text": page.definition,
            "notice": _notice(context, tag, concept.calculators),
        }
        for tag, page in glossary.presentable(concept.id).items()
    ]
    sections = section_links(context, concept.id)
    # A draft is not an alternate of anything, and may be all that there is.
    indexed = len(context.alternates(concept.id)) > 1
    return _render_choices(
        context, permalink_location(concept.id), choices, sections, legacy, indexed=indexed
    )


def _notice(context: SiteContext, tag: str, calculators: Sequence[str]) -> Markup | str:
    """Return what becomes of an address's values without scripts, where a page could use them."""
    return words(context.glossary, tag)("choice-no-script") if calculators else ""


def _render_choices(
    context: SiteContext,
    permalink: str,
    choices: Sequence[Mapping[str, object]],
    sections: Sequence[SectionLinks] = (),
    legacy: Legacy | None = None,
    *,
    indexed: bool = True,
    title: str = "",
) -> str:
    return render(
        "choice.html",
        **context.values(permalink_location(legacy.slug) if legacy else permalink),
        title=title or _title(str(choice["term"]) for choice in choices),
        mark=mark_lines(context.glossary.look),
        description=" ".join(str(choice["text"]) for choice in choices),
        choices=choices,
        canonical=permalink,
        indexed=indexed and not legacy,
        section=f"#{legacy.section}" if legacy and legacy.section else "",
        sections=sections,
        moved=_moved_sentences(context) if legacy else [],
    )


def _moved_sentences(context: SiteContext) -> list[tuple[Locale, str]]:
    messages = context.glossary.messages
    return [
        (locale, messages[tag].format("moved"))
        for tag, locale in context.glossary.locales.items()
        if messages[tag].language_of("moved") == tag
    ]


def render_overview_choice(context: SiteContext, name: str) -> str:
    """Return the page on which a reader chooses a language for an overview, or for a search."""
    title, description = (overview_message(name, part) for part in ("title", "description"))
    choices = _told_choices(context, name, title, description)
    return _render_choices(context, permalink_location(name), choices, indexed=name != SEARCH)


def render_withdrawn_choice(context: SiteContext, concept: str) -> str:
    """Return the page on which a reader chooses in what language to read what a concept was."""
    term, text = withdrawn_term(concept), withdrawn_text(concept)
    choices = _told_choices(context, concept, term, text)
    return _render_choices(context, permalink_location(concept), choices, indexed=False)


def _told_choices(context: SiteContext, name: str, term: str, text: str) -> list[dict[str, object]]:
    """Return the choice of each language for a page whose term and text are messages."""
    locales = context.glossary.locales
    return [
        {
            "locale": locales[tag],
            "words": locales[messages.language_of(text)],
            "location": page_location(tag, name),
            "term": messages.format(term),
            "text": messages.format(text),
            "notice": "",
        }
        for tag, messages in context.glossary.messages.items()
    ]


def render_not_found(context: SiteContext) -> str:
    """Return the page that a server shows for any missing address, in every language at once."""
    return _render_anywhere(context, "not-found", "404 – ")


def render_offline(context: SiteContext) -> str:
    """Return the page for any address that was never read, where there is no network."""
    return _render_anywhere(context, "offline")


def _render_anywhere(context: SiteContext, name: str, before_title: str = "") -> str:
    """Return a page that is shown at any depth: references start at the root of the site's host.

    What it says are the messages that begin with its name.
    """
    glossary = context.glossary
    base = urlsplit(context.site.address).path or "/"
    values = context.values("")
    # The address at which it lives is none of those at which it is shown.
    values["here"] = f"{name}.html"
    values["to"] = lambda location: safe_address(base + location)
    values["asset_at"] = lambda asset: safe_address(base + relative("", context.assets[asset]))
    return render(
        "not-found.html",
        **values,
        offline=name == "offline",
        title=before_title + _title(m.format("site-name") for m in glossary.messages.values()),
        parts=[
            {
                "locale": locale,
                "title": glossary.messages[tag].format(f"{name}-title"),
                "text": glossary.messages[tag].format(f"{name}-text"),
                "home": glossary.messages[tag].format("not-found-home"),
                "location": home_location(tag),
                "search": page_location(tag, SEARCH),
                "label": glossary.messages[tag].format("search-label"),
                "submit": glossary.messages[tag].format("search-submit"),
            }
            for tag, locale in glossary.locales.items()
            if glossary.messages[tag].language_of(f"{name}-text") == tag
        ],
    )


def _title(words: Iterable[str]) -> str:
    """Return the same thing's names in several languages as a title; no line begins with a dot."""
    return f"{NO_BREAK_SPACE}· ".join(dict.fromkeys(words))
