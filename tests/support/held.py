"""A command that waits where a function has returned: a test ends it there, however fast it is."""

import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

_PATIENCE = 60  # seconds until a test gives up; nothing is measured with it
_PROGRAM = """
import importlib, os, pathlib, sys, time
place, note, *words = sys.argv[1:]
module, _, name = place.partition(":")
holder = importlib.import_module(module)
real = getattr(holder, name)
def held(*arguments, **named):
    made = real(*arguments, **named)
    pathlib.Path(note).touch()
    time.sleep(600)
    return made
setattr(holder, name, held)
from kurslex.__main__ import command
sys.argv = ["kurslex", *words]
sys.exit(command())
"""


def held_command(place: str, note: Path, *words: str | Path) -> list[str]:
    """Return the call of `kurslex` that makes the file `note` at a place, and waits there.

    `place` is a function by the module that calls it, such as `kurslex.engine.site:update`.
    """
    return [sys.executable, "-P", "-c", _PROGRAM, place, str(note), *map(str, words)]


def wait_until_held(process: subprocess.Popen[str], note: Path) -> None:
    """Wait until such a command is at its place."""
    end = monotonic() + _PATIENCE
    while not note.exists():
        assert process.poll() is None, "the command has ended"
        assert monotonic() < end, "the command never came there"
        sleep(0.01)
