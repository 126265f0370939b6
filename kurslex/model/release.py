"""A release of a glossary: what a reference to it names."""

from datetime import UTC, date, datetime

from msgspec import Struct


class Release(Struct, frozen=True, kw_only=True):
    """The last release of a glossary: its version, such as 1.2.0, and its day as YYYY-MM-DD."""

    version: str
    date: str

    @property
    def time(self) -> int:
        """The beginning of the day, in seconds since 1970 (UTC)."""
        return day_time(self.date)


def day_time(day: str) -> int:
    """Return the beginning of a day (YYYY-MM-DD), in seconds since 1970 (UTC)."""
    return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp())


def version_numbers(version: str) -> tuple[int, int, int] | None:
    """Return the three numbers of a version (semver.org, without a suffix); None for any other."""
    parts = version.split(".")
    if len(parts) != len(("major", "minor", "patch")):
        return None
    if not all(each.isascii() and each.isdecimal() and str(int(each)) == each for each in parts):
        return None
    major, minor, patch = map(int, parts)
    return major, minor, patch


def is_day(text: str) -> bool:
    """Tell whether a text is a day as YYYY-MM-DD, of the year 1970 or later."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return False
    return day.isoformat() == text and text >= "1970-01-01"
