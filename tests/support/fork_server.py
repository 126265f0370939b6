"""Runs `kurslex` in forked processes: each is one of its own, but none begins from nothing.

Most of what a command takes for a small project is the same each time: the import of its modules,
its templates, the digest of the package's own files, and what is read and judged of the tiny
glossary's files that a test leaves as they are. This program does it once, in a build that it
makes first. Then it takes requests from the socket that is its standard input (`forked.py`): each
comes as open files, which are the request itself, where to tell how it goes, and the command's
streams. A child of a child runs it, whose number is told first, and its exit status at the end.
"""

import atexit
import contextlib
import fcntl
import io
import json
import os
import signal
import socket
import sys
import tempfile
import termios
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

import kurslex.engine.cache
import kurslex.engine.plan
import kurslex.utils.parallel
from kurslex.__main__ import command
from kurslex.cli import main
from kurslex.engine.environment import environment_digest, environment_state
from kurslex.engine.records import Records
from kurslex.engine.store import DamagedError
from kurslex.project.loading.memory import Memory
from kurslex.rules import inspect
from tests.support import faults
from tests.support.edits import copy_tiny_site
from tests.support.known_messages import know_messages
from tests.support.known_texts import known_full_text

KILLED_AFTER = "KURSLEX_TEST_KILLED_AFTER"
"""After how many seconds a command is killed, as a variable of its environment."""

_MEMORY = Records.memory


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
    if request["terminal"]:
        os.setsid()
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
    known = environment_digest()
    state = environment_state()
    kurslex.engine.cache.environment_digest = lambda: known
    kurslex.engine.cache.environment_state = lambda: state
    kurslex.engine.plan.full_text = known_full_text
    know_messages()
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        root = copy_tiny_site(Path(folder, "knots"))
        assert main(["--project", str(root), "build"]) == 0
        _remember(root)


def _remember(root: Path) -> None:
    """Let each child know what is read and judged of a project, as if it had found it itself."""
    memory = Memory()
    inspect(root, memory)

    def memory_of(records: Records) -> Memory:
        made = _MEMORY(records)
        known: set[str] = set()
        with contextlib.suppress(DamagedError):
            known = records.store.reading_names()
        made.new |= {name: memory.new[name] for name in memory.new.keys() - known}
        return made

    Records.memory = memory_of  # type: ignore[method-assign]


def serve() -> None:
    """Answer requests until there are no more."""
    _prepare()
    requests = socket.socket(fileno=os.dup(0))
    while True:
        message, files, _, _ = socket.recv_fds(requests, 1, 5)
        if not message:
            break
        child = os.fork()
        if child == 0:
            requests.close()
            _keep(*files)
        for each in files:
            os.close(each)
        _forget_ended()


def _keep(asked: int, told: int, *streams: int) -> NoReturn:
    """Run a command in a child, and tell its number, and its status when it has ended."""
    with os.fdopen(asked) as file:
        request = json.load(file)
    seconds = request["environment"].pop(KILLED_AFTER, None)
    child = os.fork()
    if child == 0:
        os.close(told)
        _become(request, streams)
        _end(*request["around"])
    for each in streams:
        os.close(each)
    os.write(told, f"{child}\n".encode())
    if seconds:
        time.sleep(float(seconds))
        os.kill(child, signal.SIGKILL)  # one that has ended waits for its status to be read
    _, status = os.waitpid(child, 0)
    os.write(told, f"{os.waitstatus_to_exitcode(status)}\n".encode())
    os._exit(0)


def _forget_ended() -> None:
    """Let the system forget the children that have told all."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


if __name__ == "__main__":
    serve()
