"""The one place that opens what a contributor wrote: ordinary files of a bounded size, no others.

A symbolic link could publish a file of the machine that builds, and a device or a named pipe could
hold it up for ever.
"""

import os
import stat
from collections.abc import Sequence
from io import BufferedReader
from pathlib import Path

from kurslex.bounds.contents import (
    LARGEST_IMAGE,
    LARGEST_LIST,
    LARGEST_SETTINGS,
    LARGEST_TEXT,
    LARGEST_TRANSLATION,
)

LARGEST = {
    **dict.fromkeys(("mkdocs.yml", "locale.yml", "release.yml"), LARGEST_SETTINGS),
    ".md": LARGEST_TEXT,
    ".ftl": LARGEST_TEXT,
    ".py": LARGEST_TEXT,
    ".yml": LARGEST_LIST,  # concepts, and what an import has kept
    ".txt": LARGEST_LIST,
    ".po": LARGEST_TRANSLATION,
    ".kurslex-begun": LARGEST_TRANSLATION,  # the notes of a change, which name each of its files
    ".kurslex-done": LARGEST_TRANSLATION,
}
"""How many bytes a file may have at most, by the end of its name: the first that fits counts."""

_IMAGES = (
    *(".avif", ".bmp", ".gif", ".heic", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff"),
    ".webp",
)
_PICTURES = "docs/pictures/"
_KINDS = (
    (stat.S_ISLNK, "a symbolic link", "put the file itself in its place"),
    (stat.S_ISDIR, "a folder", "rename the folder, and write a file in its place"),
    (stat.S_ISFIFO, "a named pipe", "delete it"),
    (stat.S_ISSOCK, "a socket", "delete it"),
)
OPENS_FOLDERS = os.open in os.supports_dir_fd
"""Whether the system opens a file from an open folder; Windows does not."""

_UNIX = ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC")
_FLAGS = os.O_RDONLY
for _name in (*_UNIX, "O_BINARY"):  # the last of which Windows alone has
    _FLAGS |= getattr(os, _name, 0)


_JUNCTION = 0xA0000003  # a link to a folder, which Windows alone has


class UnfitFileError(Exception):
    """A file is not to be read; says why, and what to do."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.hint = hint


def unfit(mode: int) -> UnfitFileError | None:
    """Return what is wrong with the kind of a file, from its mode; None for an ordinary file."""
    if stat.S_ISREG(mode):
        return None
    for is_kind, name, hint in _KINDS:
        if is_kind(mode):
            return UnfitFileError(f"is {name}, not an ordinary file", hint)
    return UnfitFileError("is a device, not an ordinary file", "delete it")


def read_bytes(root: Path, path: str) -> bytes:
    """Return the content of a file below `root`, at most as much as `LARGEST` allows.

    No part of `path` below `root` may be a symbolic link. The kind and the size are those of the
    file that is open, so nobody can exchange it in between. Raises `UnfitFileError` for whatever is
    not an ordinary file or is too large, and `OSError` where there is none or it cannot be read.
    """
    most = largest(path)
    with open_ordinary(root, path) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise UnfitFileError(f"is larger than {most:,} bytes", "split it, or shorten it")
    return content


def open_ordinary(root: Path, path: str) -> BufferedReader:
    """Open a file in the same way, of whatever size."""
    way = _by_folders if OPENS_FOLDERS else _by_path
    descriptor = way(root, *_parts(path))
    file = open(descriptor, "rb")  # noqa: SIM115 - who calls closes it
    fault = unfit(os.fstat(descriptor).st_mode)
    if fault:
        file.close()
        raise fault
    return file


def _parts(path: str) -> Sequence[str]:
    """Return the parts of a path as `Path` does, which takes longer than to open the file."""
    parts = path.split("/")
    is_plain = OPENS_FOLDERS and all(parts) and "." not in parts
    return parts if is_plain else Path(path).parts


def largest(path: str) -> int:
    """Return how many bytes the file at a path may have."""
    if path.lower().endswith(_IMAGES):
        return LARGEST_IMAGE
    if path.startswith(_PICTURES):
        return LARGEST_SETTINGS
    return next((most for end, most in LARGEST.items() if path.endswith(end)), LARGEST[".md"])


def _by_folders(root: Path, *parts: str) -> int:
    """Open a file from folder to folder, each of which is held open for the next step."""
    *folders, name = parts
    folder = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        for each in folders:
            inner = _open(folder, each, os.O_DIRECTORY)
            os.close(folder)
            folder = inner
        return _open(folder, name)
    finally:
        os.close(folder)


def _open(folder: int, name: str, further: int = 0) -> int:
    # Opening a device can start something, so its kind is asked first, too.
    _require(os.stat(name, dir_fd=folder, follow_symlinks=False), is_folder=bool(further))
    return os.open(name, _FLAGS | further, dir_fd=folder)


def _by_path(root: Path, *parts: str) -> int:
    """Do the same where the system opens no folders (Windows); what is open is what was judged."""
    place = root
    for depth, each in enumerate(parts, 1):
        place /= each
        found = place.lstat()
        _require(found, is_folder=depth < len(parts))
    descriptor = os.open(place, _FLAGS)
    if not os.path.samestat(found, os.fstat(descriptor)):
        os.close(descriptor)
        raise UnfitFileError("was replaced while it was opened", "try again")
    return descriptor


def _require(found: os.stat_result, *, is_folder: bool) -> None:
    """Raise `UnfitFileError` for what is not an ordinary file, or no folder where one is wanted."""
    if getattr(found, "st_reparse_tag", 0) == _JUNCTION:
        raise UnfitFileError("is a junction, not a folder", "put the folder itself there")
    fault = None if is_folder and stat.S_ISDIR(found.st_mode) else unfit(found.st_mode)
    if fault:
        raise fault
