"""`kurslex calc` called without a process of its own, on a copy of what it reads."""

import argparse
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from kurslex.cli import calc
from kurslex.project.loading.load_glossary import load_glossary
from tests.support.command import PROJECT

Run = Callable[..., tuple[int, str, str]]

_load_once = cache(load_glossary)


def copy_of_what_it_reads(root: Path) -> Path:
    """Make a project of what `calc` needs, so that no page of the project can disturb it."""
    shutil.copytree(PROJECT / "calculators", root / "calculators")
    for tag in ("nb", "de", "it"):
        shutil.copytree(PROJECT / "docs" / tag / "messages", root / "docs" / tag / "messages")
        shutil.copy(PROJECT / "docs" / tag / "locale.yml", root / "docs" / tag)
    shutil.copy(PROJECT / "docs" / "concepts.yml", root / "docs")
    return root


def calc_command(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs `kurslex calc WORDS` and returns its status and what it printed.

    A project is read once; none is edited between two calls.
    """

    def run(*words: str, root: Path = project) -> tuple[int, str, str]:
        parser = argparse.ArgumentParser(prog="kurslex")
        calc.add_parser(parser.add_subparsers())
        args = parser.parse_args(["calc", *words])
        args.root = root
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(calc, "known_glossary", _load_once)
            status = args.run(args)
        return status, *capsys.readouterr()

    return run
