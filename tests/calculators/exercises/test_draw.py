"""Every exercise has sensible numbers for every seed, and those that were released stay."""

import json
from fractions import Fraction
from itertools import combinations

import pytest

from kurslex.calculators.exercises.draw import draw_question, leads_to, solution_of
from kurslex.calculators.numbers import exact_text
from kurslex.calculators.present.form_fields import rows_text
from kurslex.calculators.run.evaluate import run
from kurslex.model.calculator import Calculator
from tests.cases import case_files
from tests.support.calculators import ROOT, calculators
from tests.support.exercises import EXERCISES, drawn, is_slow

RELEASED = ROOT / "tests/cases/exercises"
SEEDS = (1, 2, 17, 512, 9999)
BLOCK = 500


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
        if calculator.has_slider:
            continue  # a picture to move: contributing/calculators.md says why it has none
        assert len(exercises) >= 2
        assert all(len(each.mistakes) >= 2 for each in exercises)
        assert any(not each.given for each in exercises)
        assert any(each.given for each in exercises) == bool(calculator.targets)


def assert_sensible(address: str, seed: int) -> None:
    calculator, exercise = EXERCISES[address]
    question = drawn(address, seed)
    every = [question.answer, *question.mistakes.values()]
    assert question.answer
    assert all(abs(a - b) > 2 * question.tolerance for a, b in combinations(every, 2))
    assert question.tolerance >= Fraction(1, 10**exercise.decimals)
    outputs = run(calculator.program, question.inputs).outputs
    if question.told is None:
        decimals = exercise.decimals
        assert abs(outputs[exercise.asks] - question.answer) <= Fraction(1, 2 * 10**decimals)
    else:
        target = calculator.quantities()[exercise.given]
        assert abs(outputs[exercise.given] - question.told) <= Fraction(1, 2 * 10**target.decimals)
        assert leads_to(calculator, question, question.answer)
        assert leads_to(calculator, question, question.inputs[exercise.asks])
        assert not any(leads_to(calculator, question, each) for each in question.mistakes.values())


@pytest.mark.parametrize("address", EXERCISES)
def test_a_sample_of_seeds_is_sensible(address: str) -> None:
    step = 1666 if is_slow(*EXERCISES[address]) else 50
    for seed in range(1, 10_000, step):
        assert_sensible(address, seed)


@pytest.mark.long
@pytest.mark.parametrize("first", range(1, 10_000, BLOCK))
@pytest.mark.parametrize("address", EXERCISES)
def test_all_seeds_are_sensible(address: str, first: int) -> None:
    for seed in range(first, min(first + BLOCK, 10_000)):
        assert_sensible(address, seed)


def test_every_asked_input_can_be_found() -> None:
    for calculator, exercise in EXERCISES.values():
        assert (solution_of(calculator, exercise) is None) == (not exercise.given)
