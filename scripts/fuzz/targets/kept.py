"""Targets: what a build remembers, and the file in which it does."""

import sqlite3
from collections.abc import Callable, Iterator

import msgspec

from kurslex.engine.records import Records
from kurslex.engine.store import DamagedError, Store
from kurslex.model.page import LocalizedConcept
from kurslex.problem import Problem
from kurslex.project.loading.memory import Memory
from kurslex.project.loading.page_files import read_page
from scripts.fuzz.target import TINY_SITE, Target, files, work_folder, written

_FACTS = ([("value", ("texts", "a"))], b"c" * 20, b"\xff\xff\xff\xff", b"\0\0\0\0", [], 1)
_PAGES = msgspec.msgpack.Decoder(tuple[LocalizedConcept | None, list[Problem]])


def _memory(data: bytes) -> None:
    """Recall a page, and all records of a build, from contents that something has damaged."""
    page, problems = Memory(lambda _: data).made("a", _PAGES, lambda: (None, []))
    assert isinstance(page, LocalizedConcept | None)
    assert isinstance(problems, list)
    records = Records(_Notes(data), "environment")  # type: ignore[arg-type]
    assert isinstance(records.finished, dict)
    assert isinstance(records.table.facts, list)
    for name in [*records.last][:3]:
        records.table.hold(records.last[name].reads, _NoFacts())  # type: ignore[arg-type]


class _Notes:
    """A store with one note."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def note(self, name: str) -> bytes:
        return self._content


class _NoFacts:
    """A snapshot of which no fact is known."""

    def __getattr__(self, name: str) -> Callable[..., str]:
        return lambda *_: ""


def _store(data: bytes) -> None:
    """Open a file of a cache that something has damaged, use it, and write it again."""
    for left in work_folder().glob("build.db*"):
        left.unlink()
    store = Store(written("build.db", data))
    try:
        store.note("tasks")
        store.reading("page")
        store.has(["a"])
        store.add({"a": b"content"})
        store.note_down({"tasks": b"note"}, ["a"])
        store.learn({"page": b"reading"}, store.reading_names())
        assert store.note("tasks") == b"note"
        assert store.reading("page") == b"reading"
    except DamagedError:
        store.clear()
        store.add({"a": b"content"})
    finally:
        store.close()


def _stores() -> Iterator[bytes]:
    file = work_folder() / "seed.db"
    file.unlink(missing_ok=True)
    with sqlite3.connect(file) as connection:
        connection.execute("pragma page_size = 512")
        connection.execute("create table files (digest text primary key, content blob)")
        connection.execute("create table notes (name text primary key, digest text, content blob)")
        connection.execute("insert into notes values ('tasks', 'x', 'y')")
    connection.close()
    yield file.read_bytes()


def _remembered() -> Iterator[bytes]:
    for text in files("sv/*.md", folder=TINY_SITE / "docs"):
        found: list[Problem] = []
        page = read_page(text.decode(), "sv", "docs/sv/a.md", found)
        yield msgspec.msgpack.encode((page, found))
    yield msgspec.msgpack.encode(("environment", _FACTS, {"a": (b"\0\0\0\0", {"": "b"})}))
    yield msgspec.msgpack.encode(("environment", {"/site": ("", {}, (), ())}, {"/site": {}}))


TARGETS = (
    Target(
        name="memory",
        read=_memory,
        seeds=_remembered,
        words=(b"\xc0", b"\x90", b"\xdc\xff\xff", b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff"),
    ),
    Target(name="store", read=_store, seeds=_stores, words=(b"\0\0\0\0", b"SQLite format 3\0")),
)
