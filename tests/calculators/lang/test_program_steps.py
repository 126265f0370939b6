"""Which statements readers see, and what a program gives names to."""

from kurslex.calculators.lang.program_steps import (
    all_statements,
    assigned,
    is_step,
    outcomes,
    outputs_changed,
    outside_loops,
    series_filled,
    shown_definitions,
    step_names,
)
from tests.calculators.lang.programs import loan, loop, texts


def test_steps_are_declared_and_stay_as_they_are() -> None:
    calculator = loan()
    steps = [
        each
        for each in all_statements(calculator.program.statements)
        if is_step(calculator, each) and each not in loop(calculator).body
    ]
    assert texts(steps) == [
        "fee = 1",
        "fee = a * 2",
        "rate = x / 100",
        "for row in list:",
        "part = half * 2",
        "either = half + 1",
        "either = half",
        "y = rest + rate + sum(m.p for m in made)",
    ]
    assert {is_step(calculator, each) for each in calculator.program.statements} == {True, False}
    assert step_names(calculator) == ["fee", "rate", "made", "y"]


def test_a_loop_shows_how_declared_names_come_about() -> None:
    calculator = loan()
    shown = shown_definitions(calculator, loop(calculator))
    assert texts(shown) == [
        "whole = row.p * rate",
        "half = whole / 2",
        "part = half * 2",
        "if rest > 3:",
    ]


def test_what_a_loop_fills_and_changes() -> None:
    calculator = loan()
    assert series_filled(loop(calculator)) == ["made", "other"]
    changed = outputs_changed(calculator, loop(calculator))
    assert [each.name for each in changed] == ["rest"]
    assert assigned([loop(calculator)]) == {"whole", "half", "plain", "rest", "part", "either"}


def test_outcomes_with_their_kinds() -> None:
    found = outcomes(loan().program)
    assert found == {"too-much": "refuse", "little": "warn", "out": "refuse"}


def test_statements_outside_loops_are_in_order() -> None:
    assert texts(outside_loops(loan().program.statements)) == [
        'refuse("too-much")',
        'warn("little")',
        "made = []",
        "other = []",
        "base = x + 1",
        "fee = 1",
        "fee = a * 2",
        "rate = x / 100",
        "spare = fee * base",
        "rest = x",
        "for row in list:",
        "y = rest + rate + sum(m.p for m in made)",
        'refuse("out")',
    ]
