"""The command `kurslex` as a process of its own, and copies of the project for it to work on."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.support.forked import begin_forked

PROJECT = Path(__file__).parents[2]
CONTENT = ("mkdocs.yml", "docs", "calculators")
_PHASE = re.compile(r"^[A-Z][\w ]+: [\d,]+ of [\d,]+ \w+, [\d.]+ s\n", re.MULTILINE)


def kurslex_command(*arguments: str | Path) -> list[str]:
    """Return the call of `kurslex` with the Python that runs the tests."""
    return [sys.executable, "-m", "kurslex", *map(str, arguments)]


def environment(**others: str) -> dict[str, str]:
    """Return the environment without what a developer may have set for the site, plus others."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KURSLEX_")}
    return kept | others


def run_kurslex(
    *arguments: str | Path,
    cwd: Path = PROJECT,
    bare: bool = False,
    phases: bool = False,
    answers: int | None = None,
    modules: Path | None = None,
    **variables: str,
) -> subprocess.CompletedProcess[str]:
    """Run `kurslex` to its end and return what it said.

    The lines on `phases` are left out unless they are asked for; then nothing of the tiny glossary
    is known before. Variables that Python itself reads when it starts need a new interpreter; all
    else is run by a process that was forked from one with all modules imported. A `bare` one lacks
    what only Unix has. `answers` is the number of the open file where it reads what a person says.
    What is in the folder `modules` stands in for modules that its own processes import.
    """
    if any(name.startswith(("PYTHON", "LC_", "LANG")) for name in variables):
        done = subprocess.run(
            kurslex_command(*arguments),
            cwd=cwd,
            env=environment(**variables),
            capture_output=True,
            text=True,
            check=False,
        )
    else:
        if modules:
            variables["PYTHONPATH"] = f"{modules}{os.pathsep}{PROJECT}"
        done = _run_forked(
            arguments, cwd, environment(**variables), answers, fresh=phases, bare=bare
        )
    if "build" in arguments and not phases:
        done.stderr = without_phases(done.stderr)
    return done


def _run_forked(
    arguments: Sequence[str | Path],
    cwd: Path,
    variables: dict[str, str],
    answers: int | None,
    **kind: bool,
) -> subprocess.CompletedProcess[str]:
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as stdout,
        tempfile.TemporaryFile("w+", encoding="utf-8") as stderr,
        open(os.devnull, "rb") as nothing,
    ):
        stdin = nothing.fileno() if answers is None else answers
        streams = stdin, stdout.fileno(), stderr.fileno()
        process = begin_forked(arguments, streams, cwd=cwd, variables=variables, **kind)
        status = process.wait()
        for each in (stdout, stderr):
            each.seek(0)
        return subprocess.CompletedProcess(
            kurslex_command(*arguments), status, stdout.read(), stderr.read()
        )


def without_phases(said: str) -> str:
    """Return what a build said, without the lines that tell how many tasks a phase had."""
    return _PHASE.sub("", said)


def copy_content(target: Path) -> Path:
    """Copy what a contributor edits, and the site's settings, into a project of its own."""
    target.mkdir(parents=True)
    for name in CONTENT:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, target / name)
        else:
            shutil.copy(source, target / name)
    return target


def edit(file: Path, old: str, new: str) -> None:
    """Replace the one place in a file where `old` is."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{file} has {old!r} {text.count(old)} times"
    file.write_text(text.replace(old, new), encoding="utf-8")


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file below a folder, by path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def line_of(file: Path, text: str) -> int:
    """Return the number of the first line that holds `text`."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)
