"""Amounts in the language's own currency: the same calculator, in the currency of a reader."""

import dataclasses
from typing import TypeVar

from msgspec.structs import replace

from kurslex.model.calculator import Calculator, Input, Quantity
from kurslex.model.currency import LOCAL, Currency

QuantityT = TypeVar("QuantityT", Quantity, Input)


def is_local(calculator: Calculator) -> bool:
    """Whether a calculator has amounts in the language's own currency."""
    columns = calculator.columns().values()
    return any(each.unit == LOCAL for each in (*calculator.quantities().values(), *columns))


def in_currency(calculator: Calculator, currency: Currency | None) -> Calculator:
    """Return the calculator with its local amounts in a currency; no number changes."""
    if currency is None or not is_local(calculator):
        return calculator
    code, sign = currency.code, currency.sign

    def one(quantity: QuantityT) -> QuantityT:
        return replace(quantity, unit=code, sign=sign) if quantity.unit == LOCAL else quantity

    return dataclasses.replace(
        calculator,
        inputs=tuple(map(one, calculator.inputs)),
        rows=tuple(replace(each, fields=tuple(map(one, each.fields))) for each in calculator.rows),
        steps=tuple(map(one, calculator.steps)),
        outputs=tuple(map(one, calculator.outputs)),
        series=tuple(
            replace(each, fields=tuple(map(one, each.fields))) for each in calculator.series
        ),
        targets=tuple(replace(each, field=one(each.field)) for each in calculator.targets),
    )
