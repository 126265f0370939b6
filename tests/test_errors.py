"""Whatever a command raises, and what is said of it."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from kurslex.errors import UsageError, run_reporting_errors

REPORT = (
    "; please report it as an issue where you have Kurslex from, with what the same command "
    "prints with --debug\n"
)


def raising(error: BaseException):
    def run() -> int:
        raise error

    return run


@pytest.mark.parametrize(
    ("error", "said", "status"),
    [
        (UsageError("the cake is a lie; bake one"), "the cake is a lie; bake one\n", 2),
        (KeyboardInterrupt(), "interrupted\n", 130),
        (OSError(errno.ENOSPC, "No space left on device"), "No space left on device\n", 3),
        (
            PermissionError(errno.EACCES, "Permission denied", "docs/a.md"),
            "docs/a.md: Permission denied\n",
            3,
        ),
        (MemoryError(), "this machine has not enough memory for it\n", 3),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else "",
)
def test_what_can_be_foreseen_is_a_sentence(error, said, status, capsys):
    assert run_reporting_errors("kurslex bake", raising(error), debug=False) == status
    assert capsys.readouterr() == ("", f"kurslex bake: {said}")


@pytest.mark.parametrize(
    ("error", "named"),
    [
        (IndexError("list index\nout of range"), "IndexError: list index out of range"),
        (RecursionError(), "RecursionError"),
        (AssertionError(), "AssertionError"),
    ],
)
def test_what_cannot_is_a_sentence_with_its_place(error, named, capsys):
    assert run_reporting_errors("kurslex bake", raising(error), debug=False) == 3
    said = capsys.readouterr()
    place = said.err.removeprefix("kurslex bake: a bug in Kurslex at ").partition(": ")[0]
    path, _, line = place.rpartition(":")
    assert path == "kurslex/errors.py"  # the last place in the package that it came through
    source = (Path(__file__).parents[1] / path).read_text(encoding="utf-8").splitlines()
    assert source[int(line) - 1] == "        status = run()"
    assert said == ("", f"kurslex bake: a bug in Kurslex at {place}: {named}{REPORT}")


def test_a_traceback_is_for_those_who_ask_for_it(capsys):
    assert run_reporting_errors("kurslex bake", raising(IndexError("x")), debug=True) == 3
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "Traceback (most recent call last):"
    assert lines[-2] == "IndexError: x"
    assert lines[-1].startswith("kurslex bake: a bug in Kurslex at kurslex/errors.py:")


def test_what_was_printed_before_comes_before(capsys):
    def run() -> int:
        print("half of it")
        raise KeyboardInterrupt

    assert run_reporting_errors("kurslex bake", run, debug=False) == 130
    assert capsys.readouterr() == ("half of it\n", "kurslex bake: interrupted\n")


@pytest.mark.parametrize("status", [0, 1, 2])
def test_the_status_of_a_good_end_is_the_commands(status):
    assert run_reporting_errors("kurslex bake", lambda: status, debug=False) == status


@pytest.mark.parametrize("statement", ["print('x' * 10**6)", "print('x')"])
@pytest.mark.parametrize("end", ["return 0", "raise SystemExit(0)"])
def test_a_reader_who_has_gone_hears_nothing(statement, end):
    program = (
        "import sys\nfrom kurslex.errors import run_reporting_errors\n"
        f"def run():\n    {statement}\n    {end}\n"
        "sys.exit(run_reporting_errors('kurslex bake', run, debug=False))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    with process.stderr as said:
        words = said.read().decode()
    assert (words, process.wait()) == ("", 141)
