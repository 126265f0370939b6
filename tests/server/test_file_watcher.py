"""What is told of saved files: what editors make beside them for a moment is none of it."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Event
from typing import Any

import pytest
from watchfiles import Change

from kurslex.server.file_watcher import Saves, lasting


@pytest.fixture
def page(tmp_path: Path) -> Path:
    page = tmp_path / "docs/en/bowline.md"
    page.parent.mkdir(parents=True)
    page.write_text("A knot.\n", encoding="utf-8")
    return page


def test_a_file_that_came_and_went_is_not_told_and_one_that_was_replaced_is(page: Path) -> None:
    trial, gone = (str(page.with_name(name)) for name in ("4913", "gone.md"))
    changes = [
        *((Change.added, trial), (Change.deleted, trial)),
        *((Change.deleted, str(page)), (Change.added, str(page))),
        (Change.deleted, gone),
    ]
    assert lasting(changes) == [str(page), gone]


def test_a_page_that_is_saved_so_is_told_alone(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As vim saves, which makes a file 4913 first, and takes it away again."""
    trial = str(page.with_name("4913"))
    saved = {(Change.added, trial), (Change.deleted, trial), (Change.modified, str(page))}

    def watch(*_: Path, recursive: bool, stop_event: Event, **__: Any) -> Iterator[set[Any]]:
        if recursive:
            yield saved
        stop_event.wait()

    monkeypatch.setattr("kurslex.server.file_watcher.watch", watch)
    told = Queue[frozenset[str]]()
    saves = Saves(page.parents[2], {}, told.put)
    try:
        assert told.get(timeout=60) == {"docs/en/bowline.md"}
    finally:
        saves.stop()
    assert told.empty()


def save_until_told(page: Path, name: str, told: Queue[frozenset[str]]) -> None:
    """Save a page again and again, for nobody knows from outside when the watching begins."""
    for saved in range(120):
        page.write_text(f"A knot, {saved}.\n", encoding="utf-8")
        with suppress(Empty):
            if name in told.get(timeout=0.5):
                return
    pytest.fail("nothing was told of the page")


def test_a_project_that_takes_the_place_of_another_is_watched(page: Path) -> None:
    """As where it is cloned again to the same place."""
    base, name = page.parents[2], "docs/en/bowline.md"
    root, another = base / "knots", base / "another"
    for folder in (root, another):
        (folder / name).parent.mkdir(parents=True)
    told = Queue[frozenset[str]]()
    saves = Saves(root, {}, told.put)
    try:
        save_until_told(root / name, name, told)
        root.rename(base / "before")
        another.rename(root)
        while "mkdocs.yml" not in told.get(timeout=60):
            pass
        save_until_told(root / name, name, told)
    finally:
        saves.stop()
