"""Where a path leads once all links on the way are followed."""

from errno import ELOOP
from pathlib import Path


def real_path(path: Path) -> Path:
    """Return a path without links on the way; what it ends in need not be there.

    Raises `OSError` where links lead to each other, for which pathlib has no error of the system.
    """
    try:
        return path.resolve()
    except RuntimeError:
        raise OSError(ELOOP, "links lead from it back to it", str(path)) from None
