"""Runs `kurslex` in forked processes: each is one of its own, but none begins from nothing.

Most of what a command takes for a small project is the same each time: the import of its modules,
its templates, the digest of the package's own files, and what is read and judged of the tiny
glossary's files that a test leaves as they are. This program does it once, in a build that it
makes first. Then it takes requests from the socket that is its standard input (`forked.py`): each
comes as open files, which are the request itself, where to tell how it goes, and the command's
streams. A child runs it, whose number is told first, and its exit status at the end. A child that
begins commands itself asks for them in the same way (`forked_check.py`); they end with it.
"""

import atexit
import contextlib
import fcntl
import gc
import io
import json
import math
import os
import select
import signal
import socket
import sys
import tempfile
import termios
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import kurslex.utils.parallel
from kurslex.__main__ import command
from kurslex.cli import main
from kurslex.engine.cache import open_cache
from kurslex.engine.records import Records
from kurslex.engine.store import DamagedError
from kurslex.project.loading.memory import Memory
from tests.support import faults, forked
from tests.support.edits import copy_tiny_site
from tests.support.forked_check import check_in_forks
from tests.support.known_work import KNOWN, put_for_good

KILLED_AFTER = "KURSLEX_TEST_KILLED_AFTER"
"""After how many seconds a command is killed, as a variable of its environment."""

_MEMORY = Records.memory
_OUT_OF_THE_WAY = 200  # of the numbers of the files that a request brings


def _become(request: dict[str, Any], streams: Sequence[int]) -> None:
    """Turn this child into the process that the request describes."""
    os.environ.clear()
    os.environ.update(request["environment"])
    tempfile.tempdir = None  # which the environment may name
    os.chdir(request["cwd"])
    sys.argv = ["kurslex", *request["arguments"]]
    # A shell that starts the tests in the background makes them deaf to interrupts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    os.closerange(3, max(streams) + 1)
    if request["fresh"]:
        Records.memory = _MEMORY  # type: ignore[method-assign]
    if request["session"]:
        os.setsid()
    if request["terminal"]:
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    sys.stdin = io.TextIOWrapper(io.FileIO(0), encoding="utf-8")
    sys.stdout, sys.stderr = _written(1), _written(2)
    fault = os.environ.pop(faults.VARIABLE, "")
    if fault:
        faults.begin(faults.Fault(**json.loads(fault)))


def _written(number: int) -> io.TextIOWrapper:
    """Return an output as Python opens it."""
    is_by_line = number == 2 or os.isatty(number)
    raw = io.BufferedWriter(io.FileIO(number, "w"))
    return io.TextIOWrapper(raw, encoding="utf-8", line_buffering=is_by_line)


def _end(before: str, after: str) -> None:
    """Run the command and end with its status, but leave it to the system to free the memory.

    Python would go through all that this process shares with its parent, and so copy it.
    """
    exec(before, {})
    try:
        status = command()
    except SystemExit as ended:  # from the reading of the command line
        status = int(ended.code or 0)
    exec(after, {})
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _prepare() -> None:
    """Do what each child would do again, and let none fork: the processors run tests already."""
    kurslex.utils.parallel.os.cpu_count = lambda: 1  # type: ignore[attr-defined]
    for name, known in KNOWN.items():
        put_for_good(name, known)
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        root = copy_tiny_site(Path(folder, "knots"))
        assert main(["--project", str(root), "build"]) == 0
        _remember(root)
    # What is there stays: a child that looks for reference cycles in it would copy all of it.
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def _remember(root: Path) -> None:
    """Let each child know what is read and judged of a project, as if it had found it itself."""
    with open_cache(root) as records:
        names = records.store.reading_names()
        found = {name: records.store.reading(name) or b"" for name in names}

    def memory_of(records: Records) -> Memory:
        made = _MEMORY(records)
        known: set[str] = set()
        with contextlib.suppress(DamagedError):
            known = records.store.reading_names()
        made.new |= {name: found[name] for name in found.keys() - known}
        return made

    Records.memory = memory_of  # type: ignore[method-assign]


class _Running(NamedTuple):
    """A command that runs: where to tell how it ends, when to kill it, and who began it."""

    told: int
    deadline: float
    parent: int


def serve() -> None:
    """Answer requests until there are no more, and tell of each command how it has ended.

    A child for each that waits for the command would cost as much as the beginning of the command:
    the memory of this process is large.
    """
    _prepare()
    requests = socket.socket(fileno=os.dup(0))
    asked = _ask_here()
    ended, noted = socket.socketpair()
    for each in (ended, noted):
        each.setblocking(False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(noted.fileno(), warn_on_full_buffer=False)
    running: dict[int, _Running] = {}
    while True:
        first = min((each.deadline for each in running.values()), default=math.inf)
        patience = None if first == math.inf else max(0, first - time.monotonic())
        ready, _, _ = select.select([requests, asked, ended], [], [], patience)
        if ended in ready:
            ended.recv(4096)
        _tell_of_ended(running)
        for each in (requests, asked):
            if each in ready:
                message, files, _, _ = socket.recv_fds(each, 1, 5)
                if not message:
                    return
                kept = [requests.fileno(), asked.fileno(), ended.fileno(), noted.fileno()]
                _begin(files, running, [*kept, *(each.told for each in running.values())])


def _ask_here() -> socket.socket:
    """Let each child ask this process for the commands that it begins; return where it asks."""
    asking, asked = socket.socketpair()
    kept = fcntl.fcntl(asking.fileno(), fcntl.F_DUPFD_CLOEXEC, _OUT_OF_THE_WAY)
    asking.close()
    way = socket.socket(fileno=kept)
    forked._server = lambda _: way  # type: ignore[assignment]
    return asked


def _begin(files: list[int], running: dict[int, _Running], kept: Sequence[int]) -> None:
    """Begin the command that the first of these files asks for, in a child that keeps no other."""
    asked, told, *streams = files
    with os.fdopen(asked) as file:
        request = json.load(file)
    seconds = float(request["environment"].pop(KILLED_AFTER, None) or math.inf)
    child = os.fork()
    if child == 0:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for each in (*kept, told):
            os.close(each)
        _become(request, streams)
        _end(*request["around"])
    for each in streams:
        os.close(each)
    running[child] = _Running(told, time.monotonic() + seconds, request["parent"])
    _tell(told, child)


def _tell_of_ended(running: dict[int, _Running]) -> None:
    """Kill what has run for as long as it may, and tell the status of what has ended."""
    for child, begun in [*running.items()]:
        if time.monotonic() >= begun.deadline:
            os.kill(child, signal.SIGKILL)  # one that has ended waits for its status to be read
            running[child] = begun._replace(deadline=math.inf)
        number, status = os.waitpid(child, os.WNOHANG)
        if number:
            _tell(begun.told, os.waitstatus_to_exitcode(status))
            os.close(begun.told)
            del running[child]
            for other, each in running.items():
                if each.parent == child:
                    os.kill(other, signal.SIGKILL)


def _tell(told: int, number: int) -> None:
    with contextlib.suppress(BrokenPipeError):  # nobody asks any more
        os.write(told, f"{number}\n".encode())


if __name__ == "__main__":
    check_in_forks()
    serve()
