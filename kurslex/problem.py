"""What is wrong with something a contributor wrote: place, fact, hint."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum

from kurslex.bounds.contents import LONGEST_HINT, LONGEST_LOOKED_AT, LONGEST_MESSAGE, LONGEST_QUOTE
from kurslex.utils.printable import printable

# A text between quotation marks, which a person wrote.
_QUOTE = re.compile(r"(?<!\w)'.+?'(?!\w)|`.+?`", re.DOTALL)


class Severity(Enum):
    """Whether a site can be built in spite of a problem.

    `kurslex check` and builds go on after a warning, and accept none with `--strict`.
    """

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to fix in the project's own files.

    `path` is relative to the project's root with forward slashes; `line` counts from 1;
    `check` names the rule; `hint`, where there is one, says how to fix it. Whoever finds a problem
    leaves its severity alone: `kurslex.rules.inspect` decides it by the rule and the project.
    `explanation` says what the rule asks, in the language of the file, where a report shall say so.

    A person may have written a line of any length, of which the message quotes the beginning.
    """

    path: str
    line: int
    message: str
    check: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    explanation: str = ""

    def __post_init__(self) -> None:
        message = _without_middle(self.message, LONGEST_LOOKED_AT)
        if len(message) > LONGEST_QUOTE:
            message = _QUOTE.sub(lambda found: _quoted(found.group()), message)
        # Beside what appears in quotation marks, there are lists and parsers' own sentences.
        object.__setattr__(self, "message", _without_middle(message, LONGEST_MESSAGE))
        object.__setattr__(self, "hint", _without_middle(self.hint, LONGEST_HINT))

    def __str__(self) -> str:
        mark = "warning: " if self.severity is Severity.WARNING else ""
        text = printable(f"{self.path}:{self.line}: {mark}{self.message} [{self.check}]")
        lines = [text]
        lines += [f"  hint: {printable(self.hint)}"] if self.hint else []
        lines += [f"  rule: {printable(self.explanation)}"] if self.explanation else []
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


def shortened(text: str, most: int = LONGEST_QUOTE) -> str:
    """Return a text of at most so many characters, with `…` for the rest of a longer one."""
    return text if len(text) <= most else text[: most - 1] + "…"


def _quoted(text: str) -> str:
    return text[0] + shortened(text[1:-1]) + text[-1]


def _without_middle(text: str, most: int) -> str:
    """Return beginning and end of a text that is too long; a message says its fact at the end."""
    end = most // 4
    return text if len(text) <= most else f"{text[: most - end - 3]} … {text[-end:]}"


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Return a hint that proposes the known word nearest to a wrong one, or an empty string."""
    near = nearest(wrong, known)
    return f"did you mean '{near}'?" if near else ""


def nearest(wrong: str, known: Iterable[str]) -> str:
    """Return the known word that looks most like a wrong one; empty where none is like it.

    First comes what differs in capitals alone, last what a wrong tag begins: `zh` of `zh-Hans`.
    """
    names = sorted(known)
    same = [each for each in names if each.casefold() == wrong.casefold()]
    begun = [each for each in names if each.startswith(f"{wrong}-")] if wrong else []
    return next(iter((*same, *get_close_matches(wrong, names, n=1), *begun)), "")
