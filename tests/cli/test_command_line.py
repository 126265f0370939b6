"""What `kurslex` says to words that it does not know, in places where it cannot work."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.support.command import edit, environment, kurslex_command, run_kurslex, snapshot
from tests.support.edits import TINY_SITE, copy_tiny_site


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("chek", "kurslex: there is no command 'chek'; did you mean 'check'?"),
        ("add_locale", "kurslex: there is no command 'add_locale'; did you mean 'add-locale'?"),
        ("Status", "kurslex: there is no command 'Status'; did you mean 'status'?"),
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
def test_a_wrong_word_is_answered_with_the_nearest(words, said, project):
    result = run_kurslex(*words.split(), cwd=project)
    assert (result.stdout, result.stderr, result.returncode) == ("", f"{said}\n", 2)


def test_the_project_is_found_upwards(tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    edit(knots / "docs/sv/bowline.md", "---\npreferred:\n", "---\nwidth: 3\npreferred:\n")
    above = run_kurslex("check", cwd=knots)
    assert above.returncode == 1
    for folder in ("docs/sv", "docs", "calculators"):
        for form in ("text", "github"):
            below = run_kurslex("check", "--format", form, cwd=knots / folder)
            at_the_top = run_kurslex("check", "--format", form, cwd=knots)
            assert (below.stdout, below.stderr) == (at_the_top.stdout, "")


def test_what_is_written_from_below_lies_in_the_project(tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    before = snapshot(knots).keys()
    result = run_kurslex("new", "sheet-bend", "--theme", "binding", cwd=knots / "docs/fr")
    assert (result.stderr, result.returncode) == ("", 0)
    assert snapshot(knots).keys() - before == {"docs/fr/sheet-bend.md", "docs/sv/sheet-bend.md"}


def test_the_project_may_be_named_behind_the_command(tmp_path):
    before = run_kurslex("--project", TINY_SITE, "status", cwd=tmp_path)
    behind = run_kurslex("status", "--project", TINY_SITE, cwd=tmp_path)
    assert before.returncode == behind.returncode == 0
    assert before.stdout == behind.stdout != ""


@pytest.mark.parametrize("command", ["check", "build", "serve", "status"])
def test_a_folder_that_is_not_a_project(command, tmp_path):
    (tmp_path / "in").mkdir()
    folder = tmp_path / "in"
    cure = "go to the project's folder, or name it with --project\n"
    missing = f"{folder} is not a Kurslex project: mkdocs.yml and docs/concepts.yml are missing in"
    result = run_kurslex(command, cwd=folder)
    said = f"kurslex {command}: {missing} it and in the folders above; {cure}"
    assert (result.stdout, result.stderr, result.returncode) == ("", said, 2)
    result = run_kurslex("--project", folder, command, cwd=TINY_SITE)
    said = f"kurslex {command}: {missing} it; {cure}"
    assert (result.stdout, result.stderr, result.returncode) == ("", said, 2)


def test_mkdocs_alone_is_not_a_project(tmp_path):
    (tmp_path / "mkdocs.yml").write_text("site_name: X\n", encoding="utf-8")
    assert run_kurslex("build", cwd=tmp_path).stderr == (
        f"kurslex build: {tmp_path} is not a Kurslex project: docs/concepts.yml is missing in it "
        "and in the folders above; go to the project's folder, or name it with --project\n"
    )


@pytest.mark.parametrize("command", ["build", "serve"])
def test_a_project_without_settings_of_its_site(command, tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    (knots / "mkdocs.yml").unlink()
    result = run_kurslex(command, cwd=knots)
    assert result.stderr == (
        f"kurslex {command}: {knots} is not a Kurslex project: mkdocs.yml is missing in it, which "
        "says how its site is built; copy that of another glossary and adapt it\n"
    )
    assert (result.stdout, result.returncode) == ("", 2)
    assert run_kurslex("check", cwd=knots).returncode == 0


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (
            "add-locale nl",
            "kurslex add-locale: the glossary has no language whose words could stand in for those "
            "not translated yet; kurslex check says what is wrong with those it names",
        ),
        ("new splice --theme loops", "kurslex new: the glossary has no language yet; kurslex "
         "check says why"),
        ("sync sv bowline", "kurslex sync: the glossary has no language 'sv'; it has none"),
        ("typo sv bowline", "kurslex typo: the glossary has no language 'sv'; it has none"),
        ("diff sv bowline", "kurslex diff: the glossary has no language 'sv'; it has none"),
        ("export po", "kurslex export: a translation takes two languages, and the glossary has "
         "fewer"),
        ("calc", "kurslex calc: there is no locale ''; known: none"),
    ],
)  # fmt: skip
def test_a_glossary_without_languages(command, said, tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    edit(knots / "docs/concepts.yml", "locales: [sv, fr]", "locales: []")
    before = snapshot(knots)
    result = run_kurslex(*command.split(), cwd=knots)
    assert (result.stdout, result.stderr, result.returncode) == ("", f"{said}\n", 2)
    assert snapshot(knots) == before


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("/", "/ holds the project itself, which the site would replace"),
        (".", "{} holds the project itself, which the site would replace"),
        ("..", "{} holds the project itself, which the site would replace"),
        ("docs", "{} is part of the project's docs/, which the site is made from"),
        ("docs/sv/new", "{} is part of the project's docs/, which the site is made from"),
        ("calculators", "{} is part of the project's calculators/, which the site is made from"),
        (".git/site", "{} is part of the project's .git/, which the site is made from"),
        ("../home", "{} holds your home folder, which the site would replace"),
        ("mkdocs.yml", "{} is a file"),
        ("mkdocs.yml/site", "{} cannot be a folder: {}/mkdocs.yml is a file"),
        ("link", "{} is part of the project's docs/, which the site is made from"),
        ("loop", "loop leads to itself"),
    ],
)
def test_a_site_never_takes_the_place_of_anything_else(target, reason, tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    home = tmp_path / "home/me"
    home.mkdir(parents=True)
    (tmp_path / "home/index.html").touch()
    for folder in (knots, knots / "docs"):
        (folder / "index.html").touch()  # so that it looks like a site
    (knots / "link").symlink_to("docs")
    (knots / "loop").symlink_to("loop")
    before = snapshot(tmp_path)
    result = run_kurslex("build", "--site-dir", target, cwd=knots, HOME=str(home))
    place = os.path.realpath(knots / target)
    said = reason.format(place, knots) if "{}" in reason else reason
    assert result.stderr == f"kurslex build: {said}; name another folder with --site-dir\n"
    assert (result.stdout, result.returncode) == ("", 2)
    assert snapshot(tmp_path) == before


def test_a_reader_who_has_had_enough_ends_the_command_in_silence(project):
    # The parser, which prints the help, keeps to itself that nobody reads it.
    for words, statuses in (("check", "--list"), {141}), (("status",), {141}), (("-h",), {0, 141}):
        process = subprocess.Popen(
            kurslex_command(*words), cwd=project, env=environment(),
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


def test_a_fault_of_kurslex_itself_has_its_traceback_on_demand(project, tmp_path):
    """A module that breaks stands in for a fault that nobody has foreseen."""
    (tmp_path / "sitecustomize.py").write_text(
        "import kurslex.checks.rules as rules\nrules.rules = lambda: 1 / 0\n", encoding="utf-8"
    )
    path = os.pathsep.join((str(tmp_path), str(project)))

    def said(*words: str, **variables: str) -> tuple[str, int]:
        result = run_kurslex("check", "--list", *words, PYTHONPATH=path, **variables)
        assert result.stdout == ""
        return result.stderr, result.returncode

    sentence, status = said()
    assert sentence.startswith("kurslex check: a fault of Kurslex at kurslex/cli/rule_list.py:")
    assert ": ZeroDivisionError: division by zero; please report it" in sentence
    assert (sentence.count("\n"), status) == (1, 3)
    for loud, loud_status in (said("--debug"), said(KURSLEX_DEBUG="1")):
        assert loud.startswith("Traceback (most recent call last):\n")
        assert (loud.endswith(sentence), loud_status) == (True, 3)
