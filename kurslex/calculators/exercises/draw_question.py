"""An exercise and a seed -> a question: exact numbers, the answer, and what mistakes lead to.

All of it is drawn again until it is sensible, at most `MOST_ATTEMPTS` times. In this order an
attempt fails where
1. an input is beyond its bounds, or the calculator gives no result,
2. the condition does not hold,
3. the answer, rounded as asked for, is zero,
4. a mistake gives no result,
5. two of the answer and the mistakes are not further apart than twice the tolerance,
6. for an input: the answer does not lead to the told output as it is printed, or a mistake does.

The answer is an output; or an input, found with the told output by the inverted formula, and where
there is none, the drawn one.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from kurslex.bounds.calculations import MOST_ATTEMPTS
from kurslex.calculators.exercises.drawn_inputs import FailedError, drawn_inputs
from kurslex.calculators.exercises.seeds import Draws
from kurslex.calculators.lang.needed import names_in, part_needed
from kurslex.calculators.lang.operators import round_to
from kurslex.calculators.run.evaluate import TOO_LONG
from kurslex.calculators.run.values import (
    NoResultError,
    Values,
    begin,
    carry_out,
    holds,
    value_of,
)
from kurslex.model.calculator import Calculator, Quantity, Solution, Value
from kurslex.model.exercise import Exercise
from kurslex.model.program import Program
from kurslex.utils.memoize import memoized

FIRST_SEED = 1
"""That of the numbers that are there without scripts."""


class NotDrawnError(ValueError):
    """No attempt gave sensible numbers; `reason` is why most of them did not, for a contributor."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """An exercise with its numbers.

    `inputs` are all inputs by name, the asked one too. `told` is the output that is told, rounded
    to the told decimals, where an input is asked for. `answer` and the mistakes' values are rounded
    to the decimals asked for; `tolerance` is an amount, not a share.
    """

    exercise: Exercise
    seed: int
    series: str
    inputs: Mapping[str, Value]
    told: Fraction | None
    answer: Fraction
    tolerance: Fraction
    mistakes: Mapping[str, Fraction]


def draw_question(
    calculator: Calculator, exercise: Exercise, seed: int, series: str = ""
) -> Question:
    """Return the question of a seed; raises `NotDrawnError`."""
    draws = Draws(
        exercise=f"{calculator.id}/{exercise.name}",
        version=exercise.version,
        seed=seed,
        series=series,
    )
    reasons: Counter[str] = Counter()
    for attempt in range(MOST_ATTEMPTS):
        try:
            inputs = drawn_inputs(calculator, exercise, draws, attempt)
            return _question(calculator, exercise, draws, inputs)
        except FailedError as failed:
            reasons[str(failed)] += 1
    raise NotDrawnError(reasons.most_common(1)[0][0])


@memoized
def first_question(calculator: Calculator, exercise: Exercise) -> Question:
    """Return the question that pages show before readers ask for another one.

    Raises `NotDrawnError`.
    """
    return draw_question(calculator, exercise, FIRST_SEED)


def asked_quantity(calculator: Calculator, exercise: Exercise) -> Quantity:
    """Return the input or output that is asked for."""
    return calculator.quantities()[exercise.asks]


def solution_of(calculator: Calculator, exercise: Exercise) -> Solution | None:
    """Return how the asked input is found, or None where an output is asked for."""
    wanted = (exercise.asks, exercise.given)
    return next(
        (each for each in calculator.solutions() if (each.unknown, each.target) == wanted), None
    )


@memoized
def drawing_program(calculator: Calculator, exercise: Exercise) -> Program:
    """Return the part of a calculator's program that an exercise is drawn with."""
    expressions = tuple(each.expression for each in exercise.mistakes)
    names = {exercise.asks, exercise.given, *names_in((exercise.where, expressions))}
    return part_needed(calculator.program, names, refusing=True)


@memoized
def telling_program(calculator: Calculator, exercise: Exercise) -> Program:
    """Return the part of a calculator's program that leads to the told output, refusing nothing."""
    return part_needed(calculator.program, (exercise.given,), refusing=False)


def outcome(program: Program, inputs: Mapping[str, Value]) -> Values:
    """Return the values of all names after a calculation; raises `NoResultError`."""
    values = begin(program, inputs)
    carry_out(program.statements, values)
    if any(abs(number) >= TOO_LONG for number in values.numbers.values()):
        raise NoResultError("out-of-range", program.statements[-1])
    return values


def rounded(value: Fraction, decimals: int) -> Fraction:
    """Return a value rounded to so many decimals, half away from zero."""
    return round_to(value, Fraction(1, 10**decimals))


def leads_to(calculator: Calculator, question: Question, value: Fraction) -> bool:
    """Return whether a value of the asked input leads to the told output, as it is printed."""
    exercise = question.exercise
    unknown = next(each for each in calculator.inputs if each.name == exercise.asks)
    if not unknown.minimum <= value <= unknown.maximum:
        return False
    try:
        program = telling_program(calculator, exercise)
        values = outcome(program, {**question.inputs, exercise.asks: value})
    except NoResultError:
        return False
    return rounded(values.numbers[exercise.given], exercise.told_decimals) == question.told


def _question(
    calculator: Calculator, exercise: Exercise, draws: Draws, inputs: dict[str, Value]
) -> Question:
    try:
        values = outcome(drawing_program(calculator, exercise), inputs)
    except NoResultError as error:
        raise FailedError(f"the numbers have no result: {error.fact}") from error
    try:
        fits = exercise.where is None or holds(exercise.where, values)
    except NoResultError as error:
        raise FailedError(f"the condition has no result: {error.fact}") from error
    if not fits:
        raise FailedError("the condition does not hold")
    told = None
    found = values.numbers[exercise.asks]
    if exercise.given:
        told = rounded(values.numbers[exercise.given], exercise.told_decimals)
        values.numbers[exercise.given] = told
        found = _found(calculator, exercise, inputs, told)
    answer = rounded(found, exercise.decimals)
    if answer == 0:
        raise FailedError("the answer is zero")
    unit = Fraction(1, 10**exercise.decimals)
    question = Question(
        exercise=exercise,
        seed=draws.seed,
        series=draws.series,
        inputs=inputs,
        told=told,
        answer=answer,
        tolerance=max(abs(answer) * exercise.tolerance, unit),
        mistakes=_mistakes(exercise, values),
    )
    _check_distances(question)
    if told is not None:
        _check_told(calculator, question)
    return question


def _mistakes(exercise: Exercise, values: Values) -> dict[str, Fraction]:
    found = {}
    for each in exercise.mistakes:
        try:
            found[each.name] = rounded(value_of(each.expression, values), exercise.decimals)
        except NoResultError as error:
            raise FailedError(f"the mistake '{each.name}' gives no number") from error
    return found


def _check_distances(question: Question) -> None:
    every = {"the answer": question.answer}
    every |= {f"the mistake '{name}'": value for name, value in question.mistakes.items()}
    for (name, value), (other, another) in combinations(every.items(), 2):
        if abs(value - another) <= 2 * question.tolerance:
            raise FailedError(f"{name} and {other} are too near each other")


def _found(
    calculator: Calculator, exercise: Exercise, inputs: Mapping[str, Value], told: Fraction
) -> Fraction:
    """Return the value of the asked input, before it is rounded."""
    solution = solution_of(calculator, exercise)
    drawn = inputs[exercise.asks]
    if solution is None or not isinstance(drawn, Fraction):
        raise FailedError(f"'{exercise.asks}' cannot be found")
    if solution.program is None:
        return drawn
    try:
        values = begin(solution.program, {**inputs, exercise.given: told})
        carry_out(solution.program.statements, values)
    except NoResultError as error:
        raise FailedError(f"the inverted formula has no result: {error.fact}") from error
    return values.numbers[exercise.asks]


def _check_told(calculator: Calculator, question: Question) -> None:
    if not leads_to(calculator, question, question.answer):
        raise FailedError("the answer does not lead to the told output")
    for name, value in question.mistakes.items():
        if leads_to(calculator, question, value):
            raise FailedError(f"the mistake '{name}' leads to the told output")
