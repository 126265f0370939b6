"""How a language writes the parts of one calculator's formulas."""

from kurslex.calculators.emit.notation import Notation
from kurslex.calculators.numbers import format_number
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.locale import NumberSymbols
from kurslex.model.program import Number


def notation_of(calculator: Calculator, symbols: NumberSymbols, messages: Messages) -> Notation:
    """Return the calculator's own symbols, and the language's words and numbers.

    What it returns raises `MessageError` where a word is missing.
    """
    quantities = calculator.quantities()

    def symbol(name: str) -> str:
        if name not in quantities:
            return name  # the variable of a range, a single letter
        return messages.format(calculator.message_id(name, "symbol"))

    def number(written: Number) -> str:
        return format_number(written.value, decimals=written.decimals, symbols=symbols)

    return Notation(
        name=symbol,
        field=lambda table, field: messages.format(calculator.message_id(table, field)),
        table=lambda table: messages.format(calculator.message_id(table)),
        number=number,
        word=lambda name: messages.format("calculators-" + name.replace("_", "-")),
    )
