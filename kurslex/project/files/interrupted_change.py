"""The changes of a command that was killed are undone by the next command.

The note of the change (`change_notes.py`) is on the disk before the first file is touched. Renaming
it says that all is done; what is left of the old files is only removed then.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from kurslex.errors import UsageError
from kurslex.project.files.change_notes import (
    BEGUN,
    DONE,
    Note,
    Step,
    beside,
    digest_at,
    is_gone,
    read_note,
    remove_notes,
)
from kurslex.utils.file_lock import file_lock
from kurslex.utils.tracked_files import first_tracked

LOCK = ".kurslex-lock"
"""The file in the project's folder that locks it."""

_KEPT = ".kurslex-kept"
_UNDONE = "what a command had changed that was killed is undone"


@contextmanager
def project_lock(root: Path, tell: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Let no other command change or undo anything in a project meanwhile.

    `tell` is called where one has to be waited for.
    """
    with file_lock(root / LOCK, tell):
        yield


def undo_unfinished(root: Path, tell: Callable[[], None] = lambda: None) -> str:
    """Undo what a command that was killed has changed in a project; return what to say about it.

    All files are as they were before that command, or, where it had changed all of them, as they
    are after it. A file that somebody has changed since stays as it is, and what it was before is
    kept beside it. Waits for a command that is still at work, after calling `tell`. Raises
    `OSError` where the project cannot be written into, and `UsageError` where git tracks a note:
    somebody would have others' files replaced by it.
    """
    if not any(os.path.lexists(root / name) for name in (BEGUN, DONE, LOCK)):
        return ""
    with project_lock(root, tell):
        return undo(root)


def undo(root: Path) -> str:
    """Do the same for who is alone in the project."""
    said = ""
    _refuse_what_is_not_ours(root)
    note = read_note(root, BEGUN)
    if note:
        now = {step.path: digest_at(root, step.path) for step in note.steps}
        changed = [step for step in note.steps if now[step.path] != step.before]
        left = []
        for step in reversed(changed):
            if now[step.path] != step.after or _is_lost(root, step):
                left.append(_left(root, step, is_edited=now[step.path] != step.after))
            else:
                _put_back(root / step.path, is_new=step.before is None)
        if changed:
            said = f"{_UNDONE}, except {', '.join(reversed(left))}" if left else _UNDONE
    done = note or read_note(root, DONE)
    if done is None or _is_tidy(root, done, with_folders=bool(note)):
        remove_notes(root)
    elif note:
        os.replace(root / BEGUN, root / DONE)
    return said


def _refuse_what_is_not_ours(root: Path) -> None:
    there = any(os.path.lexists(root / name) for name in (BEGUN, DONE))
    tracked = first_tracked(root, BEGUN, DONE) if there else ""
    if tracked:
        raise UsageError(
            f"git tracks {tracked}, so that whoever changes the project could have files replaced; "
            f"git rm --force {tracked}"
        )


def _left(root: Path, step: Step, *, is_edited: bool) -> str:
    """Keep what a file was that is left as it is, and return what to say of it."""
    if not is_edited:
        return f"{step.path} (what it was before is gone)"
    kept = _kept(root, step) if step.before is not None else ""
    before = f"; what it was before is in {kept}" if kept else ""
    return f"{step.path} (changed since{before})"


def _kept(root: Path, step: Step) -> str:
    """Keep what a file was beside it, and return where it is; nothing where nobody has it.

    What was kept there earlier stays.
    """
    place = Path(step.path)
    for number in count(1):
        another = f"-{number}" if number > 1 else ""
        path = place.with_name(f".{place.name}{_KEPT}{another}").as_posix()
        there = digest_at(root, path)
        if there == step.before:
            return path
        if there is None:
            break
    if _is_lost(root, step):
        return ""
    os.replace(beside(root / step.path)[1], root / path)
    return path


def _is_tidy(root: Path, note: Note, *, with_folders: bool) -> bool:
    """Remove what is left beside the files, and folders that were made for nothing.

    Return whether nothing is left beside the files, so that the note is not needed any more.
    """
    gone = [is_gone(left) for step in note.steps for left in beside(root / step.path)]
    for folder in reversed(note.folders) if with_folders else ():
        with suppress(OSError):  # what is not empty stays
            (root / folder).rmdir()
    return all(gone)


def _is_lost(root: Path, step: Step) -> bool:
    """Whether nobody has the content before any more."""
    old = beside(Path(step.path))[1].as_posix()
    return step.before is not None and digest_at(root, old) != step.before


def _put_back(file: Path, *, is_new: bool) -> None:
    if is_new:
        file.unlink()
    else:
        os.replace(beside(file)[1], file)
