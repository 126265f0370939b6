"""Faults of the machine at any point where a process changes files: it is killed, or refused.

A point is a call that makes, writes, flushes, links, renames or removes something in a folder,
whoever calls it: Python tells an audit hook of most of them, and the others are wrapped. What
SQLite writes has no points; it is met by kills at random moments, and by `SMALL`.
"""

import builtins
import errno
import io
import json
import multiprocessing
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kurslex.cli import swap

KILLED, FULL, FORBIDDEN, SMALL = "killed", "full", "forbidden", "small"
"""At its point: the process ends; the disk is full from there on; nobody may change anything from
there on. `SMALL` is a disk on which a database cannot grow, and has no point."""

REFUSALS = {FULL: "full disks", FORBIDDEN: "disks that nobody may write to"}
"""What is counted where a process is not killed."""

VARIABLE = "KURSLEX_TEST_FAULT"

_CODES = {FULL: errno.ENOSPC, FORBIDDEN: errno.EACCES}
# What the system is asked for: at which places of its arguments are paths, and the open folders
# that these begin at.
_PATHS = {
    "os.rename": ((0, 2), (1, 3)),
    "os.link": ((0, 2), (1, 3)),
    "os.remove": ((0, 1),),
    "os.rmdir": ((0, 1),),
    "os.mkdir": ((0, 2),),
    "os.chmod": ((0, 2),),
}
_TAKE_NO_ROOM = {"os.rename", "os.remove", "os.rmdir", "os.chmod", "exchange"}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


@dataclass(frozen=True)
class Fault:
    """What happens at which point in a folder; the points are counted from 1, none is 0.

    `report` is a file that gets the names of all points that the process comes to.
    """

    folder: str
    kind: str = KILLED
    at: int = 0
    report: str = ""

    def as_variable(self) -> dict[str, str]:
        return {VARIABLE: json.dumps(asdict(self))}


def run_with(fault: Fault, function: Callable[..., object], *arguments: object) -> int:
    """Call a function in a process of its own in which the fault happens; return its status.

    The process is forked from one that is small: to copy the tables of all that a process of the
    tests keeps in memory takes longer than most calls.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__, function.__module__])
    process = context.Process(target=_call, args=(fault, function, arguments))
    process.start()
    process.join()
    assert process.exitcode is not None
    return process.exitcode


def _call(fault: Fault, function: Callable[..., object], arguments: tuple[object, ...]) -> None:
    status = 1
    try:
        begin(fault)
        function(*arguments)
        status = 0
    finally:
        os._exit(status)


def points_of(fault: Fault) -> list[str]:
    """Return the names of the points that a process with this fault has come to."""
    return Path(fault.report).read_text(encoding="utf-8").split("\n")[:-1]


def begin(fault: Fault) -> None:
    """Let the fault happen in this process, which never gets rid of it."""
    points = _Points(fault)
    if fault.report:
        Path(fault.report).write_bytes(b"")
    sys.addaudithook(points.hear)
    builtins.open = io.open = _opening(points, io.open)  # type: ignore[assignment]
    os.write = _on_file(points, "write", os.write)  # type: ignore[assignment]
    os.fsync = _on_file(points, "fsync", os.fsync)  # type: ignore[assignment]
    _watch_exchange(points)
    if fault.kind == SMALL:
        _make_databases_small()


def _place(arguments: tuple[Any, ...], path: int, folder: int) -> str:
    number = arguments[folder] if folder < len(arguments) else -1
    begin = os.readlink(f"/proc/self/fd/{number}") if number >= 0 else ""
    return os.path.join(begin, os.fsdecode(arguments[path]))


class _Points:
    def __init__(self, fault: Fault) -> None:
        self._fault = fault
        self._folder = os.path.realpath(fault.folder) + os.sep
        self._count = 0

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            path, _, flags = arguments
            if isinstance(flags, int) and flags & _WRITING:
                self.come_to("open", path)
        elif event in _PATHS:
            self.come_to(event, *(_place(arguments, *each) for each in _PATHS[event]))

    def come_to(self, name: str, *paths: Any) -> None:
        if not any(self._has(each) for each in paths):
            return
        self._count += 1
        fault = self._fault
        if fault.report:
            with suppress(OSError):
                line = f"{name} {os.path.basename(os.fsdecode(paths[-1]))}\n"
                note = os.open(fault.report, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
                _WRITE(note, line.encode())
                os.close(note)
        if not fault.at or self._count < fault.at:
            return
        if fault.kind == KILLED:
            os.kill(os.getpid(), signal.SIGKILL)
        goes_on = fault.kind == FULL and name in _TAKE_NO_ROOM and self._count > fault.at
        if fault.kind in _CODES and not goes_on:
            code = _CODES[fault.kind]
            raise OSError(code, os.strerror(code), os.fsdecode(paths[-1]))

    def _has(self, path: Any) -> bool:
        if isinstance(path, int) or path is None:
            return False
        whole = os.path.abspath(os.fsdecode(path))
        place = os.path.join(os.path.realpath(os.path.dirname(whole)), os.path.basename(whole))
        return place.startswith(self._folder)


_WRITE = os.write


class _Raw(io.FileIO):
    """A file opened for writing: its content comes half by half, with a point before each."""

    points: _Points

    def write(self, content: Any) -> int:
        view = memoryview(content).cast("B")
        half = (len(view) + 1) // 2
        self.points.come_to("write", self.name)
        super().write(view[:half])
        if view[half:]:
            self.points.come_to("write", self.name)
            super().write(view[half:])
        return len(view)


def _opening(points: _Points, real: Callable[..., Any]) -> Callable[..., Any]:
    def opened(file: Any, mode: str = "r", *others: Any, **named: Any) -> Any:
        is_ours = isinstance(file, str | os.PathLike) and points._has(file)
        if is_ours and "b" in mode and set(mode) & set("wxa"):
            raw = _Raw(file, mode.replace("b", ""))
            raw.points = points
            return io.BufferedWriter(raw)
        return real(file, mode, *others, **named)

    return opened


def _on_file(points: _Points, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
    def call(descriptor: int, *others: Any) -> Any:
        path = ""
        with suppress(OSError):
            path = os.readlink(f"/proc/self/fd/{descriptor}")
            path = path if os.path.exists(path) else ""
        if path:
            points.come_to(name, path)
        return real(descriptor, *others)

    return call


def _watch_exchange(points: _Points) -> None:
    real = swap.exchanged

    def exchanged(one: Path, other: Path) -> bool:
        points.come_to("exchange", one, other)
        return real(one, other)

    swap.exchanged = exchanged


def _make_databases_small() -> None:
    real = sqlite3.connect

    def connect(*arguments: Any, **named: Any) -> sqlite3.Connection:
        connection = real(*arguments, **named)
        (pages,) = connection.execute("pragma page_count").fetchone()
        connection.execute(f"pragma max_page_count = {pages + 8}")
        return connection

    sqlite3.connect = connect  # type: ignore[assignment]
