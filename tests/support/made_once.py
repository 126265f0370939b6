"""Folders that a whole run makes once, in whichever of its processes asks for them first."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return a folder that the first process of the run makes that asks for it; nobody changes it.

    It is made in its place, since the programs of an environment name their folder.
    """
    folder = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent  # of all processes of the run
    target, made = folder / name, folder / f"{name}.made"
    with FileLock(folder / f"{name}.lock"):
        if not made.exists():
            shutil.rmtree(target, ignore_errors=True)  # another process may have failed
            make(target)
            made.touch()
    return target
