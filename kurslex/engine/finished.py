"""A build that has nothing to do: the project is as it was, and so is its site."""

import os
from collections.abc import Mapping
from contextlib import suppress
from enum import Enum
from pathlib import Path

from msgspec import Struct

from kurslex.engine.tree import Written, entries
from kurslex.utils.digests import digest, digest_of_bytes

# What a site is made of, and what is said about it.
_SOURCES = ("mkdocs.yml", "docs", "calculators")


class Damage(Enum):
    """What has become of a file since it was built."""

    ADDED = "added"
    CHANGED = "changed"
    MISSING = "missing"


class Finished(Struct, frozen=True, kw_only=True):
    """What a build has read, made and said.

    `inputs` is the digest of its sources and options, `files` are the site's, by path;
    `problems` are its warnings as they were printed, `left_out` the pages that it did not
    show.
    """

    inputs: str
    files: Mapping[str, Written]
    problems: tuple[str, ...]
    left_out: tuple[str, ...]

    @property
    def pages(self) -> int:
        """How many HTML pages the site has."""
        return sum(1 for path in self.files if path.endswith(".html"))


def inputs_digest(root: Path, options: object) -> str | None:
    """Return the digest of all sources of a project and of some options.

    None where a source has none.
    """
    found = source_digests(root)
    return None if None in found.values() else digest([found, options])


def source_digests(root: Path) -> dict[str, str | None]:
    """Return the digests of all sources of a project by path; that of a folder is empty.

    None stands for something else than files and folders, such as a link: what that leads to may
    change unseen.
    """
    found: dict[str, str | None] = {}
    for name in _SOURCES:
        place = root / name
        if place.is_symlink():
            found[name] = None
        elif place.is_file():
            found[name] = digest_of_bytes(place.read_bytes())
        elif place.is_dir():
            for path, kind, entry in entries(place, name):
                content = digest_of_bytes(Path(entry.path).read_bytes()) if kind == "file" else ""
                found[path] = None if kind == "other" else content
    return found


def source_states(root: Path) -> dict[str, tuple[int, ...]]:
    """Return what changes whenever a source is written: size, times and inode, by path."""
    found: dict[str, tuple[int, ...]] = {}
    for name in _SOURCES:
        place = root / name
        paths = [entry.path for _, _, entry in entries(place, name)] if place.is_dir() else []
        for path in (str(place), *paths):
            with suppress(OSError):  # removed meanwhile
                state = os.stat(path, follow_symlinks=False)
                times = (state.st_mtime_ns, state.st_ctime_ns)
                found[path] = (state.st_size, *times, state.st_ino)
    return found
