"""The progress of long work: its phases, and how many tasks each of them has."""

from collections.abc import Iterator
from contextlib import contextmanager


class Phase:
    """A part of the work, which counts its tasks; this base class shows nothing.

    `advance` may also be called in a process that was forked since the phase began; what `expect`
    is told there is lost.
    """

    def expect(self, tasks: int, *, taken_over: int = 0) -> None:
        """Note that there are so many more tasks, and how many an earlier run has done."""

    def advance(self) -> None:
        """Note that one of the others is done."""


class Progress:
    """Is told of each phase of the work; this base class does nothing with it."""

    @contextmanager
    def phase(self, name: str, done: str = "") -> Iterator[Phase]:
        """Yield a phase, which lasts as long as the block.

        `name` says what there is to do, `done` what is done with each: "Pages", "read".
        """
        yield Phase()


SILENT = Progress()
