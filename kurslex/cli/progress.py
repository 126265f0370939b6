"""A command's phases: how long each takes, and the progress that is shown."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter

from kurslex.utils.phases import Phase, Progress


@dataclass(slots=True)
class Measured(Phase):
    """A phase with what it was told; `seconds` is 0 until it has ended."""

    name: str
    done: str
    display: "Display"
    tasks: int = 0
    taken_over: int = 0
    seconds: float = 0

    @property
    def made(self) -> int:
        """How many tasks had to be done."""
        return self.tasks - self.taken_over

    def expect(self, tasks: int, *, taken_over: int = 0) -> None:
        """Note that there are so many more tasks, and how many an earlier run has done."""
        self.tasks += tasks
        self.taken_over += taken_over
        self.display.changed(self)

    def advance(self) -> None:
        """Note that one of the others is done."""
        self.display.advanced(self)


class Display:
    """Shows one phase after another; this one shows nothing."""

    def began(self, phase: Measured) -> None:
        """Show that a phase has begun."""

    def changed(self, phase: Measured) -> None:
        """Show that a phase has other tasks than before."""

    def advanced(self, phase: Measured) -> None:
        """Show that a task of a phase is done, which may be in a process that was forked."""

    def clear(self) -> None:
        """Take away what belongs to a phase that goes on: it ends now, well or not."""

    def ended(self, phase: Measured) -> None:
        """Show that a phase has ended well."""


class Lines(Display):
    """Writes a line to standard error for each phase with tasks when it has ended."""

    def ended(self, phase: Measured) -> None:
        """Write the line."""
        if phase.tasks:
            counts = f"{phase.made:,} of {phase.tasks:,} {phase.done}"
            print(f"{phase.name}: {counts}, {phase.seconds:.1f} s", file=sys.stderr, flush=True)


class Watch(Progress):
    """Measures phases from now on; `phases` are those that have ended well, in their order."""

    def __init__(self, display: Display) -> None:
        self._display = display
        self._began = perf_counter()
        self.phases: list[Measured] = []

    @property
    def seconds(self) -> float:
        """How long ago it began."""
        return perf_counter() - self._began

    @contextmanager
    def phase(self, name: str, done: str = "") -> Iterator[Phase]:
        """Yield a phase that is shown and measured."""
        phase = Measured(name, done, self._display)
        began = perf_counter()
        try:
            self._display.began(phase)
            yield phase
        finally:
            self._display.clear()
        phase.seconds = perf_counter() - began
        self.phases.append(phase)
        self._display.ended(phase)


def bar_or(otherwise: Display) -> Display:
    """Return what draws a bar where standard error is a terminal that somebody looks at."""
    if _is_watched():
        # What draws is not needed where nobody looks.
        from kurslex.cli.progress_bar import Bar  # noqa: PLC0415

        return Bar(sys.stderr)
    return otherwise


def _is_watched() -> bool:
    """Whether lines that are written over are of use: not in a log, even if it says it can."""
    in_ci = os.environ.get("CI", "").lower() not in {"", "0", "false"}
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb" and not in_ci
