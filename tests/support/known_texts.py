"""Pagefind's answers, remembered: starting it is a third of what a small build takes.

The same documents always make the same files, as `tests/site/search/test_full_text.py` shows.
"""

from collections.abc import Mapping
from functools import cache

from kurslex.site.search.full_text import full_text


def known_full_text(documents: Mapping[str, str]) -> dict[str, bytes]:
    """Return what `full_text` does, or has done in this process for the same documents."""
    return dict(_made(tuple(sorted(documents.items()))))


@cache
def _made(documents: tuple[tuple[str, str], ...]) -> dict[str, bytes]:
    return full_text(dict(documents))
