"""The folders of a site: which are needed, made with mode 755, removed once empty."""

import os
import stat
from collections.abc import Iterable
from pathlib import Path

_TO_ENTER = 0o755
_MODES = 0o777  # what may be done by whom; other bits of a mode are the system's


def folders_of(paths: Iterable[str]) -> set[str]:
    """Return the folders in which these paths are, and those above them."""
    found: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return found


def make_folders(folder: Path, paths: Iterable[str]) -> None:
    """Make the folders in which these paths are, within a folder that is there."""
    for parent in sorted({os.path.dirname(path) for path in paths}):
        make_folder(os.path.join(folder, parent))


def make_folder(place: str) -> None:
    """Make a folder, and those above it, for everybody to enter, unless it is there.

    It keeps what the system gives it, such as the group of the folder above.
    """
    try:
        os.mkdir(place)
    except FileExistsError:
        return
    except FileNotFoundError:
        above = os.path.dirname(place)
        if not above or above == place:  # the folder that a relative path begins at is gone
            raise
        make_folder(above)
        os.mkdir(place)
    os.chmod(place, stat.S_IMODE(os.stat(place).st_mode) & ~_MODES | _TO_ENTER)


def remove_emptied(folder: Path, paths: Iterable[str]) -> None:
    """Remove the folders in which these paths were and nothing is now, those above them as well."""
    # What is within a folder has a longer path than the folder itself.
    for within in sorted(folders_of(paths), key=len, reverse=True):
        place = os.path.join(folder, within)
        if os.path.isdir(place) and not os.listdir(place):
            os.rmdir(place)


def remove_empty(folder: Path) -> None:
    """Remove folders without files, those above them as well, but not the folder itself."""
    for parent, folders, files in os.walk(folder, topdown=False):
        inside = (os.path.join(parent, each) for each in folders)
        if parent != str(folder) and not files and not any(map(os.path.exists, inside)):
            os.rmdir(parent)
