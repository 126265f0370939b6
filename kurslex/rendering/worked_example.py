"""A calculator's defaults worked through: words, formula, figures, for readers without a script."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from kurslex.formula.evaluate import Step, run, value_of
from kurslex.formula.mathml import mathml
from kurslex.formula.notation import Notation
from kurslex.formula.operators import OPERATORS
from kurslex.formula.plain_text import plain_text
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.locale import NumberSymbols
from kurslex.model.program import (
    Call,
    Expression,
    Name,
    Negation,
    Number,
    Operation,
)
from kurslex.numbers import decimal_places, format_number


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedStep:
    """One step of a worked example; `formula` is MathML, all else is text.

    `figures` reads from left to right as one line that may be broken between its parts.
    """

    words: str
    formula: str
    figures: tuple[str, ...]
    result: str


def worked_steps(
    calculator: Calculator, symbols: NumberSymbols, messages: Messages
) -> list[WorkedStep]:
    """Return the steps that lead from the defaults to the outputs.

    Raises `DivisionByZeroError` where the defaults have no result, `MessageError` where a word is
    missing.
    """

    def number(written: Number) -> str:
        return format_number(written.value, decimals=written.decimals, symbols=symbols)

    def symbol(name: str) -> str:
        return messages.format(calculator.message_id(name, "symbol"))

    def word(name: str) -> str:
        return messages.format("calculators-" + name.replace("_", "-"))

    formulas = mathml(calculator.program, Notation(name=symbol, number=number, word=word))
    inputs = calculator.defaults()
    trace = run(calculator.program, inputs)
    values = inputs | {step.assignment.target: step.value for step in trace}
    figures = _Figures(calculator, values, symbols, number, word)
    return [
        WorkedStep(
            words=messages.format(calculator.message_id(step.assignment.target, "step")),
            formula=formulas[step.assignment.target],
            figures=figures.parts(step.assignment.expression),
            result=figures.result(step),
        )
        for step in trace
    ]


class _Figures:
    """Writes expressions with their values put in."""

    def __init__(
        self,
        calculator: Calculator,
        values: Mapping[str, Fraction],
        symbols: NumberSymbols,
        number: Callable[[Number], str],
        word: Callable[[str], str],
    ) -> None:
        self._quantities = {each.name: each for each in (*calculator.inputs, *calculator.outputs)}
        self._values = values
        self._symbols = symbols
        self._notation = Notation(name=self._name, number=number, word=word)

    def parts(self, expression: Expression) -> tuple[str, ...]:
        """Return `(70,00 − 50,00) × 100` and `= 20,00 × 100`, the brackets worked out."""
        put_in = plain_text(expression, self._notation)
        worked_out = self._brackets_worked_out(expression)
        return (put_in, f"= {worked_out}") if worked_out else (put_in,)

    def result(self, step: Step) -> str:
        """Return `= 2.000,00 USD`, or `≈ …` where the decimals shown are not all there are."""
        quantity = self._quantities[step.assignment.target]
        sign = "=" if _fits(step.value, quantity.decimals) else "\u2248"
        text = format_number(
            step.value, decimals=quantity.decimals, symbols=self._symbols, unit=quantity.unit
        )
        return f"{sign} {text}"

    def _name(self, name: str) -> str:
        return self._value(self._values[name], self._quantities[name].decimals)

    def _value(self, value: Fraction, decimals: int) -> str:
        text = format_number(value, decimals=decimals, symbols=self._symbols)
        return f"({text})" if value < 0 else text

    def _brackets_worked_out(self, expression: Expression) -> str:
        """Return the outermost operation with its operands as single numbers; maybe nothing.

        Nothing where that says nothing new, or would have to round on the way.
        """
        if not isinstance(expression, Operation):
            return ""
        operands = (expression.left, expression.right)
        if all(isinstance(operand, Number | Name) for operand in operands):
            return ""
        worked = []
        for operand in operands:
            value, decimals = value_of(operand, self._values), self._decimals(operand)
            if not _fits(value, decimals):
                return ""
            worked.append(self._value(value, decimals))
        return f" {OPERATORS[expression.operator].sign} ".join(worked)

    def _decimals(self, expression: Expression) -> int:
        match expression:
            case Number():
                return expression.decimals
            case Name():
                return self._quantities[expression.identifier].decimals
            case Negation():
                return self._decimals(expression.operand)
            case Operation():
                return max(self._decimals(expression.left), self._decimals(expression.right))
            case Call():
                return max(map(self._decimals, expression.arguments))
            case _:
                raise TypeError(f"no decimals are known for a {type(expression).__name__}")


def _fits(value: Fraction, decimals: int) -> bool:
    return (places := decimal_places(value)) is not None and places <= decimals
