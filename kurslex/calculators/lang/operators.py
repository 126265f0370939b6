"""The operators and functions of the calculator language, one row each, for every output.

To add one, add a row here and the function of the same name in calculator-runtime.js, or write
the function in the language itself, in `elementary.kurslex`. Name it in `LANGUAGE` of
`expressions.py` and in `kurslex/formula.py`, no longer in `unsupported_python.py`, and, where it is
invertible, in `invert/equation.py`.
"""

import ast
import operator
from collections.abc import Callable
from fractions import Fraction

from msgspec import Struct


class Operator(Struct, frozen=True):
    """How one operator is recognised, bound, computed and written.

    `syntax` is Python's own node type; a higher `precedence` binds tighter; `javascript` names
    the function of the browser's runtime; `sign` is what readers see between the operands.
    `invertible` says that the result and one operand tell the other, as `equation.py` finds it.
    """

    syntax: type[ast.AST]
    precedence: int
    compute: Callable[[Fraction, Fraction], Fraction]
    javascript: str
    sign: str
    invertible: bool = False


class Relation(Struct, frozen=True):
    """How one comparison is recognised, computed and written."""

    syntax: type[ast.AST]
    holds: Callable[[Fraction, Fraction], bool]
    javascript: str
    sign: str


class Function(Struct, frozen=True, kw_only=True):
    """A function: `least` and `most` bound the count of its arguments.

    `compute` is missing where the function is written in the language itself; `grows` says that
    the value may have more digits than the arguments, which are then counted as work.
    In print, `fences` are the signs around the argument, where the function has them; `printed` is
    its name, where that is the same everywhere; otherwise its name is a word of the language.
    """

    least: int
    most: int | None
    javascript: str
    compute: Callable[..., Fraction] | None = None
    grows: bool = False
    fences: tuple[str, str] | None = None
    printed: str = ""


def floor(value: Fraction) -> Fraction:
    """Return the greatest whole number that is not above the value."""
    return Fraction(value.numerator // value.denominator)


def round_to(value: Fraction, step: Fraction) -> Fraction:
    """Return the multiple of the step nearest to the value, of two the one away from zero.

    Raises `ZeroDivisionError` where the step is zero.
    """
    # In whole numbers: fractions would be reduced at each of these steps, which takes its time.
    above = abs(value.numerator) * step.denominator
    below = value.denominator * abs(step.numerator)
    nearest = (2 * above + below) // (2 * below)
    return Fraction((nearest if value >= 0 else -nearest) * abs(step.numerator), step.denominator)


def _whole_power(base: Fraction, exponent: Fraction) -> Fraction:
    return base**exponent.numerator


SUM_PRECEDENCE = 2
NEGATION_PRECEDENCE = 4
POWER_PRECEDENCE = 5
ATOM_PRECEDENCE = 9


OPERATORS = {
    "+": Operator(ast.Add, 1, operator.add, "add", "+", invertible=True),
    "-": Operator(ast.Sub, 1, operator.sub, "sub", "\u2212", invertible=True),
    "*": Operator(ast.Mult, 3, operator.mul, "mul", "\u00d7", invertible=True),
    "/": Operator(ast.Div, 3, operator.truediv, "div", "/", invertible=True),
    "**": Operator(ast.Pow, POWER_PRECEDENCE, _whole_power, "pow", "^", invertible=True),
}

RELATIONS = {
    "==": Relation(ast.Eq, operator.eq, "===", "="),
    "!=": Relation(ast.NotEq, operator.ne, "!==", "\u2260"),
    "<": Relation(ast.Lt, operator.lt, "<", "<"),
    "<=": Relation(ast.LtE, operator.le, "<=", "\u2264"),
    ">": Relation(ast.Gt, operator.gt, ">", ">"),
    ">=": Relation(ast.GtE, operator.ge, ">=", "\u2265"),
}

CONJUNCTIONS = {"and": (ast.And, all, "&&"), "or": (ast.Or, any, "||")}
"""How conditions are joined: Python's node type, its meaning, and JavaScript's sign."""

FUNCTIONS = {
    "min": Function(least=2, most=None, compute=min, javascript="min"),
    "max": Function(least=2, most=None, compute=max, javascript="max"),
    "abs": Function(least=1, most=1, compute=abs, javascript="abs", fences=("|", "|")),
    "floor": Function(
        least=1, most=1, compute=floor, javascript="floor", fences=("\u230a", "\u230b")
    ),
    "round_to": Function(least=2, most=2, compute=round_to, javascript="round", grows=True),
    "power": Function(least=2, most=2, javascript="power"),
    "exp": Function(least=1, most=1, javascript="exp"),
    "ln": Function(least=1, most=1, javascript="ln", printed="ln"),
}

AGGREGATES: dict[str, Callable[..., Fraction | None]] = {"sum": sum, "min": min, "max": max}
"""What can be asked of many values at once; the least and the greatest of none are not defined."""
