"""What a host says with each file of a site: the one description that all hosts' files are made of.

Paths are written as static hosts do: `:name` stands for one part of a path, `*` at the end for any
rest, and `*` at the beginning for anything before an ending.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from kurslex.model.glossary import Glossary
from kurslex.model.image import FILES_FOLDER
from kurslex.model.site import (
    API,
    ASSET_FOLDER,
    DOWNLOADS,
    FULL_TEXT,
    SEARCH,
    TEACHING,
    Site,
    not_found_location,
)
from kurslex.site.policy import FRAMING, PAGE, SEARCHING, Policy, framed, policy_text

ALWAYS: Mapping[str, str] = MappingProxyType(
    {
        "X-Content-Type-Options": "nosniff",
        # No other host is told which values somebody computes with.
        "Referrer-Policy": "same-origin",
        # Speaking, copying and sharing need no permission here; these are what no page uses.
        "Permissions-Policy": ", ".join(
            f"{feature}=()"
            for feature in (
                *("accelerometer", "camera", "display-capture", "geolocation"),
                *("gyroscope", "hid", "magnetometer", "microphone", "midi", "payment"),
                *("serial", "usb"),
            )
        ),
    }
)
"""What is said with every file."""

POLICY, CACHE, ORIGINS = "Content-Security-Policy", "Cache-Control", "Access-Control-Allow-Origin"

ANYBODY = "*"
"""Which origins may read what is open to all: there is nothing on a site that is secret."""

FOR_EVER, ASK_AGAIN = "public, max-age=31536000, immutable", "no-cache"
"""How long a copy may be used: of a file whose address has its version, and of any other one."""

UNFRAMED = MappingProxyType({"frame-ancestors": "'none'"})
"""What a page cannot say itself, for browsers heed it in a header alone: nobody may frame it."""

_IMAGE: Policy = MappingProxyType(
    {"default-src": "'none'", "style-src": "'unsafe-inline'", "sandbox": ""}
)
# A picture's colours are in its file. Nothing else may happen where it is opened by itself.

EMBEDS = "/:language/embed/*"
"""What is made to be framed."""

POLICIES: Sequence[tuple[str, Policy]] = (
    ("*.svg", _IMAGE),
    (EMBEDS, PAGE),
    (f"/:language/{SEARCH}/*", {**SEARCHING, **UNFRAMED}),
    (f"/{FULL_TEXT}*", {**SEARCHING, **UNFRAMED}),
    (f"/:language/{TEACHING}/*", {**FRAMING, **UNFRAMED}),
)
"""What browsers may do with files at some paths; the first path that fits counts."""

OTHERWISE: Policy = MappingProxyType({**PAGE, **UNFRAMED})

IMAGES = (f"/{FILES_FOLDER}*", "/:language/picture/*")
"""Where all images are that are in files of their own."""

OPEN = (
    f"/{API}/*",
    "/assets/*",
    f"/{DOWNLOADS}/*",
    f"/:language/{DOWNLOADS}/*",
    "/:language/annotate.js",
)
"""What scripts of other sites may read: data, and what frames without an origin are made of."""

VERSIONED = f"/{ASSET_FOLDER}*"
"""Where the files are that pages name with their versions."""


class Host(Struct, frozen=True, kw_only=True):
    """What a host has to know of a site: the path at which it lives, and its languages.

    `base` is unescaped, as servers compare it with what is asked for; see `site_address_fault`.
    `address` is where the site is published, or empty.
    """

    base: str
    languages: Sequence[str]
    address: str = ""

    def pattern(self, path: str) -> str:
        """Return a regular expression for the paths on the host that a path stands for."""
        if path.startswith("*"):
            return f"{literally(path[1:])}$"
        whole = literally(self.base + path[1:].removesuffix("*"))
        whole = re.sub(r":\w+", "[^/]+", whole)
        return f"^{whole}" if path.endswith("*") else f"^{whole}$"

    def policies(self) -> Iterator[tuple[str, str]]:
        """Yield regular expressions for paths, each with its policy; the first that fits counts."""
        for path, policy in POLICIES:
            said = framed(self.address) if path == EMBEDS else policy
            yield self.pattern(path), policy_text(said)

    def error_pages(self) -> Iterator[tuple[str, str]]:
        """Yield paths below which there are pages of a language, each with what is not found there.

        The last one is the path of the site.
        """
        for tag in self.languages:
            yield f"{self.base}{tag}/", self.base + not_found_location(tag)
        yield self.base, self.base + not_found_location()


def literally(path: str) -> str:
    """Return a regular expression for a path itself, with no backslash that settings would read."""
    return path.replace(".", "[.]")


def host_of(glossary: Glossary, site: Site) -> Host:
    """Return what a host has to know of a site."""
    return Host(base=base_of(site), languages=tuple(glossary.homes), address=site.address)


def base_of(site: Site) -> str:
    """Return the path on its host at which a site lives, unescaped, with a slash at its end."""
    return unquote(urlsplit(site.address).path) or "/"
