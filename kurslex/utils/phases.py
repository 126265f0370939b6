"""What long work tells of itself while it goes on: its phases, and how many tasks each has."""

from collections.abc import Iterator
from contextlib import contextmanager


class Phase:
    """A part of the work, which counts its tasks; this one tells nobody.

    `advance` may also be called in a process that was forked since the phase began; what `expect`
    is told there is lost.
    """

    def expect(self, tasks: int, *, taken_over: int = 0) -> None:
        """Note that there are so many more tasks, and how many an earlier run has done."""

    def advance(self) -> None:
        """Note that one of the others is done."""


class Progress:
    """Hears which phase of the work goes on; this one does nothing with it."""

    @contextmanager
    def phase(self, name: str, done: str = "") -> Iterator[Phase]:
        """Yield a phase, which lasts as long as the block.

        `name` says what there is to do, `done` what is done with each: "Pages", "read".
        """
        yield Phase()


SILENT = Progress()
