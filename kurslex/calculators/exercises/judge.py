"""A typed answer -> a verdict. The rules are tried in the order of `Verdict`."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from msgspec.structs import replace

from kurslex.bounds.calculations import FARTHEST_ANSWER, HIGHEST_POWER, MOST_TYPED_DECIMALS
from kurslex.calculators.exercises.draw_question import Question, asked_quantity, leads_to, rounded
from kurslex.calculators.numbers.parse import Reading, Refusal, read_number
from kurslex.model.calculator import Calculator, Input
from kurslex.model.locale import NumberSymbols

_FARTHEST = Fraction(FARTHEST_ANSWER)


class Verdict(StrEnum):
    """What is said of an answer; the values are the ends of message identifiers.

    `RIGHT` is an answer that rounds to the answer at the decimals asked for, or an input that leads
    to the told output. `FEWER_DECIMALS` has fewer decimals than asked for, and the answer rounds to
    it. `NEARLY` is within the tolerance, and counts. `MISTAKE` is a declared one, `FRACTION` a
    percentage a hundred times too small or too large, typed without the sign %.
    """

    RIGHT = "right"
    FEWER_DECIMALS = "fewer-decimals"
    NEARLY = "nearly"
    MISTAKE = "mistake"
    SIGN = "sign"
    FRACTION = "fraction"
    POWER_OF_TEN = "power-of-ten"
    WRONG = "wrong"

    @property
    def counts(self) -> bool:
        """Whether the exercise is solved."""
        return self in {Verdict.RIGHT, Verdict.NEARLY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A verdict on an answer, and the name of the mistake where it is a declared one."""

    verdict: Verdict
    mistake: str = ""


def judge(
    calculator: Calculator, question: Question, text: str, symbols: NumberSymbols
) -> Judgement | Refusal:
    """Return what is said of an answer as a reader types it, or why it is no number.

    All comparisons are exact.
    """
    quantity = answer_field(calculator, question)
    reading = read_answer(text, quantity, symbols)
    if isinstance(reading, Refusal):
        return reading
    is_percent = quantity.unit == "%"
    return judged(
        calculator, question, reading, may_be_fraction=is_percent and not _has_percent(text)
    )


def judged(
    calculator: Calculator, question: Question, typed: Reading, *, may_be_fraction: bool
) -> Judgement:
    """Return what is said of a number that was typed with so many decimals."""
    value, answer, tolerance = typed.value, question.answer, question.tolerance
    decimals = question.exercise.decimals
    if rounded(value, decimals) == answer:
        return Judgement(verdict=Verdict.RIGHT)
    if question.told is not None and leads_to(calculator, question, value):
        return Judgement(verdict=Verdict.RIGHT)
    if value and typed.decimals < decimals and rounded(answer, typed.decimals) == value:
        return Judgement(verdict=Verdict.FEWER_DECIMALS)
    if abs(value - answer) <= tolerance:
        return Judgement(verdict=Verdict.NEARLY)
    for name, mistaken in question.mistakes.items():
        if abs(value - mistaken) <= tolerance:
            return Judgement(verdict=Verdict.MISTAKE, mistake=name)
    if abs(value + answer) <= tolerance:
        return Judgement(verdict=Verdict.SIGN)
    for power in (2, -2):
        factor = Fraction(10) ** power
        if may_be_fraction and abs(value - answer * factor) <= tolerance * factor:
            return Judgement(verdict=Verdict.FRACTION)
    for power in range(1, HIGHEST_POWER + 1):
        for factor in (Fraction(10**power), Fraction(1, 10**power)):
            if abs(value - answer * factor) <= tolerance * factor:
                return Judgement(verdict=Verdict.POWER_OF_TEN)
    return Judgement(verdict=Verdict.WRONG)


def answer_field(calculator: Calculator, question: Question) -> Input:
    """Return the field that an answer is typed into: any number, with the decimals asked for.

    It takes the sign that the inputs of the same currency take.
    """
    asked = asked_quantity(calculator, question.exercise)
    signs = [each.sign for each in calculator.inputs if each.unit == asked.unit and each.sign]
    return Input(
        name=asked.name,
        kind=asked.kind,
        unit=asked.unit,
        sign=signs[0] if signs else asked.sign,
        decimals=question.exercise.decimals,
        minimum=-_FARTHEST,
        maximum=_FARTHEST,
        default=question.answer,
    )


def read_answer(text: str, field: Input, symbols: NumberSymbols) -> Reading | Refusal:
    """Return what a typed answer means.

    It may have more decimals than asked for; where it could then be read in two ways, it is read
    as a field of the form reads it.
    """
    generous = replace(field, decimals=MOST_TYPED_DECIMALS)
    reading = read_number(text, generous, symbols)
    return read_number(text, field, symbols) if reading is Refusal.AMBIGUOUS else reading


def _has_percent(text: str) -> bool:
    return "%" in text
