"""An exercise with its numbers in one language: what a page, a sheet or a command needs."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from kurslex.calculators.exercises.draw_question import Question, asked_quantity
from kurslex.calculators.exercises.hints import Hint, Hints
from kurslex.calculators.exercises.judge import Judgement, Verdict, answer_field
from kurslex.calculators.numbers import Refusal, exact_text, format_number
from kurslex.calculators.present.figures import shown_decimals
from kurslex.calculators.present.form_fields import rows_text
from kurslex.calculators.present.worked_example import Table, WorkedExample
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Input, Quantity
from kurslex.model.exercise import DrawRows, Exercise
from kurslex.model.locale import NumberSymbols


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseView:
    """A question in words.

    `id` is `CALCULATOR/NAME`. `given` are the told numbers by name, exact, rows as in an address.
    `tables` are lists of rows to show below the `prompt`. `asked` says in which unit and with how
    many decimals the answer is wanted, whose field is `field`. `answer` is written for readers,
    `exact_answer`, `tolerance` and `mistakes` are exact; `mistake_words` say which mistake it is.
    """

    id: str
    version: int
    seed: int
    series: str
    title: str
    prompt: str
    tables: tuple[Table, ...]
    given: Mapping[str, str]
    asks: str
    label: str
    asked: str
    field: Input
    answer: str
    exact_answer: str
    tolerance: str
    mistakes: Mapping[str, str]
    mistake_words: Mapping[str, str]
    hints: tuple[Hint, ...]


class ExerciseWords:
    """Words of the exercises of one calculator in one language; raises `MessageError`."""

    def __init__(self, calculator: Calculator, symbols: NumberSymbols, messages: Messages) -> None:
        self._calculator = calculator
        self._symbols = symbols
        self._messages = messages
        self._hints = Hints(calculator, symbols, messages)

    def view(self, question: Question) -> ExerciseView:
        """Return a question in words."""
        calculator, exercise = self._calculator, question.exercise
        name = calculator.message_id
        example = WorkedExample(calculator, self._symbols, self._messages, question.inputs)
        drawn = {each for each, draw in exercise.draws if isinstance(draw, DrawRows)}
        return ExerciseView(
            id=f"{calculator.id}/{exercise.name}",
            version=exercise.version,
            seed=question.seed,
            series=question.series,
            title=self._messages.format(name("title")),
            prompt=self._messages.format(
                calculator.exercise_id(exercise), **self._figures(question)
            ),
            tables=tuple(each for each in example.given() if each.name in drawn),
            given=self._given(question),
            asks=exercise.asks,
            label=self._messages.format(name(exercise.asks)),
            asked=self.asked(exercise),
            field=answer_field(calculator, question),
            answer=self._written(question.answer, asked_quantity(calculator, exercise), exercise),
            exact_answer=exact_text(question.answer),
            tolerance=exact_text(question.tolerance),
            mistakes={each: exact_text(value) for each, value in question.mistakes.items()},
            mistake_words={
                each.name: self._messages.format(calculator.exercise_id(exercise, each.name))
                for each in exercise.mistakes
            },
            hints=self._hints.of(question),
        )

    def asked(self, exercise: Exercise) -> str:
        """Return in which unit, and with how many decimals, an answer is wanted."""
        quantity = asked_quantity(self._calculator, exercise)
        if quantity.unit:
            return self._messages.format(
                "exercises-asked-unit", unit=quantity.unit, decimals=exercise.decimals
            )
        return self._messages.format("exercises-asked", decimals=exercise.decimals)

    def said(self, question: Question, judged: Judgement | Refusal) -> str:
        """Return the sentence that says how an answer is judged, or why it was not read."""
        calculator, exercise = self._calculator, question.exercise
        if isinstance(judged, Refusal):
            field = answer_field(calculator, question)
            example = format_number(Fraction(1234), decimals=field.decimals, symbols=self._symbols)
            return self._messages.format(
                f"calculators-{judged}",
                example=example,
                decimals=field.decimals,
                minimum=example,
                maximum=example,
            )
        if judged.verdict is Verdict.MISTAKE:
            name = calculator.exercise_id(exercise, judged.mistake)
            return self._messages.format(name)
        quantity = asked_quantity(calculator, exercise)
        return self._messages.format(
            f"exercises-{judged.verdict}",
            answer=self._written(question.answer, quantity, exercise),
            decimals=exercise.decimals,
        )

    def _figures(self, question: Question) -> dict[str, str]:
        """Return the told numbers by name, as readers see them, with their units."""
        exercise = question.exercise
        found = {}
        for name in exercise.told_numbers():
            value = question.told if name == exercise.given else question.inputs[name]
            if isinstance(value, Fraction):
                quantity = self._calculator.quantities()[name]
                decimals = (
                    exercise.told_decimals
                    if name == exercise.given
                    else shown_decimals(value, quantity)
                )
                found[name] = format_number(
                    value, decimals=decimals, symbols=self._symbols, unit=quantity.unit
                )
        return found

    def _given(self, question: Question) -> dict[str, str]:
        exercise = question.exercise
        rows = {each.name: each for each in self._calculator.rows}
        found: dict[str, str] = {}
        for name, value in question.inputs.items():
            if name != exercise.asks and name in dict(exercise.draws):
                found[name] = (
                    exact_text(value)
                    if isinstance(value, Fraction)
                    else rows_text(rows[name], value)
                )
        if question.told is not None:
            found[exercise.given] = exact_text(question.told)
        return found

    def _written(self, value: Fraction, quantity: Quantity, exercise: Exercise) -> str:
        return format_number(
            value, decimals=exercise.decimals, symbols=self._symbols, unit=quantity.unit
        )
