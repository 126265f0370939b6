"""Runs `kurslex` in forked processes: each is one of its own, but none begins from nothing.

Most of what a command takes for a small project is the same each time: the import of its modules,
its templates, the digest of the package's own files, and what is read and judged of the tiny
glossary's files that a test leaves as they are. This program does it once, in a build that it
makes first. Then it reads a request a line from its standard input, runs it in a child process, and
writes the child's exit status as a line to its standard output.
"""

import atexit
import contextlib
import io
import json
import os
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import kurslex.engine.cache
import kurslex.engine.plan
import kurslex.messages
import kurslex.utils.parallel
from kurslex.__main__ import command
from kurslex.cli import main
from kurslex.engine.environment import environment_digest
from kurslex.engine.records import Records
from kurslex.project.loading.memory import Memory
from kurslex.rules import inspect
from tests.support import faults
from tests.support.edits import copy_tiny_site
from tests.support.known_messages import known_messages
from tests.support.known_texts import known_full_text

KILLED_AFTER = "KURSLEX_TEST_KILLED_AFTER"
"""After how many seconds a command is killed, as a variable of its environment."""

_NULL = os.open(os.devnull, os.O_RDONLY)


def _become(request: dict[str, Any]) -> None:
    """Turn this child into the process that the request describes."""
    os.environ.clear()
    os.environ.update(request["environment"])
    os.chdir(request["cwd"])
    sys.argv = ["kurslex", *request["arguments"]]
    os.dup2(_NULL, 0)
    sys.stdin = io.TextIOWrapper(io.FileIO(0), encoding="utf-8")
    for number, name in ((1, "stdout"), (2, "stderr")):
        file = os.open(request[name], os.O_WRONLY)
        os.dup2(file, number)
        os.close(file)
        stream = io.TextIOWrapper(io.BufferedWriter(io.FileIO(number, "w")), encoding="utf-8")
        setattr(sys, name, stream)
    fault = os.environ.pop(faults.VARIABLE, "")
    if fault:
        faults.begin(faults.Fault(**json.loads(fault)))


def _end() -> None:
    """Run the command and end with its status, but leave it to the system to free the memory.

    Python would go through all that this process shares with its parent, and so copy it.
    """
    try:
        status = command()
    except SystemExit as ended:  # from the reading of the command line
        status = int(ended.code or 0)
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _prepare() -> None:
    """Do what each child would do again, and let none fork: the processors run tests already."""
    kurslex.utils.parallel.os.cpu_count = lambda: 1  # type: ignore[attr-defined]
    known = environment_digest()
    kurslex.engine.cache.environment_digest = lambda: known
    kurslex.engine.plan.full_text = known_full_text
    kurslex.messages.parsed = known_messages
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        root = copy_tiny_site(Path(folder, "knots"))
        assert main(["--project", str(root), "build"]) == 0
        _remember(root)


def _remember(root: Path) -> None:
    """Let each child know what is read and judged of a project, as if it had found it itself."""
    memory, make = Memory(), Records.memory
    inspect(root, memory)

    def memory_of(records: Records) -> Memory:
        made = make(records)
        made.new |= {name: memory.new[name] for name in memory.new.keys() - records.readings.keys()}
        return made

    Records.memory = memory_of  # type: ignore[method-assign]


def serve() -> None:
    """Answer requests until there are no more."""
    _prepare()
    requests, answers = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    for line in requests:
        request = json.loads(line)
        seconds = request["environment"].pop(KILLED_AFTER, None)
        child = os.fork()
        if child == 0:
            _become(request)
            _end()
        if seconds:
            time.sleep(float(seconds))
            os.kill(child, signal.SIGKILL)  # one that has ended waits for its status to be read
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), file=answers, flush=True)


if __name__ == "__main__":
    serve()
