"""A lock on a file: one process at a time holds it, the others wait."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from errno import ELOOP
from pathlib import Path

from filelock import FileLock, Timeout

from kurslex.utils.real_path import real_path

_SECONDS = 0.5  # to wait without a word
_MODE = 0o644


@contextmanager
def file_lock(file: Path, tell: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Hold the lock on a file, which is removed afterwards; wait while another process holds it.

    `tell` is called where that takes a while. A thread may hold it twice. If the process is killed,
    the system releases the lock. Raises `OSError` where the file cannot be made, as where there
    is a link in its place: it could lead anywhere.
    """
    if file.is_symlink():
        raise OSError(ELOOP, "it is a link in the place of a lock; delete it", str(file))
    lock = FileLock(real_path(file.parent) / file.name, is_singleton=True)
    try:
        lock.acquire(timeout=_SECONDS)
    except Timeout:
        # Where no file can be made at all, as in /proc, the library waits without an end.
        os.close(os.open(lock.lock_file, os.O_RDWR | os.O_CREAT, _MODE))
        tell()
        lock.acquire()
    try:
        yield
    finally:
        if lock.lock_counter == 1:
            # A run that waits for the removed file notices, and makes its own. Windows removes no
            # open file; there the library does once the lock is lifted.
            with suppress(OSError):
                file.unlink()
        lock.release()
