"""How each task of the last build was done: what it read, and what it made."""

import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from kurslex.engine.fact_table import FactTable
from kurslex.engine.facts import Fact, Facts, Way
from kurslex.engine.finished import Finished
from kurslex.engine.store import DamagedError, Store
from kurslex.engine.tree import Place, Tree, Written, with_second_names
from kurslex.project.loading.memory import LASTING, Memory
from kurslex.utils.digests import digest, digest_of_bytes

_NOTE = "tasks"
_SPARE = "spare"


class Record(msgspec.Struct, frozen=True, array_like=True):
    """A task: the numbers of the facts that it read, and the digests of its files by path."""

    reads: Sequence[int]
    files: dict[str, str]


class _Note(msgspec.Struct, array_like=True):
    """All that is kept from one build to the next beside contents."""

    environment: str
    facts: Sequence[Fact]
    digests: Sequence[str]
    pages: Mapping[Way, str]
    tasks: dict[str, Record]
    readings: dict[str, str]
    finished: dict[str, Finished]
    spares: dict[str, dict[str, Written]]


_NOTES = msgspec.msgpack.Decoder(_Note)


@dataclass(slots=True)
class Records:
    """The records of the last build, and those of the build that is going on, by task's name.

    `environment` is the digest of all that is not part of the snapshot: the package itself, what it
    depends on, Python. Records of another environment count for nothing. `made` names the tasks
    that this build had to do. `readings` are the digests of what texts were read as, by the names
    that a memory gives them; `finished` has the last build of each site's folder, `spares` what is
    in the folder that was in its place before. `is_kept` tells whether there is a next build.
    """

    store: Store
    environment: str
    table: FactTable = field(default_factory=FactTable)
    last: dict[str, Record] = field(default_factory=dict)
    now: dict[str, Record] = field(default_factory=dict)
    made: list[str] = field(default_factory=list)
    readings: dict[str, str] = field(default_factory=dict)
    finished: dict[str, Finished] = field(default_factory=dict)
    spares: dict[str, Tree] = field(default_factory=dict)
    is_kept: bool = False

    @classmethod
    def read(cls, store: Store, environment: str) -> "Records":
        """Return the records of a store, none where they are missing, damaged or from elsewhere."""
        content = store.note(_NOTE)
        try:
            note = _NOTES.decode(content) if content else None
            if note and note.environment == environment:
                return cls(
                    store,
                    environment,
                    table=FactTable(note.facts, note.digests, note.pages),
                    last=note.tasks,
                    readings=note.readings,
                    finished=note.finished,
                    spares=note.spares,
                )
        except (msgspec.DecodeError, ValueError):
            pass
        return cls(store, environment)

    def memory(self) -> Memory:
        """Return what texts were read as in earlier runs."""
        return Memory(self._recall, is_filled=bool(self.readings))

    def _recall(self, name: str) -> bytes | None:
        try:
            return self.store.content(self.readings[name]) if name in self.readings else None
        except DamagedError:
            return None

    def valid(self, name: str, facts: Facts) -> Record | None:
        """Return the record of a task that would make the same again, if it has one."""
        record = self.last.get(name)
        if record is None or not self.table.hold(record.reads, facts):
            return None
        return record if self.store.has(record.files.values()) else None

    def forget(self) -> None:
        """Know nothing of any build, and nothing that was stored."""
        self.table, self.last, self.now = FactTable(), {}, {}
        self.store.clear()

    def spare_folder(self, target: Path) -> Path | None:
        """Return where the site that was in a place before is kept, to be brought up to date."""
        return self.store.folder / _SPARE / digest(str(target)) if self.is_kept else None

    def spare(self, target: Path) -> Tree:
        """Return what is in that folder."""
        return self.spares.get(str(target), {})

    def site(self, target: Path) -> Place | None:
        """Return the last site that was built in a place."""
        finished = self.finished.get(str(target))
        return Place(target, finished.files) if finished else None

    def finish(self, target: Path, finished: Finished) -> None:
        """Note a build that is in place; what was there before is spare now."""
        before = self.finished.get(str(target))
        self.spares[str(target)] = with_second_names(before.files, finished.files) if before else {}
        self.finished[str(target)] = finished

    def take_along(self, facts: Facts) -> None:
        """Keep what is known of tasks that this build has no need of, if it is still right.

        What they have read of earlier stages is not there to be compared; the next build does so.
        """
        for name, record in self.last.items():
            if name not in self.now and self.table.hold_of_sources(record.reads, facts):
                self.now[name] = record

    def keep(self, path: str, content: bytes) -> str:
        """Store a file that no task has made, and return its digest."""
        found = digest_of_bytes(content)
        self.store.add({found: content})
        self.now[path] = Record([], {"": found})
        return found

    def save(self, memory: Memory | None = None) -> None:
        """Keep the records of this build, if it was one, and a memory, in place of those before."""
        tasks = self.now or self.last
        self._learn(memory or Memory())
        self._drop_lost_sites()
        numbers = _renumbered(tasks.values())
        note = _Note(
            environment=self.environment,
            facts=[self.table.facts[number] for number in numbers],
            digests=[self.table.digests[number] for number in numbers],
            pages=self.table.pages_now,
            tasks={
                name: Record([numbers[number] for number in record.reads], record.files)
                for name, record in tasks.items()
            },
            readings=self.readings,
            finished=self.finished,
            spares=self.spares,
        )
        used = {digest for record in tasks.values() for digest in record.files.values()}
        content = msgspec.msgpack.encode(note, enc_hook=_plain_text)
        self.store.note_down(_NOTE, content, {*used, *self.readings.values()})

    def _drop_lost_sites(self) -> None:
        """Forget sites that somebody has deleted, with the folders that would replace them."""
        for name in [name for name in self.finished if not Path(name).is_dir()]:
            del self.finished[name]
            self.spares.pop(name, None)
            folder = self.spare_folder(Path(name))
            if folder:
                shutil.rmtree(folder, ignore_errors=True)

    def _learn(self, memory: Memory) -> None:
        new = {digest_of_bytes(content): content for content in memory.new.values()}
        self.store.add(new)
        known = self.readings | {
            name: digest_of_bytes(content) for name, content in memory.new.items()
        }
        wanted = {*memory.used, *(name for name in known if name.startswith(LASTING))}
        self.readings = {name: known[name] for name in sorted(wanted) if name in known}


def _plain_text(value: object) -> str:
    """Return a name that is a kind of text of its own (`OwnPage`) as the text that it equals."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"there is no record of a {type(value).__name__}")


def _renumbered(records: Iterable[Record]) -> dict[int, int]:
    """Return new numbers, from 0, for the facts that some tasks have read, by their old ones."""
    used: set[int] = set()
    for record in records:
        used.update(record.reads)
    return {number: place for place, number in enumerate(sorted(used))}
