"""What is new and changed in a language, for feed readers (Atom, RFC 4287)."""

from collections.abc import Iterator
from datetime import UTC, datetime

from msgspec import Struct

from kurslex.model.page import LocalizedConcept
from kurslex.model.page_times import PageTimes
from kurslex.model.site import feed_location, home_location
from kurslex.outputs.edition import Edition
from kurslex.outputs.xml_text import document, element, escaped
from kurslex.ui.interface_messages import theme_message

FEED_FILE = feed_location("{tag}")
MOST = 50
"""How many concepts are in a feed at most."""

_NAMESPACE = "http://www.w3.org/2005/Atom"
_TYPE = "application/atom+xml"


class _Change(Struct, frozen=True, kw_only=True):
    """A page with its theme, and when it was made and last changed."""

    page: LocalizedConcept
    theme: str
    times: PageTimes


def feed_file(edition: Edition) -> dict[str, bytes]:
    """Return the feed of the edition's language: what was changed last comes first.

    A page is in it only where its times are known, so a feed may be empty. Then it is dated with
    the content, and with the beginning of 1970 where nobody knows the date of that: the format asks
    for one.
    """
    (tag,) = edition.tags
    changes = sorted(_changes(edition, tag), key=lambda each: -each.times.last)[:MOST]
    updated = max((each.times.last for each in changes), default=edition.changed)
    site = edition.say(tag, "site-name")
    here, home = (
        edition.site.absolute(location) for location in (feed_location(tag), home_location(tag))
    )
    content = [
        element("id", escaped(here)),
        element("title", escaped(f"{site}: {edition.say(tag, 'feed-title')}")),
        element("subtitle", escaped(edition.say(tag, "site-subtitle"))),
        element("updated", _time(updated)),
        element("author", element("name", escaped(edition.author(tag) or site))),
        element("link", attributes={"rel": "self", "type": _TYPE, "href": here}),
        element("link", attributes={"rel": "alternate", "type": "text/html", "href": home}),
        element("link", attributes={"rel": "license", "href": _licence(edition, tag, "address")}),
        element("rights", escaped(_licence(edition, tag, "name"))),
        *(_entry(edition, each) for each in changes),
    ]
    lines = "\n".join(["", *content, ""])
    feed = element("feed", lines, {"xmlns": _NAMESPACE, "xml:lang": tag})
    return {FEED_FILE.replace("{tag}", tag): document(feed)}


def _changes(edition: Edition, tag: str) -> Iterator[_Change]:
    """Yield the pages whose times are known, in the order of their concepts."""
    for each in edition.described():
        page = each.pages[tag]
        times = edition.times.get(page.path)
        if times and times.first:
            yield _Change(page=page, theme=each.concept.theme, times=times)


def _entry(edition: Edition, change: _Change) -> str:
    """Return a concept; its address is its id, which stays the same for good."""
    page = change.page
    address = edition.address(page.locale, page.id)
    theme = edition.say(page.locale, theme_message(change.theme))
    content = [
        element("id", escaped(address)),
        element("title", escaped(page.preferred.label)),
        element("link", attributes={"rel": "alternate", "type": "text/html", "href": address}),
        element("published", _time(change.times.first)),
        element("updated", _time(change.times.last)),
        element("category", attributes={"term": change.theme, "label": theme}),
        element("summary", escaped(page.definition)),
    ]
    return element("entry", "\n".join(["", *content, ""]))


def _licence(edition: Edition, tag: str, part: str) -> str:
    return edition.say(tag, f"licence-content-{part}")


def _time(seconds: int) -> str:
    """Return a time as RFC 3339 writes it, in UTC."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}"
