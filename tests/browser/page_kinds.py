"""One page of each kind that a reader can visit in a language."""

from collections.abc import Sequence

from tests.support.addresses import LANGUAGES

PAGE_KINDS = (
    "",
    "secondary-market/",
    "underwriting/",
    "share/it/",
    "a-z/",
    "path/",
    "calculators/",
    "terms/",
    "search/?q=rente",
    "accessibility/",
    "status/",
)


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


def _below(language: str, kinds: Sequence[str]) -> list[str]:
    return [f"{language}/{kind}" for kind in kinds if not kind.startswith(f"share/{language}")]
