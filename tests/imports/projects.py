"""Sources that tests write, and what comes of importing them."""

from pathlib import Path

import yaml

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.rules import inspect
from tests.support.command import run_kurslex


def write(file: Path, text: str | bytes) -> Path:
    """Write a file, with the folders that it is in."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def run_import(kind: str, *files: Path, into: Path, options: tuple[str, ...] = ()) -> str:
    """Import files into a project and return what is said, without the name of its folder."""
    done = run_kurslex("import", kind, *files, "--into", into, *options)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.replace(into.as_posix(), "DIR")


def kept_of(project: Path) -> dict:
    """Return what is in the one file of what has no place in a project."""
    (file,) = (project / "set-aside/import").iterdir()
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def read_project(project: Path) -> tuple[Glossary, list[Problem]]:
    """Return a project's glossary, and its errors but for messages that nobody has written."""
    glossary, problems = inspect(project)
    errors = [each for each in problems if each.severity.value == "error"]
    return glossary, [each for each in errors if each.check != "missing-message"]
