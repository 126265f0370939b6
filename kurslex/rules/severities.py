"""How severe each problem is: the rule's own default, or what `docs/concepts.yml` says instead."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kurslex.model.rule_setting import RuleSetting
from kurslex.problem import Problem, Severity, did_you_mean
from kurslex.rules.registry import Rule

OFF = "off"
_VALUES: Mapping[str, Severity | None] = {
    **{severity.value: severity for severity in Severity},
    OFF: None,
}
_PATH = "docs/concepts.yml"


def settled(
    problems: Iterable[Problem], rules: Iterable[Rule], settings: Mapping[str, RuleSetting]
) -> Iterator[Problem]:
    """Yield the problems of rules that are not off, each with the severity that its rule has here.

    Raises `KeyError` for a problem of a rule that nobody has declared.
    """
    known = {rule.id: rule for rule in rules}
    severities = {each.id: severity_here(each, settings) for each in known.values()}
    for problem in problems:
        severity = severities[problem.check]
        if severity is problem.severity:
            yield problem
        elif severity is not None:
            yield replace(problem, severity=severity)


def lowered(problems: Iterable[Problem], rules: Iterable[Rule]) -> Iterator[Problem]:
    """Yield the problems of drafts: warnings, but for what is an error in every project."""
    fixed = {rule.id for rule in rules if rule.fixed}
    for problem in problems:
        is_error = problem.check in fixed
        yield problem if is_error else replace(problem, severity=Severity.WARNING)


def severity_here(rule: Rule, settings: Mapping[str, RuleSetting]) -> Severity | None:
    """Return the severity that a rule has in a project, None where it is off."""
    setting = settings.get(rule.id)
    if setting is None or rule.fixed:
        return rule.severity
    return _VALUES.get(setting.value, rule.severity)


def setting_faults(rules: Iterable[Rule], settings: Mapping[str, RuleSetting]) -> Iterator[Problem]:
    """Yield what is wrong with a project's settings of rules."""
    known = {rule.id: rule for rule in rules}
    for name, setting in settings.items():
        if name not in known:
            hint = did_you_mean(name, known) or "kurslex check --list names all rules"
            yield _problem(setting, f"'rules' names '{name}', which is not a rule", hint)
        elif setting.value and setting.value not in _VALUES:
            values = f"write one of {', '.join(_VALUES)}"
            hint = did_you_mean(setting.value, _VALUES) or values
            message = f"rule '{name}' is set to '{setting.value}', which is not a severity"
            yield _problem(setting, message, hint)
        elif known[name].fixed and setting.value not in {"", known[name].severity.value}:
            yield _problem(
                setting,
                f"rule '{name}' cannot be set to '{setting.value}': it is always an error",
                "take the line out; nothing safe can be built from what this rule names",
            )
        if name in known:
            yield from _limit_faults(known[name], setting)


def _limit_faults(rule: Rule, setting: RuleSetting) -> Iterator[Problem]:
    for name, most in setting.limits.items():
        if name not in rule.limits:
            names = ", ".join(("severity", *rule.limits))
            hint = did_you_mean(name, rule.limits) or f"what can be set of it: {names}"
            yield _problem(setting, f"rule '{rule.id}' has no limit '{name}'", hint)
        elif most < 1 and name not in setting.unread:
            message = f"limit '{name}' of rule '{rule.id}' is not a number above 0"
            yield _problem(setting, message, "to have no limit, set the rule to off")


def _problem(setting: RuleSetting, message: str, hint: str) -> Problem:
    return Problem(path=_PATH, line=setting.line, message=message, check="rule-setting", hint=hint)
