"""Every problem of a project, found by `kurslex check` in a process of its own.

So a page is shown while the rest of the project is still being read, what the check takes of memory
is given back, and a check that the next save makes needless can be ended at once.
"""

import json
import os
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from kurslex.problem import Problem, Severity
from kurslex.utils.child_process import child_command

_HAS_REPORT = (0, 1)  # good, and problems in content
_LATER = 3  # by what a check gives way to pages; by more, a busy machine never comes to it


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What a check found, and what it said if it could not; its number is that of its beginning."""

    number: int
    problems: tuple[Problem, ...] = ()
    failure: str = ""


class Checker:
    """Checks a project again and again, the last time alone counting."""

    def __init__(self, root: Path, tell: Callable[[Findings], None]) -> None:
        self._root = root
        self._tell = tell
        self._process: subprocess.Popen[str] | None = None
        self.number = 0

    def begin(self) -> None:
        """Begin a check, and end the one before; `tell` is called from another thread."""
        self.stop()
        self.number += 1
        command = child_command("kurslex", "--project", str(self._root), "check", "--format=json")
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        if hasattr(os, "setpriority"):
            os.setpriority(os.PRIO_PROCESS, self._process.pid, _LATER)
        Thread(target=self._wait, args=(self._process, self.number), daemon=True).start()

    def stop(self) -> None:
        """End the check that runs, if one does."""
        if self._process is not None:
            self._process.kill()

    def _wait(self, process: subprocess.Popen[str], number: int) -> None:
        out, said = process.communicate()
        if number != self.number:
            return
        if process.returncode in _HAS_REPORT:
            self._tell(Findings(number=number, problems=tuple(_problems(out))))
        else:
            failure = said.strip() or f"the check ended with status {process.returncode}"
            self._tell(Findings(number=number, failure=failure))


def _problems(report: str) -> Sequence[Problem]:
    return [
        Problem(
            path=each["path"],
            line=each["line"],
            message=each["message"],
            check=each["rule"],
            hint=each["hint"],
            severity=Severity(each["severity"]),
        )
        for each in json.loads(report)["problems"]
    ]
