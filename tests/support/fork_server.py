"""Runs `kurslex` in forked processes: each is one of its own, but none imports everything anew.

Half of what most commands take is the import of their modules. This program imports them once,
then reads a request a line from its standard input, runs it in a child process, and writes the
child's exit status as a line to its standard output.
"""

import io
import json
import os
import sys
from typing import Any

from kurslex.__main__ import command
from kurslex.cli import parser

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


def _serve() -> None:
    parser()  # imports the modules of all commands
    requests, answers = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    for line in requests:
        child = os.fork()
        if child == 0:
            _become(json.loads(line))
            sys.exit(command())
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), file=answers, flush=True)


if __name__ == "__main__":
    _serve()
