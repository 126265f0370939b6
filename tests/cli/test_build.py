"""`kurslex build`: the whole site, or the old one as it was."""

import signal

import pytest

from kurslex.cli import main
from kurslex.rules import inspect
from tests.support.command import (
    edit,
    line_of,
    run_kurslex,
    snapshot,
)
from tests.support.edits import copy_tiny_site
from tests.support.held import held_kurslex


@pytest.fixture
def knots(tmp_path):
    return copy_tiny_site(tmp_path / "knots")


@pytest.fixture
def old_site(knots):
    """A small folder that is a site, so that the tests need not build one first."""
    folder = knots / "site"
    (folder / "sv").mkdir(parents=True)
    (folder / "index.html").write_text("the old site", encoding="utf-8")
    (folder / "sv/index.html").write_text("den gamla sidan", encoding="utf-8")
    return folder


def test_good_content_replaces_the_old_site(knots, old_site, tiny_site):
    result = run_kurslex("--project", knots, "build", "--strict")
    documents = len(list(tiny_site.rglob("*.html")))
    assert result.stderr == ""
    assert result.stdout == f"Built {documents} HTML pages in {old_site}\n"
    assert result.returncode == 0
    assert snapshot(old_site) == snapshot(tiny_site)
    assert sorted(path.name for path in knots.iterdir()) == [
        ".kurslex",
        "calculators",
        "docs",
        "mkdocs.yml",
        "site",
    ]


def test_a_broken_page_is_named_and_the_old_site_stays(knots, old_site):
    before = snapshot(old_site)
    edit(knots / "docs/fr/bowline.md", "preferred:\n", "prefered:\n")
    page = knots / "docs/sv/reef-knot.md"
    edit(page, "(bowline.md#example)", "(bowlines.md#example)")
    result = run_kurslex("--project", knots, "build")
    assert result.stderr == (
        "docs/fr/bowline.md:2: the front matter has no field 'preferred' [missing-field]\n"
        "  hint: add a line 'preferred: …'\n"
        "docs/fr/bowline.md:2: unknown field 'prefered' in the front matter [unknown-field]\n"
        "  hint: did you mean 'preferred'?\n"
        f"docs/sv/reef-knot.md:{line_of(page, '(bowlines.md')}: link to 'bowlines.md' leads nowhere"
        " [broken-link]\n"
        "  hint: did you mean 'bowline.md'?\n"
        "Nothing was built: fix the problems above first.\n"
    )
    assert (result.stdout, result.returncode) == ("", 1)
    assert snapshot(old_site) == before


def test_an_address_that_cannot_be_leaves_the_old_site(knots, old_site):
    before = snapshot(old_site)
    written = "https://knots.example/handbook/"
    edit(knots / "mkdocs.yml", written, f"!ENV [KURSLEX_SITE_URL, '{written}']")
    result = run_kurslex("build", cwd=knots, KURSLEX_SITE_URL="knots.example")
    assert (result.stdout, result.stderr, result.returncode) == (
        "",
        "kurslex build: mkdocs.yml: the address 'knots.example' of site_url does not begin with "
        "https://\n",
        2,
    )
    assert snapshot(old_site) == before
    assert list(knots.glob(".kurslex-*")) == []


def test_texts_that_cannot_be_indexed_leave_the_old_site(knots, old_site, tmp_path):
    before = snapshot(old_site)
    modules = tmp_path / "modules"
    modules.mkdir()
    (modules / "pagefind_bin.py").write_text("import sys\nsys.exit('no room')\n", encoding="utf-8")
    edit(knots / "docs/fr/reef-knot.md", "prendre un ris", "ne jamais tenir")  # no index is known
    result = run_kurslex("build", cwd=knots, modules=modules)
    assert (result.stdout, result.stderr, result.returncode) == (
        "",
        "Nothing was built: the texts could not be indexed: no room\n",
        3,
    )
    assert snapshot(old_site) == before
    assert list(knots.glob(".kurslex-*")) == []


def test_a_folder_that_is_no_site_is_not_replaced(knots):
    precious = knots / "docs"
    before = snapshot(precious)
    result = run_kurslex("--project", knots, "build", "--site-dir", precious)
    assert result.stderr == (
        f"kurslex build: {precious} is part of the project's docs/, which the site is made from; "
        "name another folder with --site-dir\n"
    )
    assert (result.stdout, result.returncode) == ("", 2)
    assert snapshot(precious) == before


def test_a_file_is_not_replaced(knots):
    precious = knots / "mkdocs.yml"
    before = precious.read_bytes()
    result = run_kurslex("--project", knots, "build", "--site-dir", precious)
    assert result.stderr == (
        f"kurslex build: {precious} is a file; name another folder with --site-dir\n"
    )
    assert (result.stdout, result.returncode) == ("", 2)
    assert precious.read_bytes() == before


@pytest.mark.parametrize("what", ["changed", "cut off", "removed"])
def test_a_page_that_is_another_while_it_is_read_and_as_before_afterwards(
    what, knots, tiny_site, monkeypatch, capfd
):
    """The next build sees that nobody knows what this one has read."""
    page = knots / "docs/fr/reef-knot.md"
    before = page.read_bytes()

    def read(root, *others):
        if what == "removed":
            page.unlink()
        else:
            cut = len(before) - 20 if what == "cut off" else 0
            page.write_bytes(before[:cut] or before.replace(b"un ris", b"deux ris"))
        try:
            return inspect(root, *others)
        finally:
            page.write_bytes(before)

    with monkeypatch.context() as patch:
        patch.setattr("kurslex.cli.build_run.inspect", read)
        first = main(["--project", str(knots), "build"])
    assert "Traceback" not in capfd.readouterr().err
    assert first == 1 or snapshot(knots / "site") != snapshot(tiny_site)
    assert main(["--project", str(knots), "build"]) == 0
    assert snapshot(knots / "site") == snapshot(tiny_site)


def test_a_killed_build_leaves_the_old_site_and_the_next_one_cleans_up(knots, old_site, tmp_path):
    before = snapshot(old_site)
    edit(knots / "docs/fr/reef-knot.md", "prendre un ris", "prendre deux ris")
    note = tmp_path / "all-is-written"
    words = ("build", "--strict", "--no-cache")
    with held_kurslex("kurslex.engine.update:_update", note, *words, cwd=knots) as build:
        assert build.end_by(signal.SIGKILL)[0] == -signal.SIGKILL
    assert snapshot(old_site) == before
    assert len(list(knots.glob(".kurslex-new-*"))) == 1

    assert run_kurslex("--project", knots, "build", "--strict").returncode == 0
    assert b"prendre deux ris" in snapshot(knots / "site")["fr/reef-knot/index.html"]
    assert list(knots.glob(".kurslex-*")) == []
