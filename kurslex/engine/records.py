"""How each task of the last build was done: what it read, and what it made."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from kurslex.digests import digest_of_bytes
from kurslex.engine.facts import Digests, Fact, Kind
from kurslex.engine.finished import Finished
from kurslex.engine.store import DamagedError, Store
from kurslex.loading.memory import Memory

_NOTE = "tasks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A task: the facts that it read, with their digests then, and the digests of its files."""

    reads: Mapping[Fact, str]
    files: Mapping[str, str]


@dataclass(slots=True)
class Records:
    """The records of the last build, and those of the build that is going on, by task's name.

    `environment` is the digest of all that is no part of the snapshot: the package itself, what it
    depends on, Python. Records of another environment count for nothing. `made` names the tasks
    that this build had to do. `readings` are the digests of what texts were read as, by the names
    that a memory gives them; `finished` has the last build of each site's folder.
    """

    store: Store
    environment: str
    last: dict[str, Record] = field(default_factory=dict)
    now: dict[str, Record] = field(default_factory=dict)
    made: list[str] = field(default_factory=list)
    readings: dict[str, str] = field(default_factory=dict)
    finished: dict[str, Finished] = field(default_factory=dict)

    @classmethod
    def read(cls, store: Store, environment: str) -> "Records":
        """Return the records of a store, none where they are missing, damaged or from elsewhere."""
        note = store.note(_NOTE)
        records = cls(store, environment)
        try:
            payload = json.loads(note) if note else {}
            if payload.get("environment") == environment:
                records.last, records.readings = _tasks(payload), dict(payload["readings"])
                records.finished = msgspec.convert(payload["finished"], dict[str, Finished])
        except (ValueError, TypeError, KeyError, IndexError, AttributeError):
            return cls(store, environment)
        return records

    def memory(self) -> Memory:
        """Return what texts were read as in earlier runs."""
        return Memory(self._recall)

    def _recall(self, name: str) -> bytes | None:
        try:
            return self.store.content(self.readings[name]) if name in self.readings else None
        except DamagedError:
            return None

    def valid(self, name: str, facts: Digests) -> Record | None:
        """Return the record of a task that would make the same again, if it has one."""
        record = self.last.get(name)
        if record is None or any(facts[fact] != then for fact, then in record.reads.items()):
            return None
        return record if self.store.has(record.files.values()) else None

    def forget(self) -> None:
        """Know nothing of any build, and nothing that was stored."""
        self.last, self.now = {}, {}
        self.store.clear()

    def take_along(self) -> None:
        """Keep what earlier builds have recorded of tasks that this one has no need of."""
        self.now = self.last | self.now

    def keep(self, path: str, content: bytes) -> str:
        """Store a file that no task has made, and return its digest."""
        digest = digest_of_bytes(content)
        self.store.add({digest: content})
        self.now[path] = Record(reads={}, files={"": digest})
        return digest

    def save(self, memory: Memory | None = None) -> None:
        """Keep the records of this build, if it was one, and a memory, in place of those before."""
        tasks_done = self.now or self.last
        self._learn(memory or Memory())
        facts: dict[tuple[Fact, str], int] = {}
        tasks = {}
        for name, record in tasks_done.items():
            reads = [facts.setdefault(read, len(facts)) for read in record.reads.items()]
            tasks[name] = [reads, dict(record.files)]
        known = [[fact.kind.value, fact.way, digest] for fact, digest in facts]
        payload = {
            "environment": self.environment,
            "facts": known,
            "tasks": tasks,
            "readings": self.readings,
            "finished": msgspec.to_builtins(
                {name: each for name, each in self.finished.items() if Path(name).is_dir()}
            ),
        }
        used = {digest for record in tasks_done.values() for digest in record.files.values()}
        self.store.note_down(_NOTE, json.dumps(payload).encode(), {*used, *self.readings.values()})

    def _learn(self, memory: Memory) -> None:
        new = {digest_of_bytes(content): content for content in memory.new.values()}
        self.store.add(new)
        known = self.readings | {
            name: digest_of_bytes(content) for name, content in memory.new.items()
        }
        self.readings = {name: known[name] for name in sorted(memory.used) if name in known}


def _tasks(payload: dict[str, Any]) -> dict[str, Record]:
    facts = [(Fact(Kind(kind), _way(way)), digest) for kind, way, digest in payload["facts"]]
    return {
        name: Record(reads=dict(facts[each] for each in reads), files=files)
        for name, (reads, files) in payload["tasks"].items()
    }


def _way(steps: Iterable[str | list[str]]) -> tuple[str | tuple[str, ...], ...]:
    return tuple(each if isinstance(each, str) else tuple(each) for each in steps)
