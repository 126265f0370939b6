"""The store: what was kept is found again, and nothing else."""

import errno
import os
import sqlite3

import pytest

from kurslex.engine.store import DamagedError, Store
from kurslex.utils.digests import digest_of_bytes

CONTENT = b"<p>\xc3\xb8</p>"
DIGEST = digest_of_bytes(CONTENT)


@pytest.fixture
def file(tmp_path):
    store = Store(tmp_path / "cache.sqlite3")
    store.add({DIGEST: CONTENT})
    store.note_down({"tasks": b"note"}, [DIGEST])
    store.learn({"page": b"reading"})
    store.close()
    return tmp_path / "cache.sqlite3"


def test_what_was_kept_is_found_by_its_digest(file):
    store = Store(file)
    assert store.content(DIGEST) == CONTENT
    assert store.note("tasks") == b"note"
    assert store.note("other") is None
    assert store.reading("page") == b"reading"
    assert store.reading("other") is None
    assert (store.has([DIGEST]), store.has([DIGEST, "0"])) == (True, False)
    with pytest.raises(DamagedError, match=r"^0$"):
        store.content("0")


def test_what_nothing_uses_any_more_goes(file):
    store = Store(file)
    store.add({digest_of_bytes(b"new"): b"new"})
    store.note_down({"tasks": b"note"}, [digest_of_bytes(b"new")])
    assert store.content(digest_of_bytes(b"new")) == b"new"
    assert not store.has([DIGEST])


def test_notes_alone_leave_contents_and_readings_alone(file):
    store = Store(file)
    store.note_down({"tasks": b"later", "sites": b"new"})
    assert (store.note("tasks"), store.note("sites")) == (b"later", b"new")
    assert store.has([DIGEST])
    assert store.reading_names() == {"page"}


def test_readings_are_learnt_and_forgotten(file):
    store = Store(file)
    store.learn({"page": b"another", "locale": b"new"})
    assert (store.reading("page"), store.reading("locale")) == (b"another", b"new")
    store.learn({}, ["page"])
    assert store.reading_names() == {"locale"}
    assert store.has_readings()
    store.learn({}, ["locale", "none"])
    assert not store.has_readings()
    assert store.content(DIGEST) == CONTENT


def test_what_is_there_is_known_anew_after_each_change(file):
    store = Store(file)
    assert store.has([DIGEST])
    new = digest_of_bytes(b"new")
    other = Store(file)
    other.add({new: b"new"})  # as another process does
    other.close()
    assert store.has([DIGEST, new])
    store.note_down({"tasks": b"note"}, [new])
    assert (store.has([DIGEST]), store.has([new])) == (False, True)
    store.clear()
    assert not store.has([new])
    assert store.note("tasks") is None


def test_a_file_that_cannot_be_opened_is_the_disks_fault(tmp_path):
    file = tmp_path / "missing" / "cache.sqlite3"
    with pytest.raises(OSError) as caught:  # noqa: PT011 - all of it is compared
        Store(file)
    error = caught.value
    assert (error.errno, error.filename) == (errno.EIO, str(file))
    cure = "delete it with its folder, or build with --no-cache"
    assert error.strerror == f"unable to open database file; {cure}"


@pytest.mark.parametrize("table", ["files", "notes", "readings"])
def test_what_was_changed_is_noticed(file, table):
    with sqlite3.connect(file) as connection:
        connection.execute(f"update {table} set content = cast('other' as blob)")
    store = Store(file)
    if table == "notes":
        assert store.note("tasks") is None
    elif table == "readings":
        assert store.reading("page") is None
    else:
        with pytest.raises(DamagedError):
            store.content(DIGEST)


@pytest.mark.parametrize("kind", [None, 5, "text"], ids=["nothing", "a number", "a text"])
def test_so_is_what_is_of_another_kind(file, kind):
    with sqlite3.connect(file) as connection:
        connection.execute("update files set content = ?", (kind,))
    with pytest.raises(DamagedError):
        Store(file).content(DIGEST)


@pytest.mark.parametrize("name", ["null", "x'ff'", "cast(x'ff41' as text)"])
def test_names_of_another_kind_are_in_nobodys_way(file, name):
    with sqlite3.connect(file) as connection:
        for table, values in (("files", "x'00'"), ("notes", "'', ''"), ("readings", "'', ''")):
            connection.execute(f"insert into {table} values ({name}, {values})")
    connection.close()
    store = Store(file)
    used = {DIGEST} if store.has([DIGEST]) else set()
    try:
        store.note_down({"tasks": b"later"}, used)
        store.learn({}, store.reading_names())
    except DamagedError:
        store.clear()
        store.note_down({"tasks": b"later"}, used)
    assert store.note("tasks") == b"later"
    assert store.reading_names() == set()


@pytest.mark.parametrize(
    ("sound", "damaged"),
    [
        # SQLite's own message has the name then, and Python cannot read it.
        (b"sqlite_autoindex_files_1", b"sqlite_autoindex_\x99iles_1"),
        # The format in which it is written: one of the future.
        (b"SQLite format 3\0\x10\0\2", b"SQLite format 3\0\x10\0\3"),
    ],
)
def test_a_damaged_head_is_noticed_when_it_is_opened_or_written(file, sound, damaged):
    content = file.read_bytes()
    assert content.count(sound) == 1
    file.write_bytes(content.replace(sound, damaged))
    store = Store(file)
    try:
        store.note_down({"tasks": b"later"})
    except DamagedError:
        store.clear()
        store.note_down({"tasks": b"later"})
    assert store.note("tasks") == b"later"


@pytest.mark.parametrize("length", range(0, 20480, 1024))
def test_a_file_that_was_cut_off_is_damaged_or_empty(file, length):
    os.truncate(file, length)
    store = Store(file)
    try:
        assert store.content(DIGEST) == CONTENT
    except DamagedError:
        store.add({DIGEST: CONTENT})
        assert store.content(DIGEST) == CONTENT


@pytest.mark.parametrize("content", [b"", b"no database at all, but a text" * 99, b"\0" * 4096])
def test_a_foreign_file_is_replaced(tmp_path, content):
    file = tmp_path / "cache.sqlite3"
    file.write_bytes(content)
    store = Store(file)
    assert store.note("tasks") is None
    store.add({DIGEST: CONTENT})
    assert store.content(DIGEST) == CONTENT


def test_tables_of_another_version_are_replaced(tmp_path):
    file = tmp_path / "cache.sqlite3"
    with sqlite3.connect(file) as connection:
        connection.execute("create table files (name text)")
    connection.close()
    store = Store(file)
    store.add({DIGEST: CONTENT})
    assert store.content(DIGEST) == CONTENT


def test_a_forked_process_adds_to_it_as_well(file):
    store = Store(file)
    child = os.fork()
    if child == 0:
        store.add({digest_of_bytes(b"child"): b"child"})
        os._exit(0)
    store.add({digest_of_bytes(b"parent"): b"parent"})
    assert os.waitpid(child, 0)[1] == 0
    assert store.content(digest_of_bytes(b"child")) == b"child"
    assert store.content(digest_of_bytes(b"parent")) == b"parent"
