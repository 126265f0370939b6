"""Where `kurslex` looks for a project and puts a site, and where it cannot work."""

import os
import subprocess

import pytest

from kurslex.cli import main
from kurslex.cli.project_folder import relative
from tests.support.command import edit, run_kurslex, snapshot
from tests.support.edits import TINY_SITE, copy_tiny_site


def test_the_project_is_found_upwards(tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    edit(knots / "docs/sv/bowline.md", "---\npreferred:\n", "---\nwidth: 3\npreferred:\n")
    above = run_kurslex("check", cwd=knots)
    assert above.returncode == 1
    for folder in ("docs/sv", "docs", "calculators"):
        below = run_kurslex("check", cwd=knots / folder)
        assert (below.stdout, below.stderr) == (above.stdout, "")
    for_a_forge = run_kurslex("check", "--format", "github", cwd=knots / "docs/sv")
    assert for_a_forge.stdout.startswith("::error file=docs/sv/bowline.md,")


def test_what_is_written_from_below_lies_in_the_project(tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    before = snapshot(knots).keys()
    result = run_kurslex("new", "sheet-bend", "--theme", "binding", cwd=knots / "docs/fr")
    assert (result.stderr, result.returncode) == ("", 0)
    assert snapshot(knots).keys() - before == {"docs/fr/sheet-bend.md", "docs/sv/sheet-bend.md"}


def test_the_project_may_be_named_behind_the_command(tmp_path):
    before = run_kurslex("--project", TINY_SITE, "status", cwd=tmp_path)
    after = run_kurslex("status", "--project", TINY_SITE, cwd=tmp_path)
    assert before.returncode == after.returncode == 0
    assert before.stdout == after.stdout != ""


@pytest.mark.parametrize("command", ["check", "build", "serve", "status"])
def test_a_folder_that_is_not_a_project(command, refused, tmp_path):
    (tmp_path / "in").mkdir()
    folder = tmp_path / "in"
    hint = (
        "go to the project's folder, name it with --project, or begin one with kurslex init DIR\n"
    )
    missing = f"{folder} is not a Kurslex project: mkdocs.yml and docs/concepts.yml are missing in"
    said = f"kurslex {command}: {missing} it and in the folders above; {hint}"
    assert refused(folder, command) == said
    said = f"kurslex {command}: {missing} it; {hint}"
    assert refused(TINY_SITE, "--project", str(folder), command) == said


def test_mkdocs_alone_is_not_a_project(refused, tmp_path):
    (tmp_path / "mkdocs.yml").write_text("site_name: X\n", encoding="utf-8")
    assert refused(tmp_path, "build") == (
        f"kurslex build: {tmp_path} is not a Kurslex project: docs/concepts.yml is missing in it "
        "and in the folders above; go to the project's folder, name it with --project, or begin "
        "one with kurslex init DIR\n"
    )


@pytest.mark.parametrize("command", ["build", "serve"])
def test_a_project_without_settings_of_its_site(command, refused, tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    (knots / "mkdocs.yml").unlink()
    assert refused(knots, command) == (
        f"kurslex {command}: {knots} is not a Kurslex project: mkdocs.yml is missing in it, which "
        "says how its site is built; copy that of a new project (kurslex init NEW)\n"
    )
    assert run_kurslex("status", cwd=knots).returncode == 0
    assert run_kurslex("check", cwd=knots).stdout.startswith("mkdocs.yml:1: is missing, and ")


@pytest.mark.parametrize("target", ["settings.yml", "nothing"])
@pytest.mark.parametrize("command", ["build", "serve"])
def test_settings_that_are_a_link(command, target, refused, tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    (knots / "mkdocs.yml").rename(knots / "settings.yml")
    (knots / "mkdocs.yml").symlink_to(target)
    assert refused(knots, command) == (
        f"kurslex {command}: {knots}/mkdocs.yml is a symbolic link, not an ordinary file; "
        "put the file itself in its place\n"
    )


@pytest.mark.parametrize("target", ["../list.yml", "nothing"])
@pytest.mark.parametrize("here", [True, False])
def test_a_list_of_concepts_that_is_a_link_is_not_called_missing(target, here, tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    (knots / "docs/concepts.yml").rename(knots / "list.yml")
    (knots / "docs/concepts.yml").symlink_to(target)
    words = ("check",) if here else ("--project", "knots", "check")
    result = run_kurslex(*words, cwd=knots if here else tmp_path)
    assert result.returncode == 1
    assert result.stdout == (
        "docs/concepts.yml:1: is a symbolic link, not an ordinary file [unreadable-file]\n"
        "  hint: put the file itself in its place\n"
        "1 problem in 1 file\n"
    )


def test_a_folder_of_pages_that_is_a_link_to_nothing(refused, tmp_path):
    (tmp_path / "docs").symlink_to("nothing")
    assert refused(tmp_path, "check") == (
        f"kurslex check: {tmp_path} is not a Kurslex project: {tmp_path}/docs is a symbolic link, "
        "and none is followed; put the folder itself there\n"
    )


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
def test_a_glossary_without_languages(command, said, refused, tmp_path):
    knots = copy_tiny_site(tmp_path / "knots")
    edit(knots / "docs/concepts.yml", "locales: [sv, fr]", "locales: []")
    before = snapshot(knots)
    assert refused(knots, *command.split()) == f"{said}\n"
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
        (".kurslex/site", "{} is part of the project's .kurslex/, which kurslex clean empties"),
        ("../home", "{} holds your home folder, which the site would replace"),
        ("mkdocs.yml", "{} is a file"),
        ("mkdocs.yml/site", "{} cannot be a folder: {}/mkdocs.yml is a file"),
        ("link", "{} is part of the project's docs/, which the site is made from"),
        ("loop", "loop leads to itself"),
    ],
)
def test_a_site_never_takes_the_place_of_anything_else(
    target, reason, refused, monkeypatch, tmp_path
):
    knots = copy_tiny_site(tmp_path / "knots")
    home = tmp_path / "home/me"
    home.mkdir(parents=True)
    (tmp_path / "home/index.html").touch()
    for folder in (knots, knots / "docs"):
        (folder / "index.html").touch()  # so that it looks like a site
    (knots / "link").symlink_to("docs")
    (knots / "loop").symlink_to("loop")
    before = snapshot(tmp_path)
    monkeypatch.setenv("HOME", str(home))
    place = os.path.realpath(knots / target)
    said = reason.format(place, knots) if "{}" in reason else reason
    hint = "name another folder with --site-dir\n"
    assert refused(knots, "build", "--site-dir", target) == f"kurslex build: {said}; {hint}"
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("words", [("check", "--project", "loop"), ("join", "loop")])
def test_links_that_lead_to_each_other_are_named(words, tmp_path, monkeypatch, capsys):
    knots = copy_tiny_site(tmp_path / "knots")
    (knots / "loop").symlink_to("loop")
    monkeypatch.chdir(knots)
    assert main(words) == 3
    said = f"kurslex {words[0]}: loop: links lead from it back to it\n"
    assert capsys.readouterr() == ("", said)


@pytest.mark.parametrize("target", ["site", "site/new"])
def test_a_link_that_git_tracks_leads_to_no_site(target, refused, tmp_path):
    """Whoever proposes a change could have any other site replaced."""
    knots = copy_tiny_site(tmp_path / "knots")
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs/index.html").touch()
    (knots / "site").symlink_to("../theirs")
    for arguments in (["init", "--quiet"], ["add", "site"]):
        subprocess.run(["git", *arguments], cwd=knots, check=True)
    place = os.path.realpath(knots / target)
    assert refused(knots, "build", "--site-dir", target) == (
        f"kurslex build: {place} is where site leads, a link that git tracks; "
        "name another folder with --site-dir\n"
    )
    assert [each.name for each in (tmp_path / "theirs").iterdir()] == ["index.html"]


def test_a_file_on_another_drive_has_its_whole_path(tmp_path, monkeypatch):
    assert relative(tmp_path / "docs" / "a.md", tmp_path) == "docs/a.md"

    def refuse(path, start):
        raise ValueError("path is on mount 'D:', start on mount 'C:'")

    monkeypatch.setattr("kurslex.cli.project_folder.os.path.relpath", refuse)
    assert relative(tmp_path / "a.md", "/project") == (tmp_path / "a.md").as_posix()
