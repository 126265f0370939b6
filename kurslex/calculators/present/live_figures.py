"""The outputs that follow from the inputs in one line -> that line with the figures put in.

A reader sees it below the result, and the browser keeps it up with what is typed: so it has nothing
but inputs and numbers in it, and every value of it can be seen in a field.
"""

import re
from collections.abc import Container
from dataclasses import dataclass, replace

from kurslex.calculators.emit.plain_text import plain_text
from kurslex.calculators.numbers import format_number
from kurslex.calculators.present.figures import DECIMALS_OF_MONEY, shown_decimals
from kurslex.calculators.present.localized_notation import notation_of
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Quantity
from kurslex.model.locale import NumberSymbols
from kurslex.model.program import Assignment, Expression, Name, Negation, Number, Operation, nodes

_PLACE = re.compile(r"\{(\w+)\}")
_PLAIN = (Name, Negation, Number, Operation)


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveFigures:
    """A line such as `(70,00 − 50,00) × 100`; `template` has `{sell}` in the place of 70,00."""

    template: str
    text: str


def live_figures(
    calculator: Calculator, symbols: NumberSymbols, messages: Messages
) -> dict[str, LiveFigures]:
    """Return the line of each output that has one, by name, with the figures of the defaults.

    Raises `MessageError` where a word is missing.
    """
    inputs = {each.name: each for each in calculator.inputs}
    outputs = {each.name for each in calculator.outputs}
    notation = replace(notation_of(calculator, symbols, messages), name=lambda name: f"{{{name}}}")

    def figure(found: re.Match[str]) -> str:
        quantity = inputs[found[1]]
        value = quantity.default
        decimals = shown_decimals(value, quantity)
        text = format_number(value, decimals=decimals, symbols=symbols)
        return f"({text})" if value < 0 else text

    lines = {}
    for each in calculator.program.statements:
        if not isinstance(each, Assignment):
            continue
        if each.target in outputs and _is_plain(each.expression, inputs):
            template = plain_text(each.expression, notation)
            lines[each.target] = LiveFigures(template=template, text=_PLACE.sub(figure, template))
        elif each.target in inputs:
            del inputs[each.target]  # it is no longer what the field holds
    return lines


def usual_decimals(quantity: Quantity) -> int:
    """Return how many decimals a value of a field has in a line, even if they are zeros."""
    return min(DECIMALS_OF_MONEY if quantity.kind == "money" else 0, quantity.decimals)


def _is_plain(expression: Expression, inputs: Container[str]) -> bool:
    return isinstance(expression, Operation) and all(
        isinstance(each, _PLAIN) and (not isinstance(each, Name) or each.identifier in inputs)
        for each in nodes(expression)
    )
