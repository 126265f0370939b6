"""Where an export is put: a new file or a new folder, whole or not at all."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import mkdtemp

from kurslex.errors import UsageError


def require_free(target: Path) -> None:
    """Raise `UsageError` where nothing new can be put at `target`, whatever it is to be.

    A command asks before it makes anything: to make it can take long.
    """
    name = target.as_posix()
    parent = next((each for each in target.parents if os.path.lexists(each)), Path())
    if not parent.is_dir():
        raise UsageError(
            f"{name} cannot be written: {parent.as_posix()} is not a folder; name another place "
            "with --output"
        )
    if not os.path.lexists(target):
        return
    if target.is_symlink() or not target.is_dir():
        raise UsageError(
            f"{name} is there already, and is not a folder; remove it, or name a new place with "
            "--output"
        )
    try:
        is_empty = next(target.iterdir(), None) is None
    except OSError as error:
        raise _unwritable(target, error) from error
    if not is_empty:
        raise UsageError(f"{name} is not empty; name a new or an empty folder with --output")


def put(files: Mapping[str, bytes], target: Path) -> Path:
    """Write the files of an export by their paths, and return the file or folder that has them.

    One file is written as `target` itself where this ends like the file's own name, and else into
    the folder `target`. Raises `UsageError` where something is there already or nothing can be
    written; then nothing is left behind.
    """
    single = next(iter(files)) if len(files) == 1 else ""
    is_file = bool(single) and target.suffix.lower() == Path(single).suffix.lower()
    require_free(target)
    if is_file and target.is_dir():
        raise UsageError(
            f"{target.as_posix()} is a folder; name a file or another folder with --output"
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    except OSError as error:
        raise _unwritable(target, error) from error
    try:
        for path, content in files.items():
            file = aside / path
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("xb") as new:  # which follows no link
                new.write(content)
        if is_file:
            _put_file(aside / single, target)
        else:
            aside.chmod(0o755)
            if target.is_dir():
                target.rmdir()  # an empty one, which Windows would not replace
            os.replace(aside, target)
    except OSError as error:
        raise _unwritable(target, error) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return target


def _put_file(file: Path, target: Path) -> None:
    """Put a file where none is; one that has come there meanwhile is kept, but without hard links.

    Raises `OSError` where that cannot be.
    """
    try:
        os.link(file, target)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        os.replace(file, target)


def _unwritable(target: Path, error: OSError) -> UsageError:
    return UsageError(
        f"{target.as_posix()} cannot be written: {error.strerror}; nothing was written; "
        "name another place with --output"
    )
