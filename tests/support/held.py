"""A command that waits where a function has returned: a test ends it there, however fast it is."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import IO

from tests.support.command import environment
from tests.support.forked import Around, Forked, begin_forked

_PATIENCE = 60  # seconds until a test gives up; nothing is measured with it
_PROGRAM = """
import importlib, pathlib, time
holder = importlib.import_module({module!r})
real = getattr(holder, {name!r})
def held(*arguments, **named):
    made = real(*arguments, **named)
    pathlib.Path({note!r}).touch()
    time.sleep(600)
    return made
setattr(holder, {name!r}, held)
"""


class Held:
    """A command that waits at its place, in a session of its own; `pid` is its number."""

    def __init__(self, process: Forked, stdout: IO[str], stderr: IO[str]) -> None:
        self._process = process
        self._streams = stdout, stderr
        self.pid = process.pid

    def end_by(self, number: int) -> tuple[int, str, str]:
        """Send a signal to all processes of its session; return its status and what it said."""
        os.killpg(self.pid, number)
        status = self._process.wait(_PATIENCE)
        for each in self._streams:
            each.seek(0)
        out, said = (each.read() for each in self._streams)
        return status, out, said


@contextmanager
def held_kurslex(place: str, note: Path, *words: str | Path, cwd: Path) -> Iterator[Held]:
    """Begin `kurslex` in a folder, and wait until it is at a place, where it makes the file `note`.

    `place` is a function by the module that calls it, such as `kurslex.engine.update:_update`. What
    the command writes into the folder for temporary files is beside `cwd`.
    """
    module, _, name = place.partition(":")
    before = _PROGRAM.format(module=module, name=name, note=str(note))
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as stdout,
        tempfile.TemporaryFile("w+", encoding="utf-8") as stderr,
        open(os.devnull, "rb") as nothing,
    ):
        process = begin_forked(
            words,
            (nothing.fileno(), stdout.fileno(), stderr.fileno()),
            cwd=cwd,
            variables=environment(TMPDIR=str(cwd.parent)),
            around=Around(before),
            session=True,
        )
        try:
            _wait_until_held(process, note)
            yield Held(process, stdout, stderr)
        finally:
            process.kill()
            process.wait()


def _wait_until_held(process: Forked, note: Path) -> None:
    end = monotonic() + _PATIENCE
    while not note.exists():
        assert process.poll() is None, "the command has ended"
        assert monotonic() < end, "the command never came there"
        sleep(0.01)
