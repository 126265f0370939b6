"""Commands that begin as forks of a process which has imported and built all that is needed."""

import atexit
import functools
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

_ROOT = Path(__file__).parents[2]


class Around(NamedTuple):
    """Lines of Python that the forked process runs before the command and after it."""

    before: str = ""
    after: str = ""


class Forked:
    """A command that runs, as `subprocess.Popen` would have it; `pid` is its number."""

    def __init__(self, told: int) -> None:
        self._told = os.fdopen(told, "rb", buffering=0)
        self.pid = int(self._told.readline())
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """Return its status, None while it runs."""
        if self.returncode is None and select.select([self._told], [], [], 0)[0]:
            self.wait()
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Return its status once it has ended; raise `TimeoutExpired` after so many seconds."""
        if self.returncode is None:
            if not select.select([self._told], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired("kurslex", timeout or 0)
            self.returncode = int(self._told.readline())
            self._told.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send it a signal, if it still runs."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """End it at once."""
        self.send_signal(signal.SIGKILL)


def begin_forked(
    arguments: Sequence[str | Path],
    streams: tuple[int, int, int],
    *,
    cwd: Path,
    variables: Mapping[str, str],
    around: Around = Around(),  # noqa: B008 - it cannot change
    session: bool = False,
    terminal: bool = False,
    fresh: bool = False,
    bare: bool = False,
) -> Forked:
    """Begin `kurslex` with these arguments; `streams` are its input, output and error.

    `variables` are its whole environment. It can be the first of a `session` of its own; at a
    `terminal`, which its streams are, it always is, so that the terminal's keys reach it. A `fresh`
    one does not know what was read and judged of the tiny glossary before. A `bare` one lacks what
    only Unix has.
    """
    request = {
        "arguments": [str(argument) for argument in arguments],
        "cwd": str(cwd),
        "environment": dict(variables),
        "around": around,
        "session": session or terminal,
        "terminal": terminal,
        "fresh": fresh,
        "parent": os.getpid(),
    }
    reader, writer = os.pipe()
    with tempfile.TemporaryFile() as file:
        file.write(json.dumps(request).encode())
        file.seek(0)
        server = _server("bare_system" if bare else "fork_server")
        socket.send_fds(server, [b"."], [file.fileno(), writer, *streams])
        os.close(writer)
        return Forked(reader)


@functools.cache
def _server(name: str) -> socket.socket:
    """Return the way to this process's server of a kind; it ends when that is closed."""
    ours, theirs = socket.socketpair()
    kept = {key: value for key, value in os.environ.items() if not key.startswith("KURSLEX_")}
    command = [sys.executable, "-m", f"tests.support.{name}"]
    process = subprocess.Popen(command, cwd=_ROOT, env=kept, stdin=theirs)
    theirs.close()
    process.returncode = 0  # it outlives its object, and nobody waits for it
    atexit.register(ours.close)
    return ours
