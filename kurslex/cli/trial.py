"""A change of many files, tried on a copy: which problems it would bring."""

import shutil
import stat
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from kurslex.engine.cache import last_memory
from kurslex.problem import Problem
from kurslex.project.files.atomic_writing import write_all
from kurslex.rules import inspect

_SOURCES = ("mkdocs.yml", "docs", "calculators")


def problems_of(
    root: Path, files: Mapping[str, str | None], known: Sequence[Problem]
) -> list[Problem]:
    """Return the problems that a project would have with some files, and has not so far.

    `files` are texts by path (None: the file goes), `known` the problems that it has. Problems of
    a file whose text only moves to another name are known, too.
    """
    with TemporaryDirectory() as folder:
        copy = Path(folder, "project")
        copy.mkdir()
        for name in _SOURCES:
            _copy(root / name, copy / name)
        write_all(copy, files)
        with last_memory(root) as memory:
            _, after = inspect(copy, memory)
    gone = {Path(path).name for path, text in files.items() if text is None}
    before = {(each.path, each.check, each.message) for each in known}
    loose = {(each.check, each.message) for each in known if Path(each.path).name in gone}
    return [
        each
        for each in after
        if (each.path, each.check, each.message) not in before
        and (each.check, each.message) not in loose
    ]


def _copy(source: Path, target: Path) -> None:
    """Copy files, folders and links as such; what is none of these cannot be read anyway."""
    with suppress(FileNotFoundError):  # it may go at any moment, as what editors make
        mode = source.lstat().st_mode
        if stat.S_ISDIR(mode):
            target.mkdir()
            for each in sorted(source.iterdir()):
                _copy(each, target / each.name)
        elif stat.S_ISREG(mode) or stat.S_ISLNK(mode):
            shutil.copyfile(source, target, follow_symlinks=False)
