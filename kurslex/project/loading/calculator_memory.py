"""What a calculator's file was read as, in a form that can be kept from one run to the next."""

from collections.abc import Mapping
from dataclasses import fields
from fractions import Fraction
from types import ModuleType
from typing import Any

import msgspec

from kurslex.model import calculator, exercise, order_book, picture, program
from kurslex.model.calculator import Calculator
from kurslex.problem import Problem
from kurslex.project.loading.memory import Memory

_TUPLE, _FRACTION = "tuple", "fraction"


def _classes(*modules: ModuleType) -> dict[str, tuple[type, tuple[str, ...]]]:
    """Return the classes of modules with the fields that they are made of, by their names."""
    parts = {
        name: (found, found.__struct_fields__)
        for module in modules
        for name, found in vars(module).items()
        if isinstance(found, type) and issubclass(found, msgspec.Struct)
    }
    whole = tuple(field.name for field in fields(Calculator) if field.init)
    return {**parts, Calculator.__name__: (Calculator, whole)}


_CLASSES = _classes(order_book, calculator, exercise, picture, program)
_DECODER: "msgspec.msgpack.Decoder[Any]" = msgspec.msgpack.Decoder()


def read_calculator(
    text: str, path: str, problems: list[Problem], memory: Memory
) -> Calculator | None:
    """Return the calculator that a file declares, or None; adds every problem found to the list.

    A file with problems is read each time.
    """

    def parse() -> Calculator | None:
        # What reads calculators takes long to import, and most of them are known.
        from kurslex.calculators.parser.calculator_file import parse_calculator  # noqa: PLC0415

        return parse_calculator(text, path, problems)

    plain = memory.made(("calculator", path, text), _DECODER, lambda: _plain(parse()))
    try:
        found = _value(plain)
    except (KeyError, TypeError, ValueError):  # what somebody else has put there
        found = ""
    is_right = isinstance(found, Calculator) and (found.source, found.path) == (text, path)
    return found if found is None or is_right else parse()


def _plain(value: object) -> Any:
    """Return lists, texts and numbers that stand for a value; the first in a list says for what."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, Fraction):  # of any size
        return [_FRACTION, str(value.numerator), str(value.denominator)]
    if isinstance(value, tuple):
        return [_TUPLE, *map(_plain, value)]
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    name = type(value).__name__
    return [name, *(_plain(getattr(value, field)) for field in _CLASSES[name][1])]


def _value(plain: Any) -> Any:
    if isinstance(plain, dict):
        return {key: _value(each) for key, each in plain.items()}
    if not isinstance(plain, list):
        return plain
    kind, *parts = plain
    if kind == _FRACTION:
        return Fraction(*map(int, parts))
    values = [_value(each) if isinstance(each, list | dict) else each for each in parts]
    if kind == _TUPLE:
        return tuple(values)
    made, names = _CLASSES[kind]
    return made(**dict(zip(names, values, strict=True)))
