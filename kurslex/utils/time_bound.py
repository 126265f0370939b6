"""A limit on the processor time of a piece of work, where the system can interrupt it."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import process_time
from types import FrameType

_SOON = 0.001  # seconds; none at all would end the bound around this one
_AGAIN = 0.1  # seconds until the next signal, for code that goes on after any exception


class TooSlowError(Exception):
    """Work took more processor time than it may; the caller knows what it was, and says so."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise `TooSlowError` where the block takes more seconds of this process's processor time.

    Other work of the machine does not count, and a regular expression is interrupted, too. Nothing
    is measured where the system has no such signal (Windows), nor in threads but the main one,
    which gets all signals. Of nested limits, the one that ends first interrupts.
    """
    if not hasattr(signal, "setitimer") or not _is_main_thread():
        yield
        return

    is_over = False

    def stop(number: int, frame: FrameType | None) -> None:
        if not is_over:
            raise TooSlowError

    before = signal.signal(signal.SIGVTALRM, stop)
    left, interval = signal.getitimer(signal.ITIMER_VIRTUAL)
    began = process_time()  # the system's own account of a process moves in steps of up to 10 ms
    try:
        try:
            signal.setitimer(signal.ITIMER_VIRTUAL, min(seconds, left or seconds), _AGAIN)
            yield
        finally:
            is_over = True
    finally:
        is_over = True  # a signal may have come before the line above
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
        if left:
            rest = max(left - (process_time() - began), _SOON)
            signal.setitimer(signal.ITIMER_VIRTUAL, rest, interval)


def _is_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()
