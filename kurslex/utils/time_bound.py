"""How much of the processor's time a piece of work may take, where the system can interrupt it."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_AGAIN = 0.1  # seconds until the next signal, for code that goes on after any exception


class TooSlowError(Exception):
    """Work took more of the processor's time than it may; whoever knows what it was says so."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise `TooSlowError` where what is done takes more seconds of this process's own time.

    A busy machine does not count, and a regular expression is interrupted, too. Nothing is measured
    where the system has no such signal (Windows), nor in a thread, where no signal arrives.
    """
    if not hasattr(signal, "setitimer") or not _is_main_thread():
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:
        raise TooSlowError

    before = signal.signal(signal.SIGVTALRM, stop)
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds, _AGAIN)
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _is_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()
