"""One page of each kind that a reader can visit in a language."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tests.support.addresses import CONCEPTS, LANGUAGES

_FORM = re.compile(rb"<form\b[^>]*\bdata-calculator\b")
PAGE_KINDS = (
    "",
    "secondary-market/",
    "underwriting/",
    "share/it/",
    "a-z/",
    "path/",
    "practice/",
    "practice/theme/quality/",
    "calculators/",
    "terms/",
    "search/?q=rente",
    "accessibility/",
    "downloads/",
    "pack/?concepts=share,bond&with=it",
    "status/",
    "teaching/",
    "teaching/secondary-market/",
)

# The language of a page, and whether each of its first headings can be seen.
LOADED = """() => [document.documentElement.lang,
    [...document.querySelectorAll("h1")].map((each) => each.checkVisibility())]"""


def locations(language: str, *others: str) -> list[str]:
    """Return the pages of a language, those of the tuple and others; none is beside itself."""
    return _below(language, (*PAGE_KINDS, *others))


def share(language: str, *others: str) -> list[str]:
    """Return a part of the same pages: one language or another has each of the kinds."""
    return _below(language, part(language, (*PAGE_KINDS, *others)))


def part(language: str, kinds: Sequence[str]) -> Sequence[str]:
    """Return a language's part of what all have: together they have each once, and each has some.

    This is what every run looks at where the long one looks at everything in every language.
    """
    return kinds[LANGUAGES.index(language) :: len(LANGUAGES)]


@cache
def with_calculators(site: Path, language: str) -> list[str]:
    """Return the locations of the concepts' pages that have a calculator, in the built site."""
    places = [f"{language}/{concept}/" for concept in CONCEPTS]
    found = [each for each in places if _FORM.search((site / each / "index.html").read_bytes())]
    assert len(found) > 5
    return found


def _below(language: str, kinds: Sequence[str]) -> list[str]:
    return [f"{language}/{kind}" for kind in kinds if not kind.startswith(f"share/{language}")]
