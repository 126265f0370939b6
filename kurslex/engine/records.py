"""How each task of the last build was done: what it read, and what it made."""

import shutil
from collections.abc import Collection
from functools import cached_property
from pathlib import Path

import msgspec

from kurslex.engine.fact_table import FactNote, FactTable
from kurslex.engine.facts import Facts
from kurslex.engine.finished import Finished
from kurslex.engine.store import DamagedError, Store
from kurslex.engine.tree import Place, Tree, Written, with_second_names
from kurslex.errors import error_message
from kurslex.project.loading.memory import LASTING, Memory
from kurslex.utils.digests import digest, digest_of_bytes

_TASKS, _SITES, _READINGS = "tasks", "sites", "readings"
_SPARE = "spare"


class Record(msgspec.Struct, frozen=True, array_like=True):
    """A task: the numbers of the facts that it read, and the digests of its files by path.

    The numbers are an array's bytes: there are millions of them, and most are read to be counted.
    """

    reads: bytes
    files: dict[str, str]


class _TasksNote(msgspec.Struct, array_like=True):
    """What is kept of the tasks of a build, beside what they have made."""

    environment: str
    facts: FactNote
    tasks: dict[str, Record]


class _SitesNote(msgspec.Struct, array_like=True):
    """What is kept of the folders of sites."""

    environment: str
    finished: dict[str, Finished]
    spares: dict[str, dict[str, Written]]


_TASKS_NOTE = msgspec.msgpack.Decoder(_TasksNote)
_SITES_NOTE = msgspec.msgpack.Decoder(_SitesNote)


class Records:
    """The records of the last build, and those of the build that is going on, by task's name.

    `environment` is the digest of all that is not part of the snapshot: the package itself, what it
    depends on, Python. Records of another environment count for nothing, nor do damaged ones.
    `last` has the records of the last build, `table` the facts that it has read, `now` the records
    of this one; `made` names the tasks that it had to do. `is_kept` tells whether there is a next
    build. Each part is read when it is first asked for: a check needs no tasks, nor does a build
    with nothing to do.
    """

    def __init__(self, store: Store, environment: str) -> None:
        self.store = store
        self.environment = environment
        self.now: dict[str, Record] = {}
        self.made: list[str] = []
        self.is_kept = False

    @cached_property
    def _tasks(self) -> tuple[FactTable, dict[str, Record]]:
        try:
            note = _TASKS_NOTE.decode(self.store.note(_TASKS) or b"")
            if note.environment == self.environment:
                return FactTable(note.facts), note.tasks
        except (msgspec.DecodeError, ValueError):
            pass
        return FactTable(), {}

    @property
    def table(self) -> FactTable:
        """The facts that tasks have read."""
        return self._tasks[0]

    @property
    def last(self) -> dict[str, Record]:
        """The records of the last build."""
        return self._tasks[1]

    @cached_property
    def _sites(self) -> _SitesNote:
        try:
            note = _SITES_NOTE.decode(self.store.note(_SITES) or b"")
            if note.environment == self.environment:
                return note
        except (msgspec.DecodeError, ValueError):
            pass
        return _SitesNote(self.environment, {}, {})

    @property
    def finished(self) -> dict[str, Finished]:
        """The last build of each site, by the path of its folder."""
        return self._sites.finished

    @property
    def spares(self) -> dict[str, dict[str, Written]]:
        """What is in the folders that were in the places of sites before, by these places."""
        return self._sites.spares

    @cached_property
    def _knows_readings(self) -> bool:
        return self.store.note(_READINGS) == self.environment.encode()

    def memory(self) -> Memory:
        """Return what texts were read as in earlier runs."""
        if not self._knows_readings:
            return Memory()
        return Memory(self.store.reading, is_filled=self.store.has_readings())

    def valid(self, name: str, facts: Facts) -> Record | None:
        """Return the record of a task that would make the same again, if it has one."""
        record = self.last.get(name)
        if record is None or not self.table.hold(record.reads, facts):
            return None
        return record if self.store.has(record.files.values()) else None

    def forget(self) -> None:
        """Know nothing of any build, and nothing that was stored."""
        self._tasks, self.now = (FactTable(), {}), {}
        self._knows_readings = False
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
        self.now[path] = Record(b"", {"": found})
        return found

    def learn(self, memory: Memory) -> None:
        """Store what a memory has made so far, so that it need not have it in memory as well.

        Nothing is forgotten yet of what it has not used. A store that turns out to be damaged is
        emptied, and the memory keeps all until it is saved.
        """
        try:
            self._learn(memory, self._foreign_readings())
        except DamagedError:
            self.forget()
        else:
            memory.stored(self.store.reading)

    def save(self, memory: Memory | None = None) -> None:
        """Keep the records of this build, if it was one, and a memory, in place of those before.

        A store that turns out to be damaged is emptied: the next build makes all again.
        """
        try:
            self._save(memory or Memory())
        except DamagedError:
            self.forget()

    def save_if_possible(self, memory: Memory) -> str:
        """Keep a memory for the next run, if there is one; return a sentence where that fails.

        For commands that have done what they are asked for, whether it is kept or not.
        """
        if self.is_kept:
            try:
                self.save(memory)
            except OSError as error:
                why = error_message(error)
                return f"nothing is kept for the next run, which takes longer: {why}"
        return ""

    def _save(self, memory: Memory) -> None:
        foreign = self._foreign_readings()
        self._learn(memory, foreign or self._unused_readings(memory))
        notes: dict[str, bytes] = {}
        if "_sites" in vars(self):  # nobody has asked for them otherwise
            self._drop_lost_sites()
            notes[_SITES] = msgspec.msgpack.encode(self._sites)
        if self.now:
            notes[_TASKS] = self._tasks_note()
        used = {each for record in self.now.values() for each in record.files.values()}
        if notes:
            self.store.note_down(notes, used if self.now else None)

    def _tasks_note(self) -> bytes:
        facts, reads = self.table.note(record.reads for record in self.now.values())
        tasks = {
            name: Record(each, record.files)
            for each, (name, record) in zip(reads, self.now.items(), strict=True)
        }
        return msgspec.msgpack.encode(_TasksNote(self.environment, facts, tasks))

    def _drop_lost_sites(self) -> None:
        """Forget sites that somebody has deleted, with the folders that would replace them."""
        for name in [name for name in self.finished if not Path(name).is_dir()]:
            del self.finished[name]
            self.spares.pop(name, None)
            folder = self.spare_folder(Path(name))
            if folder:
                shutil.rmtree(folder, ignore_errors=True)

    def _foreign_readings(self) -> set[str]:
        """Return the names of readings that count for nothing: those of another environment."""
        return set() if self._knows_readings else self.store.reading_names()

    def _unused_readings(self, memory: Memory) -> set[str]:
        names = self.store.reading_names()
        return {name for name in names - memory.used if not name.startswith(LASTING)}

    def _learn(self, memory: Memory, forgotten: Collection[str]) -> None:
        if memory.new or forgotten:
            self.store.learn(memory.new, forgotten)
        if not self._knows_readings:
            self.store.note_down({_READINGS: self.environment.encode()})
            self._knows_readings = True
