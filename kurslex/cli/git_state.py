"""What git knows of a project: what is not committed, and which versions have tags."""

import re
from pathlib import Path, PurePosixPath

from kurslex.cli.project_folder import relative
from kurslex.project.files.interrupted_change import LOCK
from kurslex.utils.git_command import call_git
from kurslex.utils.real_path import real_path

_TAG = re.compile(r"v?(\d+\.\d+\.\d+)")


class NoRepositoryError(ValueError):
    """Git knows nothing of the project; says why."""


def uncommitted_files(root: Path) -> list[str]:
    """Return the files of the whole repository that differ from the last commit, or are new.

    What `.gitignore` names is left out, and the lock of who asks. Raises `NoRepositoryError`.
    """
    shown = _git(root, "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all")
    paths = [entry[3:] for entry in shown.split("\0") if entry]
    return [path for path in paths if PurePosixPath(path).name != LOCK]


def files_not_in_git(root: Path, folder: str) -> list[str]:
    """Return the files in a folder of the project that no commit has as they are, by path.

    What `.gitignore` names is among them. Raises `NoRepositoryError`.
    """
    shown = _git(
        root,
        *("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all"),
        *("--ignored=matching", "--", folder),
    )
    top = Path(_git(root, "rev-parse", "--show-toplevel").rstrip("\n"))
    return [relative(top / entry[3:], root) for entry in shown.split("\0") if entry]


def is_left_out(root: Path, folder: str) -> bool:
    """Whether all files in a folder of the project are such that `.gitignore` names.

    Raises `NoRepositoryError`.
    """
    shown = _git(
        root,
        *("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all"),
        *("--ignored=matching", "--", folder),
    )
    entries = [entry for entry in shown.split("\0") if entry]
    is_known = _git(root, "ls-files", "-z", "--", folder)
    return not is_known and bool(entries) and all(each.startswith("!! ") for each in entries)


def tagged_versions(root: Path) -> list[str]:
    """Return the versions that have a tag, such as v1.2.0; raises `NoRepositoryError`."""
    found = map(_TAG.fullmatch, _git(root, "tag", "--list").split())
    return [each[1] for each in found if each]


def _git(root: Path, *arguments: str) -> str:
    try:
        done = call_git(root, *arguments, LC_ALL="C")  # in whose words it says what is wrong
    except FileNotFoundError:
        raise NoRepositoryError("git is not installed") from None
    if done.returncode:
        # Git may know one and refuse it, as that of another user: then its own words say why.
        said = done.stderr.removeprefix("fatal: ").partition("\n")[0]
        unknown = f"{real_path(root).as_posix()} is in no git repository"
        is_unknown = "not a git repository" in said
        raise NoRepositoryError(unknown if is_unknown else said or f"git {arguments[0]} failed")
    return done.stdout
