"""The checks of a forked server (`kurslex serve`), as forks too: most of one is its beginning.

A server that a test begins in a new interpreter, and one within its own process
(`tests/server/`), has its checks in new interpreters.
"""

import contextlib
import os
import signal
import subprocess
import tempfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from kurslex.server import findings
from tests.support.forked import begin_forked


class ForkedCheck:
    """What `subprocess.Popen` would be for a check."""

    def __init__(self, command: list[str], **_: Any) -> None:
        # They are read once it has ended.
        self._outputs = [tempfile.TemporaryFile("w+", encoding="utf-8") for _ in range(2)]  # noqa: SIM115
        with open(os.devnull, "rb") as nothing:
            out, said = (each.fileno() for each in self._outputs)
            self._process = begin_forked(
                command[command.index("kurslex") + 1 :],
                (nothing.fileno(), out, said),
                cwd=Path.cwd(),
                variables=os.environ,
            )
        self.pid = self._process.pid

    @property
    def returncode(self) -> int | None:
        """Its status once it has ended and been waited for."""
        return self._process.returncode

    def kill(self) -> None:
        """End it at once, if it still runs; another thread waits for it."""
        if self.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)

    def communicate(self) -> tuple[str, ...]:
        """Wait for its end and return what it printed and what it said."""
        self._process.wait()
        for each in self._outputs:
            each.seek(0)
        return tuple(each.read() for each in self._outputs)


def check_in_forks() -> None:
    """Let this process's servers, and its children's, begin their checks as forks."""
    kinds = {"PIPE": subprocess.PIPE, "DEVNULL": subprocess.DEVNULL}
    findings.subprocess = SimpleNamespace(Popen=ForkedCheck, **kinds)  # type: ignore[assignment]
