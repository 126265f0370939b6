"""Problems with what their rules require, for people who do not know the rules."""

from collections.abc import Iterable
from dataclasses import replace

from kurslex.problem import Problem
from kurslex.project.loading.rule_texts import RuleTexts
from kurslex.rules import RULES


def explained(problems: Iterable[Problem], texts: RuleTexts) -> list[Problem]:
    """Return problems that say what their rule asks: in the language of the file, or in English."""
    statements = {rule.id: rule.statement for rule in RULES}
    return [
        replace(
            each,
            explanation=texts.for_file(each.path, each.check) or statements.get(each.check, ""),
        )
        for each in problems
    ]
