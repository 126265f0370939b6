"""Every exercise has sensible numbers for every seed, and those that were released stay."""

import json
from fractions import Fraction

import pytest

from kurslex.calculators.exercises.draw_question import (
    draw_question,
    leads_to,
    outcome,
    solution_of,
)
from kurslex.calculators.numbers import exact_text
from kurslex.calculators.present.form_fields import rows_text
from kurslex.model.calculator import Calculator
from tests.cases import case_files
from tests.support.calculators import ROOT, calculators
from tests.support.exercises import EXERCISES, assert_sensible, drawn

RELEASED = ROOT / "tests/cases/exercises"
SEEDS = (1, 2, 17, 512, 9999)


def given(calculator: Calculator, inputs: dict) -> dict[str, str]:
    rows = {each.name: each for each in calculator.rows}
    return {
        name: exact_text(value) if isinstance(value, Fraction) else rows_text(rows[name], value)
        for name, value in inputs.items()
    }


def released(calculator: Calculator, version: int) -> str:
    """Return what a version draws, as lines of JSON."""
    lines = []
    for each in calculator.exercises:
        for seed in SEEDS if each.version == version else ():
            for series in ("", "3b") if seed == SEEDS[0] else ("",):
                question = draw_question(calculator, each, seed, series)
                line = {
                    "exercise": each.name,
                    "seed": seed,
                    "series": series,
                    "inputs": given(calculator, question.inputs),
                    "told": None if question.told is None else exact_text(question.told),
                    "answer": exact_text(question.answer),
                    "tolerance": exact_text(question.tolerance),
                    "mistakes": {k: exact_text(v) for k, v in question.mistakes.items()},
                }
                lines.append(json.dumps(line))
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("file", case_files("exercises"), ids=lambda file: file.stem)
def test_released_draws_stay(file) -> None:
    """Where this fails, let the version rise, and keep the old one as `exercises_before`."""
    identifier, _, version = file.stem.rpartition("-")
    assert released(calculators()[identifier], int(version)) == file.read_text(encoding="utf-8")


def test_every_version_is_among_the_released_ones() -> None:
    versions = {
        f"{calculator.id}-{each.version}"
        for calculator, _ in EXERCISES.values()
        for each in calculator.exercises
    }
    assert versions == {file.stem for file in case_files("exercises")}


def test_every_calculator_has_an_output_asked_for_and_an_input_where_it_can() -> None:
    for calculator in calculators().values():
        exercises = calculator.newest_exercises()
        assert len(exercises) >= 2
        assert all(len(each.mistakes) >= 2 for each in exercises)
        assert any(not each.given for each in exercises)
        assert any(each.given for each in exercises) == bool(calculator.targets)


@pytest.mark.parametrize("first", [1, pytest.param(501, marks=pytest.mark.long)])
@pytest.mark.parametrize("address", EXERCISES)
def test_a_sample_of_seeds_is_what_the_whole_program_gives(address: str, first: int) -> None:
    """`tests/browser/test_exercise_twin.py` draws all seeds, in Python and in the browser."""
    calculator, exercise = EXERCISES[address]
    for seed in range(first, 10_000, 1000):
        question = drawn(address, seed)
        assert_sensible(question)
        numbers = outcome(calculator.program, question.inputs).numbers
        if question.told is None:
            half = Fraction(1, 2 * 10**exercise.decimals)
            assert abs(numbers[exercise.asks] - question.answer) <= half
        else:
            half = Fraction(1, 2 * 10**exercise.told_decimals)
            assert abs(numbers[exercise.given] - question.told) <= half
            assert leads_to(calculator, question, question.answer)
            assert leads_to(calculator, question, question.inputs[exercise.asks])
            values = question.mistakes.values()
            assert not any(leads_to(calculator, question, each) for each in values)


def test_every_asked_input_can_be_found() -> None:
    for calculator, exercise in EXERCISES.values():
        assert (solution_of(calculator, exercise) is None) == (not exercise.given)
