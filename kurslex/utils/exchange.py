"""Two files or folders change places in one step, where the system can do that."""

import os
import sys
from collections.abc import Callable
from errno import ENOENT
from pathlib import Path

_HERE = -100  # AT_FDCWD of linux/fcntl.h: paths begin at the working directory
_EXCHANGE = 2  # RENAME_EXCHANGE of linux/fs.h, RENAME_SWAP of macOS' sys/stdio.h


def exchanged(one: Path, other: Path) -> bool:
    """Let two files or folders of one file system change places; return whether that was possible.

    It is one atomic step: nobody sees a moment in which one of them is missing. Linux has it
    (renameat2, since 3.15; ext4, XFS, Btrfs, tmpfs and others), and macOS (renamex_np on APFS).
    Where it is not possible, or a sandbox does not allow it, nothing is changed. Raises
    `FileNotFoundError` where one of them is missing.
    """
    call = _call()
    if call is None:
        return False
    import ctypes  # noqa: PLC0415 - only a build that replaces a site needs it

    ctypes.set_errno(0)
    if call(os.fsencode(one), os.fsencode(other)) == 0:
        return True
    code = ctypes.get_errno()
    if code == ENOENT:
        raise FileNotFoundError(code, os.strerror(code), str(one), None, str(other))
    return False


def _call() -> Callable[[bytes, bytes], int] | None:
    """Return the system's function for two paths, None where there is none."""
    if sys.platform not in {"linux", "darwin"}:
        return None
    import ctypes  # noqa: PLC0415

    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin":
        swap = getattr(library, "renamex_np", None)
        return (lambda one, other: int(swap(one, other, _EXCHANGE))) if swap else None
    rename = getattr(library, "renameat2", None)  # glibc has it since 2.28, musl not
    return (lambda one, other: int(rename(_HERE, one, _HERE, other, _EXCHANGE))) if rename else None
