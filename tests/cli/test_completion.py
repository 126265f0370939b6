"""`kurslex completion`: what the real bash, zsh and fish offer while somebody types.

What a shell is told is asked as its script asks, of a command that was forked; what bash makes of
it, for a part of the lines in `make test`.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import PROJECT, environment, run_kurslex
from tests.support.edits import TINY_SITE

_ASK = """
{script}
COMP_LINE={line} COMP_POINT=${{#COMP_LINE}} COMP_TYPE=9
COMP_POINT=${{#COMP_LINE}}
_python_argcomplete kurslex
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.fixture(scope="module")
def programs(tmp_path_factory) -> Path:
    """A folder in which `kurslex` is, as it is where it has been installed."""
    folder = tmp_path_factory.mktemp("programs")
    command = folder / "kurslex"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kurslex "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    return folder


def told(line: str, cwd: Path, answer: Path) -> list[str]:
    """Return what the command tells a shell after a line."""
    asked = {"_ARGCOMPLETE": "1", "COMP_LINE": line, "COMP_POINT": str(len(line.encode()))}
    done = run_kurslex(cwd=cwd, _ARGCOMPLETE_STDOUT_FILENAME=str(answer), **asked)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
    return [each.rstrip() for each in answer.read_text(encoding="utf-8").split("\v") if each]


def offered(programs: Path, line: str, cwd: Path) -> list[str]:
    """Return what bash offers after a line."""
    script = run_kurslex("completion", "bash").stdout
    done = subprocess.run(
        ["bash", "-c", _ASK.format(script=script, line=f"'{line}'")],
        cwd=cwd,
        env=environment(
            PATH=f"{programs}{os.pathsep}{os.environ['PATH']}", PYTHONPATH=str(PROJECT)
        ),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return [each.rstrip() for each in done.stdout.splitlines() if each.strip()]


LINES = pytest.mark.parametrize(
    ("line", "words"),
    [
        ("kurslex ch", ["check"]),
        ("kurslex add", ["add-locale"]),
        ("kurslex build --st", ["--strict"]),
        ("kurslex check --format ", ["text", "github", "json", "sarif"]),
        ("kurslex diff ", ["--help", "--source", "--project", "--debug", "sv", "fr"]),
        ("kurslex diff sv re", ["reef-knot"]),
        ("kurslex rename cl", ["clove-hitch"]),
        ("kurslex new splice --theme ", ["loops", "binding", "hitches"]),
        ("kurslex new splice --related b", ["bowline"]),
        ("kurslex new cl", []),
        ("kurslex add-locale f", ["fi"]),
        ("kurslex add-locale is --words ", ["sv", "fr"]),
        ("kurslex remove-locale f", ["fr"]),
        ("kurslex calc work", ["working-load"]),
        ("kurslex calc bow", []),
        ("kurslex status --x", []),
    ],
)


@LINES
def test_a_shell_is_told_what_may_follow(line, words, tmp_path):
    assert told(line, TINY_SITE, tmp_path / "answer") == words


@pytest.mark.sampled(8)
@LINES
def test_bash_offers_what_may_follow(line, words, programs):
    assert offered(programs, line, TINY_SITE) == words


def test_without_a_project_there_are_no_names_and_no_errors(tmp_path):
    assert told("kurslex diff sv re", tmp_path, tmp_path / "answer") == []
    named = f"kurslex diff --project {TINY_SITE} sv re"
    assert told(named, tmp_path, tmp_path / "answer") == ["reef-knot"]


@pytest.mark.parametrize("shell", ["zsh", "fish", "powershell"])
def test_each_shell_has_a_script_that_asks_this_command(shell):
    done = run_kurslex("completion", shell)
    assert (done.stderr, done.returncode) == ("", 0)
    assert "_ARGCOMPLETE" in done.stdout
    assert "kurslex" in done.stdout
    program = shutil.which(shell)
    if program:  # no machine needs all of them; bash, above, is on each
        subprocess.run([program, "-n"], input=done.stdout, text=True, check=True)
