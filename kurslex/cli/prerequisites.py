"""What a command needs before it begins: a folder, Python with docstrings, a valid time zone."""

import os
import sys

from kurslex.errors import UsageError


def require_prerequisites() -> None:
    """Raise `UsageError` where every command would fail with an error that does not say why."""
    try:
        os.getcwd()
    except FileNotFoundError:
        raise UsageError(
            "the folder in which it runs does not exist any more; go to another one"
        ) from None
    if sys.flags.optimize > 1:
        raise UsageError(
            "Python leaves out what explains the rules; unset PYTHONOPTIMIZE, or omit -OO"
        )
    zone = os.environ.get("TZ", "").lstrip(":")
    if os.path.exists(zone) and not _is_time_zone(zone):
        raise UsageError(f"the variable TZ names {zone}, which is no time zone; unset TZ")


def _is_time_zone(file: str) -> bool:
    """Whether a file can be read as a time zone, as Babel does when it is imported."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415 (hardly anybody names a file)

    try:
        with open(file, "rb") as opened:
            ZoneInfo.from_file(opened)
    except Exception:  # the library lets through what its parts raise, AssertionError too
        return False
    return True
