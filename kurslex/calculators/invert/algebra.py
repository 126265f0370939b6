"""Sums, products and quotients of expressions, written as shortly as a person would.

`0 + a` is `a`, `a / (b / c)` is `a * c / b`, `a * k + k` is `k * (1 + a)`. All expressions of one
formula are at one place of the file, so that equal ones are equal as data.
"""

from fractions import Fraction
from typing import TypeVar

from msgspec.structs import replace

from kurslex.model.program import (
    Aggregate,
    Call,
    Expression,
    Negation,
    Node,
    Number,
    Operation,
)

PartT = TypeVar("PartT")


def placed(part: PartT, place: Node) -> PartT:
    """Return a part of a program with all its nodes at one place."""
    if isinstance(part, tuple):
        return tuple(placed(each, place) for each in part)  # type: ignore[return-value]
    if not isinstance(part, Node):
        return part
    inner = {name: placed(getattr(part, name), place) for name in part.__struct_fields__}
    return replace(part, **{**inner, "line": place.line, "column": place.column})


def number(value: int, place: Node) -> Number:
    """Return a whole number."""
    return Number(line=place.line, column=place.column, value=Fraction(value))


def negate(a: Expression) -> Expression:
    """Return `-a`."""
    match a:
        case Number(value=0):
            return a
        case Negation():
            return a.operand
        case Operation(operator="-"):
            return subtract(a.right, a.left)
        case _:
            return Negation(line=a.line, column=a.column, operand=a)


def add(a: Expression, b: Expression) -> Expression:
    """Return `a + b`."""
    match a, b:
        case Number(value=0), _:
            return b
        case _, Number(value=0):
            return a
        case Number(), Number():
            decimals = max(a.decimals, b.decimals)
            return replace(a, value=a.value + b.value, decimals=decimals)
        case _, Negation():
            return subtract(a, b.operand)
        case Negation(), _:
            return subtract(b, a.operand)
        case Operation(operator="*", left=other, right=factor), _ if factor == b:
            return multiply(b, add(other, number(1, a)))
        case _, Number():
            return _operation("+", b, a)
        case _:
            return _operation("+", a, b)


def subtract(a: Expression, b: Expression) -> Expression:
    """Return `a - b`."""
    match a, b:
        case _, Number(value=0):
            return a
        case Number(value=0), _:
            return negate(b)
        case _ if a == b:
            return number(0, a)
        case _, Negation():
            return add(a, b.operand)
        case _, Operation(operator="*", left=other, right=factor) if factor == a:
            return multiply(a, subtract(number(1, a), other))
        case _:
            return _operation("-", a, b)


def multiply(a: Expression, b: Expression) -> Expression:
    """Return `a * b`."""
    match a, b:
        case (Number(value=0), _) | (_, Number(value=1)):
            return a
        case (_, Number(value=0)) | (Number(value=1), _):
            return b
        case Negation(), _:
            return negate(multiply(a.operand, b))
        case _, Negation():
            return negate(multiply(a, b.operand))
        case Number(), Number():
            return replace(a, value=a.value * b.value, decimals=a.decimals + b.decimals)
        case _, Operation(operator="*"):
            return multiply(multiply(a, b.left), b.right)
        case _, Operation(operator="/", left=Number(value=1)):
            return divide(a, b.right)
        case Operation(operator="/", right=under), _ if not isinstance(under, Number):
            return divide(multiply(a.left, b), under)
        case _:
            return _operation("*", a, b)


def divide(a: Expression, b: Expression) -> Expression:
    """Return `a / b`, which has no value where `b` is zero."""
    match a, b:
        case _, Number(value=1):
            return a
        case Negation(), Negation():
            return divide(a.operand, b.operand)
        case Negation(), _:
            return negate(divide(a.operand, b))
        case Operation(operator="/"), _:
            return divide(a.left, multiply(a.right, b))
        case _, Operation(operator="/"):
            return divide(multiply(a, b.right), b.left)
        case _:
            return _operation("/", a, b)


def call(function: str, *arguments: Expression) -> Expression:
    """Return a function of expressions."""
    place = arguments[0]
    return Call(line=place.line, column=place.column, function=function, arguments=arguments)


def total(aggregate: Aggregate, term: Expression) -> Expression:
    """Return the sum of another term over the same range or rows."""
    return term if is_zero(term) else replace(aggregate, expression=term)


def is_zero(a: Expression) -> bool:
    """Return whether an expression is the number 0 itself."""
    return isinstance(a, Number) and a.value == 0


def _operation(operator: str, a: Expression, b: Expression) -> Operation:
    return Operation(line=a.line, column=a.column, operator=operator, left=a, right=b)
