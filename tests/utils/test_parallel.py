"""Two functions at once: what comes back, and where each is called.

Every case is a program of its own, for a test's own process has threads.
"""

import subprocess
import sys

import pytest

_BEGINNING = """
import os, signal, threading
from kurslex.utils.parallel import run_in_parallel
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's job in the background has none
os.cpu_count = lambda: 2
here = os.getpid
print("begin")  # in a buffer, which only one of the two processes may write
"""


def said(program: str) -> list[str]:
    """Return the lines that a program prints."""
    command = [sys.executable, "-c", _BEGINNING + program]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert result.stderr == ""
    return result.stdout.splitlines()


def test_the_second_function_is_called_in_another_process() -> None:
    program = (
        "one, two = run_in_parallel(os.getpid, os.getpid); print(one == here(), two == here())"
    )
    assert said(program) == ["begin", "True False"]


@pytest.mark.parametrize(
    "reason",
    [
        "os.cpu_count = lambda: 1",
        "del os.fork",
        "def refused(): raise BlockingIOError\nos.fork = refused",
        "done = threading.Event(); threading.Thread(target=done.wait, daemon=True).start()",
    ],
    ids=["one processor", "no fork", "fork refused", "threads"],
)
def test_both_are_called_here_where_a_second_process_is_no_use(reason: str) -> None:
    program = f"{reason}\nprint(run_in_parallel(os.getpid, os.getpid) == (here(), here()))"
    assert said(program) == ["begin", "True"]


def test_what_comes_back_may_be_larger_than_a_pipe() -> None:
    program = "print(run_in_parallel(lambda: 'a', lambda: 'ø' * 10**6) == ('a', 'ø' * 10**6))"
    assert said(program) == ["begin", "True"]


def test_a_process_ends_before_anybody_asks_for_what_it_has_made() -> None:
    program = """
import select
from kurslex.utils.parallel import begun
reader, writer = os.pipe()  # of which the process has an end until it ends itself
with begun([lambda: "ø" * 10**6]) as (result,):
    os.close(writer)
    ended, _, _ = select.select([reader], [], [], 60)
    print(ended == [reader], len(result()))
"""
    assert said(program) == ["begin", "True 1000000"]


def test_it_is_called_here_where_nothing_can_be_written() -> None:
    program = """
import tempfile
def refused(): raise OSError(28, "No space left on device")
tempfile.TemporaryFile = refused
print(run_in_parallel(os.getpid, os.getpid) == (here(), here()))
"""
    assert said(program) == ["begin", "True"]


def test_it_is_called_here_where_its_result_cannot_be_written() -> None:
    program = """
import tempfile
tempfile.TemporaryFile = lambda: open("/dev/full", "wb+", buffering=0)
print(run_in_parallel(os.getpid, os.getpid) == (here(), here()))
"""
    assert said(program) == ["begin", "True"]


def test_what_the_second_raises_is_raised_here() -> None:
    program = """
try:
    run_in_parallel(lambda: 1, lambda: {}["missing"])
except KeyError as error:
    print(error)
"""
    assert said(program) == ["begin", "'missing'"]


def test_what_cannot_be_sent_is_made_here() -> None:
    program = "_, two = run_in_parallel(lambda: 1, lambda: lambda: 'made here'); print(two())"
    assert said(program) == ["begin", "made here"]


def test_no_process_is_left_where_the_first_raises() -> None:
    program = """
try:
    run_in_parallel(lambda: 1 / 0, lambda: "x" * 10**6)
except ZeroDivisionError as error:
    print(error)
try:
    os.waitpid(-1, 0)
except ChildProcessError as error:
    print(error.strerror)
"""
    assert said(program) == ["begin", "division by zero", "No child processes"]


def test_an_interrupt_at_any_moment_makes_no_second_copy_of_the_program() -> None:
    program = """
for _ in range(200):
    try:
        run_in_parallel(lambda: 1 / 0, lambda: "x" * 10**6)
    except ZeroDivisionError:
        print(os.getpid() == begun)
"""
    assert said(f"begun = os.getpid()\n{program}") == ["begin", *["True"] * 200]


def test_all_processors_work_and_results_come_in_order() -> None:
    program = """
from functools import partial
from kurslex.utils.parallel import process_count, run_all
os.cpu_count = lambda: 5
print(process_count())
def make(number):
    return number, os.getpid(), "x" * 10**5
made = run_all([partial(make, number) for number in range(5)])
print([number for number, *_ in made], len({process for _, process, _ in made}))
print(made[0][1] == here())
"""
    assert said(program) == ["begin", "5", "[0, 1, 2, 3, 4] 5", "True"]


def test_no_process_is_left_where_one_of_many_fails() -> None:
    program = """
from kurslex.utils.parallel import run_all
def fail():
    raise KeyError("third")
try:
    run_all([lambda: 1, lambda: "x" * 10**6, fail, lambda: "y" * 10**6])
except KeyError as error:
    print(error)
try:
    os.waitpid(-1, 0)
except ChildProcessError as error:
    print(error.strerror)
"""
    assert said(program) == ["begin", "'third'", "No child processes"]


def test_an_interrupt_that_has_waited_ends_all_processes() -> None:
    program = """
import time
real = os.fork
def fork():
    os.kill(os.getpid(), signal.SIGINT)
    return real()
os.fork = fork
begun = time.monotonic()
try:
    run_in_parallel(lambda: 1, lambda: time.sleep(60))
except KeyboardInterrupt:
    print("interrupted", time.monotonic() - begun < 30)
try:
    os.waitpid(-1, 0)
except ChildProcessError as error:
    print(error.strerror)
"""
    assert said(program) == ["begin", "interrupted True", "No child processes"]
