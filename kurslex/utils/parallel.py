"""Work for two processes at once."""

import os
import pickle
import signal
import threading
from collections.abc import Callable, Iterable
from types import FrameType
from typing import TypeVar

from kurslex.utils.child_process import end_with

Here = TypeVar("Here")
There = TypeVar("There")


def run_in_parallel(here: Callable[[], Here], there: Callable[[], There]) -> tuple[Here, There]:
    """Return what both functions return, the second one called in a process of its own.

    What it returns comes back pickled; whatever else it changes does not. Both are called here
    where the system cannot fork or has one processor, and where other threads run, whose locks a
    copy of the process would never see released. So is the second where its process fails: what it
    raises is raised here. It ends where this process is killed, and is interrupted where what is
    called here raises anything.
    """
    if not hasattr(os, "fork") or os.cpu_count() == 1 or threading.active_count() > 1:
        return here(), there()
    reader, writer = os.pipe()
    parent = os.getpid()
    # An interrupt waits until both processes can answer it.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        process = os.fork()
    except OSError:  # the system has no room for another process
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        os.close(reader)
        os.close(writer)
        return here(), there()
    if process == 0:
        _send(there, (reader, writer), parent, before)
    os.close(writer)
    with open(reader, "rb") as pipe:
        try:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
            ours = here()
            theirs = pipe.read()
        except BaseException:
            os.kill(process, signal.SIGINT)
            raise
        finally:
            pipe.close()  # what still writes stops
            _, status = os.waitpid(process, 0)
    return ours, there() if status else pickle.loads(theirs)


def _send(
    function: Callable[[], object],
    ends: tuple[int, int],
    parent: int,
    mask: Iterable[int],
) -> None:
    """Write what a function returns, and end the process without anything that it inherited."""
    status = 1
    reader, writer = ends
    try:
        os.close(reader)
        if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
            signal.signal(signal.SIGINT, _interrupt_once)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        end_with(parent)
        result = pickle.dumps(function())
        with open(writer, "wb") as pipe:
            pipe.write(result)
        status = 0
    finally:
        os._exit(status)


def _interrupt_once(number: int, frame: FrameType | None) -> None:
    """Stop, and let nothing disturb what then tidies up: a terminal's Ctrl-C comes here, too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise KeyboardInterrupt
