"""Where a path leads once all symbolic links in it are followed."""

import os
from errno import ELOOP
from pathlib import Path

_ELOOP_OF_WINDOWS = 1921  # ERROR_CANT_RESOLVE_FILENAME


def real_path(path: Path) -> Path:
    """Return a path without symbolic links; its last part need not exist.

    Raises `OSError` where links lead to each other. pathlib raises another kind of error for this
    up to Python 3.12, and none from 3.13 on.
    """
    real = Path(os.path.realpath(path))
    try:
        os.stat(real)
    except OSError as error:
        if error.errno == ELOOP or getattr(error, "winerror", None) == _ELOOP_OF_WINDOWS:
            raise OSError(ELOOP, "links lead from it back to it", str(path)) from None
    return real
