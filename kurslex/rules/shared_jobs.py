"""Jobs of judging that several processes share, each of which adds to what a memory knows."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from kurslex.problem import Problem
from kurslex.project.loading.memory import Memory
from kurslex.utils.parallel import process_count, run_all, shared_numbers
from kurslex.utils.phases import Phase

Job = Callable[[Memory, Phase], list[Problem]]
"""Finds problems; a memory keeps what it makes, a phase is told what was known already."""

Do = Callable[[Sequence[Job], Memory, Phase], list[list[Problem]]]
"""Does jobs, and returns what each has found."""


class _Told(Phase):
    """Notes what a phase is told to expect, which would be lost in another process."""

    def __init__(self, phase: Phase) -> None:
        self.tasks = self.taken_over = 0
        self.advance = phase.advance  # type: ignore[method-assign]

    def expect(self, tasks: int, *, taken_over: int = 0) -> None:
        self.tasks += tasks
        self.taken_over += taken_over


class _Found(Struct):
    """What a process has found, by the numbers of the jobs, and learnt; what its phase was told."""

    problems: dict[int, list[Problem]]
    memory: Memory
    tasks: int
    taken_over: int


def in_turn(jobs: Sequence[Job], memory: Memory, phase: Phase) -> list[list[Problem]]:
    """Return what jobs find that are soon done, one after another."""
    return [job(memory, phase) for job in jobs]


def in_parallel(jobs: Sequence[Job], memory: Memory, phase: Phase) -> list[list[Problem]]:
    """Return what jobs find, each done by the process that is free first: begin with the longest.

    None may need what another one makes.
    """
    with shared_numbers(len(jobs)) as numbers:

        def some() -> _Found:
            own, told = memory.apart(), _Told(phase)
            problems = {number: jobs[number](own, told) for number in numbers}
            return _Found(problems, own, told.tasks, told.taken_over)

        parts = run_all([some] * process_count())
    problems: dict[int, list[Problem]] = {}
    for part in parts:
        problems |= part.problems
        memory.join(part.memory)
        phase.expect(part.tasks, taken_over=part.taken_over)
    # What a process had taken that has failed is not done yet.
    return [
        problems[number] if number in problems else job(memory, phase)
        for number, job in enumerate(jobs)
    ]
