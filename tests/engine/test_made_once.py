"""What pages, frames and downloads have alike is worked out once in a build, in one process."""

import os
from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import Any

import pytest
from markdown import Markdown

from kurslex.calculators.exercises import draw_question as drawing
from kurslex.calculators.present.worked_example import WorkedExample
from kurslex.language.collation import Collation
from kurslex.model.calculator import Calculator
from kurslex.model.exercise import Exercise
from kurslex.rules.calculator_exercises import check_calculator_exercises
from kurslex.site.exercise_scripts import practice_file
from tests.engine.projects import afresh
from tests.support.edits import copy_tiny_site
from tests.support.glossaries import project_glossary

Calls = dict[str, Counter[Hashable]]

# What is done, and what tells one time from another: the calculator and the language, the text.
COUNTED: dict[str, tuple[type, str, Callable[..., Hashable]]] = {
    "worked examples": (
        WorkedExample,
        "__init__",
        lambda calculator, symbols, messages, *_, **__: (calculator.id, messages.tag),
    ),
    "texts": (Markdown, "convert", lambda text: text),
    "keys of terms": (Collation, "key", lambda text: text),
}
EXPECTED = {
    "worked examples": {("working-load", "sv"), ("working-load", "fr")},
    "texts": 8,  # two homes, and three pages in each of two languages
    "keys of terms": {"pålstek", "nœud de chaise"},
}


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> Calls:
    """How often one build of the tiny site does the same."""
    counted: Calls = {name: Counter() for name in COUNTED}
    root = copy_tiny_site(tmp_path_factory.mktemp("once") / "knots")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "cpu_count", lambda: 1)
        for name, (kind, method, told) in COUNTED.items():
            patch.setattr(kind, method, counting(getattr(kind, method), told, counted[name]))
        afresh(root, root.parent / "site")
    return counted


def counting(
    function: Callable[..., Any], told: Callable[..., Hashable], times: Counter[Hashable]
) -> Callable[..., Any]:
    def counted(of: object, *given: Any, **named: Any) -> Any:
        times[told(*given, **named)] += 1
        return function(of, *given, **named)

    return counted


@pytest.mark.parametrize("what", COUNTED)
def test_nothing_is_done_twice(what: str, calls: Calls) -> None:
    # A heading's letter is sorted with each list, and is no term.
    times = {each: count for each, count in calls[what].items() if len(str(each)) > 1}
    expected = EXPECTED[what]
    assert len(times) == expected if isinstance(expected, int) else expected <= times.keys()
    assert {each: count for each, count in times.items() if count > 1} == {}


def test_the_first_question_of_an_exercise_is_drawn_once_for_rule_and_languages(
    monkeypatch,
) -> None:
    whole = project_glossary()
    asking = next(each for each in whole.calculators.values() if each.exercises)
    glossary = replace(whole, calculators={asking.id: replace(asking)})
    draw_question, drawn = drawing.draw_question, Counter[Hashable]()

    def counted(calculator: Calculator, exercise: Exercise, seed: int) -> drawing.Question:
        drawn[calculator.id, exercise.name, exercise.version, seed] += 1
        return draw_question(calculator, exercise, seed)

    monkeypatch.setattr(drawing, "draw_question", counted)
    assert [*check_calculator_exercises(glossary)] == []
    for tag in glossary.locales:
        practice_file(glossary, asking.id, tag)
    assert {seed for *_, seed in drawn} > {drawing.FIRST_SEED}
    assert {each: times for each, times in drawn.items() if times > 1} == {}
