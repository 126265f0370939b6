"""One process at a time does something at a place; the others wait."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock


@contextmanager
def alone_with(file: Path) -> Iterator[None]:
    """Hold the lock that a file stands for, and leave no file behind; wait while another holds it.

    The system lifts it even from a process that was killed. Raises `OSError` where the file cannot
    be made.
    """
    with FileLock(file):
        try:
            yield
        finally:
            # A run that waits for the removed file notices, and makes its own. Windows removes no
            # open file; there the library does once the lock is lifted.
            with suppress(OSError):
                file.unlink()
