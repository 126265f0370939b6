"""What a memory has made is stored in the middle of a run, and found there from then on."""

import pytest
from msgspec.msgpack import Decoder

from kurslex.engine.records import Records
from kurslex.engine.store import Store
from kurslex.utils.digests import digest

TEXTS = Decoder(str)


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "cache.sqlite3")
    yield store
    store.close()


def made(memory, value):
    """Return what a memory says of a value, and whether it had to be made."""
    asked = []
    return memory.made(value, TEXTS, lambda: asked.append(value) or f"made of {value}"), bool(asked)


def test_what_is_stored_is_no_longer_in_memory_and_is_found_again(store):
    records = Records(store, "here")
    memory = records.memory()
    assert made(memory, "one") == ("made of one", True)
    records.learn(memory)
    assert memory.new == {}
    assert store.reading_names() == {digest("one")}
    assert made(memory, "one") == ("made of one", False)
    assert memory.recalled == 0  # it was not known before this run
    assert made(memory, "two") == ("made of two", True)
    records.save(memory)
    assert store.reading_names() == {digest("one"), digest("two")}
    assert made(Records(store, "here").memory(), "two") == ("made of two", False)


def test_what_this_run_may_still_ask_for_is_forgotten_at_its_end(store):
    before = Records(store, "here")
    memory = before.memory()
    for each in ("one", "two", "three"):
        made(memory, each)
    before.save(memory)
    now = Records(store, "here")
    memory = now.memory()
    made(memory, "new")
    now.learn(memory)
    assert made(memory, "two") == ("made of two", False)
    assert memory.recalled == 1
    now.save(memory)
    assert store.reading_names() == {digest("new"), digest("two")}


def test_what_another_environment_has_made_is_replaced_at_once(store):
    before = Records(store, "there")
    memory = before.memory()
    made(memory, "one")
    before.save(memory)
    now = Records(store, "here")
    memory = now.memory()
    assert made(memory, "two") == ("made of two", True)
    now.learn(memory)
    assert store.reading_names() == {digest("two")}
    assert made(memory, "one") == ("made of one", True)


def test_where_the_store_is_damaged_the_memory_keeps_what_it_has_made(store):
    records = Records(store, "here")
    memory = records.memory()
    made(memory, "one")
    store.close()
    (store.folder / "cache.sqlite3").write_bytes(b"no database" * 1000)
    records.learn(memory)
    assert memory.new.keys() == {digest("one")}
    assert made(memory, "one") == ("made of one", False)
    records.save(memory)
    assert store.reading_names() == {digest("one")}
