"""Tasks of a build: done where something that they read has changed, and taken over elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from kurslex.engine.facts import Fact, Facts
from kurslex.engine.records import Record, Records
from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tracing import Make, traced
from kurslex.utils.digests import digest_of_bytes
from kurslex.utils.parallel import process_count, run_all
from kurslex.utils.phases import Phase

_LARGEST = 16_000_000  # bytes that wait to be stored
_FEW = 3  # tasks for which no other process is worth its beginning


@dataclass(frozen=True, slots=True)
class Task:
    """What makes one file, or a few that belong together, from what it reads of a snapshot."""

    name: str
    make: Make


Files = dict[str, str]
"""The digests of contents that the store has, by path."""

_Done = list[tuple[str, list[Fact], Files]]


def carry_out(
    tasks: Iterable[Task], facts: Facts, records: Records, phase: Phase
) -> dict[str, Files]:
    """Do what has to be done of some tasks, and return the files of all, by the task's name."""
    named = {task.name: task for task in tasks}
    table = records.table
    table.begin_stage(facts)
    kept = {name: record for name in named if (record := records.valid(name, facts))}
    stale = [task for name, task in named.items() if name not in kept]
    records.made += [task.name for task in stale]
    phase.expect(len(named), taken_over=len(kept))
    for name, reads, files in _all_made(stale, facts.snapshot, records, phase):
        kept[name] = Record([table.number(fact, facts) for fact in reads], files)
    found = {name: kept[name] for name in named}
    records.now |= found
    return {name: record.files for name, record in found.items()}


def _all_made(tasks: list[Task], snapshot: Snapshot, records: Records, phase: Phase) -> _Done:
    if len(tasks) < _FEW:
        return _made(tasks, snapshot, records, phase)
    count = process_count()
    parts = [tasks[first::count] for first in range(count)]
    made = run_all([partial(_made, part, snapshot, records, phase) for part in parts])
    return [each for part in made for each in part]


def _made(tasks: Iterable[Task], snapshot: Snapshot, records: Records, phase: Phase) -> _Done:
    """Do tasks one after another, and store what they make.

    What they read is noted only for records that another build can use.
    """
    done: _Done = []
    waiting: dict[str, bytes] = {}
    size = 0
    for task in tasks:
        view, reads = traced(snapshot) if records.is_kept else (snapshot, {})
        files: Files = {}
        for path, made in task.make(view).items():
            content = made.encode() if isinstance(made, str) else made
            files[path] = digest_of_bytes(content)
            waiting[files[path]] = content
            size += len(content)
        done.append((task.name, list(reads), files))
        phase.advance()
        if size > _LARGEST:
            records.store.add(waiting)
            waiting, size = {}, 0
    records.store.add(waiting)
    return done
