"""Every rule that anything can report explains itself, with Bad and Good."""

import pytest

from kurslex.checks.rules import Rule, explained, rules
from tests.checks.test_every_check_has_cases import CHECKS


def test_every_rule_is_explained_once() -> None:
    assert sorted(rule.id for rule in rules()) == CHECKS


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_a_rule_has_a_sentence_a_bad_and_a_good_example(rule: Rule) -> None:
    assert rule.id in rule.family
    assert rule.statement.endswith(".")
    assert len(rule.bad) > len("Bad: .")
    assert len(rule.good) > len("Good: .")
    assert rule.bad != rule.good


def test_an_explanation_keeps_no_break_blanks_and_loses_line_ends() -> None:
    (rule,) = explained(
        "Rule [percent].", "A sign has one.\n\nMore.\n\nBad: `5%`.\nGood: `5\u00a0%`,\n`6\u00a0%`."
    )
    assert (rule.statement, rule.bad, rule.good) == (
        "A sign has one.",
        "`5%`.",
        "`5\u00a0%`, `6\u00a0%`.",
    )


@pytest.mark.parametrize(
    ("names", "text"), [("Rule.", "Is so.\n\nBad: a.\nGood: b."), ("Rule [x].", "Is so.")]
)
def test_a_rule_without_name_or_examples_is_refused(names: str, text: str) -> None:
    with pytest.raises(ValueError, match="no rule, or no Bad and Good, in: "):
        explained(names, text)
