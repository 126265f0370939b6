"""Colours are for terminals that want them; the text is the same without."""

import re

import pytest

from tests.support.command import edit, environment, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.terminal import kurslex_in_terminal

_CODE = re.compile(r"\x1b\[[\d;]*m")


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    root = copy_tiny_site(tmp_path_factory.mktemp("colours") / "knots")
    edit(root / "docs/sv/bowline.md", "---\npreferred:\n", "---\nwidth: 3\npreferred:\n")
    page = root / "docs/fr/reef-knot.md"
    page.unlink()
    return root


@pytest.fixture(scope="module")
def plain_runs(root):
    """What commands say of it where nothing is said of colours."""
    return {command: run_kurslex(command, cwd=root) for command in ("check", "build")}


@pytest.mark.parametrize(
    ("variables", "is_coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"NO_COLOR": "1"}, False),
    ],
    ids=str,
)
@pytest.mark.parametrize("command", ["check", "build"])
def test_who_asks_for_colours_has_them(command, variables, is_coloured, root, plain_runs):
    done = run_kurslex(command, cwd=root, **variables)
    plain = plain_runs[command]
    for shown, bare in (done.stdout, plain.stdout), (done.stderr, plain.stderr):
        assert _CODE.sub("", shown) == bare
    assert ("\x1b" in done.stdout + done.stderr) == is_coloured
    assert "\x1b" not in plain.stdout + plain.stderr


@pytest.mark.parametrize(
    ("variables", "is_coloured"),
    [
        ({"TERM": "xterm"}, True),
        ({"TERM": "dumb"}, False),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False),
    ],
    ids=str,
)
def test_a_terminal_shows_colours_if_it_can(variables, is_coloured, root):
    run = kurslex_in_terminal(["check"], root, environment(**variables), columns=400)
    assert ("\x1b[1;31mdocs/sv/bowline.md:2:\x1b[0m" in run.said) == is_coloured
    assert run.lines == run_kurslex("check", cwd=root).stdout.splitlines()


def test_errors_and_warnings_differ_in_words_as_well(root):
    lines = run_kurslex("check", cwd=root, FORCE_COLOR="1").stdout.splitlines()
    assert lines[0] == (
        "\x1b[1;33mdocs/concepts.yml:11: warning:\x1b[0m concept 'reef-knot' has no page in 'fr' "
        "\x1b[2m[missing-translation]\x1b[0m"
    )
    assert lines[1] == "  \x1b[36mhint:\x1b[0m write docs/fr/reef-knot.md"
    error = next(line for line in lines if "bowline.md" in line)
    assert error.startswith("\x1b[1;31mdocs/sv/bowline.md:2:\x1b[0m ")


@pytest.mark.parametrize("form", ["json", "github", "sarif"])
def test_what_programs_read_has_no_colours(form, root):
    assert "\x1b" not in run_kurslex("check", "--format", form, cwd=root, FORCE_COLOR="1").stdout
