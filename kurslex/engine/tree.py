"""The files of a site in a folder: what was written there, and what has become of it."""

import os
import stat
from collections.abc import Iterator, Mapping
from enum import Enum
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from kurslex.utils.digests import digest_of_bytes

_FOR_READERS = 0o644


class Written(NamedTuple):
    """A file as it was written: the digest of its content, and what the file system says of it.

    Whoever changes a file changes one of its times as well, that of its entry if no other.
    """

    digest: str
    size: int
    modified: int
    changed: int
    inode: int


Tree = dict[str, Written]
"""The files of a folder, by their paths within it."""


class Place(NamedTuple):
    """A folder, and what was last written into it."""

    folder: Path
    tree: Mapping[str, Written]


def with_second_names(before: Mapping[str, Written], now: Mapping[str, Written]) -> Tree:
    """Return what is in a folder whose files have got second names: this changes their entries.

    `now` is what is in the folder where they got these.
    """
    return {
        path: now[path] if path in now and now[path].inode == written.inode else written
        for path, written in before.items()
    }


def write_file(file: Path, content: bytes, digest: str = "") -> Written:
    """Write a file that is not there yet, for everybody to read, and return what was written.

    `digest` is that of the content, where it is known.
    """
    try:
        with open(file, "xb") as opened:
            opened.write(content)
            opened.flush()
            status = os.fstat(opened.fileno())
            if stat.S_IMODE(status.st_mode) != _FOR_READERS:  # by the umask of who builds
                os.chmod(file, _FOR_READERS)
                status = os.fstat(opened.fileno())
    except OSError as error:
        error.filename = error.filename or str(file)  # where a disk is full, the system names none
        raise
    return written_as(digest or digest_of_bytes(content), status)


class Damage(Enum):
    """How a file is not what was written."""

    MISSING = "missing"
    CHANGED = "changed"
    ADDED = "added"


def is_as_written(folder: Path, tree: Mapping[str, Written]) -> bool:
    """Whether a folder has the files that were written into it, and nothing else."""
    if folder.is_symlink() or not folder.is_dir():
        return False
    digests = {path: written.digest for path, written in tree.items()}
    return next(damage(folder, digests, tree), None) is None


def damage(
    folder: Path, files: Mapping[str, str], tree: Mapping[str, Written] | None = None
) -> Iterator[tuple[Damage, str]]:
    """Yield how a folder differs from files with these digests, and at which paths.

    A file of `tree` that has not been touched since is not read.
    """
    left = dict(files)
    for path, kind, entry in entries(folder):
        if kind == "folder":
            continue
        then = left.pop(path, None)
        written = (tree or {}).get(path)
        if then is None:
            yield Damage.ADDED, path
        elif kind != "file" or (
            not (written and is_unchanged(entry, written)) and _digest(entry) != then
        ):
            yield Damage.CHANGED, path
    yield from ((Damage.MISSING, path) for path in left)


def entries(folder: Path, path: str = "") -> Iterator[tuple[str, str, os.DirEntry[str]]]:
    """Yield path, kind and entry of everything in a folder, in the order of names.

    The kind is `file`, `folder` or `other`, such as a link.
    """
    waiting = [iter(_inside(folder, path))]
    while waiting:
        for each in waiting[-1]:
            yield each
            here, kind, entry = each
            if kind == "folder":
                waiting.append(iter(_inside(entry.path, here)))
                break
        else:
            waiting.pop()


def _inside(folder: Path | str, path: str) -> list[tuple[str, str, os.DirEntry[str]]]:
    with os.scandir(folder) as found:
        inside = sorted(found, key=attrgetter("name"))
    before = f"{path}/" if path else ""
    return [(before + each.name, _kind(each), each) for each in inside]


def _kind(entry: os.DirEntry[str]) -> str:
    if entry.is_file(follow_symlinks=False):
        return "file"
    return "folder" if entry.is_dir(follow_symlinks=False) else "other"


def is_unchanged(entry: os.DirEntry[str], written: Written) -> bool:
    """Whether an entry of a folder is a file that nobody has touched since it was written."""
    return _seen(os.stat(entry.path, follow_symlinks=False)) == written[1:]


def _digest(entry: os.DirEntry[str]) -> str:
    return digest_of_bytes(Path(entry.path).read_bytes())


def written_as(digest: str, status: os.stat_result) -> Written:
    """Return a file as it was written, with what the file system says of it."""
    return Written(digest, *_seen(status))


def _seen(status: os.stat_result) -> tuple[int, int, int, int]:
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
