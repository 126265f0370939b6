"""The files of a site in a folder: what was written there, and what has to be written again."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from kurslex.engine.folders import folders_of, make_folders, remove_empty
from kurslex.errors import UsageError
from kurslex.utils.digests import digest_of_bytes
from kurslex.utils.phases import Phase

_NO_NAMES = frozenset(("", ".", ".."))
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


def update(
    place: Place,
    files: Mapping[str, str],
    content: Callable[[str], bytes],
    phase: Phase,
    twin: Place | None = None,
) -> Tree:
    """Give a folder these files, by path and digest, and no others; return what was written.

    What is still as it was stays, anything else is removed. What is missing gets a second name
    where `twin` has it, such as the site that this one replaces, or is made of its `content`, by
    its digest. No file is written into, since it may have another name. Raises `UsageError` before
    anything is changed where a path leads out of the folder, whatever the rules have let through.
    """
    _refuse_ways_out(files)
    folder, before = place
    tree: Tree = {}
    needed = folders_of(files)
    is_left = False
    folder.mkdir(parents=True, exist_ok=True)
    for path, entry in _in_any_order(folder):
        if entry.is_dir(follow_symlinks=False):
            is_left |= path not in needed
            continue
        written = before.get(path)
        is_wanted = written is not None and files.get(path) == written.digest
        is_file = is_wanted and entry.is_file(follow_symlinks=False)
        if written and is_file and _is_unchanged(entry, written):
            tree[path] = written
        else:
            os.unlink(entry.path)
    if is_left:
        remove_empty(folder)
    missing = {path: digest for path, digest in files.items() if path not in tree}
    phase.expect(len(files), taken_over=len(tree))
    make_folders(folder, missing)
    for path, digest in missing.items():
        linked = _linked(path, digest, twin, folder) if twin else None
        tree[path] = linked or write_file(folder / path, content(digest), digest)
        phase.advance()
    return tree


def _refuse_ways_out(paths: Iterable[str]) -> None:
    for path in paths:
        if not _NO_NAMES.isdisjoint(path.split("/")):
            raise UsageError(f"the file {path} would not be within the site")


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
    return _written(digest or digest_of_bytes(content), status)


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
            not (written and _is_unchanged(entry, written)) and _digest(entry) != then
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


def _in_any_order(folder: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield path and entry of everything in a folder, for what has no use for the order of names.

    A large site has tens of thousands of files, and sorting takes as long as looking at them.
    """
    waiting = [""]
    while waiting:
        before = waiting.pop()
        with os.scandir(os.path.join(folder, before)) as found:
            inside = list(found)  # whoever gets an entry may remove it
        for each in inside:
            if each.is_dir(follow_symlinks=False):
                waiting.append(f"{before}{each.name}/")
            yield before + each.name, each


def _inside(folder: Path | str, path: str) -> list[tuple[str, str, os.DirEntry[str]]]:
    with os.scandir(folder) as found:
        inside = sorted(found, key=attrgetter("name"))
    before = f"{path}/" if path else ""
    return [(before + each.name, _kind(each), each) for each in inside]


def _kind(entry: os.DirEntry[str]) -> str:
    if entry.is_file(follow_symlinks=False):
        return "file"
    return "folder" if entry.is_dir(follow_symlinks=False) else "other"


def _is_unchanged(entry: os.DirEntry[str], written: Written) -> bool:
    return _seen(os.stat(entry.path, follow_symlinks=False)) == written[1:]


def _digest(entry: os.DirEntry[str]) -> str:
    return digest_of_bytes(Path(entry.path).read_bytes())


def _written(digest: str, status: os.stat_result) -> Written:
    return Written(digest, *_seen(status))


def _seen(status: os.stat_result) -> tuple[int, int, int, int]:
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def _linked(path: str, digest: str, twin: Place, folder: Path) -> Written | None:
    """Give a file of the twin a second name, if it is still as it was written and that can be."""
    there, here = os.path.join(twin.folder, path), os.path.join(folder, path)
    written = twin.tree.get(path)
    try:
        status = os.stat(there, follow_symlinks=False)
        if written is None or written.digest != digest or _written(digest, status) != written:
            return None
        os.link(there, here, follow_symlinks=False)
    except (OSError, NotImplementedError):  # on another disk, or where there are no second names
        return None
    return _written(digest, os.stat(here))
