"""Records: what one build notes of its tasks is what the next one knows, or nothing is known."""

import msgspec
import pytest

from kurslex.engine.fact_table import encoded_facts
from kurslex.engine.facts import Fact, Kind
from kurslex.engine.finished import Finished
from kurslex.engine.records import Record, Records
from kurslex.engine.store import Store
from kurslex.project.loading.memory import LASTING, Memory
from kurslex.utils.digests import digest, digest_of_bytes
from tests.engine.fact_records import packed, read

THEMES = Fact(Kind.KEYS, ("context", "glossary", "themes"))
TITLE = Fact(Kind.VALUE, ("context", "glossary", "pages", ("sv", "bowline"), "title"))
ASSET = Fact(Kind.VALUE, ("context", "assets", "site.css"))
PAGES = {("context", "glossary", "pages", ("sv", "bowline")): "text"}
NAMES = "sqlite_autoindex_{}_1"
TEXTS = msgspec.msgpack.Decoder(str)


class Now(dict):
    """The facts of a build, by digest, and the pages whose texts are known."""

    def __init__(self, digests, texts=()):
        super().__init__(digests)
        self.texts = dict(texts)

    def origins(self):
        return self.texts


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "cache.sqlite3")
    yield store
    store.close()


def kept(store, content):
    store.add({digest_of_bytes(content): content})
    return digest_of_bytes(content)


def noting(store, now):
    """Return records of a build that has read these facts."""
    records = Records(store, "here")
    records.table.begin_stage(now)
    records.table.numbers(encoded_facts(now), now)
    return records


@pytest.fixture
def records(store):
    """Two tasks, of which one has read all facts."""
    records = noting(store, Now({ASSET: "a", THEMES: "b", TITLE: "c"}, PAGES))
    records.now["one"] = Record(read(2), {"a.html": kept(store, b"a")})
    records.now["all"] = Record(
        read(1, 0, 2), {"b.html": kept(store, b"b"), "c": kept(store, b"c")}
    )
    return records


def test_the_next_build_knows_what_this_one_has_noted(records, store):
    records.save()
    found = Records(store, "here")
    assert (found.environment, found.store) == ("here", store)
    assert (found.table.facts, found.table.digests) == ([ASSET, THEMES, TITLE], packed("abc"))
    assert found.table.origins == PAGES
    assert found.last == {
        name: Record(each.reads, each.files) for name, each in records.now.items()
    }
    assert (found.now, found.made, found.is_kept) == ({}, [], False)


def test_facts_that_no_task_has_read_are_left_out(records, store):
    del records.now["all"]
    records.save()
    found = Records(store, "here")
    assert (found.table.facts, found.table.digests) == ([TITLE], packed("c"))
    assert found.last["one"].reads == read(0)
    assert store.has([digest_of_bytes(b"a")])
    assert not store.has([digest_of_bytes(b"b")])


def test_a_run_that_was_no_build_keeps_what_the_last_one_noted(records, store):
    records.save()
    again = Records(store, "here")
    again.save()
    assert Records(store, "here").last == again.last
    assert store.has([digest_of_bytes(each) for each in (b"a", b"b", b"c")])


@pytest.mark.parametrize("note", [b"", b"no MessagePack", msgspec.msgpack.encode(["here", 1])])
def test_a_damaged_note_counts_for_nothing(store, note):
    store.note_down({"tasks": note, "sites": note})
    found = Records(store, "here")
    assert (found.last, found.table.facts, found.finished, found.spares) == ({}, [], {}, {})
    assert found.store is store


@pytest.mark.parametrize("table", ["files", "notes", "readings"])
def test_a_store_that_turns_out_to_be_damaged_is_emptied(table, records, store):
    memory = records.memory()
    memory.made("value", TEXTS, lambda: "made")
    records.save(memory)
    cache = store.folder / "cache.sqlite3"
    (page,) = store._row("select rootpage from sqlite_master where name = ?", NAMES.format(table))
    store._connection.execute("pragma wal_checkpoint(truncate)")
    store.close()
    with cache.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    later = Records(store, "here")
    memory = later.memory()
    memory.made("another", TEXTS, lambda: "made")
    later.now["one"] = Record(read(0), {})
    later.save(memory)
    Records(store, "here").save(memory)
    assert store.reading_names() == {digest("another")}


def test_before_the_first_build_nothing_is_known(store):
    assert Records(store, "here").last == {}


class Name(str):
    """A kind of text of its own, as the names of some pages are."""


def test_names_are_noted_as_the_texts_that_they_equal(store):
    fact = Fact(Kind.VALUE, ("context", Name("title")))
    records = noting(store, Now({fact: "a"}))
    records.now["one"] = Record(read(0), {})
    records.save()
    (found,) = Records(store, "here").table.facts
    assert (found, type(found.way[1])) == (fact, str)


def test_what_is_no_text_cannot_be_noted(store):
    with pytest.raises(TypeError, match=r"^there is no record of a object$"):
        noting(store, Now({Fact(Kind.VALUE, ("context", object())): "a"}))


def test_so_do_notes_of_another_environment(records, store):
    records.finished["/site"] = Finished(inputs="i", files={}, problems=(), left_out=())
    records.save(Memory())
    found = Records(store, "there")
    assert (found.last, found.table.facts, found.finished) == ({}, [], {})
    assert found.environment == "there"


def test_a_task_is_valid_whose_facts_hold_and_whose_files_are_there(records, store):
    records.save()
    found = Records(store, "here")
    now = Now({ASSET: "a", THEMES: "x", TITLE: "c"})
    found.table.begin_stage(now)
    assert found.valid("one", now) == found.last["one"]
    assert found.valid("all", now) is None
    assert found.valid("none", now) is None
    store.note_down({"tasks": b""}, [])  # its files go
    assert found.valid("one", now) is None


def test_tasks_without_need_are_taken_along_while_their_sources_hold(records, store):
    records.save()
    found = Records(store, "here")
    now = Now({THEMES: "b", TITLE: "c"})  # what a stage makes is not there to be compared
    found.table.begin_stage(now)
    found.now["one"] = Record(read(), {"new": "0"})
    found.take_along(now)
    assert found.now == {"one": Record(read(), {"new": "0"}), "all": found.last["all"]}
    changed = Records(store, "here")
    later = Now({THEMES: "x", TITLE: "c"})
    changed.table.begin_stage(later)
    changed.take_along(later)
    assert [*changed.now] == ["one"]


def test_a_file_that_no_task_has_made_is_kept_as_well(records, store):
    assert records.keep("SHA256SUMS", b"sums") == digest_of_bytes(b"sums")
    records.save()
    assert Records(store, "here").last["SHA256SUMS"].files == {"": digest_of_bytes(b"sums")}
    assert store.content(digest_of_bytes(b"sums")) == b"sums"


def test_what_is_forgotten_is_not_in_the_store_either(records, store):
    records.save()
    records = Records(store, "here")
    assert [*records.last] == ["one", "all"]
    records.forget()
    assert (records.last, records.now, records.table.facts) == ({}, {}, [])
    assert not store.has([digest_of_bytes(b"a")])


def test_a_memory_outlasts_the_run_that_filled_it(records, store):
    memory = records.memory()
    assert not memory.is_filled
    assert memory.made("value", TEXTS, lambda: "made") == "made"
    memory.table("words", msgspec.msgpack.Decoder(dict[str, str]))._keep({"a": "b"})
    records.save(memory)

    later = Records(store, "here")
    known = {digest("value"), f"{LASTING}words"}
    assert store.reading_names() == known
    memory = later.memory()
    assert memory.is_filled
    assert memory.made("value", TEXTS, lambda: "anew") == "made"
    later.save(memory)
    assert store.reading_names() == known

    unused = Records(store, "here")
    unused.save(Memory())  # what nothing has asked for goes, but for what lasts
    assert store.reading_names() == {f"{LASTING}words"}


def test_what_another_environment_has_read_is_read_again(records, store):
    memory = records.memory()
    memory.made("value", TEXTS, lambda: "made")
    memory.table("words", msgspec.msgpack.Decoder(dict[str, str]))._keep({"a": "b"})
    records.save(memory)

    elsewhere = Records(store, "there")
    memory = elsewhere.memory()
    assert not memory.is_filled
    assert memory.made("value", TEXTS, lambda: "made there") == "made there"
    elsewhere.save(memory)
    assert store.reading_names() == {digest("value")}
    assert Records(store, "there").memory().made("value", TEXTS, lambda: "") == "made there"


def test_what_only_reads_leaves_the_notes_of_builds_alone(records, store):
    store.note_down({"sites": b"not read", "tasks": b"not read"})
    Records(store, "here").save(Memory())
    assert (store.note("sites"), store.note("tasks")) == (b"not read", b"not read")


def test_what_was_remembered_and_is_lost_is_made_again(records, store):
    memory = records.memory()
    memory.made("value", TEXTS, lambda: "made")
    records.save(memory)
    later = Records(store, "here")
    store.clear()
    assert later.memory().made("value", TEXTS, lambda: "anew") == "anew"
