"""What `kurslex` says to words that it does not know, and where its output cannot go."""

import subprocess
import sys
from pathlib import Path

import pytest

from kurslex.cli import main
from tests.support.command import environment, kurslex_command, run_kurslex
from tests.support.edits import TINY_SITE


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("chek", "kurslex: there is no command 'chek'; did you mean 'check'?"),
        ("add_locale", "kurslex: there is no command 'add_locale'; did you mean 'add-locale'?"),
        ("Status", "kurslex: there is no command 'Status'; did you mean 'status'?"),
        ("help chek", "kurslex help: there is no command 'chek'; did you mean 'check'?"),
        ("completion csh", "kurslex completion: there is no shell 'csh'; did you mean 'zsh'?"),
        ("xyzzy", "kurslex: there is no command 'xyzzy'; kurslex --help explains how to use it"),
        (
            "",
            "kurslex: the following arguments are required: COMMAND; kurslex --help explains how "
            "to use it",
        ),
        (
            "build --strikt",
            "kurslex build: there is no option '--strikt'; did you mean '--strict'?",
        ),
        (
            "build --site-dri=public",
            "kurslex build: there is no option '--site-dri'; did you mean '--site-dir'?",
        ),
        (
            "status --xyzzy",
            "kurslex status: there is no option '--xyzzy'; kurslex status --help explains how to "
            "use it",
        ),
        ("check --format jsn", "kurslex check: there is no format 'jsn'; did you mean 'json'?"),
        (
            "build site",
            "kurslex build: 'site' is not expected here; kurslex build --help explains how to use "
            "it",
        ),
        (
            "--projct . check",
            "kurslex: there is no option '--projct'; did you mean '--project'?",
        ),
    ],
)
def test_a_wrong_word_is_answered_with_the_nearest(words, said, refused):
    assert refused(TINY_SITE, *words.split()) == f"{said}\n"


def test_a_reader_who_has_had_enough_ends_the_command_in_silence():
    # The parser, which prints the help, keeps to itself that nobody reads it.
    for words, statuses in (("check", "--list"), {141}), (("status",), {141}), (("-h",), {0, 141}):
        process = subprocess.Popen(
            kurslex_command(*words), cwd=TINY_SITE, env=environment(),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        with process.stderr as said:
            assert said.read() == b""
        assert process.wait() in statuses


def test_what_cannot_be_written_is_a_sentence(project):
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        result = subprocess.run(
            kurslex_command("check", "--list"), cwd=project, env=environment(),
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert result.stderr == "kurslex check: No space left on device\n"
    assert result.returncode == 3


def test_a_fault_of_kurslex_itself_has_its_traceback_on_demand(capsys, monkeypatch):
    """A function that breaks stands in for a fault that nobody has foreseen."""
    monkeypatch.setattr("kurslex.cli.check.rule_list", lambda *_: 1 / 0)
    monkeypatch.chdir(TINY_SITE)

    def said(*words: str) -> str:
        assert main(("check", "--list", *words)) == 3
        out, err = capsys.readouterr()
        assert out == ""
        return err

    sentence = said()
    assert sentence.startswith("kurslex check: a bug in Kurslex at kurslex/cli/check.py:")
    assert ": ZeroDivisionError: division by zero; please report it" in sentence
    assert sentence.count("\n") == 1
    by_option = said("--debug")
    monkeypatch.setenv("KURSLEX_DEBUG", "1")
    for loud in (by_option, said()):
        assert loud.startswith("Traceback (most recent call last):\n")
        assert loud.endswith(sentence)


def test_calc_alone_lists_the_calculators():
    alone = run_kurslex("calc", cwd=TINY_SITE)
    listed = run_kurslex("calc", "--list", cwd=TINY_SITE)
    assert alone.stdout == listed.stdout
    assert alone.stdout.startswith("working-load: ")
    assert (alone.stderr, alone.returncode) == ("", 0)
    assert run_kurslex("calc", "--locale", "fr", cwd=TINY_SITE).stdout != alone.stdout


def test_windows_looks_for_no_program_in_the_project():
    """A project may hold a file `git.exe`; Windows heeds this variable, of whatever value."""
    code = (
        "import os, kurslex.cli\nfrom kurslex import __main__ as it\n"
        "kurslex.cli.main = lambda: print(os.environ['NoDefaultCurrentDirectoryInExePath']) or 0\n"
        "it.command()"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], env=environment(), capture_output=True, check=True
    )
    assert done.stdout.strip() == b"1"
