"""When a page was made, and when it was last changed."""

from collections.abc import Mapping
from datetime import UTC, datetime

from msgspec import Struct


class PageTimes(Struct, frozen=True, kw_only=True):
    """The times of the first and the last commit of a page's file, in seconds since 1970 (UTC).

    Where there is no history, a release may have said the day of the last change: `last` is its
    beginning, and `first` 0.
    """

    first: int
    last: int

    @property
    def last_day(self) -> str:
        """The day of the last change (UTC), as YYYY-MM-DD."""
        return content_date(self.last)


TimesByPath = Mapping[str, PageTimes | None]
"""The times of pages by the paths of their files; None, or nothing, where nobody knows them."""


def content_date(changed: int) -> str:
    """Return the day (UTC) of a time in seconds since 1970, as YYYY-MM-DD; of 0, nothing."""
    return f"{datetime.fromtimestamp(changed, UTC):%Y-%m-%d}" if changed else ""
