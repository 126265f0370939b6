"""A program in a terminal of its own, and what a person sees there."""

import fcntl
import os
import pty
import re
import signal
import struct
import subprocess
import termios
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.support.forked import Around, Forked, begin_forked

_PIECE = 4096
_COLOUR = re.compile(r"\x1b\[[\d;]*m")
_INTERRUPT = b"\x03"  # Ctrl-C


class Screen:
    """A terminal that knows text and its colours, the beginning of a line and the next line."""

    def __init__(self, columns: int) -> None:
        self._columns = columns
        self._lines = [""]
        self._column = 0

    def show(self, text: str) -> None:
        for sign in _COLOUR.sub("", text):
            assert sign.isprintable() or sign in "\r\n", f"{sign!r} among {text!r}"
            if sign == "\r":
                self._column = 0
            elif sign == "\n":
                self._lines.append("")
            else:
                self._put(sign)

    def _put(self, sign: str) -> None:
        if self._column == self._columns:
            self._lines.append("")
            self._column = 0
        line = self._lines[-1].ljust(self._column)
        self._lines[-1] = line[: self._column] + sign + line[self._column + 1 :]
        self._column += 1

    @property
    def lines(self) -> list[str]:
        """Everything that is to be seen, from the first line on."""
        return [line.rstrip() for line in "\n".join(self._lines).rstrip().split("\n")]


class Run:
    """A program that has ended: its status, all that it wrote, and what is left to be seen."""

    def __init__(self, status: int, said: str, columns: int) -> None:
        self.status = status
        self.said = said
        screen = Screen(columns)
        screen.show(said)
        self.lines = screen.lines

    @property
    def drawn(self) -> list[str]:
        """What was written over, one after another."""
        between = self.said.replace("\n", "").split("\r")
        return [
            text.rstrip() for text in between if text.strip() and text.strip() not in self.lines
        ]


Ask = Callable[[str], bool]


def run_in_terminal(
    command: list[str],
    folder: Path,
    variables: dict[str, str],
    columns: int = 100,
    interrupt: Ask = lambda _: False,
) -> Run:
    """Run a program to its end; press Ctrl-C as soon as what it wrote is what `interrupt` asks."""

    def become() -> None:
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
        # A shell that starts the tests in the background makes them deaf to interrupts.
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    def begin(terminal: int) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command,
            cwd=folder,
            env=variables,
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            start_new_session=True,
            preexec_fn=become,  # noqa: PLW1509
        )

    return _watched(begin, columns, interrupt)


def kurslex_in_terminal(
    arguments: Sequence[str],
    folder: Path,
    variables: dict[str, str],
    columns: int = 100,
    interrupt: Ask = lambda _: False,
    around: Around = Around(),  # noqa: B008 - it cannot change
) -> Run:
    """Run `kurslex` like that in a forked process, which begins at once but knows no project."""

    def begin(terminal: int) -> Forked:
        streams = terminal, terminal, terminal
        return begin_forked(
            arguments,
            streams,
            cwd=folder,
            variables=variables,
            around=around,
            terminal=True,
            fresh=True,
        )

    return _watched(begin, columns, interrupt)


def _watched(
    begin: Callable[[int], subprocess.Popen[bytes] | Forked], columns: int, interrupt: Ask
) -> Run:
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = begin(theirs)
    os.close(theirs)
    said, pressed = b"", False
    try:
        while piece := _read(ours):
            said += piece
            if not pressed and interrupt(said.decode(errors="replace")):
                pressed = True
                os.write(ours, _INTERRUPT)
    except BaseException:  # such as the end of a test's time
        os.killpg(process.pid, signal.SIGKILL)
        raise
    finally:
        os.close(ours)
    return Run(process.wait(), said.decode(), columns)


def _read(end: int) -> bytes:
    """Return what a terminal shows next, nothing once nobody uses it any more."""
    try:
        return os.read(end, _PIECE)
    except OSError:
        return b""
