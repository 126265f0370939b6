"""The words with which a calculator's file declares itself.

The file is read, never executed; these are real functions all the same, so that an editor
completes them, a type checker knows them, and a test may run the file as plain Python.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TypeVar

from kurslex.formula.literals import decimal_literal
from kurslex.model.calculator import Input, Quantity

FunctionT = TypeVar("FunctionT", bound=Callable[..., object])

LARGEST = "1000000000000"


def calculator(
    identifier: str, *, inputs: Mapping[str, Quantity], outputs: Mapping[str, Quantity]
) -> Callable[[FunctionT], FunctionT]:
    """Declare the function below as the calculator of this id.

    The function's parameters are the inputs, in order; it returns the outputs, in order.
    """
    return lambda function: function


def money(
    default: str | None = None,
    *,
    unit: str,
    sign: str = "",
    minimum: str = "0",
    maximum: str = LARGEST,
    decimals: int = 2,
) -> Quantity:
    """Declare an amount in a currency: `unit` is its ISO 4217 code, `sign` what readers may type.

    An input has a default, an output has none, and bounds are for inputs. All numbers are decimal
    text; raises `ValueError` where they are not, or where they contradict each other.
    """
    quantity = Quantity(name="", kind="money", unit=unit, sign=sign, decimals=decimals)
    return _bounded(quantity, default, minimum, maximum)


def count(default: str | None = None, *, minimum: str = "0", maximum: str = LARGEST) -> Quantity:
    """Declare a whole number of things. Raises `ValueError` as `money` does."""
    quantity = Quantity(name="", kind="count", unit="", sign="", decimals=0)
    return _bounded(quantity, default, minimum, maximum)


def percent(
    default: str | None = None, *, minimum: str = "0", maximum: str = LARGEST, decimals: int = 2
) -> Quantity:
    """Declare hundredths: 40 stands for 40 %. Raises `ValueError` as `money` does."""
    quantity = Quantity(name="", kind="percent", unit="%", sign="", decimals=decimals)
    return _bounded(quantity, default, minimum, maximum)


def _bounded(quantity: Quantity, default: str | None, minimum: str, maximum: str) -> Quantity:
    if default is None:
        return quantity
    value, least, most = map(decimal_literal, (default, minimum, maximum))
    if not least <= value <= most:
        raise ValueError(f"the default {default} is not between {minimum} and {maximum}")
    if (value * 10**quantity.decimals).denominator != 1:
        raise ValueError(f"the default {default} has more than {quantity.decimals} decimals")
    return Input(**asdict(quantity), minimum=least, maximum=most, default=value)


KINDS: Mapping[str, Callable[..., Quantity]] = {
    "count": count,
    "money": money,
    "percent": percent,
}
