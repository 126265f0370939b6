"""Every command explains itself by an example that works."""

import platform
import re
import shutil
import subprocess
import sys
from importlib.metadata import version

import pytest

from kurslex import __version__
from kurslex.cli import parser
from kurslex.language.data_versions import data_versions
from tests.cli.examples import example
from tests.support.addresses import CONCEPTS, LANGUAGES, MOVED
from tests.support.command import PROJECT, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.live import live_server

_COMMANDS = (
    *("init", "build", "join", "serve", "check", "status"),
    *(
        "new",
        "rename",
        "merge",
        "withdraw",
        "remove",
        "add-locale",
        "remove-locale",
        "diff",
        "sync",
        "typo",
        "resolve",
        "export",
        "pack",
        "import",
    ),
    *("calc", "exercise", "worksheet", "release", "upgrade", "clean"),
    *("completion", "help"),
)


def test_the_commands_are_these():
    assert (
        tuple(re.findall(r"^    ([\w-]+)(?: |$)", parser().format_help(), re.MULTILINE))
        == _COMMANDS
    )


@pytest.mark.parametrize(
    "command",
    [(), *((each,) for each in ("check", "status", "completion", "help", "clean"))],
    ids=" ".join,
)
def test_an_example_that_names_nothing_works_in_every_project(command, tmp_path):
    assert_example_works(command, copy_tiny_site(tmp_path / "knots"))


@pytest.mark.parametrize("command", ["calc", "diff"])
def test_the_example_of_a_command_that_reads_works(command, checked_content):
    assert_example_works((command,), checked_content)


@pytest.mark.parametrize("command", ["new", "add-locale"])
def test_the_example_of_a_command_that_writes_works(command, content):
    assert_example_works((command,), content)


def assert_example_works(command, folder):
    arguments = example(*command)
    assert tuple(arguments[: len(command)]) == command
    result = run_kurslex(*arguments, cwd=folder)
    assert (result.stderr, result.returncode) == ("", 0)


@pytest.mark.parametrize(
    "command", ["rename", "merge", "withdraw", "remove", "remove-locale", "release"]
)
def test_an_example_that_only_tries_names_what_there_is(command):
    """Other tests run these commands; on the whole glossary they take long."""
    args = vars(parser().parse_args(example(command)))
    named = {args.get("old"), args.get("id"), *args.get("related", ())} - {None}
    named |= {args["new"]} if command == "merge" else set()
    assert named <= {*CONCEPTS}
    assert named or command in ("remove-locale", "release")
    assert command != "rename" or args["new"] not in (*CONCEPTS, *MOVED)
    assert args["dry_run"]


def test_the_example_of_sync_names_what_there_is():
    """Other tests run it; on the whole glossary it takes seconds."""
    args = parser().parse_args(example("sync"))
    assert args.locale in LANGUAGES
    assert {*args.concepts} <= {*CONCEPTS}
    assert args.concepts


def test_the_example_of_build_works(tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    result = run_kurslex(*example("build"), cwd=knots)
    assert (result.stderr, result.returncode) == ("", 0)
    assert (knots / "public/fr/index.html").exists()


def test_the_example_of_init_works(tmp_path):
    result = run_kurslex(*example("init"), cwd=tmp_path)
    assert (result.stderr, result.returncode) == ("", 0)
    assert run_kurslex("check", "--strict", cwd=tmp_path / "my-glossary").stdout == ""


def test_the_example_of_join_works(in_parts, tmp_path):
    knots = shutil.copytree(in_parts, tmp_path / "knots")
    arguments = example("join")
    assert arguments == ["join", "part-1", "part-2", "--site-dir", "public"]
    for folder, locale in zip(arguments[1:], ("sv", "fr"), strict=False):
        (knots / f"part-{locale}").rename(knots / folder)
    result = run_kurslex(*arguments, cwd=knots)
    assert (result.stderr, result.returncode) == ("", 0)
    assert (knots / "public/fr/index.html").exists()


def test_the_example_of_serve_works(tmp_path):
    assert example("serve") == ["serve", "--port", "8001"]
    with live_server(
        copy_tiny_site(tmp_path / "knots")
    ) as server:  # the same at a port that is free for certain
        server.wait_to_say(f"Serving on {server.address}handbook/\n")
        assert server.interrupt() == 0


def test_a_command_leaves_the_modules_of_the_others_alone():
    program = (
        "import sys\n"
        "from kurslex.cli import main\n"
        "main(['check', '--list', 'heading-id'])\n"
        "loaded = {name for name in sys.modules if name.startswith('kurslex.')}\n"
        "assert 'kurslex.rules.headings' in loaded\n"
        "others = {'kurslex.outputs', 'kurslex.site', 'kurslex.project.scaffolding', 'jinja2'}\n"
        "print(loaded & others)"
    )
    command = [sys.executable, "-c", program]
    result = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    assert result.stdout.splitlines()[-1] == "set()"


def test_the_versions_are_those_on_which_a_site_depends():
    lines = run_kurslex("--version").stdout.splitlines()
    assert lines[0] == f"kurslex {__version__}"
    assert lines[1:3] == [f"Python {platform.python_version()}", f"Babel {version('babel')}"]
    known = data_versions()
    assert [*known] == ["Unicode", "CLDR", "ICU"]
    assert lines[3:6] == [f"{name} {found}" for name, found in known.items()]
    assert lines[6:] == [f"{name} {version(name)}" for name in ("mkdocs", "typst")]


@pytest.mark.parametrize("command", ["check", "import", "help"])
def test_help_says_what_the_option_says(command, tmp_path):
    by_word = run_kurslex("help", command, cwd=tmp_path)
    assert (by_word.stderr, by_word.returncode) == ("", 0)
    assert by_word.stdout == run_kurslex(command, "--help", cwd=tmp_path).stdout
    assert run_kurslex("help", cwd=tmp_path).stdout == run_kurslex("--help", cwd=tmp_path).stdout
