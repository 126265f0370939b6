"""What is wrong with something a contributor wrote: place, fact, cure."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum


class Severity(Enum):
    """Whether a site can be built in spite of a problem.

    `kurslex check` and builds go on after a warning, and accept none with `--strict`.
    """

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to mend in the project's own files.

    `path` is relative to the project's root with forward slashes; `line` counts from 1;
    `check` names the rule; `hint`, where there is one, proposes the cure. Whoever finds a problem
    leaves its severity alone: `kurslex.checks.inspect` decides it by the rule and the project.
    `explanation` says what the rule asks, in the language of the file, where a report shall say so.
    """

    path: str
    line: int
    message: str
    check: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    explanation: str = ""

    def __str__(self) -> str:
        mark = "warning: " if self.severity is Severity.WARNING else ""
        text = f"{self.path}:{self.line}: {mark}{self.message} [{self.check}]"
        lines = [text]
        lines += [f"  hint: {self.hint}"] if self.hint else []
        lines += [f"  rule: {self.explanation}"] if self.explanation else []
        return "\n".join(lines)

    @property
    def place(self) -> tuple[str, int, str, str]:
        """The key by which reports are sorted: file, line, rule, message."""
        return self.path, self.line, self.check, self.message


class KurslexError(Exception):
    """Work stopped because of problems in content; `problems` holds all of them, sorted."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.place))
        super().__init__("\n".join(map(str, self.problems)))


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Return a hint that proposes the known word nearest to a wrong one, or an empty string."""
    near = nearest(wrong, known)
    return f"did you mean '{near}'?" if near else ""


def nearest(wrong: str, known: Iterable[str]) -> str:
    """Return the known word that looks most like a wrong one; empty where none is like it."""
    return next(iter(get_close_matches(wrong, sorted(known), n=1)), "")
