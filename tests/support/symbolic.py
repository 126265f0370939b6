"""A program as SymPy expressions: an oracle that knows nothing of how formulas are inverted."""

import sympy

from kurslex.model.program import (
    Append,
    Assignment,
    Call,
    Expression,
    Name,
    Negation,
    NewSeries,
    Number,
    Operation,
    Outcome,
    Program,
)

_OPERATORS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "**": lambda a, b: a**b,
}


def symbols_of(program: Program) -> dict[str, sympy.Expr]:
    """Return a symbol for each input."""
    return {name: sympy.Symbol(name, positive=True) for name in program.parameters}


def symbolic(program: Program, values: dict[str, sympy.Expr]) -> dict[str, sympy.Expr]:
    """Return the expression of each name that is assigned; there may be no loops or branches.

    Series, which are for pictures, have none.
    """
    found = dict(values)
    for statement in program.statements:
        if isinstance(statement, Assignment):
            found[statement.target] = _expression(statement.expression, found)
        elif (
            not isinstance(statement, Append | NewSeries | Outcome)
            and getattr(statement, "then", None) is None
        ):
            raise TypeError(f"a {type(statement).__name__} has no expression")
    return found


def _expression(expression: Expression, values: dict[str, sympy.Expr]) -> sympy.Expr:
    match expression:
        case Number(value=value):
            return sympy.Rational(value.numerator, value.denominator)
        case Name(identifier=name):
            return values[name]
        case Negation(operand=operand):
            return -_expression(operand, values)
        case Operation(operator=operator, left=left, right=right):
            return _OPERATORS[operator](_expression(left, values), _expression(right, values))
        case Call(function=function, arguments=arguments):
            return sympy.Function(function)(*(_expression(each, values) for each in arguments))
        case _:
            raise TypeError(f"a {type(expression).__name__} has no expression here")
