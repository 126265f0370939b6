"""Pages that belong to no language: the choice of one, moved addresses, and what was not found."""

from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import urlsplit

from kurslex.model.address import safe_address
from kurslex.model.concept import Concept
from kurslex.model.overview import overview_message
from kurslex.model.site import (
    SEARCH,
    home_location,
    page_location,
    permalink_location,
    relative,
)
from kurslex.numbers import NO_BREAK_SPACE
from kurslex.rendering.environment import render
from kurslex.rendering.frame import Frame


def render_choice(frame: Frame, concept: Concept | None) -> str:
    """Return the page on which a reader chooses a language for a concept (None: for the site).

    A script sends the reader on by what was chosen last, then by the browser's languages; the
    page itself is the plain list, for readers without scripts and for languages not matched.
    """
    glossary = frame.glossary
    if concept is None:
        here = ""
        choices = [
            {
                "locale": glossary.locales[tag],
                "words": glossary.locales[home.words or tag],
                "location": home_location(tag),
                "term": home.title,
                "text": home.description,
            }
            for tag, home in glossary.homes.items()
        ]
    else:
        here = permalink_location(concept.id)
        choices = [
            {
                "locale": glossary.locales[tag],
                "words": glossary.locales[tag],
                "location": page_location(tag, concept.id),
                "term": page.preferred.text,
                "text": page.definition,
            }
            for tag, page in glossary.presentable(concept.id).items()
        ]
    is_indexed = concept is None or len(frame.alternates(concept.id)) > 1
    return _render_choices(frame, here, choices, is_indexed=is_indexed)


def _render_choices(
    frame: Frame, here: str, choices: Sequence[Mapping[str, object]], *, is_indexed: bool
) -> str:
    return render(
        "choice.html",
        **frame.values(here),
        title=_title(str(choice["term"]) for choice in choices),
        description=" ".join(str(choice["text"]) for choice in choices),
        choices=choices,
        indexed=is_indexed,
    )


def render_overview_choice(frame: Frame, name: str) -> str:
    """Return the page on which a reader chooses a language for an overview, or for a search."""
    locales = frame.glossary.locales
    title, description = (overview_message(name, part) for part in ("title", "description"))
    choices = [
        {
            "locale": locales[tag],
            "words": locales[messages.language_of(title)],
            "location": page_location(tag, name),
            "term": messages.format(title),
            "text": messages.format(description),
        }
        for tag, messages in frame.glossary.messages.items()
    ]
    return _render_choices(frame, permalink_location(name), choices, is_indexed=name != SEARCH)


def render_moved(frame: Frame, slug: str, concept: str) -> str:
    """Return the page at an old address that leads to the concept's permalink."""
    glossary = frame.glossary
    return render(
        "moved.html",
        **frame.values(permalink_location(slug)),
        title=_title(page.preferred.text for page in glossary.presentable(concept).values()),
        target=permalink_location(concept),
        sentences=[
            (locale, glossary.messages[tag].format("moved"))
            for tag, locale in glossary.locales.items()
            if glossary.messages[tag].language_of("moved") == tag
        ],
    )


def render_not_found(frame: Frame) -> str:
    """Return the page that a server shows for any missing address, in every language at once."""
    return _render_anywhere(frame, "not-found", "404 – ")


def render_offline(frame: Frame) -> str:
    """Return the page for any address that was never read, where there is no network."""
    return _render_anywhere(frame, "offline")


def _render_anywhere(frame: Frame, name: str, before_title: str = "") -> str:
    """Return a page that is shown at any depth: references start at the root of the site's host.

    What it says are the messages that begin with its name.
    """
    glossary = frame.glossary
    base = urlsplit(frame.site.address).path or "/"
    values = frame.values("")
    values["to"] = lambda location: safe_address(base + location)
    values["asset_at"] = lambda asset: safe_address(base + relative("", frame.assets[asset]))
    return render(
        "not-found.html",
        **values,
        title=before_title + _title(m.format("site-name") for m in glossary.messages.values()),
        parts=[
            {
                "locale": locale,
                "title": glossary.messages[tag].format(f"{name}-title"),
                "text": glossary.messages[tag].format(f"{name}-text"),
                "home": glossary.messages[tag].format("not-found-home"),
                "location": home_location(tag),
            }
            for tag, locale in glossary.locales.items()
            if glossary.messages[tag].language_of(f"{name}-text") == tag
        ],
    )


def _title(words: Iterable[str]) -> str:
    """Return the same thing's names in several languages as a title; no line begins with a dot."""
    return f"{NO_BREAK_SPACE}· ".join(dict.fromkeys(words))
