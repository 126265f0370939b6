"""Several files are written, or none: to new files first, flushed to the disk, then renamed.

A process that ends in between leaves each file old or new, whole. In a project it leaves a note as
well, with which the next command undoes the rest (`kurslex.project.files.interrupted_change`).
"""

import os
import stat
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from kurslex.project.files.change_notes import BEGUN, DONE, beside, is_gone, note_of
from kurslex.project.files.interrupted_change import LOCK, project_lock, undo
from kurslex.project.files.line_ends import encoded
from kurslex.utils.real_path import real_path

Result = TypeVar("Result")

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_USUAL = 0o666
_OF_SYSTEM = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)  # of Unix; of Windows
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _OF_SYSTEM


class WriteError(OSError):
    """Files cannot be written; says which and why. All of them are as they were."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Target:
    file: Path
    content: bytes | None  # None for a file that goes
    before: bytes | None  # None for a new file
    mode: int

    @property
    def aside(self) -> Path:
        return beside(self.file)[0]

    @property
    def old(self) -> Path:
        return beside(self.file)[1]

    def take_away(self) -> None:
        """Undo that the file was made."""
        if not self.aside.exists():
            self.file.unlink(missing_ok=True)

    def put_back(self) -> None:
        """Undo that the file was changed or removed."""
        os.replace(self.old, self.file)
        self.old.unlink(missing_ok=True)  # it is there where both are still one file


@dataclass(slots=True)
class _Done:
    """What has happened so far, to be undone in the opposite order."""

    undo: list[Callable[[], object]] = field(default_factory=list)
    note: Path | None = None

    def all(self) -> None:
        """Undo it; where that fails, the note stays for the next command."""
        has_failed = False
        for step in reversed(self.undo):
            try:
                step()
            except OSError:
                has_failed = True
        for note in (self.note, self.note.with_name(DONE)) if self.note and not has_failed else ():
            with suppress(OSError):
                note.unlink(missing_ok=True)


def write_all(root: Path, texts: Mapping[str, str | bytes | None]) -> None:
    """Write texts into files by their paths below a project's root, in the order given.

    A file goes where there is None in the place of its text; bytes are written as they are.
    Files keep their line ends, byte order mark and permissions. Raises `WriteError` where one of
    them is write-protected, leads out of the project, or cannot be written; then none is changed.
    """
    write_files({root / path: text for path, text in texts.items()}, within=root)


def write_files(texts: Mapping[Path, str | bytes | None], *, within: Path | None = None) -> None:
    """Do the same for files anywhere, or within a project's folder."""
    done = _Done()
    file = within or Path()
    with ExitStack() as stack:
        try:
            if within is not None:
                folders = _Done()
                stack.callback(folders.all)  # goes in vain where files are in them by then
                _make_folder(within, folders)
                file = within / LOCK
                stack.enter_context(project_lock(within))
                file = within / BEGUN
                said = undo(within)
                if said:
                    raise WriteError(f"{said}; run this command again")
            targets = []
            for file, text in texts.items():
                targets.append(_target(file, text, within))
            if within is not None:
                file = within / BEGUN
                _note_down(within, targets, done)
            for step in (_write_aside, _put_in_place):
                for target in targets:
                    file = target.file
                    step(target, done)
            if within is not None:
                file = within / DONE
                _step(os.replace, within / BEGUN, within / DONE)
        except OSError as error:
            done.all()
            if isinstance(error, WriteError):
                raise
            raise WriteError(
                f"{_shown(file, within)} cannot be written: {error.strerror}"
            ) from None
        except BaseException:
            done.all()
            raise
        # Where an old file stays, the note does too, and the next command tries again.
        gone = [is_gone(each.old) for each in targets]
        if within is not None and all(gone):
            is_gone(within / DONE)


def _note_down(root: Path, targets: Sequence[_Target], done: _Done) -> None:
    """Write down what is about to happen, and see that this is on the disk before it does."""
    note = note_of(root, [(each.file, each.before, each.content) for each in targets])
    done.note = root / BEGUN
    _write_new(root / BEGUN, note, _usual_mode())
    _flush_folder(root)


def _target(file: Path, text: str | bytes | None, within: Path | None) -> _Target:
    real = real_path(file)
    name = _shown(file, within)
    if within is not None and not real.is_relative_to(real_path(within)):
        raise WriteError(f"{name} leads out of the project, to {real.as_posix()}")
    try:
        mode = _step(os.stat, real).st_mode
    except FileNotFoundError:
        if text is None:
            raise
        new = encoded(text, b"") if isinstance(text, str) else text
        return _Target(file=real, content=new, before=None, mode=_usual_mode())
    if not stat.S_ISREG(mode):
        raise WriteError(f"{name} is not an ordinary file")
    if not mode & _WRITABLE or not os.access(real, os.W_OK):
        raise WriteError(f"{name} is write-protected")
    old = _step(real.read_bytes)
    content = encoded(text, old) if isinstance(text, str) else text
    return _Target(file=real, content=content, before=old, mode=stat.S_IMODE(mode))


def _make_folder(folder: Path, done: _Done) -> None:
    if folder.is_dir():
        return
    _make_folder(folder.parent, done)
    done.undo.append(partial(_remove_if_empty, folder))
    _step(os.mkdir, folder)


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


def _write_aside(target: _Target, done: _Done) -> None:
    _make_folder(target.file.parent, done)
    target.aside.unlink(missing_ok=True)
    target.old.unlink(missing_ok=True)
    if target.content is None:
        return
    done.undo.append(partial(target.aside.unlink, missing_ok=True))
    _write_new(target.aside, target.content, target.mode)


def _write_new(file: Path, content: bytes, mode: int) -> None:
    """Write a file that is not there yet, and flush it to the disk."""
    descriptor = _step(os.open, file, _CREATE, 0o600)
    try:
        rest = content
        while rest:
            rest = rest[_step(os.write, descriptor, rest) :]
        os.chmod(file, mode)
        _step(os.fsync, descriptor)
    finally:
        os.close(descriptor)


def _put_in_place(target: _Target, done: _Done) -> None:
    # An interrupt may come right after a step, so what undoes it is there before.
    if target.before is None:
        done.undo.append(target.take_away)
        _step(os.replace, target.aside, target.file)
    else:
        done.undo.append(partial(target.old.unlink, missing_ok=True))
        _keep(target)
        done.undo[-1] = target.put_back
        if target.content is None:
            _step(os.unlink, target.file)
        else:
            _step(os.replace, target.aside, target.file)
    _flush_folder(target.file.parent)


def _keep(target: _Target) -> None:
    """Keep the old file under a name beside it; where there are no hard links, as a copy."""
    try:
        _step(os.link, target.file, target.old)
    except (OSError, NotImplementedError):
        _write_new(target.old, target.before or b"", target.mode)


def _flush_folder(folder: Path) -> None:
    """See that the renaming is on the disk; not every system lets a folder be opened for that."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return _USUAL & ~mask


def _shown(file: Path, within: Path | None) -> str:
    for folder in (within, real_path(within)) if within is not None else ():
        if file.is_relative_to(folder) and file != folder:
            return file.relative_to(folder).as_posix()
    return file.as_posix()


def _step(call: Callable[..., Result], *arguments: object) -> Result:
    """Do one thing on the disk; tests let it fail, or end the process, at each of them."""
    return call(*arguments)
