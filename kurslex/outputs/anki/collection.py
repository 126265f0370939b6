"""Notes -> a file that Anki imports: a collection (its schema 11) in SQLite, in a ZIP file."""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing

from msgspec import Struct

from kurslex.outputs.anki.note_types import NoteType
from kurslex.outputs.zip.format_zip import zip_of

_SCHEMA = """
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null,
    scm integer not null, ver integer not null, dty integer not null, usn integer not null,
    ls integer not null, conf text not null, models text not null, decks text not null,
    dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null,
    mod integer not null, usn integer not null, tags text not null, flds text not null,
    sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null,
    ord integer not null, mod integer not null, usn integer not null, type integer not null,
    queue integer not null, due integer not null, ivl integer not null, factor integer not null,
    reps integer not null, lapses integer not null, left integer not null, odue integer not null,
    odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null,
    ease integer not null, ivl integer not null, lastIvl integer not null,
    factor integer not null, time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn on notes (usn);
CREATE INDEX ix_cards_usn on cards (usn);
CREATE INDEX ix_revlog_usn on revlog (usn);
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, queue, due);
CREATE INDEX ix_revlog_cid on revlog (cid);
CREATE INDEX ix_notes_csum on notes (csum);
"""
_VERSION = 11
_SEPARATOR = "\x1f"
_NOT_LEARNED = (0,) * 8  # interval, ease, repetitions and the like of a card
_NEW = -1  # of what no server has seen yet
# Ids are times in milliseconds. Ours are in 2017 to 2020, where few decks of others were made, and
# ten apart, so that the cards of a note fit between two.
_FIRST, _PLACES, _APART = 1_500_000_000_000, 10_000_000_000, 10
_CREATED = 1_411_124_400  # of the collection itself, which the import leaves alone


class Note(Struct, frozen=True, kw_only=True):
    """A note: what it is known by for good, its fields as HTML, and its tag."""

    identity: str
    fields: tuple[str, ...]
    tag: str


def package(kind: NoteType, name: str, identity: str, notes: Iterable[Note], changed: int) -> bytes:
    """Return the file with a deck of this name; `identity` is what the deck is known by.

    `changed` is when the content was last changed, in seconds: an import replaces the fields of
    notes that are older.
    """
    deck = _number(identity)
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(_SCHEMA)
        _insert(database, "col", _collection(kind, {1: "Default", deck: name}, changed))
        for place, (number, note) in enumerate(_numbered(notes).items()):
            _insert(database, "notes", _note_row(kind, number, note, changed))
            for ordinal in range(len(kind.cards)):
                card = (number + ordinal, number, deck, ordinal, changed, _NEW, 0, 0, place)
                _insert(database, "cards", (*card, *_NOT_LEARNED, ""))
        database.commit()
        content = bytes(database.serialize())
    return zip_of({"collection.anki2": content, "media": "{}"})


def _collection(kind: NoteType, names: Mapping[int, str], changed: int) -> tuple[object, ...]:
    settings = {"activeDecks": [1], "curDeck": 1, "nextPos": 1, "schedVer": 2}
    types = {str(kind.id): kind.described(changed)}
    decks = {str(number): _deck(number, name, changed) for number, name in names.items()}
    texts = (json.dumps(each) for each in (settings, types, decks, {"1": _OPTIONS}, {}))
    milliseconds = changed * 1000
    return (1, _CREATED, milliseconds, milliseconds, _VERSION, 0, 0, 0, *texts)


def _numbered(notes: Iterable[Note]) -> dict[int, Note]:
    """Return notes by their ids; where chance gives two the same one, the second has the next."""
    found: dict[int, Note] = {}
    for note in notes:
        number = _number(f"note {note.identity}")
        while number in found:
            number += _APART
        found[number] = note
    return found


def _note_row(kind: NoteType, number: int, note: Note, changed: int) -> tuple[object, ...]:
    first = note.fields[0]
    head = (number, _guid(note.identity), kind.id, changed, _NEW, f" {note.tag} ")
    return (*head, _SEPARATOR.join(note.fields), first, _checksum(first), 0, "")


def _insert(database: sqlite3.Connection, table: str, row: tuple[object, ...]) -> None:
    marks = ", ".join("?" * len(row))
    database.execute(f"INSERT INTO {table} VALUES ({marks})", row)


def _deck(number: int, name: str, changed: int) -> dict[str, object]:
    today = {f"{each}Today": [0, 0] for each in ("new", "rev", "lrn", "time")}
    return {
        "id": number,
        "name": name,
        "mod": changed,
        "usn": _NEW,
        "desc": "",
        "dyn": 0,
        "collapsed": False,
        "conf": 1,
        "extendNew": 10,
        "extendRev": 50,
        **today,
    }


_OPTIONS = {
    "id": 1,
    "mod": 0,
    "name": "Default",
    "usn": 0,
    "maxTaken": 60,
    "autoplay": True,
    "timer": 0,
    "replayq": True,
    "new": {
        "bury": True,
        "delays": [1, 10],
        "initialFactor": 2500,
        "ints": [1, 4, 7],
        "perDay": 20,
    },
    "rev": {"bury": True, "ease4": 1.3, "ivlFct": 1, "maxIvl": 36500, "perDay": 200},
    "lapse": {"delays": [10], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0},
}


def _number(identity: str) -> int:
    return _FIRST + _hash(identity) % _PLACES * _APART


def _guid(identity: str) -> str:
    return f"kurslex-{_hash(identity):016x}"


def _hash(identity: str) -> int:
    return int.from_bytes(hashlib.sha256(identity.encode()).digest()[:8], "big")


def _checksum(field: str) -> int:
    """Return what Anki finds notes with the same first field by."""
    return int(hashlib.sha1(field.encode(), usedforsecurity=False).hexdigest()[:8], 16)
