"""When the content of a project was last changed: what its outputs are dated with."""

import os
from pathlib import Path

from kurslex.errors import UsageError
from kurslex.project.loading.git_output import git_output
from kurslex.project.loading.release_file import RELEASE, load_release

VARIABLE = "SOURCE_DATE_EPOCH"
"""Says the time where there is no history (reproducible-builds.org)."""

_CONTENT = ("docs", "calculators")
_LATEST = 253_402_300_799  # the end of the year 9999, the last that dates are written for


def content_time(root: Path) -> int:
    """Return when the content was last committed, in seconds since 1970 (UTC).

    Where the last commit of the content is that of a release (it has changed the release's file),
    and where git knows nothing, as in an archive, it is the day of the release: so both date their
    files alike. The variable `SOURCE_DATE_EPOCH` says another time. Where nobody knows, it is 0:
    what is not committed has no time that a second build would find again. Raises `UsageError`
    where the variable is not a number of seconds.
    """
    said = os.environ.get(VARIABLE)
    if said:
        if not (said.isascii() and said.isdecimal()) or int(said) > _LATEST:
            raise UsageError(
                f"{VARIABLE} is '{said}'; it must be a number of seconds since 1970, "
                "as date +%s prints it"
            )
        return int(said)
    committed, is_release = _last_commit(root)
    release = load_release(root, []) if is_release or not committed else None
    return release.time if release else committed


def _last_commit(root: Path) -> tuple[int, bool]:
    """Return when the content was last committed, or 0, and whether that was a release."""
    shown = ["log", "-1", "--format=%ct", "--name-only", "--relative", "--", *_CONTENT]
    time, *paths = git_output(root, *shown).split("\n")
    return int(time or 0), RELEASE in paths
