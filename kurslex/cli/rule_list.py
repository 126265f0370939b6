"""`kurslex check --list`: what the rules ask, with an example of each kind."""

from collections.abc import Iterable

from kurslex.checks.rules import Rule, rules
from kurslex.problem import did_you_mean

_INDENT = "  "


class UnknownRuleError(LookupError):
    """There is no such rule; says which there is that looks like it."""


def rule_list(wanted: str) -> str:
    """Return the explanation of a rule, or of all where none is named."""
    known = {rule.id: rule for rule in rules()}
    if wanted and wanted not in known:
        cure = did_you_mean(wanted, known) or "kurslex check --list names them all"
        raise UnknownRuleError(f"there is no rule '{wanted}'; {cure}")
    return "\n".join(map(_explained, _first_of_families([known[wanted]] if wanted else rules())))


def _first_of_families(listed: Iterable[Rule]) -> list[Rule]:
    return list({rule.family: rule for rule in listed}.values())


def _explained(rule: Rule) -> str:
    names = ", ".join(f"[{each}]" for each in rule.family)
    lines = [rule.statement, f"Bad:  {rule.bad}", f"Good: {rule.good}"]
    return "\n".join([names, *(_INDENT + line for line in lines), ""])
