"""Dates as a language writes them."""

from datetime import UTC, datetime


def written_date(tag: str, time: int) -> str:
    """Return the day (UTC) of a time in seconds since 1970, such as *29. November 2026*.

    In a language of which CLDR knows nothing it is written as ISO 8601 does.
    """
    # The one page with a date is not worth loading this for all others.
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415
    from babel.dates import format_date  # noqa: PLC0415

    day = datetime.fromtimestamp(time, UTC).date()
    try:
        return format_date(day, "long", locale=Locale.parse(tag, sep="-"))
    except (UnknownLocaleError, ValueError):
        return day.isoformat()
