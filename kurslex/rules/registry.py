"""What makes a function a check: the rules that it reports, each with its severity by default."""

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from types import MappingProxyType

from msgspec import Struct, field
from msgspec.structs import replace

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity

Find = Callable[[Glossary], Iterator[Problem]]

_SPACES = re.compile(r"[ \n]+")
_PARTS = re.compile(r"(?P<statement>.+?)\n\n(?:.+\n\n)?Bad: (?P<bad>.+)\nGood: (?P<good>.+)", re.S)


class Reads(Enum):
    """What a check reads beside the settings, which decides when it judges again (`judging.py`).

    Messages and home pages, but no concept's page; these, and the terms of all pages, but no text;
    these, and all of the pages but their running text (`kurslex.model.structure`); one calculator;
    a home page, the messages, or the pages of one concept; one of these pages, and the terms of all
    pages in its language; the concepts' pages of one language; or everything.
    """

    SETTINGS = "settings"
    ALL_TERMS = "all terms"
    STRUCTURE = "structure"
    CALCULATOR = "calculator"
    CONCEPT = "concept"
    TERMS = "terms"
    LANGUAGE = "language"
    GLOSSARY = "glossary"


class Rule(Struct, frozen=True, kw_only=True):
    """A rule with an example of what breaks it and of what keeps it.

    `severity` is the one by default. `fixed` rules are errors in every project, because nothing
    can be built, or nothing safe, where they are broken. `family` has the ids of all rules that
    are explained together, this one's among them. `limits` are numbers that a project may set, by
    their names, with those that count where it does not.
    """

    id: str
    severity: Severity = Severity.ERROR
    fixed: bool = False
    limits: Mapping[str, int] = field(default_factory=dict)
    family: tuple[str, ...] = ()
    statement: str = ""
    bad: str = ""
    good: str = ""


class Check(Struct, frozen=True):
    """A function that reads a glossary and yields problems, with the rules that these name."""

    find: Find
    declared: tuple[Rule, ...]
    reads: Reads

    def __call__(self, glossary: Glossary) -> Iterator[Problem]:
        """Yield the problems; their severities are decided afterwards, by `kurslex.rules`."""
        return self.find(glossary)

    @property
    def rules(self) -> list[Rule]:
        """The rules with the explanation that the function's docstring has.

        Raises `ValueError` where it has no Bad and Good.
        """
        return explained(self.declared, self.find.__doc__ or "")


def rule(
    *ids: str,
    severity: Severity = Severity.ERROR,
    fixed: bool = False,
    limits: Mapping[str, int] = MappingProxyType({}),
    reads: Reads = Reads.GLOSSARY,
) -> Callable[[Find | Check], Check]:
    """Make a function the check of rules; for rules of another severity, write it once more above.

    What the function reads is said once, right above it.

    The docstring states the rules in one sentence, and ends with lines `Bad: …` and `Good: …`.
    """
    new = tuple(Rule(id=each, severity=severity, fixed=fixed, limits=limits) for each in ids)

    def decorate(check: Find | Check) -> Check:
        if isinstance(check, Check):
            return Check(check.find, (*new, *check.declared), check.reads)
        return Check(check, new, reads)

    return decorate


def limits_here(glossary: Glossary, rule: str, usual: Mapping[str, int]) -> Mapping[str, int]:
    """Return the limits of a rule in a project: its own, or the usual ones."""
    setting = glossary.rules.get(rule)
    own = setting.limits if setting else {}
    # A limit that is none is named as such, and does not count.
    return {name: own.get(name) or most for name, most in usual.items()}


def explained(declared: tuple[Rule, ...], text: str) -> list[Rule]:
    """Return rules with what a docstring says of them; raise `ValueError` without Bad and Good."""
    found = _PARTS.fullmatch(inspect.cleandoc(text))
    ids = tuple(each.id for each in declared)
    if not (ids and found):
        raise ValueError(f"no rule, or no Bad and Good, in: {', '.join(ids)} {text}")
    # No-break spaces are part of what an example shows.
    statement, bad, good = (_SPACES.sub(" ", part) for part in found.groups())
    return [replace(each, family=ids, statement=statement, bad=bad, good=good) for each in declared]
