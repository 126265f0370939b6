"""The file `_headers`, as Netlify and Cloudflare Pages read it.

Where several paths fit a file, Cloudflare joins what they say of one header with a comma, and what
Netlify does is not documented. Two joined policies both count. So pages themselves say what
browsers may do with them (`kurslex.site.policy`), and a header adds only what a page cannot say:
that it may not be framed. It is said of paths at which nothing is made to be framed.
"""

from collections.abc import Collection, Iterable, Iterator
from urllib.parse import quote

from kurslex.model.site import AZ, PRACTICE, STATUS, TEACHING, TERMS, THEME
from kurslex.outputs.hosts.answers import (
    ALWAYS,
    ANYBODY,
    ASK_AGAIN,
    CACHE,
    FOR_EVER,
    IMAGES,
    OPEN,
    ORIGINS,
    POLICIES,
    POLICY,
    UNFRAMED,
    VERSIONED,
    Host,
)
from kurslex.site.policy import policy_text

HEADERS = "_headers"
"""The name of the file, at the root of the site."""

_HEAD = "# What is said with each file, for Netlify and Cloudflare Pages.\n"
_WITH_PIECES = (AZ, PRACTICE, STATUS, TEACHING, TERMS, THEME)


def headers_file(host: Host, calculators: Iterable[str], unversioned: Iterable[str]) -> str:
    """Return the rules of a site: the ids of its calculators, assets whose addresses stay.

    Cloudflare reads 100 rules; this makes some twenty, and three for each language.
    """
    rules = [
        ("/*", ALWAYS),
        (VERSIONED, {CACHE: FOR_EVER}),
        # Joined with the line above, it is still what counts.
        *((f"/{each}", {CACHE: ASK_AGAIN}) for each in unversioned),
        *((path, {ORIGINS: ANYBODY}) for path in OPEN),
        *((path, {POLICY: policy_text(dict(POLICIES)["*.svg"])}) for path in IMAGES),
        *((path, {POLICY: policy_text(UNFRAMED)}) for path in _pages(host, set(calculators))),
    ]
    return _HEAD + "".join(
        f"{quote(host.base)}{path.removeprefix('/')}\n"
        + "".join(f"  {name}: {value}\n" for name, value in said.items())
        for path, said in rules
    )


def _pages(host: Host, calculators: Collection[str]) -> Iterator[str]:
    """Yield paths that together fit all pages but those that are made to be framed."""
    for folder in ("/", "/:page/", "/:language/:page/"):
        yield from (folder, f"{folder}index.html")
    yield from (f"/:language/{each}/*" for each in _WITH_PIECES)
    # A concept in two languages; a calculator may be called like a language.
    yield from (f"/:language/:page/{tag}/*" for tag in host.languages if tag not in calculators)
