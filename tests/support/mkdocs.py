"""`mkdocs` in a fork of the tests' process, which has imported it and Kurslex already."""

import os
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

from mkdocs.__main__ import cli

QUIET = {"NO_MKDOCS_2_WARNING": "1"}
"""A variable for Material, which speaks of the next MkDocs otherwise."""

PACKAGES = ("mkdocs", "material", "mkdocs_static_i18n")
"""What a project that is built with MkDocs needs, and Kurslex does without."""

# Python refuses to import what is as None among its modules.
WITHOUT = f"import sys; sys.modules.update(dict.fromkeys({PACKAGES!r}))"
"""A line of a program in which these packages cannot be imported from there on."""


def run_mkdocs(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run `mkdocs` in a project's folder to its end, and return what it said."""
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as stdout,
        tempfile.TemporaryFile("w+", encoding="utf-8") as stderr,
    ):
        child = begin_mkdocs(root, *words, streams=(stdout.fileno(), stderr.fileno()))
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        for each in (stdout, stderr):
            each.seek(0)
        command = ["mkdocs", *words]
        return subprocess.CompletedProcess(command, status, stdout.read(), stderr.read())


def begin_mkdocs(root: Path, *words: str, streams: tuple[int, int]) -> int:
    """Begin `mkdocs` in a project's folder, and return the number of its process."""
    child = os.fork()
    if child == 0:
        _become(root, words, *streams)
    return child


def _become(root: Path, words: tuple[str, ...], stdout: int, stderr: int) -> None:
    """Run it in this process, and end with its status."""
    status: object = 1
    try:
        os.dup2(stdout, 1)
        os.dup2(stderr, 2)
        sys.stdout, sys.stderr = (os.fdopen(each, "w", encoding="utf-8") for each in (1, 2))
        os.chdir(root)
        os.environ.update(QUIET)
        tempfile.tempdir = str(root.parent)  # where a served site stays if the process is killed
        warnings.resetwarnings()  # which are errors in tests
        cli(words)
    except SystemExit as ended:
        status = ended.code
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status if isinstance(status, int) else 0 if status is None else 1)
