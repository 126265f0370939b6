"""Commands are timed with all their processes, watched, and ended when they take too long."""

import sys
import time
from pathlib import Path
from threading import Event

import pytest

from scripts.peers import running
from scripts.peers.peer import Command
from scripts.peers.running import (
    CommandFailedError,
    OutOfTimeError,
    Usage,
    run,
    session_memory,
)

_SPAWNING = """
import subprocess, sys
subprocess.run([sys.executable, "-c", sys.argv[1], *sys.argv[2:]], check=True)
"""
_LARGE = """
import os, sys, time
data = bytes(range(256)) * 400_000
while not os.path.exists(sys.argv[1]):
    time.sleep(0.01)
"""
_BUSY = "import time; end = time.process_time() + 0.3\nwhile time.process_time() < end: pass"
_SLEEPING = "import os, sys, time; open(sys.argv[1], 'w').write(str(os.getpid())); time.sleep(60)"


def _python(folder: Path, *arguments: str) -> Command:
    return Command((sys.executable, "-c", *arguments), folder)


def test_processors_time_counts_the_processes_that_a_command_starts(tmp_path: Path) -> None:
    usage = run(_python(tmp_path, _SPAWNING, _BUSY), 60)
    assert usage.cpu > 0.3
    assert usage.seconds > 0.3
    assert usage.memory == 0


def test_memory_is_that_of_all_processes_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = tmp_path / "seen"

    def look(session: int) -> int:
        found = session_memory(session)
        if found > 100_000_000:
            seen.touch()
        return found

    monkeypatch.setattr(running, "session_memory", look)
    usage = run(_python(tmp_path, _SPAWNING, _LARGE, str(seen)), 60, watched=True)
    assert 100_000_000 < usage.memory < 200_000_000


def test_an_unknown_session_has_no_memory() -> None:
    assert session_memory(-2) == 0


def test_what_a_failed_command_said_is_told(tmp_path: Path) -> None:
    with pytest.raises(CommandFailedError, match=r"failed:\nno such page\n"):
        run(_python(tmp_path, "import sys; sys.exit('no such page')"), 60)


def test_all_processes_end_with_a_command_that_takes_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "pid"

    class OverOnceBegun(Event):
        """Stands in for the clock: the limit is reached once all processes have begun."""

        def wait(self, timeout: float | None = None) -> bool:
            assert timeout == 5
            while not (told.exists() and told.read_text()) and not self.is_set():
                time.sleep(0.01)
            return self.is_set()

    monkeypatch.setattr(running, "Event", OverOnceBegun)
    with pytest.raises(OutOfTimeError, match="took more than 5 s"):
        run(_python(tmp_path, _SPAWNING, _SLEEPING, str(told)), 5)
    process = Path("/proc", told.read_text())
    end = time.monotonic() + 60
    while process.exists() and "Z" not in (process / "stat").read_text().rpartition(")")[2][:3]:
        assert time.monotonic() < end
        time.sleep(0.02)


def test_one_after_the_other_takes_the_time_of_both_and_the_higher_memory() -> None:
    assert Usage(1, 2, 30) + Usage(4, 5, 6) == Usage(5, 7, 30)
