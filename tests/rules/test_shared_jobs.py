"""Jobs of judging: what each finds and learns comes back, whatever process has done it.

Every case is a program of its own, for a test's own process has threads.
"""

import subprocess
import sys

import pytest

_BEGINNING = """
import os
from msgspec.msgpack import Decoder
from kurslex.problem import Problem
from kurslex.project.loading.memory import Memory
from kurslex.rules.shared_jobs import in_parallel, in_turn
from kurslex.utils.phases import Phase

os.cpu_count = lambda: 2
here = os.getpid()
found = Decoder(list[Problem])
reader, writer = os.pipe()


class Told(Phase):
    taken_over = 0

    def expect(self, tasks, *, taken_over=0):
        self.taken_over += taken_over


def job(name):
    def judged(memory, phase):
        if os.getpid() == here:
            os.read(reader, 1)  # until the other process has done one
        phase.expect(0, taken_over=1)
        problem = Problem(path=name, line=1, message="", check="", hint="")
        known = memory.made(name, found, lambda: [problem])
        if os.getpid() != here:
            there()
        return known
    return judged


def there():
    os.write(writer, b"....")


jobs = [job(name) for name in ("one", "two", "three", "four")]
memory, told = Memory(), Told()
"""


def said(program: str) -> str:
    """Return what a program prints."""
    command = [sys.executable, "-c", _BEGINNING + program]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert result.stderr == ""
    return result.stdout.strip()


_ASKED = """
print([each.path for problems in do(jobs, memory, told) for each in problems])
print(len(memory.new), memory.recalled, told.taken_over)
"""
_ALL = "['one', 'two', 'three', 'four']\n4 0 4"


@pytest.mark.parametrize(
    "how",
    [
        "do = in_parallel",
        "do = in_turn; os.write(writer, b'....')",
        "do = in_parallel; os.cpu_count = lambda: 1; os.write(writer, b'....')",
    ],
    ids=["two processes", "in turn", "one processor"],
)
def test_what_jobs_find_and_learn_comes_back_in_their_order(how: str) -> None:
    assert said(how + _ASKED) == _ALL


def test_a_job_that_a_killed_process_has_taken_is_done_by_the_first() -> None:
    killed = """
do = in_parallel
def there():
    os.write(writer, b"....")
    os.kill(os.getpid(), 9)
"""
    assert said(killed + _ASKED) == _ALL
