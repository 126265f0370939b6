"""A phase as a bar in the last line of a terminal."""

import os
from mmap import mmap
from time import perf_counter
from typing import TextIO

from kurslex.cli.progress import Display, Measured

_PATIENCE = 0.5  # seconds that nobody minds to wait; a short command draws nothing
_PAUSE = 0.1  # seconds from one drawing to the next
_WIDEST = 79  # columns
_USUAL = 80  # columns of a terminal that does not know how many it has
_COUNTED = "{desc}: {percentage:3.0f}% |{bar}| {n_fmt}/{total_fmt}"
_NUMBER = 8  # bytes


class Bar(Display):
    """Draws the phase that goes on, and takes it away when that ends.

    Tasks are counted in memory that forked processes share; only the process that made the bar
    draws. The cursor stays at the line's beginning, so that a terminal's `^C` is wiped away, too.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._owner = os.getpid()
        # How many tasks were done by the owner, and by the process that it has forked.
        self._counts = memoryview(mmap(-1, 2 * _NUMBER)).cast("q")
        self._next = self._first = perf_counter() + _PATIENCE
        self._is_drawn = False

    def began(self, phase: Measured) -> None:
        """Count from nothing, and draw at once."""
        self._counts[0] = self._counts[1] = 0
        self._next = self._first
        self.changed(phase)

    def changed(self, phase: Measured) -> None:
        """Draw if it is time."""
        now = perf_counter()
        if now >= self._next:
            self._next = now + _PAUSE
            self._draw(phase)

    def advanced(self, phase: Measured) -> None:
        """Count, and draw if it is time."""
        is_owner = os.getpid() == self._owner
        self._counts[0 if is_owner else 1] += 1
        if is_owner:
            self.changed(phase)

    def clear(self) -> None:
        """Leave an empty line."""
        if self._is_drawn:
            self._write("")
            self._is_drawn = False

    def _draw(self, phase: Measured) -> None:
        self._is_drawn = True  # in part, if an interrupt comes
        self._write(self._bar(phase, self._width) if phase.tasks else phase.name)

    def _write(self, text: str) -> None:
        width = self._width
        self._stream.write(f"\r{text[:width].ljust(width)}\r")
        self._stream.flush()

    def _bar(self, phase: Measured, width: int) -> str:
        # It takes long to import, and is not needed where all is done in a moment.
        from tqdm.std import tqdm  # noqa: PLC0415

        # What another process has done is done again where it fails.
        done = min(phase.taken_over + sum(self._counts), phase.tasks)
        return tqdm.format_meter(
            done,
            phase.tasks,
            0,
            ncols=width,
            prefix=phase.name,
            ascii=not _can_show("█▏", self._stream),
            bar_format=_COUNTED,
        )

    @property
    def _width(self) -> int:
        """How many columns to use: a character in the last one would begin another line."""
        try:
            columns = os.get_terminal_size(self._stream.fileno()).columns
        except OSError:
            columns = 0
        return min((columns or _USUAL) - 1, _WIDEST)


def _can_show(text: str, stream: TextIO) -> bool:
    try:
        text.encode(stream.encoding)
    except UnicodeEncodeError:
        return False
    return True
