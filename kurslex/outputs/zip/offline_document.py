"""A document of the site -> the same document in a folder that is opened without a host.

Without a host a folder's address leads to no index.html, and addresses that others are given have
to be those of the published site.
"""

import re
from collections.abc import Collection
from html import escape, unescape
from posixpath import join, normpath

from msgspec import Struct, field

from kurslex.model.site import Site, relative

_FOLLOWED = frozenset({"action", "data-whole", "href", "src"})
_GIVEN_AWAY = frozenset({"data-embed", "data-page"})
"""A calculator's addresses that readers copy; empty, they are the document's own."""
_NAMED = frozenset({"data-index", "data-script"})
"""Addresses that a script asks for, in a folder as on a host."""

# What asks the index of the texts, which is for hosts only.
_SEARCHES = "?q="
# What a home page says of the file: whoever reads it there has just opened that.
_OFFER = re.compile(r'<li class="kx-archive">.*?</li>\n', re.DOTALL)
# The choice of another language's terms, which the file does not have.
_SECOND = re.compile(r'<p class="kx-second".*?</p>\n')
# An example of what teachers put into pages: from a disk, its sandbox may load no file.
_FRAMED = re.compile(r'<figure class="kx-framed">.*?</figure>\n', re.DOTALL)
# From a disk nothing comes early, is installed or searched, and browsers refuse to try.
_NOT_FROM_A_DISK = ("preload", "manifest", "search")
# What a page says to networks and search engines, which never read it from a disk.
_PUBLISHED = re.compile(
    r'<meta property="og:[^>]*>\n|<script type="application/ld\+json">.*?</script>\n'
)
# A start tag that has values, and in it an attribute that has addresses.
_TAG = re.compile(r'<[a-z][^\s<>"]*\s[^<>"]*(?:"[^"]*"[^<>"]*)+>')
_ATTRIBUTE = re.compile(rf' ({"|".join(sorted(_FOLLOWED | _GIVEN_AWAY | _NAMED))})="([^"]*)"')
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


class OfflineDocument(Struct, frozen=True, kw_only=True):
    """How documents change on their way into a folder.

    `files` are the paths of all that the folder may hold. `named` fills with those that a document
    names, whether a browser follows them or a script.
    """

    site: Site
    files: Collection[str]
    named: set[str] = field(default_factory=set)

    def convert(self, html: str, here: str) -> str:
        """Return the document that lives at `here`; what needs no change stays, byte for byte.

        Documents of a site have their values in double quotes, as templates and Markdown print
        them, and `<` nowhere else than before a tag.
        """
        for part in (_OFFER, _SECOND, _FRAMED, _PUBLISHED):
            html = part.sub("", html)
        return _TAG.sub(lambda found: self._tag(found, here), html)

    def _tag(self, found: re.Match[str], here: str) -> str:
        tag = found[0]
        if 'rel="' in tag and any(f'rel="{each}"' in tag for each in _NOT_FROM_A_DISK):
            return ""
        return _ATTRIBUTE.sub(lambda each: self._written(each, here), tag)

    def _written(self, found: re.Match[str], here: str) -> str:
        name, written = found.groups()
        value = unescape(written)
        changed = self.attribute(name, value, here)
        return found[0] if changed == value else f' {name}="{escape(changed)}"'

    def attribute(self, name: str, value: str, here: str) -> str:
        """Return what an attribute says in the folder."""
        if name in _NAMED:
            self.named.add(_path(_target(value, here)))
            return value
        target = _target(value, here)
        rest = value[len(_path_of(value)) :]
        if name in _GIVEN_AWAY:
            return self.site.absolute(target or here) + rest
        if target is None:
            return value
        path = _path(target)
        self.named.add(path)
        within = path in self.files and not rest.startswith(_SEARCHES)
        return (relative(here, path) if within else self.site.absolute(target)) + rest


def _target(address: str, here: str) -> str | None:
    """Return the location within the site that an address leads to from `here`, if it does."""
    path = _path_of(address)
    if not path or path.startswith("//") or _SCHEME.match(path):
        return None
    target = normpath(join(here, path))
    return "" if target == "." else target + ("/" if path.endswith("/") else "")


def _path_of(address: str) -> str:
    return address.partition("#")[0].partition("?")[0]


def _path(target: str | None) -> str:
    """Return the file that a host sends for a location."""
    return target if target and not target.endswith("/") else f"{target or ''}index.html"
