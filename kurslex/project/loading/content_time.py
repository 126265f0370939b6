"""When the content of a project was last changed: the date of all its outputs."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from kurslex.errors import UsageError
from kurslex.project.loading.git_output import LATEST, commit_time, git_output
from kurslex.project.loading.release_file import RELEASE, load_release

VARIABLE = "SOURCE_DATE_EPOCH"
"""Says the time where there is no history (reproducible-builds.org)."""

_CONTENT = ("docs", "calculators")


def content_time(root: Path) -> int:
    """Return when the content was last committed, in seconds since 1970 (UTC).

    Where the last commit of the content is that of a release (it has changed the release's file),
    and where git knows nothing, as in an archive, it is the day of the release: so both date their
    files alike. A shallow clone does not tell what its first commit has changed: that is taken for
    a release on the day of the release. The variable `SOURCE_DATE_EPOCH` says another time. Where
    nobody knows, it is 0: what is not committed has no time that a second build would find again.
    Raises `UsageError` where the variable is not a number of seconds.
    """
    said = os.environ.get(VARIABLE)
    if said:
        if not (said.isascii() and said.isdecimal()) or int(said) > LATEST:
            raise UsageError(
                f"{VARIABLE} is '{said}'; it must be a number of seconds since 1970, "
                "as date +%s prints it"
            )
        return int(said)
    last = _last_commit(root)
    release = load_release(root, []) if last.has_release or not last.time else None
    if release and last.time and _is_cut_off(root, last):
        day = datetime.fromtimestamp(last.time, UTC).date().isoformat()
        release = release if day == release.date else None
    return release.time if release else last.time


class _Commit(NamedTuple):
    """A commit: its time, or 0; whether it has the release's file; the commits before it."""

    time: int
    has_release: bool
    parents: tuple[str, ...]


def _last_commit(root: Path) -> _Commit:
    """Return the last commit of the content."""
    shown = ("log", "-1", "--format=%ct %p", "--name-only", "--relative", "--", *_CONTENT)
    about, *paths = git_output(root, *shown).split("\n")
    time, _, parents = about.partition(" ")  # git prints no time where that is no number
    return _Commit(commit_time(time), RELEASE in paths, tuple(parents.split()))


def _is_cut_off(root: Path, commit: _Commit) -> bool:
    """Tell whether a shallow clone begins with a commit: all files are new in it for git."""
    asked = "rev-parse", "--is-shallow-repository"
    return not commit.parents and git_output(root, *asked).strip() == "true"
