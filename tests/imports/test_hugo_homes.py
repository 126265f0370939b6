"""Home pages of a Hugo site, and pages of languages without concepts: all are written or kept."""

import pytest

from tests.imports.hugo_site import FILES
from tests.imports.projects import kept_of, read_project, run_import, write
from tests.support.command import snapshot


@pytest.fixture
def site(tmp_path):
    for path, text in FILES.items():
        write(tmp_path / "knots" / path, text)
    return tmp_path / "knots"


def kept_as(project, what: str) -> list[tuple[str, str, str]]:
    """Return what is kept of a kind: place, language and text."""
    kept = kept_of(project)["kept"]
    return [
        (each["place"], each.get("language", ""), each["text"])
        for each in kept
        if each["what"] == what
    ]


def test_a_home_page_that_is_there_stays_and_new_text_is_kept(tmp_path, site):
    into = tmp_path / "new"
    run_import("hugo", site, into=into)
    assert kept_as(into, "home page") == []
    before = (into / "docs/en/index.md").read_bytes()
    write(site / "content/en/_index.md", "---\ntitle: Knots\n---\nA [turn](/round-turn/) more.\n")
    said = run_import("hugo", site, into=into)
    assert "  1 × home page\n" in said
    assert (into / "docs/en/index.md").read_bytes() == before
    text = "title: Knots\ndescription: A turn more.\n\nA [turn](round-turn.md) more."
    assert kept_as(into, "home page") == [("en/_index.md:1", "en", text)]


def test_what_settings_say_of_a_language_that_is_there_is_kept(tmp_path, site):
    into = tmp_path / "new"
    run_import("hugo", site, into=into)
    write(site / "hugo.toml", FILES["hugo.toml"].replace("三個繩結", "兩個繩結"))
    run_import("hugo", site, into=into)
    text = "title: 繩結\ndescription: 兩個繩結"
    assert kept_as(into, "home page") == [("hugo.toml", "zh-Hant", text)]


def test_pages_of_a_language_without_concepts_are_kept(tmp_path, site):
    into = tmp_path / "new"
    write(site / "content/fr/_index.md", "---\ntitle: Nœuds\n---\nUn [tour](/round-turn/).\n")
    write(site / "content/fr/about/_index.md", "---\ntitle: Nous\n---\nNous.\n")
    write(site / "content/fr/aide/_index.md", "---\ntitle: Aide\n---\nDemander.\n")
    run_import("hugo", site, into=into)
    glossary, errors = read_project(into)
    assert errors == []
    assert [*glossary.locales] == ["en", "zh-Hant"]
    assert [each.id for each in glossary.free] == ["about"]
    assert not (into / "docs/fr").exists()
    home = "title: Nœuds\ndescription: Un tour.\n\nUn [tour](round-turn.md)."
    assert kept_as(into, "home page") == [("fr/_index.md:1", "fr", home)]
    assert kept_as(into, "page in a language without concepts") == [
        ("fr/about/_index.md:1", "fr", "---\ntitle: Nous\n---\n\nNous.\n"),
        ("fr/aide/_index.md:1", "fr", "---\ntitle: Aide\n---\n\nDemander.\n"),
    ]
    before = snapshot(into)
    run_import("hugo", site, into=into)
    assert snapshot(into) == before


def test_such_pages_are_written_once_the_language_has_a_concept(tmp_path, site):
    into = tmp_path / "new"
    write(site / "content/fr/_index.md", "---\ntitle: Nœuds\n---\nUn tour.\n")
    write(site / "content/fr/aide/_index.md", "---\ntitle: Aide\n---\nDemander.\n")
    run_import("hugo", site, into=into)
    write(site / "content/fr/round-turn.md", "---\ntitle: Tour mort\n---\nDeux tours.\n")
    run_import("hugo", site, into=into)
    assert "Un tour." in (into / "docs/fr/index.md").read_text(encoding="utf-8")
    assert "Demander." in (into / "docs/fr/aide.md").read_text(encoding="utf-8")
    assert kept_as(into, "home page") == []
    assert read_project(into)[1] == []
