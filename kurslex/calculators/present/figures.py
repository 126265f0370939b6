"""Expressions with their values put in, as a worked example shows them."""

from dataclasses import replace
from fractions import Fraction

from kurslex.calculators.emit.notation import Notation
from kurslex.calculators.emit.plain_text import SEPARATOR, TextWriter
from kurslex.calculators.lang.operators import OPERATORS
from kurslex.calculators.numbers import decimal_places, format_number
from kurslex.calculators.run.values import Values, iterations, value_of
from kurslex.model.calculator import Calculator, Quantity
from kurslex.model.locale import NumberSymbols
from kurslex.model.program import (
    Aggregate,
    Call,
    Expression,
    Field,
    Name,
    Negation,
    Number,
    Operation,
)

FIRST_TERMS = 2
MOST_TERMS = 4
OMITTED = "…"
DECIMALS_OF_MONEY = 2


class Figures:
    """Writes expressions with the values of one moment of a calculation."""

    def __init__(
        self,
        calculator: Calculator,
        values: Values,
        symbols: NumberSymbols,
        notation: Notation,
    ) -> None:
        self._quantities = calculator.quantities()
        self._columns = calculator.columns()
        self._values = values
        self._symbols = symbols
        self._writer = _FigureWriter(self, values, notation)

    def parts(self, expression: Expression) -> tuple[str, ...]:
        """Return `(70,00 − 50,00) × 100` and `= 20,00 × 100`, the brackets worked out."""
        put_in = self._writer.alone(expression)
        worked_out = self._brackets_worked_out(expression)
        return (put_in, f"= {worked_out}") if worked_out else (put_in,)

    def number(self, value: Fraction, quantity: Quantity | None) -> str:
        """Return a value as it appears in a formula, negative ones in brackets."""
        return self._written(value, shown_decimals(value, quantity))

    def named(self, name: str) -> str:
        """Return the value of a name as it appears in a formula."""
        return self.number(self._values.numbers[name], self._quantities.get(name))

    def column(self, table: str, name: str, value: Fraction) -> str:
        """Return a value of a row as it appears in a formula."""
        return self.number(value, self._columns[table, name])

    def _written(self, value: Fraction, decimals: int) -> str:
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
            if not fits(value, decimals):
                return ""
            worked.append(self._written(value, decimals))
        return f" {OPERATORS[expression.operator].sign} ".join(worked)

    def _decimals(self, expression: Expression) -> int:
        match expression:
            case Number():
                return expression.decimals
            case Name():
                quantity = self._quantities.get(expression.identifier)
                return shown_decimals(self._values.numbers[expression.identifier], quantity)
            case Field():
                value = self._values.rows[expression.row][expression.field]
                return shown_decimals(value, self._columns[expression.table, expression.field])
            case Negation():
                return self._decimals(expression.operand)
            case Operation():
                return max(self._decimals(expression.left), self._decimals(expression.right))
            case Call():
                return max(map(self._decimals, expression.arguments))
            case Aggregate():
                return self._decimals(expression.expression)
            case _:
                raise TypeError(f"no decimals are known for a {type(expression).__name__}")


def fits(value: Fraction, decimals: int) -> bool:
    """Return whether that many decimals write the value exactly."""
    return (places := decimal_places(value)) is not None and places <= decimals


def shown_decimals(value: Fraction, quantity: Quantity | None) -> int:
    """Return how many decimals a value has in a formula: no needless zeros but of cents."""
    places = decimal_places(value)
    if quantity is None:
        return places or 0
    if places is None or places > quantity.decimals:
        return quantity.decimals
    usual = DECIMALS_OF_MONEY if quantity.kind == "money" else 0
    return max(places, min(usual, quantity.decimals))


class _FigureWriter(TextWriter):
    """Writes every term of a sum, those in the middle left out where they are many."""

    def __init__(self, figures: Figures, values: Values, notation: Notation) -> None:
        super().__init__(replace(notation, name=figures.named))
        self._figures = figures
        self._values = values

    def expression(self, expression: Expression) -> str:
        if isinstance(expression, Field):
            value = self._values.rows[expression.row][expression.field]
            return self._figures.column(expression.table, expression.field, value)
        return super().expression(expression)

    def alone(self, expression: Expression) -> str:
        written = self.expression(expression)
        return written.strip("()") if isinstance(expression, Name | Field) else written

    def aggregate(self, aggregate: Aggregate) -> str:
        each = aggregate.expression
        both = [
            (self.alone(each), self.expression(each)) for _ in iterations(aggregate, self._values)
        ]
        singles, terms = [single for single, _ in both], [term for _, term in both]
        if aggregate.function != "sum":  # all of them, or the one looked for might be left out
            return f"{self.notation.word(aggregate.function)}({SEPARATOR.join(singles)})"
        if len(terms) < FIRST_TERMS:
            return "".join(singles) or "0"
        if len(terms) > MOST_TERMS:
            terms = [*terms[:FIRST_TERMS], OMITTED, terms[-1]]
        return " + ".join(terms)
