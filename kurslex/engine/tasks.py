"""Tasks of a build: done where something that they read has changed, and taken over elsewhere."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Generic, Protocol, TypeVar

import msgspec

from kurslex.engine.fact_table import encoded_facts
from kurslex.engine.facts import Fact, Facts
from kurslex.engine.records import Record, Records
from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tracing import Make, Reads, traced
from kurslex.utils.digests import digest_of_bytes
from kurslex.utils.garbage_collection import collect_cycles, exclude_from_collections
from kurslex.utils.parallel import process_count, run_all, shared_numbers
from kurslex.utils.phases import Phase

_LARGEST = 4_000_000  # bytes that wait to be stored
_FEW = 3  # tasks for which no other process is worth its beginning


@dataclass(frozen=True, slots=True)
class Task:
    """What makes one file, or a few that belong together, from what it reads of a snapshot."""

    name: str
    make: Make


Files = dict[str, str]
"""The digests of contents that the store has, by path."""


def joined(files: Mapping[str, Files]) -> Files:
    """Return the files of several tasks as one mapping."""
    return {path: digest for each in files.values() for path, digest in each.items()}


class _Done(msgspec.Struct, array_like=True):
    """What was done of some tasks: facts that they have read, encoded, and each task by its name.

    Tasks read much of the same, so that each fact is told once. A task has the places of its facts,
    as an array's bytes, and its files.
    """

    facts: bytes
    tasks: list[tuple[str, bytes, Files]]


_DONE = msgspec.msgpack.Decoder(_Done)


def carry_out(
    tasks: Iterable[Task], facts: Facts, records: Records, phase: Phase
) -> dict[str, Files]:
    """Do what has to be done of some tasks, and return the files of all, by the task's name."""
    stage = Stage(tasks, facts, records)
    phase.expect(len(stage.names), taken_over=len(stage.kept))
    stage.note(_all_made(stage.stale, facts.snapshot, records, phase), facts)
    left = stage.left
    if left:  # a process has failed: what it has raised is raised here
        stage.note([_made(left, range(len(left)), facts.snapshot, records, phase)], facts)
    return stage.files()


class Named(Protocol):
    """Something that is done or taken over, such as a task."""

    @property
    def name(self) -> str:
        """By which its record is known."""


ANamed = TypeVar("ANamed", bound=Named)


class Stage(Generic[ANamed]):
    """Some tasks, those that have to be done, and the records of those that need not."""

    def __init__(self, tasks: Iterable[ANamed], facts: Facts, records: Records) -> None:
        named = {task.name: task for task in tasks}
        records.table.begin_stage(facts)
        self._records = records
        self.names = list(named)
        self.kept = {name: record for name in named if (record := records.valid(name, facts))}
        self.stale = [task for name, task in named.items() if name not in self.kept]
        records.made += [task.name for task in self.stale]

    def note(self, made: Iterable[list[bytes]], facts: Facts) -> None:
        """Note what was done."""
        table = self._records.table
        for done in map(_DONE.decode, chain.from_iterable(made)):
            numbers = table.numbers(done.facts, facts)
            for name, reads, files in done.tasks:
                own = array("I", [numbers[each] for each in array("I", reads)])
                self.kept[name] = Record(own.tobytes(), files)

    @property
    def left(self) -> list[ANamed]:
        """The tasks of which nobody has noted yet what they have made."""
        return [task for task in self.stale if task.name not in self.kept]

    def files(self) -> dict[str, Files]:
        """Return the files of all tasks, by the task's name."""
        found = {name: self.kept[name] for name in self.names}
        self._records.now |= found
        return {name: record.files for name, record in found.items()}


def _all_made(
    tasks: list[Task], snapshot: Snapshot, records: Records, phase: Phase
) -> list[list[bytes]]:
    if len(tasks) < _FEW:
        return [_made(tasks, range(len(tasks)), snapshot, records, phase)]
    with shared_numbers(len(tasks)) as numbers:
        make = partial(_made, tasks, numbers, snapshot, records, phase)
        return run_all([make] * process_count())


def _made(
    tasks: Sequence[Task],
    numbers: Iterable[int],
    snapshot: Snapshot,
    records: Records,
    phase: Phase,
) -> list[bytes]:
    """Do some of the tasks one after another, store their files, and return all `_Done`, encoded.

    Views, templates and Markdown leave reference cycles behind, which take more memory than the
    files.
    """
    exclude_from_collections()
    done: list[bytes] = []
    batch = Batch(snapshot, records)
    for number in numbers:
        batch.do(tasks[number])
        phase.advance()
        if batch.size > _LARGEST:
            done.append(batch.stored())
            batch = Batch(snapshot, records)
        collect_cycles()
    return [*done, batch.stored()]


class Batch:
    """Some tasks, what they have made, of `size` bytes, and the facts that they have read.

    Facts are noted only for records that another build can use. As objects they take several times
    the memory of their bytes, so they stay objects no longer than files wait to be stored.
    """

    def __init__(self, snapshot: Snapshot, records: Records) -> None:
        self._snapshot = snapshot
        self._records = records
        self._tasks: list[tuple[str, bytes, Files]] = []
        self._places: dict[Fact, int] = {}
        self._waiting: dict[str, bytes] = {}
        self.size = 0

    def do(self, task: Task) -> None:
        """Do a task; its files wait."""
        view, reads = self.view()
        self.add(task.name, task.make(view), reads)

    def view(self) -> tuple[Snapshot, Reads]:
        """Return what a task reads, and the facts that are read through it."""
        return traced(self._snapshot) if self._records.is_kept else (self._snapshot, {})

    def add(self, name: str, contents: Mapping[str, str | bytes], reads: Reads) -> None:
        """Add what a task has made of the facts that it has read; its files wait."""
        files: Files = {}
        for path, made in contents.items():
            content = made.encode() if isinstance(made, str) else made
            files[path] = digest_of_bytes(content)
            self._waiting[files[path]] = content
            self.size += len(content)
        places = self._places
        found = array("I", [places.setdefault(fact, len(places)) for fact in reads])
        self._tasks.append((name, found.tobytes(), files))

    def stored(self) -> bytes:
        """Store all files, and return what was done, encoded."""
        self._records.store.add(self._waiting)
        return msgspec.msgpack.encode(_Done(encoded_facts(self._places), self._tasks))
