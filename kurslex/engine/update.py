"""A folder with the files of a site -> the same folder with those of the next site."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from kurslex.engine.folders import (
    folders_of,
    make_folder,
    make_folders,
    remove_emptied,
    remove_empty,
)
from kurslex.engine.tree import Place, Tree, Written, is_unchanged, write_file, written_as
from kurslex.errors import UsageError
from kurslex.utils.parallel import begun
from kurslex.utils.phases import Phase


class _Reused(NamedTuple):
    """What a folder has of the sites before.

    `lost` are the paths that these sites have and the folder has not, `linked` the files that have
    got a second name there.
    """

    lost: frozenset[str]
    linked: Tree


Update = Callable[[Mapping[str, str], Callable[[str], bytes], Phase], Tree]
"""Gives a folder files, by path and digest, and no others; returns what was written."""


@contextmanager
def updating(place: Place, twin: Place | None = None) -> Iterator[Update]:
    """Look meanwhile at what a folder has of the sites before; give what then updates it.

    What is still as it was written stays there, and what is missing gets a second name where `twin`
    has it, such as the site that will be replaced. Anything else is removed. On a large site this
    takes long, and it needs nothing of the next one, which mostly has the same files.

    An update makes what is missing of its content, which it asks for by digest. No file is written
    into, since it may have another name. Raises `UsageError` before it removes or writes any file
    where one of these paths leads out of the folder, whatever the rules have let through.
    """
    with begun([partial(_reuse, place, twin)]) as (reused,):
        yield lambda files, content, phase: _update(place, reused, files, content, phase)


def _reuse(place: Place, twin: Place | None) -> _Reused:
    """Give a folder what the twin has, or else what it had itself, as far as it is there."""
    folder, before = place
    wanted = twin.tree if twin else before
    folder.mkdir(parents=True, exist_ok=True)
    kept: set[str] = set()
    folders: set[str] = set()
    for path, entry in _in_any_order(folder):
        if entry.is_dir(follow_symlinks=False):
            folders.add(path)
            continue
        written, last = before.get(path), wanted.get(path)
        is_wanted = written and last and written.digest == last.digest
        is_file = is_wanted and entry.is_file(follow_symlinks=False)
        if written and is_file and is_unchanged(entry, written):
            kept.add(path)
        else:
            os.unlink(entry.path)
    if not folders <= folders_of(wanted):
        remove_empty(folder)
    linked = _linked(folder, twin, kept) if twin else {}
    return _Reused(frozenset((before.keys() | wanted.keys()) - kept - linked.keys()), linked)


def _update(
    place: Place,
    found: Callable[[], _Reused],
    files: Mapping[str, str],
    content: Callable[[str], bytes],
    phase: Phase,
) -> Tree:
    _refuse_ways_out(files)
    folder, reused = place.folder, found()
    there = {**place.tree, **reused.linked}
    for path in reused.lost:
        there.pop(path, None)
    tree = {path: each for path, each in there.items() if files.get(path) == each.digest}
    unwanted = there.keys() - tree.keys()
    for path in unwanted:
        os.unlink(os.path.join(folder, path))
    remove_emptied(folder, (unwanted | reused.lost) - files.keys())
    missing = {path: digest for path, digest in files.items() if path not in tree}
    phase.expect(len(files), taken_over=len(tree))
    make_folders(folder, missing)
    for path, digest in missing.items():
        tree[path] = write_file(folder / path, content(digest), digest)
        phase.advance()
    return tree


def _refuse_ways_out(paths: Iterable[str]) -> None:
    for path in paths:
        if _leads_out(path):
            raise UsageError(f"the file {path} would not be within the site")


def _leads_out(path: str) -> bool:
    whole = f"/{path}/"
    return "//" in whole or "/./" in whole or "/../" in whole


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


def _linked(folder: Path, twin: Place, kept: set[str]) -> Tree:
    # What the cache says of the twin may be damaged.
    missing = [path for path in twin.tree if path not in kept and not _leads_out(path)]
    for parent in sorted({os.path.dirname(path) for path in missing}):
        with suppress(OSError):  # where a file is that the next site may not have
            make_folder(os.path.join(folder, parent))
    linked = {path: _with_second_name(path, twin, folder) for path in missing}
    return {path: written for path, written in linked.items() if written}


def _with_second_name(path: str, twin: Place, folder: Path) -> Written | None:
    """Give a file of the twin a second name, if it is still as it was written and that can be."""
    there, here = os.path.join(twin.folder, path), os.path.join(folder, path)
    written = twin.tree[path]
    try:
        if written_as(written.digest, os.stat(there, follow_symlinks=False)) != written:
            return None
        os.link(there, here, follow_symlinks=False)
    except (OSError, NotImplementedError):  # on another disk, or where there are no second names
        return None
    return written_as(written.digest, os.stat(here))
