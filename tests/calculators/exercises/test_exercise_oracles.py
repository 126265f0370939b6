"""Answers and mistakes computed again, each by hand."""

from fractions import Fraction
from types import SimpleNamespace

import pytest

from tests.calculators.exercises import loan_oracles, share_oracles
from tests.calculators.exercises.oracle import ORACLES
from tests.support.exercises import EXERCISES, drawn

assert loan_oracles.oracle is share_oracles.oracle  # they add themselves


@pytest.mark.parametrize("address", EXERCISES)
def test_answer_and_mistakes_by_hand(address: str) -> None:
    _, exercise = EXERCISES[address]
    for seed in range(7, 10_000, 500):
        question = drawn(address, seed)
        given = {
            name: float(value)
            if isinstance(value, Fraction)
            else [tuple(map(float, row.values())) for row in value]
            for name, value in question.inputs.items()
            if name != exercise.asks
        }
        if question.told is not None:
            given[exercise.given] = float(question.told)
        expected = ORACLES[address](SimpleNamespace(**given))
        found = (question.answer, *question.mistakes.values())
        assert len(expected) == len(found)
        half = 0.5 / 10**exercise.decimals
        for value, other in zip(found, expected, strict=True):
            assert abs(float(value) - float(other)) <= half * 1.0001 + abs(float(other)) * 1e-9


def test_every_exercise_has_its_oracle() -> None:
    assert ORACLES.keys() == EXERCISES.keys()
