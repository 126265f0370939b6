"""The files that `kurslex check` is told to look at, by a person or by pre-commit."""

import os
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from kurslex.cli.changes import NoSuchChangeError, caused_since, is_among, was_there
from kurslex.cli.project_folder import relative
from kurslex.errors import UsageError
from kurslex.problem import Problem, did_you_mean

_LAST_COMMIT = "HEAD"
# Where pre-commit is told to compare two commits, it says here which one is the first.
_FROM = "PRE_COMMIT_FROM_REF"


def given_files(root: Path, files: Iterable[str]) -> frozenset[str]:
    """Return files as paths relative to the project; those outside of it have no problems.

    Raises `UsageError` for a file that is not there, and was not there at the last commit.
    """
    paths = frozenset(relative(file, root) for file in files)
    for path in sorted(paths):
        if not os.path.lexists(root / path) and not _was_there(root, path):
            raise UsageError(f"there is no file {path}; {_near(root, path)}")
    return paths


def concerning(
    root: Path, handed: Collection[str], revision: str | None, problems: Sequence[Problem]
) -> list[Problem]:
    """Return the problems in the files that are handed over, and what their change has brought.

    The change is that since `revision`, or else since the last commit. Raises `NoSuchChangeError`
    where git does not know the revision that was asked for.
    """
    since = _LAST_COMMIT if revision is None else revision
    if since == _LAST_COMMIT:
        since = os.environ.get(_FROM) or since
    try:
        return caused_since(root, since, problems, handed)
    except NoSuchChangeError:
        if revision is not None:
            raise
        return [problem for problem in problems if is_among(problem.path, handed)]


def _was_there(root: Path, path: str) -> bool:
    try:
        return was_there(root, _LAST_COMMIT, path)
    except FileNotFoundError:  # without git
        return False


def _near(root: Path, path: str) -> str:
    folder = (root / path).parent
    there = [each.relative_to(root).as_posix() for each in folder.glob("*")]
    return did_you_mean(path, there) or "name files of the project as they are from here"
