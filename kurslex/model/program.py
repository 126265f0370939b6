"""The little language of the calculators as frozen data: what a calculator's function says."""

from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A place in the calculator's file; `line` and `column` count from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Node):
    """A number as written, never negative, with the count of decimals it was written with."""

    value: Fraction
    decimals: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Node):
    """The value of an input, or of a name assigned before."""

    identifier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Negation(Node):
    """The unary minus."""

    operand: "Expression"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Node):
    """Two operands and one of `+ - * / **`; the exponent of `**` is always a whole `Number`."""

    operator: str
    left: "Expression"
    right: "Expression"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(Node):
    """One of the functions of the language, such as `max`, and its arguments."""

    function: str
    arguments: tuple["Expression", ...]


Expression: TypeAlias = Number | Name | Negation | Operation | Call


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Node):
    """Two sides and one of `== != < <= > >=`; stands only as the condition of an `if`."""

    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Node):
    """A name gets the value of an expression; each name gets one on every path."""

    target: str
    expression: Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class If(Node):
    """Two branches that assign the same names; an `elif` is an `If` alone in `otherwise`."""

    condition: Comparison
    then: tuple["Statement", ...]
    otherwise: tuple["Statement", ...]


Statement: TypeAlias = Assignment | If


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What a calculator computes: its statements in order, and the names it hands back."""

    parameters: tuple[str, ...]
    statements: tuple[Statement, ...]
    results: tuple[str, ...]
