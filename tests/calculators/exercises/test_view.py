"""An exercise in words: complete in each language, and no hint but the last tells the answer."""

import re

import pytest

from kurslex.calculators.exercises.hints import FORMULA, NUMBERS, RESULT, THOUGHT
from kurslex.calculators.exercises.judge import Judgement, Verdict
from kurslex.calculators.exercises.view import ExerciseWords
from kurslex.calculators.numbers import Refusal
from tests.support.exercises import EXERCISES, drawn, messages, numbers, viewed


@pytest.mark.parametrize("tag", ["nb", "de", "it"])
@pytest.mark.parametrize("address", EXERCISES)
def test_every_exercise_is_worded(address: str, tag: str) -> None:
    view = viewed(address, 29, tag)
    _, exercise = EXERCISES[address]
    assert "{" not in view.prompt + "".join(view.mistake_words.values())
    assert view.mistake_words.keys() == view.mistakes.keys() == {m.name for m in exercise.mistakes}
    assert [each.kind for each in view.hints] == [THOUGHT, FORMULA, NUMBERS, RESULT]
    assert all(each.lines or each.tables for each in view.hints)
    formulas = view.hints[1]
    assert len(formulas.lines) == len(formulas.formulas) > 0
    assert view.answer in view.hints[-1].lines[0]
    assert exercise.asks not in view.given
    assert set(view.given) >= set(exercise.told_numbers())


@pytest.mark.parametrize("address", EXERCISES)
def test_the_numbers_of_a_hint_do_not_end_in_the_answer(address: str) -> None:
    for seed in (3, 4, 5):
        view = viewed(address, seed, "de")
        number = view.answer.split("\u00a0")[0]
        for hint in view.hints[:-1]:
            ends = [re.split("[=≈] ?", line)[-1].strip() for line in hint.lines]
            assert not any(end.split("\u00a0")[0] == number for end in ends)


def test_an_input_that_is_found_by_trying_has_values_around_it() -> None:
    for seed in range(1, 40):
        lines = viewed("net-profit/sell", seed, "de").hints[2].lines
        assert len(lines) == 3
        assert sum("zu viel" in each for each in lines) in {1, 2}
        assert all(each.endswith(("zu viel.", "zu wenig.")) for each in lines)


def test_a_known_exercise() -> None:
    view = viewed("profit-loss/sell", 17, "de")
    assert view.prompt == (
        "Ein Anleger hat 180 Aktien zu je 49,00\u00a0USD gekauft. Zu welchem Preis je Aktie muss "
        "er sie verkaufen, damit sein Gewinn insgesamt 1.260,00\u00a0USD beträgt?"
    )
    assert view.asked == "Antwort in USD, mit 2 Nachkommastellen."
    assert view.given == {"buy": "49", "shares": "180", "profit": "1260"}
    assert (view.exact_answer, view.answer) == ("56", "56,00\u00a0USD")
    assert view.tolerance == "0.056"
    assert view.hints[1].lines == ("Verkaufspreis = Gewinn / Anzahl + Kaufpreis",)
    assert view.hints[2].lines == ("Verkaufspreis = 1.260,00 / 180 + 49,00 = 7,00 + 49,00",)


def test_rows_are_told_in_tables() -> None:
    view = viewed("call-auction/price", 17, "nb")
    assert [each.name for each in view.tables] == ["bids", "asks"]
    assert view.given["bids"] == "49.2x400,49x600,48.8x300,48.6x100,48.4x100"
    assert viewed("call-auction/price", 17, "nb").hints[2].lines[-1:] != (
        "auksjonskurs = max(48,80)",
    )


def test_the_table_of_a_loop_that_finds_the_answer_has_its_first_row_alone() -> None:
    view = viewed("bond-yield/market-yield", 17, "de")
    assert [len(table.rows) for table in view.hints[2].tables] == [1]


@pytest.mark.parametrize("tag", ["nb", "de", "it"])
def test_every_verdict_and_refusal_has_a_sentence(tag: str) -> None:
    calculator, _ = EXERCISES["profit-loss/profit"]
    words = ExerciseWords(calculator, numbers(tag), messages(tag))
    question = drawn("profit-loss/profit", 17)
    said = [
        words.said(question, Judgement(verdict=each, mistake="turnover")) for each in Verdict
    ] + [words.said(question, each) for each in Refusal]
    assert all(said)
    assert len(set(said)) == len(said)
