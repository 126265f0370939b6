"""When a page was made, and when it was last changed."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTimes:
    """The times of the first and the last commit of a page's file, in seconds since 1970 (UTC)."""

    first: int
    last: int


TimesByPath = Mapping[str, PageTimes | None]
"""The times of pages by the paths of their files; None, or nothing, where nobody knows them."""
