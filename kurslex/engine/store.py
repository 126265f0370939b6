"""A project's folder for what was built: contents by their digests, how each was made, readings.

One SQLite file in `.kurslex/`: it is written whole or not at all, and what is damaged or comes from
another version is noticed and made again. Nothing of it is ever executed.
"""

import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from errno import EIO
from pathlib import Path
from typing import cast

from kurslex.utils.digests import digest_of_bytes

# Digests have an index of their own, which is searched several times faster than rows with blobs
# are. The first table is one of earlier versions, where they were together.
_TABLES = """
drop table if exists contents;
create table if not exists files (digest text primary key, content blob);
create table if not exists notes (name text primary key, digest text, content blob);
create table if not exists readings (name text primary key, digest text, content blob);
"""
IN_MEMORY = Path(":memory:")
"""The file of a store that is in no folder, and is forgotten when it is closed."""

_CURE = "delete it with its folder, or build with --no-cache"
_CURE_OF_FULL = "make room on that disk"
_SECONDS = 60  # to wait for another process of the same build
# The second where SQLite's message names what is damaged, and that is not UTF-8.
_FAULTS = (sqlite3.DatabaseError, UnicodeDecodeError)


class DamagedError(RuntimeError):
    """A content that was stored is missing, or is not what was stored."""


class Store:
    """Contents by digest, notes and readings by name; safe to use from processes forked meanwhile.

    Contents are the files of sites, and go when the notes of a build no longer name them. Readings
    are what a memory has learnt, and go when it no longer uses them: a check needs nothing else.

    A file that SQLite cannot read is replaced by an empty one. What is read is compared with its
    digest: what is damaged counts as missing. Writing raises `DamagedError` where the file turns
    out to be damaged, and `OSError` where the disk is full or the like.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connections: dict[int, sqlite3.Connection] = {}
        self._known: set[str] | None = None
        try:
            self._connection.execute("select digest, content from files")
            for table in ("notes", "readings"):
                self._connection.execute(f"select name, digest, content from {table}")
        except _FAULTS as error:
            if not _is_damage(error, self._file):
                raise _trouble(error, file) from error
            self.clear()

    @property
    def folder(self) -> Path:
        """Where the file is."""
        return self._file.parent

    @property
    def _connection(self) -> sqlite3.Connection:
        """The connection of this process: SQLite's must not be carried through a fork."""
        found = self._connections.get(os.getpid())
        if found is None:
            found = sqlite3.connect(self._file, timeout=_SECONDS, isolation_level=None)
            self._connections[os.getpid()] = found
            found.execute("pragma journal_mode = wal")
            found.execute("pragma synchronous = normal")
            found.executescript(_TABLES)
        return found

    def close(self) -> None:
        """Let go of the file."""
        own = self._connections.pop(os.getpid(), None)
        self._connections.clear()
        if own:
            own.close()

    def clear(self) -> None:
        """Forget everything."""
        self.close()
        self._known = None
        for left in self._file.parent.glob(f"{self._file.name}*"):
            left.unlink()

    def content(self, digest: str) -> bytes:
        """Return a content; raise `DamagedError` where it is missing or damaged."""
        row = self._row("select content from files where digest = ?", digest)
        found = _sound(row[0], digest) if row else None
        if found is None:
            raise DamagedError(digest)
        return found

    def note(self, name: str) -> bytes | None:
        """Return a note, None where it is missing or damaged."""
        return self._named("select digest, content from notes where name = ?", name)

    def reading(self, name: str) -> bytes | None:
        """Return a reading, None where it is missing or damaged."""
        return self._named("select digest, content from readings where name = ?", name)

    def reading_names(self) -> set[str]:
        """Return the names of all readings; raise `DamagedError` where some cannot be told."""
        try:
            names = self._connection.execute("select name from readings")
            return {name for (name,) in names if isinstance(name, str)}  # damage makes other kinds
        except _FAULTS as error:
            raise DamagedError(str(error)) from error

    def has_readings(self) -> bool:
        """Whether there is any reading."""
        return self._row("select 1 from readings limit 1") is not None

    def has(self, digests: Iterable[str]) -> bool:
        """Whether there is a content for each digest; damage shows when it is read."""
        if self._known is None:
            self._known = self._all_digests()
        return all(
            each in self._known or self._row("select 1 from files where digest = ?", each)
            for each in digests
        )

    def add(self, contents: Mapping[str, bytes]) -> None:
        """Keep contents by their digests, all of them or none."""
        with self._writing() as connection:
            rows = sorted(contents.items())  # the same contents make the same file
            connection.executemany("insert or replace into files values (?, ?)", rows)

    def note_down(self, notes: Mapping[str, bytes], used: Collection[str] | None = None) -> None:
        """Keep notes in place of those before; of the contents only those that are used, if said.

        All of it is done, or nothing.
        """
        with self._writing() as connection:
            if used is not None:
                self._known = None
                known = {each for (each,) in connection.execute("select digest from files")}
                unused = ((each,) for each in sorted(known.difference(used), key=repr))
                connection.executemany("delete from files where digest = ?", unused)
            rows = _with_digests(notes)
            connection.executemany("insert or replace into notes values (?, ?, ?)", rows)

    def learn(self, new: Mapping[str, bytes], forgotten: Iterable[str] = ()) -> None:
        """Keep new readings in place of those of the same names, and none that are forgotten."""
        with self._writing() as connection:
            gone = ((each,) for each in sorted(forgotten))
            connection.executemany("delete from readings where name = ?", gone)
            rows = _with_digests(new)
            connection.executemany("insert or replace into readings values (?, ?, ?)", rows)

    def _all_digests(self) -> set[str]:
        try:
            return {row[0] for row in self._connection.execute("select digest from files")}
        except _FAULTS:
            return set()

    def _named(self, query: str, name: str) -> bytes | None:
        row = self._row(query, name)
        return _sound(row[1], row[0]) if row else None

    def _row(self, query: str, *keys: str) -> tuple[object, ...] | None:
        try:
            return cast(
                "tuple[object, ...] | None", self._connection.execute(query, keys).fetchone()
            )
        except _FAULTS:
            return None

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._connection as connection:
                connection.execute("begin immediate")
                yield connection
        except _FAULTS as error:
            if _is_damage(error, self._file):
                raise DamagedError(str(error)) from error
            raise _trouble(error, self._file) from error


def _sound(content: object, digest: object) -> bytes | None:
    """Return a content that was read, None where it is not what was stored."""
    is_sound = isinstance(content, bytes) and digest_of_bytes(content) == digest
    return cast("bytes", content) if is_sound else None


def _with_digests(contents: Mapping[str, bytes]) -> list[tuple[str, str, bytes]]:
    """Return rows in the order of their names: the same contents make the same file."""
    return [(name, digest_of_bytes(each), each) for name, each in sorted(contents.items())]


def _trouble(error: Exception, file: Path) -> OSError:
    """Return what is raised where a file cannot be used: what is wrong there, and the cure."""
    is_full = getattr(error, "sqlite_errorname", "") == "SQLITE_FULL"
    return OSError(EIO, f"{error}; {_CURE_OF_FULL if is_full else _CURE}", str(file))


def _is_damage(error: Exception, file: Path) -> bool:
    """Whether a file is to blame, rather than its disk or who may write there."""
    # Python's own module has no name for it, where a text is not UTF-8.
    name = getattr(error, "sqlite_errorname", "SQLITE_CORRUPT")
    if name == "SQLITE_READONLY":  # so SQLite calls a file of a later format, too
        return os.access(file, os.W_OK)
    return name.startswith("SQLITE_CORRUPT") or name in {"SQLITE_NOTADB", "SQLITE_ERROR"}
