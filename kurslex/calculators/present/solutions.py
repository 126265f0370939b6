"""Solving for an input, as readers see it: a calculator's inverted formulas, with examples."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from kurslex.calculators.emit.mathml import mathml
from kurslex.calculators.emit.plain_text import definition_texts
from kurslex.calculators.numbers import NO_BREAK_SPACE, format_number
from kurslex.calculators.present.figures import Figures, fits
from kurslex.calculators.present.form_fields import bound_text
from kurslex.calculators.present.localized_notation import notation_of
from kurslex.calculators.run.declared_results import DeclaredResults
from kurslex.calculators.run.evaluate import Result, run
from kurslex.calculators.run.find_input import find_input, missed
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Input, Quantity, Solution, Value
from kurslex.model.locale import NumberSymbols
from kurslex.model.program import Assignment


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedSolution:
    """A solution with a number; `formula` is MathML, all else is text.

    `text` says the same as `formula`; both are empty where the unknown is searched. `figures` read
    as one line that `result` ends. `found` says a found value, with `{sell}` where the browser puts
    it, and `no_value` that there is none.
    """

    id: str
    key: str
    words: str
    formula: str
    text: str
    figures: tuple[str, ...]
    result: str
    found: str
    no_value: str


class Solutions:
    """Words and figures of the solutions of one calculator in one language.

    Raises `NoResultError` where there is no value, `MessageError` where a word is missing.
    """

    def __init__(self, calculator: Calculator, symbols: NumberSymbols, messages: Messages) -> None:
        self._calculator = calculator
        self._symbols = symbols
        self._messages = messages
        self._notation = notation_of(calculator, symbols, messages)
        self._inputs = {each.name: each for each in calculator.inputs}
        self._targets = {each.field.name: each.field for each in calculator.targets}

    def examples(self, results: DeclaredResults) -> list[WorkedSolution]:
        """Return every solution for the defaults and the target that the file declares."""
        return [
            self._worded(each, target.field.default, results.found[each.key], inverted)
            for target in self._calculator.targets
            for each in target.solutions
            for inverted in [results.inverted.get(each.key)]
        ]

    def worked(
        self, solution: Solution, inputs: Mapping[str, Value], wanted: Fraction
    ) -> WorkedSolution:
        """Return one solution for these inputs and the wanted value of its target."""
        value = find_input(self._calculator, solution, inputs, wanted)
        given = {**inputs, solution.target: wanted}
        inverted = run(solution.program, given) if solution.program else None
        return self._worded(solution, wanted, value, inverted)

    def _worded(
        self, solution: Solution, wanted: Fraction, value: Fraction, inverted: Result | None
    ) -> WorkedSolution:
        unknown = self._inputs[solution.unknown]
        identifier = self._calculator.message_id("solve", solution.unknown, solution.target)
        formula, text = "", ""
        figures: tuple[str, ...] = (self.found(self._targets[solution.target], wanted),)
        result = self.found(unknown, value)
        if solution.program and inverted:
            statement = solution.program.statements[-1]
            formula = mathml(statement, self._notation)[unknown.name]
            text = definition_texts(statement, self._notation)[unknown.name]
            figures, exact = self._figures(inverted)
            sign = "=" if fits(exact, unknown.decimals) else "\u2248"
            result = f"{sign} {self._written(value, unknown)}"
        return WorkedSolution(
            id=identifier,
            key=solution.key,
            words=self._messages.format(identifier),
            formula=formula,
            text=text,
            figures=figures,
            result=result,
            found=self.found(unknown, _placeholder(unknown)),
            no_value=self.no_value(unknown),
        )

    def found(self, quantity: Input, value: Fraction | str) -> str:
        """Return a sentence with the label and the value of a field."""
        shown = value if isinstance(value, str) else self._written(value, quantity)
        label = self._messages.format(self._calculator.message_id(quantity.name))
        return self._messages.format("calculators-found", name=label, value=shown)

    def no_value(self, unknown: Input) -> str:
        """Return the sentence that no value between the bounds of a field will do."""
        return self._messages.format(
            "calculators-no-value",
            minimum=bound_text(unknown.minimum, unknown, self._symbols),
            maximum=bound_text(unknown.maximum, unknown, self._symbols),
        )

    def missed(self, solution: Solution, wanted: Fraction, value: Fraction) -> str:
        """Return the sentence that a target is met only nearly; nothing where it is met."""
        target = self._targets[solution.target]
        miss = missed(target, wanted, value)
        words = self._written(miss, target)
        return self._messages.format("calculators-missed", miss=words) if miss else ""

    def _figures(self, inverted: Result) -> tuple[tuple[str, ...], Fraction]:
        """Return the inverted formula with figures put in, and its value before it is rounded."""
        *_, last = inverted.steps
        if not isinstance(last.statement, Assignment):
            raise TypeError(f"a {type(last.statement).__name__} finds no unknown")
        figures = Figures(self._calculator, last.before, self._symbols, self._notation)
        value = last.after.numbers[last.statement.target]
        return figures.parts(last.statement.expression), value

    def _written(self, value: Fraction, quantity: Quantity) -> str:
        return format_number(
            value, decimals=quantity.decimals, symbols=self._symbols, unit=quantity.unit
        )


def _placeholder(unknown: Input) -> str:
    return f"{{{unknown.name}}}" + (NO_BREAK_SPACE + unknown.unit if unknown.unit else "")
