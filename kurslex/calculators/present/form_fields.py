"""The inputs of a calculator -> what its form's fields need, worded in one language."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from kurslex.calculators.lang.program_steps import outcomes
from kurslex.calculators.numbers import Refusal, decimal_places, exact_text, format_number
from kurslex.calculators.present.live_figures import usual_decimals
from kurslex.messages import Messages
from kurslex.model.calculator import (
    CELL_SEPARATOR,
    ROW_SEPARATOR,
    SHARED_OUTCOMES,
    Calculator,
    Input,
    Row,
    RowsInput,
    Target,
)
from kurslex.model.locale import NumberSymbols

ROW = "{row}"
"""Where the browser puts the number of a row."""

_LONG, _RATHER_LONG = 9, 7
"""So many signs find room in a third of a usual phone, and of the narrowest."""
_IN_PAIRS = (1, 2, 4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field for a number.

    `default`, `least` and `most` are as readers write them, `minimum` and `maximum` exact texts, as
    are `start`, which is the default, and `step`, that of a slider and empty without one;
    `usual` is how many decimals a value has at least. A field of a row has a `row_label` for those
    who hear it, and no hint of its own.
    """

    quantity: Input
    label: str
    hint: str
    default: str
    usual: int
    minimum: str
    maximum: str
    least: str
    most: str
    start: str
    step: str
    row_label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsFields:
    """A list of rows, of `least` to `most`: the fields of a row, and the words of its buttons."""

    name: str
    label: str
    hint: str
    least: int
    most: int
    default: str
    remove: str
    fields: Sequence[Field]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldsLayout:
    """How the fields of a form lie in rows.

    `unit` is the one that all fields with a unit of letters have, said once above them, else empty.
    `rows` says where they have two fields instead of three: on `phones`, where that fills the rows
    better or values are long; on `narrow` phones, where values are rather long; or nowhere.
    """

    unit: str
    rows: str


def field(
    calculator: Calculator, quantity: Input, symbols: NumberSymbols, messages: Messages
) -> Field:
    """Return the field of one number."""
    label = messages.format(calculator.message_id(quantity.name))
    hint = messages.format(calculator.message_id(quantity.name, "hint"))
    return _field(quantity, symbols, label=label, hint=hint)


def target_field(
    calculator: Calculator, target: Target, symbols: NumberSymbols, messages: Messages
) -> Field:
    """Return the field in which a reader says what an output shall be."""
    label = messages.format(calculator.message_id(target.field.name))
    hint = messages.format("calculators-target-hint")
    return _field(target.field, symbols, label=label, hint=hint)


def rows_fields(
    calculator: Calculator, rows: RowsInput, symbols: NumberSymbols, messages: Messages
) -> RowsFields:
    """Return the fields of a list of rows, with the words of its buttons."""
    label = messages.format(calculator.message_id(rows.name))
    return RowsFields(
        name=rows.name,
        label=label,
        hint=messages.format(calculator.message_id(rows.name, "hint")),
        least=rows.least,
        most=rows.most,
        default=rows_text(rows, rows.default),
        remove=messages.format("calculators-remove-row", rows=label, row=ROW),
        fields=[_cell(calculator, rows, each, symbols, messages) for each in rows.fields],
    )


def rows_text(rows: RowsInput, values: Sequence[Row]) -> str:
    """Return rows as an address has them: `50.05x100,50.1x200`."""
    return ROW_SEPARATOR.join(
        CELL_SEPARATOR.join(exact_text(row[each.name]) for each in rows.fields) for row in values
    )


def _cell(
    calculator: Calculator,
    rows: RowsInput,
    quantity: Input,
    symbols: NumberSymbols,
    messages: Messages,
) -> Field:
    label = messages.format(calculator.message_id(rows.name, quantity.name))
    row_label = messages.format("calculators-row", field=label, row=ROW)
    return _field(quantity, symbols, label=label, row_label=row_label)


def fields_layout(calculator: Calculator, symbols: NumberSymbols) -> FieldsLayout:
    """Return how the fields of a form lie in rows."""
    cells = tuple(each for rows in calculator.rows for each in rows.fields)
    units = {each.unit for each in (*calculator.inputs, *cells) if each.unit[:1].isalpha()}
    longest = max((len(_default(each, symbols)) for each in calculator.inputs), default=0)
    in_pairs = longest > _LONG or len(calculator.inputs) in _IN_PAIRS
    rows = "phones" if in_pairs else "narrow" if longest > _RATHER_LONG else ""
    return FieldsLayout(unit=units.pop() if len(units) == 1 else "", rows=rows)


def refusals(calculator: Calculator, messages: Messages) -> str:
    """Return why a text may be refused, in words for all fields of a form, as JSON.

    The browser puts what a field has of its own in the place of the names in braces; words on the
    count of decimals follow the rules of the language, so there is a text for each count.
    """
    values = {"example": "{example}", "minimum": "{least}", "maximum": "{most}"}
    fields = (*calculator.inputs, *(target.field for target in calculator.targets))
    fields += tuple(each for rows in calculator.rows for each in rows.fields)
    words = {}
    for why in Refusal:
        if why is Refusal.TOO_MANY_DECIMALS:
            for decimals in sorted({each.decimals for each in fields}):
                text = messages.format(f"calculators-{why}", **values, decimals=decimals)
                words[f"{why}-{decimals}"] = text
        else:
            words[str(why)] = messages.format(f"calculators-{why}", **values)
    return json.dumps(words, ensure_ascii=False)


def outcome_words(calculator: Calculator, messages: Messages) -> str:
    """Return what to say for each reason to refuse or to warn, as JSON."""
    reasons = (*SHARED_OUTCOMES, *outcomes(calculator.program))
    said = {reason: messages.format(calculator.outcome_id(reason)) for reason in reasons}
    return json.dumps(said, ensure_ascii=False)


def _field(
    quantity: Input, symbols: NumberSymbols, *, label: str, hint: str = "", row_label: str = ""
) -> Field:
    return Field(
        quantity=quantity,
        label=label,
        hint=hint,
        default=_default(quantity, symbols),
        usual=usual_decimals(quantity),
        minimum=exact_text(quantity.minimum),
        maximum=exact_text(quantity.maximum),
        least=bound_text(quantity.minimum, quantity, symbols),
        most=bound_text(quantity.maximum, quantity, symbols),
        start=exact_text(quantity.default),
        step=exact_text(quantity.slider) if quantity.slider else "",
        row_label=row_label,
    )


def _default(quantity: Input, symbols: NumberSymbols) -> str:
    return format_number(quantity.default, decimals=quantity.decimals, symbols=symbols)


def bound_text(value: Fraction, quantity: Input, symbols: NumberSymbols) -> str:
    """Return a bound of a field as readers see it, with its unit."""
    decimals = decimal_places(value) or 0  # "at least 0 USD": a bound shows no needless zeros
    return format_number(value, decimals=decimals, symbols=symbols, unit=quantity.unit)
