"""Dates as a language writes them."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any


def written_date(tag: str, time: int) -> str:
    """Return the day (UTC) of a time in seconds since 1970, such as *29. November 2026*.

    In a language of which CLDR knows nothing it is written as ISO 8601 does.
    """

    def write(day: date, locale: Any) -> str:
        from babel.dates import format_date  # noqa: PLC0415

        return format_date(day, "long", locale=locale)

    return _written(tag, time, write, "%Y-%m-%d")


def day_and_month(tag: str, time: int) -> str:
    """Return the same without the year: *29. November*, or *11-29*."""

    def write(day: date, locale: Any) -> str:
        from babel.dates import format_skeleton  # noqa: PLC0415

        return format_skeleton("MMMMd", day, locale=locale)

    return _written(tag, time, write, "%m-%d")


def _written(tag: str, time: int, write: Callable[[date, Any], str], otherwise: str) -> str:
    # The few pages with a date are not worth loading this for all others.
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    day = datetime.fromtimestamp(time, UTC).date()
    try:
        return write(day, Locale.parse(tag, sep="-"))
    except (UnknownLocaleError, ValueError):
        return day.strftime(otherwise)
