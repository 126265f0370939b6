"""A document of the site -> the same document in a folder that is opened without a host.

Without a host a folder's address leads to no index.html, and addresses that others are given have
to be those of the published site.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from html import escape
from posixpath import join, normpath

from kurslex.model.site import Site, relative
from kurslex.rendering.html_places import PlacingParser

_FOLLOWED = frozenset({"action", "data-whole", "href", "src"})
_GIVEN_AWAY = frozenset({"data-embed", "data-page"})
"""A calculator's addresses that readers copy; empty, they are the document's own."""

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileEdition:
    """How documents change on their way into a folder.

    `files` are the paths of all that the folder may hold. `named` fills with those that a document
    names in any attribute, whether a browser follows it or a script.
    """

    site: Site
    files: Collection[str]
    named: set[str] = field(default_factory=set)

    def convert(self, html: str, here: str) -> str:
        """Return the document that lives at `here`; what needs no change stays, byte for byte."""
        parts = []
        end = 0
        for start, old, new in _Tags(html, self, here).changes:
            parts += [html[end:start], new]
            end = start + len(old)
        return "".join([*parts, html[end:]])

    def attribute(self, name: str, value: str, here: str) -> str:
        """Return what an attribute says in the folder."""
        self.named.update(_path(_target(each, here)) for each in value.split() if "/" in each)
        target = _target(value, here) if name in _FOLLOWED | _GIVEN_AWAY else None
        rest = value[len(_path_of(value)) :]
        if name in _GIVEN_AWAY:
            return self.site.absolute(target or here) + rest
        if target is None:
            return value
        path = _path(target)
        return (relative(here, path) if path in self.files else self.site.absolute(target)) + rest


class _Tags(PlacingParser):
    """The start tags that change: their places, what they are, and what they become."""

    def __init__(self, html: str, edition: FileEdition, here: str) -> None:
        super().__init__(html)
        self._edition = edition
        self._here = here
        self.changes: list[tuple[int, str, str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if ("rel", "preload") in attrs:
            # From a disk nothing comes early, and browsers refuse to try.
            self.changes.append((self.place, self.get_starttag_text() or "", ""))
            return
        changed = [
            (name, value if value is None else self._edition.attribute(name, value, self._here))
            for name, value in attrs
        ]
        if changed != attrs:
            parts = "".join(_written(changed))
            self.changes.append((self.place, self.get_starttag_text() or "", f"<{tag}{parts}>"))


def _written(attributes: list[tuple[str, str | None]]) -> Iterator[str]:
    for name, value in attributes:
        yield f" {name}" if value is None else f' {name}="{escape(value)}"'


def _target(address: str, here: str) -> str | None:
    """Return the location within the site that an address leads to from `here`, if it does."""
    path = _path_of(address)
    if not path or path.startswith("//") or _SCHEME.match(path):
        return None
    target = normpath(join(here, path))
    return "" if target == "." else target + ("/" if path.endswith("/") else "")


def _path_of(address: str) -> str:
    return re.split("[?#]", address, maxsplit=1)[0]


def _path(target: str | None) -> str:
    """Return the file that a host sends for a location."""
    return target if target and not target.endswith("/") else f"{target or ''}index.html"
