"""Several files are written, or none: aside first, flushed to the disk, then renamed.

A process that ends in between leaves each file old or new, whole; what it leaves beside them is
removed when the same files are written again.
"""

import os
import stat
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from kurslex.project.files.line_ends import encoded

Result = TypeVar("Result")

_NEW = ".kurslex-new"
_OLD = ".kurslex-old"
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_USUAL = 0o666
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL
for _name in ("O_NOFOLLOW", "O_BINARY"):  # Unix has the one; Windows the other, for line ends
    _CREATE |= getattr(os, _name, 0)


class WriteError(OSError):
    """Files cannot be written; says which and why. All of them are as they were."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Target:
    file: Path
    content: bytes | None  # None for a file that goes
    mode: int
    is_new: bool

    @property
    def aside(self) -> Path:
        return self.file.with_name(f".{self.file.name}{_NEW}")

    @property
    def old(self) -> Path:
        return self.file.with_name(f".{self.file.name}{_OLD}")


@dataclass(slots=True)
class _Done:
    """What has happened so far, to be undone in the opposite order."""

    undo: list[Callable[[], object]] = field(default_factory=list)

    def all(self) -> None:
        for step in reversed(self.undo):
            with suppress(OSError):
                step()


def write_all(root: Path, texts: Mapping[str, str | None]) -> None:
    """Write texts into files by their paths below a project's root, in the order given.

    A file goes where there is None in the place of its text.

    Files keep their line ends, byte order mark and permissions. Raises `WriteError` where one of
    them is write-protected, leads out of the project, or cannot be written; then none is changed.
    """
    write_files({root / path: text for path, text in texts.items()}, within=root)


def write_files(texts: Mapping[Path, str | None], *, within: Path | None = None) -> None:
    """Do the same for files anywhere, or within a folder."""
    done = _Done()
    file = Path()
    try:
        targets = []
        for file, text in texts.items():
            if text is not None:
                _make_folder(file.parent, done)
            targets.append(_target(file, text, within))
        for target in targets:
            file = target.file
            _write_aside(target, done)
        for target in targets:
            file = target.file
            _put_in_place(target, done)
    except OSError as error:
        done.all()
        if isinstance(error, WriteError):
            raise
        raise WriteError(f"{_shown(file, within)} cannot be written: {error.strerror}") from None
    except BaseException:
        done.all()
        raise
    for target in targets:
        with suppress(OSError):
            target.old.unlink(missing_ok=True)


def _target(file: Path, text: str | None, within: Path | None) -> _Target:
    real = file.resolve()
    name = _shown(file, within)
    if within is not None and not real.is_relative_to(within.resolve()):
        raise WriteError(f"{name} leads out of the project, to {real.as_posix()}")
    try:
        mode = _step(os.stat, real).st_mode
    except FileNotFoundError:
        if text is None:
            raise
        usual = _USUAL & ~_umask()
        return _Target(file=real, content=encoded(text, b""), mode=usual, is_new=True)
    if not stat.S_ISREG(mode):
        raise WriteError(f"{name} is not an ordinary file")
    if not mode & _WRITABLE or not os.access(real, os.W_OK):
        raise WriteError(f"{name} is write-protected")
    old = _step(real.read_bytes)
    content = None if text is None else encoded(text, old)
    return _Target(file=real, content=content, mode=stat.S_IMODE(mode), is_new=False)


def _make_folder(folder: Path, done: _Done) -> None:
    if folder.is_dir():
        return
    _make_folder(folder.parent, done)
    _step(os.mkdir, folder)
    done.undo.append(folder.rmdir)


def _write_aside(target: _Target, done: _Done) -> None:
    target.aside.unlink(missing_ok=True)
    target.old.unlink(missing_ok=True)
    if target.content is None:
        return
    descriptor = _step(os.open, target.aside, _CREATE, 0o600)
    done.undo.append(target.aside.unlink)
    try:
        rest = target.content
        while rest:
            rest = rest[_step(os.write, descriptor, rest) :]
        os.chmod(target.aside, target.mode)
        _step(os.fsync, descriptor)
    finally:
        os.close(descriptor)


def _put_in_place(target: _Target, done: _Done) -> None:
    if target.is_new:
        _step(os.replace, target.aside, target.file)
        done.undo.append(target.file.unlink)
    else:
        _keep(target)
        done.undo.append(target.old.unlink)
        if target.content is None:
            _step(os.unlink, target.file)
        else:
            _step(os.replace, target.aside, target.file)
        done.undo[-1] = lambda: os.replace(target.old, target.file)
    _flush_folder(target.file.parent)


def _keep(target: _Target) -> None:
    """Keep the old file under a name beside it; where there are no hard links, as a copy."""
    try:
        _step(os.link, target.file, target.old)
    except (OSError, NotImplementedError):
        target.old.write_bytes(target.file.read_bytes())
        target.old.chmod(target.mode)


def _flush_folder(folder: Path) -> None:
    """See that the renaming is on the disk; not every system lets a folder be opened for that."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _shown(file: Path, within: Path | None) -> str:
    if within is not None and file.is_relative_to(within):
        return file.relative_to(within).as_posix()
    if within is not None and file.is_relative_to(within.resolve()):
        return file.relative_to(within.resolve()).as_posix()
    return file.as_posix()


def _step(call: Callable[..., Result], *arguments: object) -> Result:
    """Do one thing on the disk; tests let it fail, or end the process, at each of them."""
    return call(*arguments)
