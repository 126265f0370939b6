"""A program as JavaScript over the exact rationals of calculator-runtime.js.

`$` holds the runtime's arithmetic and `v` the values by name: as properties, so that no name of a
calculator can clash with a word of JavaScript. A rational is `[numerator, denominator]`.
"""

from kurslex.formula.operators import FUNCTIONS, OPERATORS, RELATIONS
from kurslex.model.program import (
    Assignment,
    Call,
    Comparison,
    Expression,
    If,
    Name,
    Negation,
    Number,
    Operation,
    Program,
    Statement,
)


def javascript(program: Program) -> str:
    """Return an arrow function `($, v) => {…}` that adds every assigned name to `v`."""
    return "($, v) => {\n" + _statements(program.statements, "  ") + "}"


def _statements(statements: tuple[Statement, ...], indent: str) -> str:
    return "".join(_statement(statement, indent) for statement in statements)


def _statement(statement: Statement, indent: str) -> str:
    match statement:
        case Assignment():
            return f"{indent}v.{statement.target} = {_expression(statement.expression)};\n"
        case If():
            return (
                f"{indent}if ({_comparison(statement.condition)}) {{\n"
                f"{_statements(statement.then, indent + '  ')}"
                f"{indent}}} else {{\n"
                f"{_statements(statement.otherwise, indent + '  ')}"
                f"{indent}}}\n"
            )
        case _:
            raise TypeError(f"no JavaScript is known for a {type(statement).__name__}")


def _expression(expression: Expression) -> str:
    match expression:
        case Number(value=value):
            return f"[{value.numerator}n, {value.denominator}n]"
        case Name():
            return f"v.{expression.identifier}"
        case Negation():
            return _call("negate", expression.operand)
        case Operation():
            name = OPERATORS[expression.operator].javascript
            return _call(name, expression.left, expression.right)
        case Call():
            return _call(FUNCTIONS[expression.function].javascript, *expression.arguments)
        case _:
            raise TypeError(f"no JavaScript is known for a {type(expression).__name__}")


def _call(function: str, *arguments: Expression) -> str:
    return f"$.{function}({', '.join(map(_expression, arguments))})"


def _comparison(condition: Comparison) -> str:
    sides = _call("compare", condition.left, condition.right)
    return f"{sides} {RELATIONS[condition.operator].javascript} 0"
