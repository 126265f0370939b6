"""`kurslex check --list --json`: the rules for programs."""

from collections.abc import Mapping

from kurslex.cli.arguments import as_document
from kurslex.cli.rule_list import listed_rules
from kurslex.model.rule_setting import RuleSetting
from kurslex.project.loading.rule_texts import RuleTexts
from kurslex.rules.severities import OFF, severity_here


def rules_as_json(wanted: str, settings: Mapping[str, RuleSetting], texts: RuleTexts) -> str:
    """Return `{"rules": […]}`, an object for each rule, or for the one that is named.

    `severity` is `error`, `warning` or `off`, as this project has it, and `default` what a project
    has that says nothing; no project can change a `fixed` one. `texts` are what the rule asks in
    the project's languages, by their tags. Raises `UnknownRuleError`.
    """
    entries = []
    for rule in listed_rules(wanted):
        here = severity_here(rule, settings)
        entries.append(
            {
                "id": rule.id,
                "severity": here.value if here else OFF,
                "default": rule.severity.value,
                "fixed": rule.fixed,
                "statement": rule.statement,
                "bad": rule.bad,
                "good": rule.good,
                "texts": dict(texts.of_rule(rule.id)),
            }
        )
    return f"{as_document('rules', entries)}\n"
