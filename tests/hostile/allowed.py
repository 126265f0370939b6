"""What the documents of a site may be made of: what plain content makes, and Markdown.

The list is read from a site in which nobody has written anything strange, so that an element or an
attribute that only hostile words make is on none.
"""

import json
import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

from kurslex.site.policy import FRAMING, OFFLINE, PAGE, SEARCHING, framed, policy_text
from tests.site.safe_markdown import ALLOWED, is_harmless

ADDRESSES = {
    *("action", "cite", "data", "formaction", "href", "ping", "poster", "src", "srcset"),
    *("xlink:href", "background", "manifest"),
}
_NEVER = re.compile("on.*|srcdoc|formaction|ping|http-equiv|background|xlink:href|is|nonce|style")
_OF_SCRIPTS = {"application/ld+json"}
# The only element that says something in the place of a header, and all that it may say.
_POLICIES = [
    {"http-equiv": "content-security-policy", "content": policy_text(each)}
    for each in (PAGE, SEARCHING, FRAMING, OFFLINE, framed("https://knots.example/"))
]
# What further elements texts bring, beside those that each page has.
_OF_TEXTS = {
    "a": {"lang", "hreflang", "data-carry"},
    "figure": {"class"},
    "figcaption": set(),
    "img": {"height", "width", "loading"},
    "section": {"class", "aria-labelledby", "aria-label"},
    "h2": {"id"},
    "details": {"class"},
    "summary": set(),
}
# What the pages of practice, of the translations' state and of words that mislead have: what the
# plain site has too little for.
_OF_LISTS = {
    "a": {"data-continue", "data-go-on", "data-pieces"},
    "button": {"data-more", "data-next", "data-result"},
    "div": {"data-concepts", "data-done", "data-practice", "data-right", "data-wrong", "id"},
    "h2": {"data-pattern", "tabindex"},
    "b": {"lang"},
    "i": {"lang"},
    "small": {"lang"},
    "li": {"data-all", "data-pieces", "data-question", "data-set"},
    "ol": {"type"},
    "p": {"data-pattern"},
    "section": {"data-other"},
    "td": {"class"},
}
Names = set[tuple[str, str]]
"""Elements with the names of their attributes, each also without any."""


def names(files: Iterable[Path]) -> Names:
    """Return what documents are made of."""
    reader = _Names()
    for file in files:
        reader.feed(file.read_text(encoding="utf-8"))
    return reader.found


def allowed(plain: Path) -> Names:
    """Return what documents may be made of, by the plain ones of a site."""
    found = names(plain.rglob("*.html"))
    for tags in (ALLOWED, _OF_TEXTS, _OF_LISTS):
        found |= {(tag, name) for tag, attributes in tags.items() for name in ("", *attributes)}
    return {each for each in found if not _NEVER.fullmatch(each[1])}


class _Names(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: Names = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {(tag, ""), *((tag, name) for name, _ in attrs)}


def offences(elements: Iterable[tuple[str, dict[str, str], str]], known: Names) -> Iterator[str]:
    """Yield what documents must not have: elements are names, attributes and texts."""
    for tag, attributes, text in elements:
        if (tag, "") not in known:
            yield f"<{tag}>"
        if tag == "meta" and attributes in _POLICIES:
            continue
        for name, value in attributes.items():
            leads = name in ADDRESSES and not is_harmless(value)
            if (tag, name) not in known or _NEVER.fullmatch(name) or leads:
                yield f"<{tag} {name}={value!r}>"
        if tag == "script":
            yield from _in_script(attributes, text)


def _in_script(attributes: dict[str, str], text: str) -> Iterator[str]:
    if text and attributes.get("type") not in _OF_SCRIPTS:
        yield f"<script> with {text[:60]!r}"
    elif text:
        json.loads(text)
