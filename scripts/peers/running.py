"""Run a command to its end: how long it takes, of how many processors, and with how much memory."""

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from scripts.peers.peer import Command

_PROC = Path("/proc")
_SESSION = 3  # of the fields after a process's name in /proc/PID/stat
_BETWEEN_SAMPLES = 0.02  # seconds
_LAST_WORDS = 2000  # characters of what a failed command said


class CommandFailedError(Exception):
    """A command failed; the text says which and what it said."""


class OutOfTimeError(Exception):
    """A command was ended because it took too long."""


@dataclass(frozen=True)
class Usage:
    """What a command took: seconds on the clock, processors' seconds, and bytes at their highest.

    The bytes are those of all its processes together, 0 where they were not looked at.
    """

    seconds: float
    cpu: float
    memory: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        """Return what two commands took, one after the other."""
        memory = max(self.memory, other.memory)
        return Usage(self.seconds + other.seconds, self.cpu + other.cpu, memory)


def run(command: Command, limit: float, *, watched: bool = False) -> Usage:
    """Run a command; where it is watched, look at the memory of its processes all the time.

    Looking takes time itself, so a watched run is none to be timed.
    Raises `CommandFailedError`, and `OutOfTimeError` after `limit` seconds.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
        started = time.perf_counter()
        process = subprocess.Popen(
            command.arguments,
            cwd=command.folder,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # whose number all its processes have
        )
        with _ended_after(process, limit) as late, _watching(process.pid, watched) as highest:
            # Not process.wait(): only this tells what the process and those it waited for took.
            _, status, usage = os.wait4(process.pid, 0)
            seconds = time.perf_counter() - started
            process.returncode = os.waitstatus_to_exitcode(status)
        if late.is_set():
            raise OutOfTimeError(f"{command.arguments[0]} took more than {limit:,.0f} s")
        if process.returncode:
            said.seek(0)
            words = said.read()[-_LAST_WORDS:]
            raise CommandFailedError(f"{' '.join(command.arguments)} failed:\n{words}")
    return Usage(seconds, usage.ru_utime + usage.ru_stime, highest[0])


@contextmanager
def _ended_after(process: subprocess.Popen[bytes], limit: float) -> Iterator[Event]:
    """End all processes of a command once it has taken too long, and say so, or on an interrupt."""
    over, late = Event(), Event()

    def end() -> None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)

    def wait() -> None:
        if not over.wait(limit):
            late.set()
            end()

    thread = Thread(target=wait)
    thread.start()
    try:
        yield late
    finally:
        over.set()
        thread.join()
        if process.returncode is None:
            end()
            process.wait()


@contextmanager
def _watching(session: int, watched: bool) -> Iterator[list[int]]:
    """Keep the highest memory of a session's processes in a list of one number."""
    highest, over = [0], Event()

    def watch() -> None:
        while not over.wait(_BETWEEN_SAMPLES):
            highest[0] = max(highest[0], session_memory(session))

    thread = Thread(target=watch)
    if watched:
        thread.start()
    try:
        yield highest
    finally:
        over.set()
        if watched:
            thread.join()


def session_memory(session: int) -> int:
    """Return the bytes that the processes of a session have in memory just now.

    What several of them share counts once: Linux tells each one's proportional share (PSS).
    """
    return sum(_share(folder) for folder in _PROC.glob("[0-9]*") if _session(folder) == session)


def _session(folder: Path) -> int:
    try:
        text = (folder / "stat").read_text(encoding="utf-8", errors="replace")
        # A process's name, in brackets, may have brackets and spaces itself.
        return int(text.rpartition(")")[2].split()[_SESSION])
    except (OSError, IndexError):  # it has ended
        return -1


def _share(folder: Path) -> int:
    try:
        for line in (folder / "smaps_rollup").read_text(encoding="utf-8").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:  # it has ended
        pass
    return 0
