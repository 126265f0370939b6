"""What the documents for people say can be done can be done."""

import re
import shlex

import pytest

from kurslex.cli import parser
from tests.support.command import PROJECT, run_kurslex

_DOCUMENTS = ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "BENCHMARKS.md")
_TEXTS = {name: (PROJECT / name).read_text(encoding="utf-8") for name in _DOCUMENTS}
_COMMANDS = set(re.findall(r"^    ([\w-]+) ", parser().format_help(), re.MULTILINE))
_SHOWN = re.compile(r"^\$ kurslex (.+)\n((?:(?!```|\$ ).+\n)*)", re.MULTILINE)


def test_the_readme_has_every_command():
    assert set(re.findall(r"^\| `kurslex ([\w-]+)", _TEXTS["README.md"], re.MULTILINE)) == _COMMANDS


@pytest.mark.parametrize("document", _DOCUMENTS)
def test_commands_that_are_named_exist(document):
    assert set(re.findall(r"`kurslex ([a-z][a-z-]+)", _TEXTS[document])) <= _COMMANDS


@pytest.mark.parametrize("document", _DOCUMENTS)
def test_make_targets_that_are_named_exist(document):
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    assert set(re.findall(r"(?:^|`)make ([a-z-]+)", _TEXTS[document], re.MULTILINE)) <= targets


@pytest.mark.parametrize(("arguments", "output"), _SHOWN.findall(_TEXTS["README.md"]))
def test_the_readme_shows_what_a_command_prints(arguments, output, project):
    result = run_kurslex(*shlex.split(arguments), cwd=project)
    printed = result.stdout.replace("\u00a0", " ")  # a document is typed with ordinary spaces
    assert (printed, result.stderr, result.returncode) == (output, "", 0)


@pytest.mark.parametrize("document", _DOCUMENTS)
def test_files_that_are_linked_exist(document):
    targets = re.findall(
        r"\]\((?!https?:|#)([^)#]+)", re.sub(r"(?ms)^(````?)\w*$.*?^\1$", "", _TEXTS[document])
    )
    assert [target for target in targets if not (PROJECT / target).exists()] == []
