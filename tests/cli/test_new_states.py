"""`kurslex new` in projects that have just begun, or are not as they should be."""

import re
import shutil

import pytest

from tests.support.command import edit, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site

DECLARED = "  sheet-bend: {theme: loops}\n"


@pytest.fixture
def empty(tmp_path):
    """A project without concepts, calculators and a learning path."""
    root = copy_tiny_site(tmp_path / "site")
    shutil.rmtree(root / "calculators")
    for tag in ("sv", "fr"):
        for name in ("bowline", "reef-knot", "clove-hitch"):
            (root / f"docs/{tag}/{name}.md").unlink()
        (root / f"docs/{tag}/messages/working-load.ftl").unlink()
        home = root / f"docs/{tag}/index.md"
        text = re.sub(r"\[([^]]+)\]\([a-z-]+\.md\)", r"\1", home.read_text(encoding="utf-8"))
        home.write_text(text, encoding="utf-8")
    declare(root, "concepts: {}\n")
    return root


def declare(root, concepts):
    declared = root / "docs/concepts.yml"
    text = declared.read_text(encoding="utf-8").partition("concepts:")[0]
    declared.write_text(re.sub("path: .*\n", "", text) + concepts, encoding="utf-8")


def new(root, *arguments):
    done = run_kurslex("new", "sheet-bend", *arguments, cwd=root)
    assert (done.stderr, done.returncode) == ("", 0)
    return (root / "docs/concepts.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("concepts", "left"),
    [
        ("concepts: {}\n", "\n"),
        ("concepts: {} # none\n", " # none\n"),
        ("concepts:\n", "\n"),
        ("concepts: # none\nlinks: {incoming: 0}\n", " # none\nlinks: {incoming: 0}\n"),
        ("concepts: {\n}\n", "\n"),
        ("", "\n"),
    ],
)
def test_the_first_concept(concepts, left, empty):
    declare(empty, concepts)
    text = new(empty, "--theme", "loops")
    assert text.partition("concepts:")[2] == f"\n{DECLARED.rstrip()}{left}"
    report = run_kurslex("check", cwd=empty).stdout
    assert report.count(" [unfinished]") == 6
    assert "error" not in report


def test_a_project_without_concepts_is_built(empty):
    assert run_kurslex("check", cwd=empty).returncode == 0
    assert run_kurslex("build", cwd=empty).returncode == 0
    assert (empty / "site/fr/index.html").exists()
    assert run_kurslex("status", cwd=empty).returncode == 0
    assert run_kurslex("calc", cwd=empty).stdout == "this glossary has no calculators\n"
    assert run_kurslex("exercise", cwd=empty).stdout == "this glossary has no exercises\n"


def test_the_only_theme_needs_no_name(empty):
    edit(empty / "docs/concepts.yml", "themes: [loops, binding, hitches]", "themes: [loops]")
    assert DECLARED in new(empty)


def test_without_a_theme_there_is_a_cure(empty):
    edit(empty / "docs/concepts.yml", "themes: [loops, binding, hitches]", "themes: []")
    before = snapshot(empty)
    done = run_kurslex("new", "sheet-bend", cwd=empty)
    assert (done.stdout, done.returncode) == ("", 2)
    assert done.stderr == (
        "kurslex new: the glossary has no theme yet; write 'themes: [basics]' in "
        "docs/concepts.yml, and the theme's name, theme-basics, in each "
        "docs/LOCALE/messages/site.ftl\n"
    )
    assert snapshot(empty) == before


def test_one_language(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    assert run_kurslex("remove-locale", "sv", cwd=root).returncode == 0
    new(root, "--theme", "loops")
    assert (root / "docs/fr/sheet-bend.md").exists()
    assert "checked" not in (root / "docs/fr/sheet-bend.md").read_text(encoding="utf-8")


def test_errors_elsewhere(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    (root / "docs/fr/locale.yml").write_text("name: [\n", encoding="utf-8")
    edit(root / "docs/sv/bowline.md", "---\npreferred:\n", "---\nwidth: 3\npreferred:\n")
    assert DECLARED in new(root, "--theme", "loops")
    assert (root / "docs/sv/sheet-bend.md").exists()
