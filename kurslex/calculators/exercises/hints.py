"""The hints of a question, one at a time: the thought, the formula, the numbers, the result.

For an input there is the inverted formula; where there is none, values between which it lies.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from msgspec import structs

from kurslex.calculators.exercises.draw_question import (
    Question,
    asked_quantity,
    outcome,
    solution_of,
    telling_program,
)
from kurslex.calculators.exercises.drawn_inputs import ends_of
from kurslex.calculators.lang.needed import part_needed
from kurslex.calculators.numbers import format_number
from kurslex.calculators.present.solutions import Solutions
from kurslex.calculators.present.worked_example import Table, WorkedExample, WorkedStep
from kurslex.calculators.run.values import NoResultError
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Quantity
from kurslex.model.exercise import Draw
from kurslex.model.locale import NumberSymbols
from kurslex.model.program import Assignment

THOUGHT, FORMULA, NUMBERS, RESULT = "thought", "formula", "numbers", "result"
"""The kinds of hints, in their order; the ends of the messages that name them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """One hint: `lines` of text, and what else shows it.

    `formulas` are MathML, and say the same as the lines; `tables` belong to numbers and results.
    """

    kind: str
    lines: tuple[str, ...]
    formulas: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()


class Hints:
    """Writes the hints of one calculator in one language; raises `MessageError`."""

    def __init__(self, calculator: Calculator, symbols: NumberSymbols, messages: Messages) -> None:
        self._calculator = calculator
        self._symbols = symbols
        self._messages = messages

    def of(self, question: Question) -> tuple[Hint, ...]:
        """Return the four hints; only the last one tells the answer."""
        solution = solution_of(self._calculator, question.exercise)
        if solution is None:
            return self._of_output(question)
        searched = solution.program is None
        first = self._of_searched(question) if searched else self._of_solved(question)
        return (*first, self._result(question))

    def _of_output(self, question: Question) -> tuple[Hint, ...]:
        *before, last = self._steps(question, (question.exercise.asks,))
        quantity = asked_quantity(self._calculator, question.exercise)
        answer = self._written(
            question.answer, structs.replace(quantity, unit=""), question.exercise.decimals
        )
        if last.figures and last.figures[-1].rpartition("(")[2].rstrip(")") == answer:
            last = replace(last, figures=())  # "max(48,80)" would tell it
        shown = last.tables if last.result else ()  # all tries, of which one was a hint
        first = _hints((*before, last), [*before, _without_result(last)])
        return (*first, self._result(question, shown))

    def _of_solved(self, question: Question) -> tuple[Hint, ...]:
        exercise = question.exercise
        solution = solution_of(self._calculator, exercise)
        if solution is None or solution.program is None or question.told is None:
            raise TypeError(f"'{exercise.name}' has no inverted formula")
        names = [
            each.target for each in solution.program.statements[:-1] if isinstance(each, Assignment)
        ]
        before = self._steps(question, names)
        *_, told = self._steps(question, (exercise.given,))
        solutions = Solutions(self._calculator, self._symbols, self._messages)
        worked = solutions.worked(solution, question.inputs, question.told)
        rearranged = self._messages.format("exercises-rearrange", name=self._asked(question))
        last = WorkedStep(
            words=rearranged,
            formulas=(worked.formula,),
            texts=(worked.text,),
            figures=worked.figures,
        )
        thought = (*before, replace(told, formulas=(), texts=()), last)
        return _hints(thought, [*before, _without_result(last)])

    def _of_searched(self, question: Question) -> tuple[Hint, ...]:
        steps = self._steps(question, (question.exercise.given,))
        try_out = self._messages.format("exercises-try", name=self._asked(question))
        thought = (*steps, WorkedStep(words=try_out, formulas=(), texts=()))
        tried = [
            WorkedStep(words="", formulas=(), texts=(), figures=(line,))
            for line in self._tried(question)
        ]
        return _hints(thought, tried)

    def _tried(self, question: Question) -> Iterator[str]:
        """Yield what values around the asked one lead to, none of them being it."""
        exercise = question.exercise
        target = self._calculator.quantities()[exercise.given]
        for value in _around(self._calculator, question):
            program = telling_program(self._calculator, exercise)
            try:
                values = outcome(program, {**question.inputs, exercise.asks: value})
            except NoResultError:
                continue
            found = values.numbers[exercise.given]
            word = "more" if question.told is not None and found > question.told else "less"
            yield self._messages.format(
                f"exercises-tried-{word}",
                name=self._asked(question),
                value=self._written(
                    value, asked_quantity(self._calculator, exercise), exercise.decimals
                ),
                target=self._label(exercise.given),
                result=self._written(found, target, exercise.told_decimals),
            )

    def _steps(self, question: Question, names: Iterable[str]) -> list[WorkedStep]:
        """Return the steps of the calculation that lead to some names."""
        part = part_needed(self._calculator.program, names, refusing=False)
        if not part.statements:
            return []
        calculator = replace(self._calculator, program=part)
        example = WorkedExample(calculator, self._symbols, self._messages, question.inputs)
        return example.steps()

    def _result(self, question: Question, tables: tuple[Table, ...] = ()) -> Hint:
        quantity = asked_quantity(self._calculator, question.exercise)
        answer = self._written(question.answer, quantity, question.exercise.decimals)
        return Hint(kind=RESULT, lines=(f"{self._asked(question)}: {answer}",), tables=tables)

    def _asked(self, question: Question) -> str:
        return self._label(question.exercise.asks)

    def _label(self, name: str) -> str:
        return self._messages.format(self._calculator.message_id(name))

    def _written(self, value: Fraction, quantity: Quantity, decimals: int) -> str:
        return format_number(value, decimals=decimals, symbols=self._symbols, unit=quantity.unit)


def _hints(steps: Iterable[WorkedStep], numbers: list[WorkedStep]) -> tuple[Hint, ...]:
    shown = list(steps)
    return (
        Hint(kind=THOUGHT, lines=tuple(each.words for each in shown)),
        Hint(
            kind=FORMULA,
            lines=tuple(text for each in shown for text in each.texts),
            formulas=tuple(formula for each in shown for formula in each.formulas),
        ),
        Hint(
            kind=NUMBERS,
            lines=tuple(line for each in numbers if (line := _line(each))),
            tables=tuple(table for each in numbers for table in each.tables),
        ),
    )


def _line(step: WorkedStep) -> str:
    """Return the numbers of a step with the name that they lead to, where it has them."""
    parts = " ".join(each for each in (*step.figures, step.result) if each)
    name = step.texts[0].partition(" = ")[0] if step.texts and step.figures else ""
    return f"{name} = {parts}" if name else parts


def _without_result(step: WorkedStep) -> WorkedStep:
    """Return a step that does not tell what it leads to; of a loop's table the first row stays."""
    tables = tuple(
        replace(table, rows=table.rows[:1]) if step.result else table for table in step.tables
    )
    return replace(step, result="", tables=tables)


def _around(calculator: Calculator, question: Question) -> list[Fraction]:
    """Return the ends of what may be drawn for the asked input, a step beyond, and a middle."""
    exercise = question.exercise
    draw = dict(exercise.draws)[exercise.asks]
    if not isinstance(draw, Draw):
        return []
    first, last = ends_of(draw, question.inputs)
    unknown = next(each for each in calculator.inputs if each.name == exercise.asks)
    low = max(unknown.minimum, (first - 1) * draw.step)
    high = min(unknown.maximum, (last + 1) * draw.step)
    middle = (first + last) // 2 * draw.step
    if middle == question.answer:
        middle += draw.step if middle + draw.step < high else -draw.step
    return [each for each in (low, high, middle) if each != question.answer]
