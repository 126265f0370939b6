"""Every rule that anything can report explains itself, with Bad and Good."""

import re
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

from kurslex.model.glossary import Glossary
from kurslex.model.rule_setting import RuleSetting
from kurslex.problem import Problem, Severity
from kurslex.rules import CHECKS, RULES
from kurslex.rules.registry import Check, Reads, Rule, explained, limits_here, rule
from tests.site.tiny import tiny_glossary


def test_every_rule_is_declared_once() -> None:
    ids = [rule.id for rule in RULES]
    assert sorted(set(ids)) == sorted(ids)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.find.__name__)
def test_a_module_announces_the_rules_that_its_check_has(check: Check) -> None:
    announced, _, _ = (sys.modules[check.find.__module__].__doc__ or "").partition("\n")
    assert re.findall(r"\[([a-z-]+)\]", announced) == [each.id for each in check.declared]


def test_rules_of_one_function_may_differ_in_severity() -> None:
    @rule("late", "early", severity=Severity.WARNING)
    @rule("never", fixed=True, limits={"days": 3}, reads=Reads.TERMS)
    def check_times(glossary: Glossary) -> Iterator[Problem]:
        """All in time.

        Bad: a.
        Good: b.
        """
        yield from ()

    found = {each.id: (each.severity, each.fixed) for each in check_times.rules}
    assert found == {
        "late": (Severity.WARNING, False),
        "early": (Severity.WARNING, False),
        "never": (Severity.ERROR, True),
    }
    assert {each.family for each in check_times.rules} == {("late", "early", "never")}
    assert [dict(each.limits) for each in check_times.rules] == [{}, {}, {"days": 3}]
    assert check_times.reads is Reads.TERMS


def test_a_project_sets_some_limits_of_a_rule_and_the_others_are_as_usual() -> None:
    setting = RuleSetting("", 1, limits={"words": 5, "sentences": 0})
    glossary = replace(tiny_glossary(), rules={"long": setting})
    usual = {"words": 40, "sentences": 1}
    assert limits_here(glossary, "long", usual) == {"words": 5, "sentences": 1}
    assert limits_here(glossary, "short", usual) == usual


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_has_a_sentence_a_bad_and_a_good_example(rule: Rule) -> None:
    assert rule.id in rule.family
    assert rule.statement.endswith(".")
    assert len(rule.bad) > len("Bad: .")
    assert len(rule.good) > len("Good: .")
    assert rule.bad != rule.good


def test_an_explanation_keeps_no_break_blanks_and_loses_line_ends() -> None:
    (rule,) = explained(
        (Rule(id="percent"),),
        "A sign has one.\n\nMore.\n\nBad: `5%`.\nGood: `5\u00a0%`,\n`6\u00a0%`.",
    )
    assert (rule.statement, rule.bad, rule.good) == (
        "A sign has one.",
        "`5%`.",
        "`5\u00a0%`, `6\u00a0%`.",
    )


@pytest.mark.parametrize(
    ("declared", "text"),
    [((), "Is so.\n\nBad: a.\nGood: b."), ((Rule(id="x"), Rule(id="y")), "Is so.")],
)
def test_a_rule_without_name_or_examples_is_refused(declared: tuple[Rule, ...], text: str) -> None:
    ids = ", ".join(each.id for each in declared)
    said = re.escape(f"no rule, or no Bad and Good, in: {ids} {text}")
    with pytest.raises(ValueError, match=f"^{said}$"):
        explained(declared, text)
