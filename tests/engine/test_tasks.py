"""Tasks: what they leave behind is given back, and none is lost with a process."""

import subprocess
import sys

# A process of its own, where Python never searches for reference cycles by itself, as in a build.
PROGRAM = """
import gc
import weakref
from types import SimpleNamespace

from kurslex.engine.records import Records
from kurslex.engine.store import IN_MEMORY, Store
from kurslex.engine.tasks import Task, carry_out
from kurslex.utils.phases import Phase


class Cycle:
    def __init__(self, content):
        self.itself = self, content


def gone(size):
    cycles = []

    def make(_):
        cycle = Cycle([[] for _ in range(size)])
        cycles.append(weakref.ref(cycle))
        return {}

    facts = SimpleNamespace(snapshot=None, origins=dict)
    tasks = [Task(name, make) for name in ("one", "two")]
    carry_out(tasks, facts, Records(Store(IN_MEMORY), ""), Phase())
    return [cycle() is None for cycle in cycles]


gc.disable()
print(gone(10))
print(gone(100_001))
print(gone(60_000))
gc.unfreeze()
gc.enable()
gc.set_threshold(1_000_000)  # so that nothing happens to be found
print(gone(100_001))
print(gc.get_freeze_count())
"""


def test_cycles_are_dropped_once_many_objects_were_made() -> None:
    """Not for a few objects, nor where Python searches by itself."""
    done = subprocess.run(
        (sys.executable, "-c", PROGRAM), capture_output=True, encoding="utf-8", check=True
    )
    few, many, many_together, by_itself, left_out = done.stdout.splitlines()
    assert few == "[False, False]"
    assert many == many_together == "[True, True]"
    assert by_itself == "[False, False]"
    assert left_out == "0"


KILLED = """
import os
from types import SimpleNamespace

from kurslex.engine.records import Records
from kurslex.engine.store import IN_MEMORY, Store
from kurslex.engine.tasks import Task, carry_out
from kurslex.utils.phases import Phase

os.cpu_count = lambda: 2
here = os.getpid()
reader, writer = os.pipe()


def made(_):
    if os.getpid() != here:
        os.write(writer, b"....")
        os.kill(os.getpid(), 9)
    os.read(reader, 1)  # until the other process has taken a task
    return {"file": "made"}


tasks = [Task(name, made) for name in ("one", "two", "three", "four")]
facts = SimpleNamespace(snapshot=None, origins=dict)
files = carry_out(tasks, facts, Records(Store(IN_MEMORY), ""), Phase())
print([name for name, each in files.items() if "file" in each])
"""


def test_a_task_that_a_killed_process_has_taken_is_done_by_the_first() -> None:
    done = subprocess.run(
        (sys.executable, "-c", KILLED), capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout == "['one', 'two', 'three', 'four']\n"
