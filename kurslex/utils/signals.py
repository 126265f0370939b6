"""The signals that ask a process to end: from Ctrl-C, a supervisor, a terminal that is closed.

Each is raised as a `KeyboardInterrupt`, so that a command always removes its temporary folders.
Python itself does this for Ctrl-C only; any other signal would end the process at once.
"""

import signal
from collections.abc import Callable
from types import FrameType

_OF_SIGNALS = 128  # to which shells add the number of the signal that has ended a process

# SIGHUP is of Unix alone.
ASKING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
"""The signals that ask a process to end."""


class AskedToEndError(KeyboardInterrupt):
    """A signal has asked this process to end; `number` says which."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


def raise_when_asked() -> None:
    """Let each signal that asks this process to end raise `AskedToEndError`, if it was heeded.

    The next signal after that is ignored, since many supervisors send two, and the second must not
    disturb what tidies up. A third raises again: nobody should wait for what does not end.
    """
    is_tidying = False

    def ask(number: int, frame: FrameType | None) -> None:
        nonlocal is_tidying
        is_tidying = not is_tidying
        if is_tidying:
            raise AskedToEndError(number)

    _heed(ask)


def raise_once() -> None:
    """Do the same in a process of a command, which is asked by the command as well.

    Every later signal is ignored: who does not want to wait ends the command, and this with it.
    """

    def ask(number: int, frame: FrameType | None) -> None:
        ignore()
        raise AskedToEndError(number)

    _heed(ask)


def ignore() -> None:
    """Ignore these signals from now on, as when all is done."""
    for each in ASKING:
        signal.signal(each, signal.SIG_IGN)


def ending(interrupt: KeyboardInterrupt) -> tuple[str, int]:
    """Return what to say of an interrupt, and the exit status of a process that it has ended."""
    number = interrupt.number if isinstance(interrupt, AskedToEndError) else signal.SIGINT
    how = "" if number == signal.SIGINT else f" ({signal.Signals(number).name})"
    return f"interrupted{how}", _OF_SIGNALS + number


def _heed(ask: Callable[[int, FrameType | None], None]) -> None:
    for each in ASKING:
        # Who starts a command with nohup, or in the background, wants it to go on.
        if signal.getsignal(each) is not signal.SIG_IGN:
            signal.signal(each, ask)
