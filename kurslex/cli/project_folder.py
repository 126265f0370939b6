"""The folder of the project that a command works on."""

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from kurslex.errors import UsageError
from kurslex.project.files.interrupted_change import project_lock, undo_unfinished
from kurslex.project.files.opening import unfit
from kurslex.utils.real_path import real_path

SETTINGS = "mkdocs.yml"
_CONCEPTS = "docs/concepts.yml"


def project_root(asked: Path | None) -> Path:
    """Return the folder that is asked for, or the nearest one from here upwards that is a project.

    A file that is there and cannot be read makes a folder one, too: what is wrong with it is said
    by whoever reads it. Raises `UsageError` where it is not a project.
    """
    here = Path.cwd()
    if asked is not None:
        if os.path.lexists(asked / _CONCEPTS):
            return asked
        raise UsageError(_not_a_project(real_path(asked), "in it"))
    for folder in (here, *here.parents):
        if os.path.lexists(folder / _CONCEPTS):
            return Path(os.path.relpath(folder, here))
    raise UsageError(_not_a_project(here, "in it and in the folders above"))


def undo_what_was_killed(root: Path) -> None:
    """Undo what a command has begun to change that was killed, and say so."""
    with suppress(OSError):  # who cannot write here may still read
        said = undo_unfinished(root, _tell_of_waiting)
        if said:
            print(f"kurslex: {said}", file=sys.stderr)


@contextmanager
def changing(root: Path) -> Iterator[None]:
    """Let one command at a time read a project and change it: none overwrites what another wrote.

    What a command has begun to change that was killed is undone first. A folder that becomes a
    project is locked only while it is written.
    """
    with ExitStack() as stack:
        if os.path.lexists(root / _CONCEPTS):
            with suppress(OSError):  # of who cannot write here, and is told when it is tried
                stack.enter_context(project_lock(root, _tell_of_waiting))
        undo_what_was_killed(root)
        yield


def _tell_of_waiting() -> None:
    print("kurslex: waiting for another command that changes this project", file=sys.stderr)


def require_settings(root: Path) -> None:
    """Raise `UsageError` where a project has no settings of its site, or these are not a file."""
    place = root / SETTINGS
    if not os.path.lexists(place):
        raise UsageError(
            f"{real_path(root).as_posix()} is not a Kurslex project: {SETTINGS} is missing in it, "
            "which says how its site is built; copy that of a new project (kurslex init NEW)"
        )
    fault = unfit(place.lstat().st_mode)
    if fault:
        raise UsageError(f"{(real_path(root) / SETTINGS).as_posix()} {fault}; {fault.hint}")


def relative(path: str | Path, start: str | Path = ".") -> str:
    """Return the way from a folder to a path, or the whole path where there is none.

    On Windows no way leads from one drive to another.
    """
    try:
        return Path(os.path.relpath(path, start)).as_posix()
    except ValueError:
        return real_path(Path(path)).as_posix()


def _not_a_project(folder: Path, where: str) -> str:
    docs = folder / "docs"
    refusal = f"{folder.as_posix()} is not a Kurslex project"
    if docs.is_symlink():
        return (
            f"{refusal}: {docs.as_posix()} is a symbolic link, and none is followed; "
            "put the folder itself there"
        )
    missing = [each for each in (SETTINGS, _CONCEPTS) if not os.path.lexists(folder / each)]
    are = "are" if len(missing) > 1 else "is"
    return (
        f"{refusal}: {' and '.join(missing)} {are} missing {where}; "
        "go to the project's folder, name it with --project, or begin one with kurslex init DIR"
    )
