"""All exercises of the project, drawn and worded."""

from fractions import Fraction
from functools import cache
from itertools import combinations

from kurslex.calculators.exercises.draw_question import Question, draw_question
from kurslex.calculators.exercises.view import ExerciseView, ExerciseWords
from kurslex.calculators.present.local_currency import in_currency
from kurslex.messages import Messages
from kurslex.model.locale import Locale, NumberSymbols
from kurslex.project.loading.locale_files import load_locale
from kurslex.words.shipped import shipped_sources
from tests.support.calculators import ROOT, calculators

EXERCISES = {
    f"{calculator.id}/{each.name}": (calculator, each)
    for calculator in calculators().values()
    for each in calculator.newest_exercises()
}


@cache
def numbers(tag: str) -> NumberSymbols:
    """Return a language's signs of numbers; the whole glossary would take long to read."""
    return locale(tag).numbers


@cache
def locale(tag: str) -> Locale:
    problems = []
    found = load_locale(ROOT, tag, problems)
    assert found
    assert problems == []
    return found


@cache
def messages(tag: str) -> Messages:
    folder = ROOT / "docs" / tag / "messages"
    texts = {file.name: file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.ftl"))}
    return Messages(tag, texts, shipped=shipped_sources(tag))


def drawn(address: str, seed: int, series: str = "") -> Question:
    calculator, exercise = EXERCISES[address]
    return draw_question(calculator, exercise, seed, series)


def viewed(address: str, seed: int, tag: str) -> ExerciseView:
    calculator, exercise = EXERCISES[address]
    local = in_currency(calculator, locale(tag).currency)
    words = ExerciseWords(local, numbers(tag), messages(tag))
    return words.view(draw_question(local, exercise, seed))


def assert_sensible(question: Question) -> None:
    """Assert that a question has an answer which no mistake comes near."""
    every = [question.answer, *question.mistakes.values()]
    assert question.answer
    assert all(abs(a - b) > 2 * question.tolerance for a, b in combinations(every, 2))
    assert question.tolerance >= Fraction(1, 10**question.exercise.decimals)
