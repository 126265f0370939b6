"""The one place that opens what a contributor wrote: ordinary files of a bounded size, no others.

A symbolic link could publish a file of the machine that builds, and a device or a named pipe could
hold it up for ever.
"""

import os
import stat
from pathlib import Path

LARGEST = {
    ".md": 60_000,
    ".ftl": 60_000,
    ".py": 60_000,
    ".yml": 2_000_000,  # a list of ten thousand concepts
    ".txt": 2_000_000,
    ".po": 32_000_000,  # all pages of ten thousand concepts would take several files
}
"""How many bytes a file may have at most, by the end of its name."""

_KINDS = (
    (stat.S_ISLNK, "a symbolic link", "put the file itself in its place"),
    (stat.S_ISDIR, "a folder", "rename the folder, and write a file in its place"),
    (stat.S_ISFIFO, "a named pipe", "delete it"),
    (stat.S_ISSOCK, "a socket", "delete it"),
)
_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC


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
    *folders, name = Path(path).parts
    folder = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        for each in folders:
            inner = _open(folder, each, os.O_DIRECTORY)
            os.close(folder)
            folder = inner
        descriptor = _open(folder, name)
    finally:
        os.close(folder)
    with open(descriptor, "rb") as file:
        fault = unfit(os.fstat(descriptor).st_mode)
        if fault:
            raise fault
        return _bounded(file.read(largest(path) + 1), path)


def largest(path: str) -> int:
    """Return how many bytes the file at a path may have."""
    return next((most for end, most in LARGEST.items() if path.endswith(end)), LARGEST[".md"])


def _bounded(content: bytes, path: str) -> bytes:
    if len(content) > largest(path):
        raise UnfitFileError(f"is larger than {largest(path):,} bytes", "split it, or shorten it")
    return content


def _open(folder: int, name: str, further: int = 0) -> int:
    # Opening a device can start something, so its kind is asked first, too.
    mode = os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode
    is_folder = further and stat.S_ISDIR(mode)
    fault = None if is_folder else unfit(mode)
    if fault:
        raise fault
    return os.open(name, _FLAGS | further, dir_fd=folder)
