"""`kurslex check --list`: what the rules ask, with an example of each kind."""

from collections.abc import Iterable, Mapping

from kurslex.model.rule_setting import RuleSetting
from kurslex.problem import did_you_mean
from kurslex.project.loading.rule_texts import RuleTexts
from kurslex.rules import RULES
from kurslex.rules.registry import Rule
from kurslex.rules.severities import OFF, severity_here

_INDENT = "  "


class UnknownRuleError(LookupError):
    """There is no such rule; says which there is that looks like it."""


def rule_list(wanted: str, settings: Mapping[str, RuleSetting], texts: RuleTexts) -> str:
    """Return the explanation of a rule, or of all where none is named.

    `settings` are the project's, which may give a rule another severity than it has by default.
    `texts` say what a rule that is named asks in the words of the project's languages.
    """
    families = _families(listed_rules(wanted))
    known = {rule.id: rule for rule in RULES}
    return "\n".join(
        _explained([known[each] for each in family], settings, texts if wanted else None)
        for family in families
    )


def listed_rules(wanted: str) -> list[Rule]:
    """Return the rule of an id in a list, or all rules; raises `UnknownRuleError`."""
    known = {rule.id: rule for rule in RULES}
    if wanted and wanted not in known:
        hint = did_you_mean(wanted, known) or "kurslex check --list names them all"
        raise UnknownRuleError(f"there is no rule '{wanted}'; {hint}")
    return [known[wanted]] if wanted else [*RULES]


def rules_in_force(settings: Mapping[str, RuleSetting]) -> str:
    """Return a line for each rule: its severity and its limits in a project, and who set them."""
    rows = []
    for rule in RULES:
        setting = settings.get(rule.id)
        here = severity_here(rule, settings)
        own = setting.limits if setting else {}
        limits = (f"{name} {own.get(name, most)}" for name, most in rule.limits.items())
        said = ", ".join((here.value if here else OFF, *limits))
        own_or_not = "docs/concepts.yml" if setting else "default"
        why = "fixed" if rule.fixed else own_or_not
        rows.append((rule.id, said, why))
    first, second = (max(len(row[at]) for row in rows) for at in (0, 1))
    return "".join(f"{name:{first}}  {said:{second}}  {why}\n" for name, said, why in rows)


def _families(listed: Iterable[Rule]) -> list[tuple[str, ...]]:
    return list(dict.fromkeys(rule.family for rule in listed))


def _explained(
    family: list[Rule], settings: Mapping[str, RuleSetting], texts: RuleTexts | None
) -> str:
    first = family[0]
    names = [f"[{rule.id}] {_severity(rule, settings)}" for rule in family]
    lines = [first.statement, f"Bad:  {first.bad}", f"Good: {first.good}"]
    for rule in family:
        own = texts.of_rule(rule.id) if texts else {}
        lines += [f"[{rule.id}] {tag}: {text}" for tag, text in own.items()]
    return "\n".join([*names, *(_INDENT + line for line in lines), ""])


def _severity(rule: Rule, settings: Mapping[str, RuleSetting]) -> str:
    usual, here = rule.severity, severity_here(rule, settings)
    setting = settings.get(rule.id)
    own = setting.limits if setting else {}
    limits = ", ".join(f"{name} {own.get(name, most)}" for name, most in rule.limits.items())
    more = f"; limits: {limits}" if limits else ""
    if rule.fixed:
        return f"{usual.value} in every project"
    if here is usual:
        return usual.value + more
    return f"{usual.value}, in this project {here.value if here else OFF}{more}"
