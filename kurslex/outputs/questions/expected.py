"""The answers to an exercise that are told something, for platforms that compare with a tolerance.

They follow the order in which `calculators.exercises.judge` tries its rules. What it knows and a
platform cannot: how many decimals were typed, and whether another value of the asked input leads
to the told output as well.
"""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from kurslex.calculators.exercises.draw_question import Question
from kurslex.calculators.exercises.view import ExerciseView
from kurslex.messages import Messages

_THOUSAND, _MILLION = 10**3, 10**6
_HUNDRED = 100


class Expected(Struct, frozen=True, kw_only=True):
    """An answer: all numbers that are at most `tolerance` away, and the sentence for them."""

    value: Fraction
    tolerance: Fraction
    right: bool
    words: str


def expected_answers(
    view: ExerciseView, question: Question, messages: Messages, typing: str
) -> tuple[Expected, ...]:
    """Return the answers in the order in which they are compared; the first two are right.

    These are the answer as asked for, and one that was rounded on the way. `typing` says how
    numbers are typed: platforms read `2.345,67` as 2.34567. Raises `MessageError`.
    """
    answer, tolerance = question.answer, question.tolerance
    half = Fraction(1, 2 * 10**question.exercise.decimals)
    right = (
        (answer, half, messages.format("exercises-right")),
        (answer, tolerance, messages.format("exercises-nearly", answer=view.answer)),
    )
    wrong = [
        (question.mistakes[name], tolerance, said) for name, said in view.mistake_words.items()
    ]
    wrong += _usual(view, question, messages, typing)
    return (
        *(_expected(each, is_right=True) for each in right),
        *(_expected(each, is_right=False) for each in wrong),
    )


def _usual(
    view: ExerciseView, question: Question, messages: Messages, typing: str
) -> Iterator[tuple[Fraction, Fraction, str]]:
    """Yield the mistakes that no exercise has to declare."""
    answer, tolerance = question.answer, question.tolerance
    yield -answer, tolerance, messages.format("exercises-sign")
    if view.field.unit == "%":
        for factor in (Fraction(_HUNDRED), Fraction(1, _HUNDRED)):
            yield answer * factor, tolerance * factor, messages.format("exercises-fraction")
    if _THOUSAND <= abs(answer) < _MILLION:
        yield answer / _THOUSAND, tolerance / _THOUSAND, typing


def _expected(each: tuple[Fraction, Fraction, str], *, is_right: bool) -> Expected:
    value, tolerance, words = each
    return Expected(value=value, tolerance=tolerance, right=is_right, words=words)
