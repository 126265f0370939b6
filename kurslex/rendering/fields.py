"""The inputs of a calculator -> what its form's fields need, worded in one language."""

import json
from fractions import Fraction
from typing import Any

from kurslex.messages import Messages
from kurslex.model.calculator import CELL_SEPARATOR, ROW_SEPARATOR, Calculator, Input, RowsInput
from kurslex.model.locale import NumberSymbols
from kurslex.numbers import Refusal, decimal_places, exact_text, format_number

ROW = "{row}"
"""Where the browser puts the number of a row."""


def field(
    calculator: Calculator, quantity: Input, symbols: NumberSymbols, messages: Messages
) -> dict[str, Any]:
    """Return the field of one number."""
    return {
        **_entry(quantity, symbols, messages),
        "label": messages.format(calculator.message_id(quantity.name)),
        "hint": messages.format(calculator.message_id(quantity.name, "hint")),
        "row_label": "",
    }


def rows_fields(
    calculator: Calculator, rows: RowsInput, symbols: NumberSymbols, messages: Messages
) -> dict[str, Any]:
    """Return the fields of a list of rows, with the words of its buttons."""
    label = messages.format(calculator.message_id(rows.name))
    return {
        "name": rows.name,
        "label": label,
        "hint": messages.format(calculator.message_id(rows.name, "hint")),
        "least": rows.least,
        "most": rows.most,
        "default": ROW_SEPARATOR.join(
            CELL_SEPARATOR.join(exact_text(row[each.name]) for each in rows.fields)
            for row in rows.default
        ),
        "add": messages.format("calculators-add-row", rows=label),
        "remove": messages.format("calculators-remove-row", rows=label, row=ROW),
        "fields": [_cell(calculator, rows, each, symbols, messages) for each in rows.fields],
    }


def _cell(
    calculator: Calculator,
    rows: RowsInput,
    quantity: Input,
    symbols: NumberSymbols,
    messages: Messages,
) -> dict[str, Any]:
    label = messages.format(calculator.message_id(rows.name, quantity.name))
    return {
        **_entry(quantity, symbols, messages),
        "label": label,
        "hint": "",
        "row_label": messages.format("calculators-row", field=label, row=ROW),
    }


def _entry(quantity: Input, symbols: NumberSymbols, messages: Messages) -> dict[str, Any]:
    example = format_number(quantity.default, decimals=quantity.decimals, symbols=symbols)
    values = {
        "example": example,
        "minimum": _bound(quantity.minimum, quantity, symbols),
        "maximum": _bound(quantity.maximum, quantity, symbols),
        "decimals": quantity.decimals,
    }
    refusals = {str(why): messages.format(f"calculators-{why}", **values) for why in Refusal}
    return {
        "quantity": quantity,
        "default": example,
        "minimum": exact_text(quantity.minimum),
        "maximum": exact_text(quantity.maximum),
        "refusals": json.dumps(refusals, ensure_ascii=False),
    }


def _bound(value: Fraction, quantity: Input, symbols: NumberSymbols) -> str:
    decimals = decimal_places(value) or 0  # "at least 0 USD": a bound shows no needless zeros
    return format_number(value, decimals=decimals, symbols=symbols, unit=quantity.unit)
