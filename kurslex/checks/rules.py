"""What the rules say of themselves: the docstrings of the checks, and of what reads the files."""

import inspect
import re
import sys
from dataclasses import dataclass
from functools import cache

from kurslex.checks import CHECKS
from kurslex.checks.reading_rules import READING_RULES

_BLANKS = re.compile(r"[ \n]+")
_NAME = re.compile(r"\[([a-z-]+)\]")
_PARTS = re.compile(r"(?P<statement>.+?)\n\n(?:.+\n\n)?Bad: (?P<bad>.+)\nGood: (?P<good>.+)", re.S)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule with an example of what breaks it and of what keeps it.

    `family` has the ids of all rules that are explained together, this one's among them.
    """

    id: str
    family: tuple[str, ...]
    statement: str
    bad: str
    good: str


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule that `kurslex check` knows, in the order in which they are tried."""
    texts = [*READING_RULES.items()]
    for check in CHECKS:
        module = sys.modules[check.__module__]
        names = (module.__doc__ or "").partition("\n")[0]
        texts.append((names, check.__doc__ or ""))
    return tuple(rule for names, text in texts for rule in explained(names, text))


def explained(names: str, text: str) -> list[Rule]:
    """Return the rules that a line names in square brackets and a docstring explains.

    Raises `ValueError` where there is no name, or no Bad and Good.
    """
    ids = tuple(_NAME.findall(names))
    found = _PARTS.fullmatch(inspect.cleandoc(text))
    if not (ids and found):
        raise ValueError(f"no rule, or no Bad and Good, in: {names} {text}")
    # No-break blanks are part of what an example shows.
    parts = {name: _BLANKS.sub(" ", part) for name, part in found.groupdict().items()}
    return [Rule(id=each, family=ids, **parts) for each in ids]
