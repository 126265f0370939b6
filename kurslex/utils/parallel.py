"""Work that is done by several processes at once."""

import os
import pickle
import signal
import sys
import tempfile
import threading
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import IO, TypeVar, cast

from kurslex.utils.child_process import end_with
from kurslex.utils.signals import ASKING, raise_once

Here = TypeVar("Here")
There = TypeVar("There")
Made = TypeVar("Made")
Item = TypeVar("Item")

# What always has room in a pipe (4,096 bytes where a system is short of memory).
_MOST_BLOCKS = 1000
_NUMBER = array("I").itemsize


def process_count() -> int:
    """Return how many processes can work at once: one where the system cannot fork.

    It is also one where other threads run: in a copy of the process, their locks stay held.
    """
    if not hasattr(os, "fork") or threading.active_count() > 1:
        return 1
    return os.cpu_count() or 1


def run_in_turn(here: Callable[[], Here], there: Callable[[], There]) -> tuple[Here, There]:
    """Return what both functions return, called one after the other."""
    return here(), there()


def run_in_parallel(here: Callable[[], Here], there: Callable[[], There]) -> tuple[Here, There]:
    """Return what both functions return, as `run_all` does."""
    functions: Sequence[Callable[[], object]] = (here, there)
    ours, theirs = run_all(functions)
    return cast("Here", ours), cast("There", theirs)


def run_all(functions: Sequence[Callable[[], Made]]) -> list[Made]:
    """Return what functions return, all but the first one called in processes of their own.

    What they return comes back pickled; whatever else they change does not. All are called here
    where only one process can work at once. So is one whose process fails: what it raises is raised
    here. The processes end where this one is killed, and are interrupted where what is called here
    raises anything.
    """
    first, *others = functions
    if process_count() == 1:
        return [function() for function in functions]
    with begun(others) as results:
        # One after another: each has been worked out before it waits to be read.
        return [first(), *(result() for result in results)]


def for_each(function: Callable[[Item], Made], items: Sequence[Item]) -> list[Made]:
    """Return what a function returns for each item, called in the process that is free first.

    What comes back is what `run_all` says. For an item that a process had taken that has failed,
    the function is called again, here.
    """
    with shared_numbers(len(items)) as numbers:
        some = partial(_some, function, items, numbers)
        made = {number: each for part in run_all([some] * process_count()) for number, each in part}
    return [made[number] if number in made else function(item) for number, item in enumerate(items)]


def _some(
    function: Callable[[Item], Made], items: Sequence[Item], numbers: Iterable[int]
) -> list[tuple[int, Made]]:
    return [(number, function(items[number])) for number in numbers]


@contextmanager
def shared_numbers(count: int) -> Iterator[Iterable[int]]:
    """Give the numbers below `count`, each once: processes that are begun meanwhile share them.

    Who has done one asks for the next, so that all processes end at about the same time, however
    long each takes. A process that fails takes along the numbers that it has got.
    """
    if process_count() == 1:
        yield iter(range(count))
        return
    size = -(-count // _MOST_BLOCKS) or 1
    reader, writer = os.pipe()
    try:
        try:
            os.write(writer, array("I", range(0, count, size)))
        finally:
            os.close(writer)  # so that whoever asks next learns that there are no more
        yield _Numbers(reader, size, count)
    finally:
        os.close(reader)


@dataclass(frozen=True, slots=True)
class _Numbers:
    """A pipe with the first of each so many numbers: what one process reads, no other does."""

    pipe: int
    size: int
    count: int

    def __iter__(self) -> Iterator[int]:
        while block := os.read(self.pipe, _NUMBER):
            first = int.from_bytes(block, sys.byteorder)
            yield from range(first, min(first + self.size, self.count))


@contextmanager
def begun(functions: Sequence[Callable[[], Made]]) -> Iterator[list[Callable[[], Made]]]:
    """Call functions in processes of their own meanwhile; give what waits for each of them.

    They are called as `run_all` calls them, and where that calls them here, so does what waits.
    """
    if process_count() == 1:
        yield [*functions]
        return
    # An interrupt waits until all processes can answer it.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ASKING)
    started: list[tuple[Callable[[], Made], _Child | None]] = []
    with ExitStack() as stack:
        try:
            try:
                for each in functions:
                    started.append((each, _start(each, stack, before)))
            finally:
                signal.pthread_sigmask(signal.SIG_SETMASK, before)  # raises what has waited
            yield [partial(_result, function, child) for function, child in started]
        except BaseException:
            for _, child in started:
                if child:
                    child.interrupt()
            raise


@dataclass(slots=True)
class _Child:
    """A process that has been started: a pipe that it closes with its end, a file for its result.

    Through a pipe, a result would keep the process, with all its memory, until it is asked for.
    """

    process: int
    pipe: IO[bytes]
    file: IO[bytes]
    has_ended: bool = False

    def interrupt(self) -> None:
        """Let it stop, if it has not yet."""
        if not self.has_ended:
            os.kill(self.process, signal.SIGTERM)  # in the background, none heeds SIGINT

    def end(self) -> int:
        """Wait until it ends, and return how."""
        self.pipe.close()
        if self.has_ended:
            return 0
        self.has_ended = True
        return os.waitpid(self.process, 0)[1]


def _start(function: Callable[[], object], stack: ExitStack, mask: Iterable[int]) -> _Child | None:
    """Start a process that keeps what a function returns; None where there is no room for one."""
    parent = os.getpid()
    try:
        file = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 (the stack does)
    except OSError:
        return None
    reader, writer = os.pipe()
    try:
        process = os.fork()
    except OSError:
        os.close(reader)
        os.close(writer)
        return None
    if process == 0:
        _keep(function, file, reader, parent, mask)
    os.close(writer)
    child = _Child(process, stack.enter_context(os.fdopen(reader, "rb")), file)
    stack.callback(child.end)
    return child


def _result(function: Callable[[], Made], child: _Child | None) -> Made:
    if child is None:
        return function()
    child.pipe.read()
    if child.end():
        return function()
    child.file.seek(0)
    made: Made = pickle.load(child.file)
    return made


def _keep(
    function: Callable[[], object],
    file: IO[bytes],
    reader: int,
    parent: int,
    mask: Iterable[int],
) -> None:
    """Write what a function returns, and end the process without anything that it inherited."""
    status = 1
    try:
        os.close(reader)
        raise_once()
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        end_with(parent)
        pickle.dump(function(), file)
        file.flush()
        status = 0
    finally:
        os._exit(status)
