"""One run of mutmut on a copy of the project, and what became of each mutant."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from mutmut.configuration import reset_config
from mutmut.mutation.diff_apply import get_diff_for_mutant
from mutmut.stats import status_by_exit_code

from scripts.mutants.parts import PROJECT, TESTS, Group
from scripts.mutants.undecorate import undecorated

# What the tests read beside themselves.
_COPIED = ("calculators", "docs", "kurslex", "scripts", "tests", "mkdocs.yml", "README.md")
_LEFT_OUT = shutil.ignore_patterns("__pycache__", ".kurslex*")
_KILLED = frozenset({"killed", "timeout", "segfault"})
_TURNS = re.compile("[\u2800-\u28ff] ")  # a line again and again while mutmut works, in Braille
_BROKEN = 255  # what mutmut's process returns where it could not run the tests
# Each mutant is tried in a fork of a process that has imported everything, the module behind the
# last `-p` too, which the fixtures of all tests ask for. What ends a loop without an end is the
# processor's time (`collected_once.py`), so that other work on the machine kills no mutant.
_SETTINGS = """
[tool.mutmut]
source_paths = ["kurslex"]
only_mutate = {files}
also_copy = {copied}
pytest_add_cli_args_test_selection = {tests}
pytest_add_cli_args = [
    "-m", "not long", "--hypothesis-profile=mutants",
    "-p", "no:cacheprovider", "-p", "kurslex.engine.plan",
    "-o", "tmp_path_retention_policy=none",
]
timeout_multiplier = 30.0
"""


class NotTestedError(Exception):
    """The tests fail without a mutant too, or none of them runs the files."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A mutant by its name, and what changed in it: the lines that went and came, as a diff."""

    name: str
    killed: bool
    diff: str


def copy_project(work: Path) -> None:
    """Make the copy that is mutated; the project's own files stay as they are."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    for name in _COPIED:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, work / name, ignore=_LEFT_OUT)
        else:
            shutil.copy2(source, work / name)


def run(
    groups: Sequence[Group], work: Path, processes: int, endings: str = ""
) -> dict[Group, list[Mutant]]:
    """Mutate the files of groups in one go, each with its own tests; raises `NotTestedError`.

    Mutants of a function are numbered from 1. Where there are `endings`, those are tried whose
    number ends with one of these digits: a fifth of them with two digits, whatever the file.
    """
    files = {group: sorted(_python_files(group, work)) for group in groups}
    for file in (each for these in files.values() for each in these):
        path = work / file
        path.write_bytes(undecorated(path.read_text(encoding="utf-8")).encode())
    _write_settings(files, work)
    shutil.rmtree(work / "mutants", ignore_errors=True)
    command = [sys.executable, "-m", "scripts.mutants.collected_once", "run"]
    command += ["--max-children", str(processes), *([f"*[{endings}]"] if endings else [])]
    # pytest locks only folders of tests that it keeps, and keeps none here. Where all runs on this
    # machine have theirs, each other run that ends would remove them while tests use them.
    with TemporaryDirectory(prefix="mutants-") as folder:
        done = subprocess.run(
            command,
            cwd=work,
            env={
                **os.environ,
                "PYTHONPATH": str(work),
                "TMPDIR": folder,
                TESTS: json.dumps(_tests_by_module(files)),
            },
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    if "nothing matches" in done.stderr:  # no function has as many mutants
        return {group: [] for group in groups}
    if done.returncode:
        said = (done.stdout + done.stderr).splitlines()
        raise NotTestedError("\n".join([each for each in said if not _TURNS.match(each)][-40:]))
    return {group: list(_results(these, work)) for group, these in files.items()}


def _tests_by_module(files: Mapping[Group, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    return {
        file.removesuffix(".py").replace("/", "."): group.tests
        for group, these in files.items()
        for file in these
    }


def _python_files(group: Group, work: Path) -> Iterator[str]:
    for name in group.files:
        path = work / name
        found = path.rglob("*.py") if path.is_dir() else [path]
        yield from (each.relative_to(work).as_posix() for each in found)


def _write_settings(files: Mapping[Group, Sequence[str]], work: Path) -> None:
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    lists = {
        "files": [file for these in files.values() for file in these],
        "copied": [name for name in _COPIED if name not in {"kurslex", "tests"}],
        "tests": sorted({test for group in files for test in group.tests}),
    }
    settings = _SETTINGS.format(**{name: json.dumps(value) for name, value in lists.items()})
    (work / "pyproject.toml").write_bytes((text + settings).encode())


def _results(files: Sequence[str], work: Path) -> Iterator[Mutant]:
    with chdir(work):
        reset_config()
        for file in files:
            note = work / "mutants" / f"{file}.meta"
            if not note.exists():
                continue
            codes = json.loads(note.read_text(encoding="utf-8"))["exit_code_by_key"]
            for name, code in sorted(codes.items()):
                if code is None:
                    continue
                if code == _BROKEN:
                    raise NotTestedError(f"the tests of {name} could not be run")
                killed = status_by_exit_code[code] in _KILLED
                diff = "" if killed else get_diff_for_mutant(name, path=Path(file))
                yield Mutant(name, killed, diff)
