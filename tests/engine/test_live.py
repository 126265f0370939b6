"""A site that is made file by file, when somebody asks, is the site that a build writes."""

import gc
import weakref

import pytest

from kurslex.engine.live import make_live_site
from kurslex.project.loading.content_time import content_time
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.page_files import load_home, load_page
from kurslex.project.loading.page_history import page_history
from kurslex.project.loading.site_settings import load_site
from tests.support.command import PROJECT, copy_content, edit, run_kurslex, snapshot
from tests.support.edits import TINY_SITE, copy_tiny_site


def live(root, changed=0, history=None):
    return make_live_site(load_glossary(root)[0], load_site(root), changed, history)


def contents(site):
    return {path: site.content(path) for path in site.paths()}


def assert_same(here, there):
    assert sorted(here) == sorted(there)
    assert [path for path in here if here[path] != there[path]] == []


@pytest.mark.parametrize(
    ("copy", "built", "history"),
    [
        (copy_tiny_site, "tiny_site", None),
        pytest.param(copy_content, "site", PROJECT, marks=pytest.mark.long),
    ],
)
def test_it_has_the_files_of_a_build_and_no_others(copy, built, history, tmp_path, request):
    changed = content_time(history) if history else 0  # a copy has no history of its own
    site = live(copy(tmp_path / "project"), changed, page_history(history) if history else None)
    assert_same(contents(site), snapshot(request.getfixturevalue(built)))


def test_a_site_that_is_shown_no_longer_is_gone_at_once():
    gc.disable()
    try:
        site = live(TINY_SITE)
        assert site.content("sv/bowline/index.html")
        known = weakref.ref(site)
        del site
        assert known() is None
    finally:
        gc.enable()


def test_without_an_address_there_is_no_zip_file(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / "mkdocs.yml", "site_url: https://knots.example/handbook/\n", "")
    assert run_kurslex("build", cwd=root).returncode == 0
    site = live(root)
    assert site.content("sv/kurslex-sv.zip") is None
    assert_same(contents(site), snapshot(root / "site"))


def test_a_draft_and_a_missing_page_are_as_a_build_has_them(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / "docs/sv/bowline.md", "  term: pålstek\n", "  term: ⟨the term⟩\n")
    (root / "docs/fr/reef-knot.md").unlink()
    assert run_kurslex("build", cwd=root).returncode == 0
    assert_same(contents(live(root)), snapshot(root / "site"))


@pytest.mark.parametrize(
    "path",
    [
        "",
        "sv",
        "sv/",
        "sv/bowline",
        "sv/bowline/",
        "sv/bowline/index.htm",
        "sv/bowline/sv/index.html",
        "sv/bowline/fr/sv/index.html",
        "sv/bowline/no/index.html",
        "no/bowline/index.html",
        "sv//index.html",
        "../mkdocs.yml",
        "sv/../index.html",
        "assets/kurslex/",
        "assets/kurslex/../SHA256SUMS",
        "assets/pagefind/none",
        "fr/kurslex-sv.zip",
    ],
)
def test_other_paths_have_nothing(path):
    assert live(TINY_SITE).content(path) is None


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("docs/sv/bowline.md", "  term: pålstek\n", "  term: pålknut\n"),
        ("docs/sv/bowline.md", "  term: pålstek\n", "  term: ⟨pålstek⟩\n"),
        ("docs/sv/bowline.md", "En pålstek är", "Pålstek är"),
        ("docs/fr/bowline.md", "\n---\n", "\n---\n\nVoir [nœud](clove-hitch.md).\n"),
        ("docs/fr/index.md", "title: ", "title: Tous, "),
    ],
)
def test_a_page_that_is_written_anew_changes_what_reading_all_would_change(
    path, old, new, tmp_path
):
    root = copy_tiny_site(tmp_path / "knots")
    before = live(root)
    edit(root / path, old, new)
    tag = path.split("/")[1]
    load = load_home if path.endswith("index.md") else load_page
    after = before.with_page(load(root, tag, path, []))
    afresh = live(root)
    for each in ("assets", "crosslinks", "steps", "nearby", "in_theme"):
        assert getattr(after.context, each) == getattr(afresh.context, each), each
    for each in ("states", "fingerprints", "changes", "never_compared"):
        ours, theirs = (
            getattr(after.context.freshness, each),
            getattr(afresh.context.freshness, each),
        )
        assert [*ours.items()] == [*theirs.items()], each
    assert_same(contents(after), contents(afresh))
    shown = path.removeprefix("docs/").removesuffix(".md").removesuffix("index")
    shown = f"{shown.removesuffix('/')}/index.html"
    assert after.content(shown) != before.content(shown)
