"""Build in a second folder, then swap: visitors get the old site or the new one, never half of one.

Where the system can exchange two folders, there is always a site. Elsewhere two renamings follow
each other, and between them there is none for less than a millisecond; if a run is killed there,
the next one repairs it.
"""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import ENAMETOOLONG
from glob import escape
from pathlib import Path

from kurslex.engine.parts import PART
from kurslex.errors import UsageError
from kurslex.utils.exchange import exchanged
from kurslex.utils.file_lock import file_lock

SITE = "index.html"
"""The file that a folder has if it is a site."""

_MARKED = {SITE: "a site", PART: "a part of a site"}
_MARK = ".kurslex-"
_BYTES = 8  # of the random part of a name, so that no two runs take the same
_READABLE = 0o755
_OURS = 0o700


class UnsafeTargetError(UsageError):
    """The folder to replace holds something that is not a built site."""


@contextmanager
def building_aside(target: Path, mark: str = SITE, spare: Path | None = None) -> Iterator[Path]:
    """Yield a folder beside `target` that takes its place when the block ends well.

    The folder is `spare`, with all that is in it, or an empty one where there is none; what was in
    place before becomes the spare folder of the next time. When the block raises, the target stays
    as it was. What an interrupted run left behind is repaired or removed first. Raises
    `UnsafeTargetError` rather than replace a folder that has files but not the one that marks what
    is built, a site or a part of one. Waits while another run builds beside the same target: each
    would take the other's folder for one left behind.
    """
    old = target.with_name(f"{_MARK}old-{target.name}")
    _refuse_long_name(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    with file_lock(target.with_name(f"{_MARK}lock-{target.name}")):
        _recover(target, old)
        _refuse_what_was_not_built(target, mark)
        aside = _aside(target)
        try:  # which begins before the folder, so that an interrupt in between leaves none
            aside.mkdir(mode=_OURS)
            if spare:
                _move(spare, aside)
                aside.mkdir(mode=_OURS, exist_ok=True)
            yield aside
            aside.chmod(_READABLE)
            before = _put_in_place(aside, target, old)
            if spare and before:
                _move(before, spare)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
            _recover(target, old)


def _aside(target: Path) -> Path:
    return target.with_name(f"{_MARK}new-{target.name}-{secrets.token_hex(_BYTES)}")


def _refuse_long_name(target: Path) -> None:
    """Raise `UsageError` where the folders beside the target would have too long a name."""
    try:
        _aside(target).lstat()
    except OSError as error:
        if error.errno == ENAMETOOLONG:
            raise UsageError(
                f"{target.as_posix()} is too long a name for a folder, beside which another one "
                "is made; name another folder with --site-dir"
            ) from error


def _put_in_place(folder: Path, target: Path, old: Path) -> Path | None:
    """Put a folder in the place of the target; return where what was there is now, if anything."""
    try:
        if not target.exists():
            folder.rename(target)
            return None
        if exchanged(folder, target):
            return folder
        target.rename(old)
        folder.rename(target)
    except OSError as error:  # a disk of its own, for example
        raise UsageError(
            f"{target.as_posix()} cannot be replaced: {error.strerror}; "
            "name another folder with --site-dir"
        ) from error
    return old


def _move(folder: Path, place: Path) -> None:
    """Move a folder to a place where at most an empty one is; leave it where that cannot be."""
    if not folder.is_dir() or folder.is_symlink():
        return
    with suppress(OSError):  # on another disk, or not ours
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists():
            place.rmdir()
        folder.rename(place)


def _refuse_what_was_not_built(target: Path, mark: str) -> None:
    """Raise `UnsafeTargetError` rather than lose files, or the history of a site's repository."""
    if (target / ".git").exists():
        raise UnsafeTargetError(
            f"{target.as_posix()} is a git repository, whose history would go; "
            "name another folder with --site-dir, and copy the site from there"
        )
    if target.exists() and any(target.iterdir()) and not (target / mark).is_file():
        raise UnsafeTargetError(
            f"{target.as_posix()} has files but no {mark}, so it is not {_MARKED[mark]}; "
            "name another folder with --site-dir, or empty this one"
        )


def _recover(target: Path, old: Path) -> None:
    """Undo what a run left that was killed: before, between or after its two renamings."""
    # No run of ours leaves a file or a link there.
    if old.is_dir() and not old.is_symlink() and not target.exists():
        old.rename(target)
    shutil.rmtree(old, ignore_errors=True)
    # Those of a site whose name begins alike stay.
    aside = f"{_MARK}new-{escape(target.name)}-{'[0-9a-f]' * 2 * _BYTES}"
    for left in target.parent.glob(aside):
        shutil.rmtree(left, ignore_errors=True)
