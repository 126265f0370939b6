"""When texts are indexed: beside the documents, and beside the downloads where these are known."""

from contextlib import contextmanager

import pytest

from kurslex.engine import site
from kurslex.engine.text_indexes import indexing
from kurslex.site.search import full_text
from kurslex.site.search.full_text import full_texts
from tests.engine.projects import with_cache
from tests.support.command import edit
from tests.support.edits import copy_tiny_site


@pytest.fixture
def steps(monkeypatch) -> list[str]:
    """The stages of builds, and where texts begin to be indexed."""
    found: list[str] = []
    stage = site._Build._stage

    def noted(build, name, make):
        found.append(name)
        stage(build, name, make)

    @contextmanager
    def begun(*arguments):
        found.append("index")
        with indexing(*arguments) as finish:
            yield finish

    monkeypatch.setattr(site._Build, "_stage", noted)
    monkeypatch.setattr(site, "indexing", begun)
    return found


def test_texts_are_indexed_beside_what_takes_long(steps: list[str], tmp_path) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    with_cache(root, tmp_path / "first")
    assert steps[1:5] == ["Texts", "Downloads", "index", "Documents"]
    steps.clear()
    edit(root / "docs/fr/reef-knot.md", "prendre un ris", "ne jamais tenir")
    with_cache(root, tmp_path / "second")
    assert steps[1:5] == ["Texts", "index", "Downloads", "Documents"]


def test_the_index_is_begun_with_all_documents(steps: list[str], tmp_path, monkeypatch) -> None:
    """The real one: other tests know its answers (`tests.support.known_work`)."""
    monkeypatch.setattr("kurslex.engine.text_indexes.full_texts", full_texts)
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / "docs/fr/reef-knot.md", "prendre un ris", "lentement")
    found, _ = with_cache(root, tmp_path / "first")
    assert {path for path in found if path.endswith(full_text.ENTRY)}
    assert sum(path.endswith(".pf_fragment") for path in found) > 0
