"""The words with which a calculator's file declares itself.

The file is read, never executed; these are real functions all the same, so that an editor
completes them and a type checker knows them.
"""

import unicodedata
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TypeVar

from msgspec.structs import asdict, replace

from kurslex.bounds.calculations import LARGEST_INPUT, MOST_DECIMALS, MOST_PLACES, MOST_ROWS
from kurslex.calculators.lang.literals import decimal_literal
from kurslex.calculators.parser.exercise_spec import ExerciseSpec
from kurslex.calculators.parser.target_word import TargetSpec
from kurslex.model.calculator import Input, Quantity, RowsInput, Series, split_rows
from kurslex.model.currency import LOCAL
from kurslex.model.picture import Picture

FunctionT = TypeVar("FunctionT", bound=Callable[..., object])

LARGEST = str(LARGEST_INPUT)

# Controls, what nobody sees, half characters and separators of lines; of these, signs of currencies
# have marks of direction.
_UNFIT = frozenset({"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"})
_DIRECTIONS = "\u061c\u200e\u200f"


def calculator(
    identifier: str,
    *,
    inputs: Mapping[str, Quantity | RowsInput],
    steps: Mapping[str, Quantity] | None = None,
    outputs: Mapping[str, Quantity],
    series: Mapping[str, Series] | None = None,
    targets: Mapping[str, TargetSpec] | None = None,
    picture: Picture | None = None,
    concepts: Mapping[str, str] | None = None,
    exercises: Mapping[str, ExerciseSpec] | None = None,
    exercises_version: int | None = None,
    exercises_before: Mapping[int, Mapping[str, ExerciseSpec]] | None = None,
) -> Callable[[FunctionT], FunctionT]:
    """Declare the function below as the calculator of this id.

    The function's parameters are the inputs, in order; it returns the outputs and then the series,
    in order. `steps` are what it assigns on the way for readers to see; other names stay unseen.
    `targets` are outputs that a reader may choose, to find an input. `concepts` gives the id of a
    concept to fields of the form that are one. `exercises` are those of `exercises_version`, and
    `exercises_before` those of older ones.
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
    slider: str | None = None,
) -> Quantity:
    """Declare an amount in a currency: `unit` is its ISO 4217 code, `sign` what readers may type.

    `unit="LOCAL"` is the currency of the language, with its own sign: the same numbers in each.

    An input has a default, an output has none, and bounds are for inputs, and so is `slider`: the
    step of a slider beside the field, from bound to bound. All numbers are decimal text; raises
    `ValueError` where they are not, or where they contradict each other, and where a unit or a sign
    has a character that no text can have.
    """
    for each in unit + sign:
        if unicodedata.category(each) in _UNFIT and each not in _DIRECTIONS:
            raise ValueError(f"U+{ord(each):04X} has no place in a unit or a sign")
    if unit == LOCAL and sign:
        raise ValueError(f"the sign of {LOCAL} is the language's; leave sign out")
    quantity = Quantity(name="", kind="money", unit=unit, sign=sign, decimals=decimals)
    return _bounded(quantity, default, minimum, maximum, slider)


def count(
    default: str | None = None,
    *,
    minimum: str = "0",
    maximum: str = LARGEST,
    slider: str | None = None,
) -> Quantity:
    """Declare a whole number of things. Raises `ValueError` as `money` does."""
    quantity = Quantity(name="", kind="count", unit="", sign="", decimals=0)
    return _bounded(quantity, default, minimum, maximum, slider)


def percent(
    default: str | None = None,
    *,
    minimum: str = "0",
    maximum: str = LARGEST,
    decimals: int = 2,
    slider: str | None = None,
) -> Quantity:
    """Declare hundredths: 40 stands for 40 %. Raises `ValueError` as `money` does."""
    quantity = Quantity(name="", kind="percent", unit="%", sign="", decimals=decimals)
    return _bounded(quantity, default, minimum, maximum, slider)


def number(
    default: str | None = None,
    *,
    minimum: str = "0",
    maximum: str = LARGEST,
    decimals: int = 2,
    slider: str | None = None,
) -> Quantity:
    """Declare a number without a unit, such as a ratio. Raises `ValueError` as `money` does."""
    quantity = Quantity(name="", kind="number", unit="", sign="", decimals=decimals)
    return _bounded(quantity, default, minimum, maximum, slider)


def rows(default: str, *, least: int = 0, most: int, **fields: Quantity) -> RowsInput:
    """Declare a list of rows, `rows("50.05x100,50.10x200", most=10, price=…, quantity=…)`.

    Each field is declared like an input; its default is what a new row begins with. Raises
    `ValueError` as `money` does, and where the default has too few or too many rows or cells.
    """
    if not (fields and 0 <= least <= most <= MOST_ROWS and most > 0):
        raise ValueError(f"rows have fields, and at most {MOST_ROWS} rows")
    inputs = [replace(each, name=name) for name, each in fields.items() if isinstance(each, Input)]
    if len(inputs) < len(fields):
        raise ValueError("each field has a default, with which a new row begins")
    if any(each.slider for each in inputs):
        raise ValueError("the fields of rows have no sliders")
    texts = split_rows(default, width=len(inputs), least=least, most=most)
    return RowsInput(
        name="",
        fields=tuple(inputs),
        default=tuple(
            {
                each.name: _value(text, each.minimum, each.maximum, each.decimals)
                for each, text in zip(inputs, cells, strict=True)
            }
            for cells in texts
        ),
        least=least,
        most=most,
    )


def series(**fields: Quantity) -> Series:
    """Declare a list of rows that the calculator makes: `series(price=money(unit="USD"), …)`.

    Raises `ValueError` where it has no fields, or a field has a default.
    """
    if not fields or any(isinstance(each, Input) for each in fields.values()):
        raise ValueError("a series has fields, and none of them has a default")
    return Series(name="", fields=tuple(replace(each, name=name) for name, each in fields.items()))


def _bounded(
    quantity: Quantity, default: str | None, minimum: str, maximum: str, slider: str | None
) -> Quantity:
    if not 0 <= quantity.decimals <= MOST_DECIMALS:
        raise ValueError(f"decimals={quantity.decimals} is not between 0 and {MOST_DECIMALS}")
    if default is None:
        if slider is not None:
            raise ValueError("a slider is for an input, which has a default")
        return quantity
    least, most = map(decimal_literal, (minimum, maximum))
    for text, bound in ((minimum, least), (maximum, most)):
        _check_decimals("bound", text, bound, quantity.decimals)
    value = _value(default, least, most, quantity.decimals)
    step = None if slider is None else _step(slider, least, most, quantity.decimals)
    return Input(**asdict(quantity), minimum=least, maximum=most, default=value, slider=step)


def _step(text: str, least: Fraction, most: Fraction, decimals: int) -> Fraction:
    step = decimal_literal(text)
    _check_decimals("step of the slider", text, step, decimals)
    if step <= 0 or (most - least) % step or (most - least) / step > MOST_PLACES:
        whole = f"from {least} to {most} into {MOST_PLACES} equal parts or fewer"
        raise ValueError(f"the slider's steps of {text} do not divide the way {whole}")
    return step


def _value(text: str, least: Fraction, most: Fraction, decimals: int) -> Fraction:
    value = decimal_literal(text)
    if not least <= value <= most:
        raise ValueError(f"the default {text} is not between {least} and {most}")
    _check_decimals("default", text, value, decimals)
    return value


def _check_decimals(what: str, text: str, value: Fraction, decimals: int) -> None:
    if (value * 10**decimals).denominator != 1:
        raise ValueError(f"the {what} {text} has more than {decimals} decimals")


KINDS: Mapping[str, Callable[..., Quantity | RowsInput | Series]] = {
    "count": count,
    "money": money,
    "number": number,
    "percent": percent,
    "rows": rows,
    "series": series,
}
