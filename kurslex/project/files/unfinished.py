"""A note of all that a command is about to change: with it, one that was killed is undone.

The note is on the disk before the first file is touched. Renaming it says that all is done; what is
left of the old files is only removed then.
"""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from kurslex.errors import UsageError
from kurslex.utils.alone import alone_with
from kurslex.utils.digests import digest_of_bytes
from kurslex.utils.tracked_files import first_tracked

BEGUN = ".kurslex-begun"
DONE = ".kurslex-done"
LOCK = ".kurslex-lock"
"""Files in the project's folder: the note, the same once all is done, and what locks it."""

_NEW = ".kurslex-new"
_OLD = ".kurslex-old"


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
    real = root.resolve()
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


@contextmanager
def alone_in(root: Path, tell: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Let no other command change or undo anything in a project meanwhile.

    `tell` is called where one has to be waited for.
    """
    with alone_with(root / LOCK, tell):
        yield


def undo_unfinished(root: Path) -> str:
    """Undo what a command that was killed has changed in a project; return what to say about it.

    All files are as they were before that command, or, where it had changed all of them, as they
    are after it. Where somebody has edited one of them since, all stay as they are. Waits for a
    command that is still at work. Raises `OSError` where the project cannot be written into, and
    `UsageError` where git tracks a note: somebody would have others' files replaced by it.
    """
    if not _is_there(root):
        return ""
    with alone_in(root):
        return undo(root)


def undo(root: Path) -> str:
    """Do the same for who is alone in the project."""
    said = ""
    _refuse_what_is_not_ours(root)
    note = _read(root / BEGUN)
    if note:
        now = {step.path: _digest(root / step.path) for step in note.steps}
        changed = [step for step in note.steps if now[step.path] != step.before]
        edited = [
            each.path for each in changed if now[each.path] != each.after or _is_lost(root, each)
        ]
        if edited:
            said = (
                f"a command was killed while it changed {len(note.steps)} files, and {edited[0]} "
                "was edited since: all are left as they are"
            )
        elif changed:
            for step in reversed(changed):
                _put_back(root / step.path, is_new=step.before is None)
            said = "what a command had changed that was killed is undone"
    done = note or _read(root / DONE)
    if done:
        _tidy(root, done, with_folders=bool(note))
    for name in (BEGUN, DONE):
        (root / name).unlink(missing_ok=True)
    return said


def _refuse_what_is_not_ours(root: Path) -> None:
    there = any(os.path.lexists(root / name) for name in (BEGUN, DONE))
    tracked = first_tracked(root, BEGUN, DONE) if there else ""
    if tracked:
        raise UsageError(
            f"git tracks {tracked}, so that whoever changes the project could have files replaced; "
            f"git rm --force {tracked}"
        )


def _tidy(root: Path, note: Note, *, with_folders: bool) -> None:
    """Remove what is left beside the files, and folders that were made for nothing."""
    for step in note.steps:
        for left in beside(root / step.path):
            with suppress(OSError):
                left.unlink()
    for folder in reversed(note.folders) if with_folders else ():
        with suppress(OSError):  # what is not empty stays
            (root / folder).rmdir()


def _is_there(root: Path) -> bool:
    return any(os.path.lexists(root / name) for name in (BEGUN, DONE, LOCK))


def _is_lost(root: Path, step: Step) -> bool:
    """Whether nobody has the content before any more."""
    return step.before is not None and _digest(beside(root / step.path)[1]) != step.before


def _put_back(file: Path, *, is_new: bool) -> None:
    if is_new:
        file.unlink()
    else:
        os.replace(beside(file)[1], file)


def _read(file: Path) -> Note | None:
    """Return a note; None where there is none, or the command was killed while it wrote it.

    So it is for one that names anything outside of the project, which no command writes.
    """
    try:
        read = json.loads(file.read_bytes())
        note = Note([Step(**each) for each in read["steps"]], read["folders"])
        root = file.parent.resolve()
        places = [*(step.path for step in note.steps), *note.folders]
        is_ours = all(_is_within(root, each) for each in places)
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return note if is_ours else None


def _is_within(root: Path, path: str) -> bool:
    """Whether a path leads from the root to a place below it: neither up, nor through a link."""
    place = root / path
    is_below = place != root and place.is_relative_to(root) and place.resolve() == place
    # What Python runs can lie in the project as well, and no command changes that.
    is_program = any((folder / "pyvenv.cfg").exists() for folder in place.parents)
    return is_below and ".git" not in place.parts and not is_program


def _digest(file: Path) -> str | None:
    try:
        return digest_of_bytes(file.read_bytes())
    except OSError:
        return None


def _digest_of(content: bytes | None) -> str | None:
    return None if content is None else digest_of_bytes(content)
