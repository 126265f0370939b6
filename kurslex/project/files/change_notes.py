"""The note of a change: which files it is about, with digests of their contents before and after.

It lies in the project's folder, so a stranger's change could bring one: it is read as carefully as
what they write, and counts for nothing where no command of this machine has written it.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from kurslex.project.files.opening import UnfitFileError, open_ordinary, read_bytes
from kurslex.utils.digests import digest_of_bytes, digest_of_file
from kurslex.utils.real_path import real_path

BEGUN = ".kurslex-begun"
DONE = ".kurslex-done"
"""Files in the project's folder: the note, and the same once all is done."""

_NEW = ".kurslex-new"
_OLD = ".kurslex-old"
_OF_GIT = {".git", "git~1"}  # the second is the short name that Windows may give to the first
_ENVIRONMENT = "pyvenv.cfg"  # the file that makes a folder an environment of Python
_OF_ENVIRONMENTS = {"bin", "lib", "lib64", "scripts", _ENVIRONMENT}
_UNREADABLE = "unreadable"  # differs from every digest


@dataclass(frozen=True, slots=True)
class Step:
    """A file that is changed, by its path in the project: digests of its content before and after.

    None stands for no file.
    """

    path: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Note:
    """What is changed: files, and folders that are made for them, the outer ones first."""

    steps: Sequence[Step]
    folders: Sequence[str]


def note_of(root: Path, changes: Sequence[tuple[Path, bytes | None, bytes | None]]) -> bytes:
    """Return the note of changes: files without links on the way, their contents before, after."""
    real = real_path(root)
    steps = [
        Step(file.relative_to(real).as_posix(), _digest_of(before), _digest_of(after))
        for file, before, after in changes
    ]
    parents = {folder for step in steps for folder in Path(step.path).parents}
    folders = sorted(each.as_posix() for each in parents if not (real / each).is_dir())
    return json.dumps(asdict(Note(steps, folders)), indent=1).encode()


def beside(file: Path) -> tuple[Path, Path]:
    """Return where the new content of a file waits, and where the old one is kept meanwhile."""
    return file.with_name(f".{file.name}{_NEW}"), file.with_name(f".{file.name}{_OLD}")


def is_gone(file: Path) -> bool:
    """Remove a file, and return whether it is not there any more."""
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def read_note(root: Path, name: str) -> Note | None:
    """Return a note; None where there is none, or the command was killed while it wrote it.

    So it is for one that is not an ordinary file, or that names anything outside of the project:
    no command writes such a note.
    """
    try:
        read = json.loads(read_bytes(root, name))
        note = Note([Step(**each) for each in read["steps"]], read["folders"])
        real = real_path(root)
        places = [*(step.path for step in note.steps), *note.folders]
        is_ours = all(_is_within(real, each) for each in places)
    except (OSError, UnfitFileError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return note if is_ours else None


def remove_notes(root: Path) -> None:
    """Remove the notes, whatever they are; raise `OSError` for a folder that is not empty."""
    for name in (BEGUN, DONE):
        place = root / name
        if place.is_dir() and not place.is_symlink():
            try:
                place.rmdir()
            except OSError as error:
                raise OSError(error.errno, "it is a folder with files; delete it") from None
        else:
            place.unlink(missing_ok=True)


def digest_at(root: Path, path: str) -> str | None:
    """Return the digest of a file of the project, None where there is none.

    What cannot be read, or is not an ordinary file, has one that differs from every other.
    """
    try:
        with open_ordinary(root, path) as file:
            return digest_of_file(file)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnfitFileError):
        return _UNREADABLE


def _is_within(root: Path, path: str) -> bool:
    """Whether a path leads from the root to a place below it: neither up, nor through a link."""
    place = root / path
    if place == root or not place.is_relative_to(root) or real_path(place) != place:
        return False
    parts = [each.casefold() for each in place.relative_to(root).parts]
    return _OF_GIT.isdisjoint(parts) and not _is_program(root, place, parts[0])


def _is_program(root: Path, place: Path, first: str) -> bool:
    """Whether Python runs what is there, which no command changes.

    That is in an environment within the project. A project may be within an environment as well, or
    in the same folder: then its own files are no programs.
    """
    inner = place.parents[: len(place.relative_to(root).parents) - 1]
    if any((folder / _ENVIRONMENT).exists() for folder in inner):
        return True
    return first in _OF_ENVIRONMENTS and (root / _ENVIRONMENT).exists()


def _digest_of(content: bytes | None) -> str | None:
    return None if content is None else digest_of_bytes(content)
