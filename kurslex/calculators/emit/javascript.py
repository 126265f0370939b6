"""A program as JavaScript over the exact rationals of calculator-runtime.js.

`$` holds the runtime's arithmetic and `v` the values by name: as properties, so that no name of a
calculator can clash with a word of JavaScript. A rational is `[numerator, denominator]`, a list of
rows an array of objects, each with a rational for every field.
"""

from collections.abc import Iterable

from kurslex.calculators.lang.elementary import LIBRARY, functions_used
from kurslex.calculators.lang.operators import CONJUNCTIONS, FUNCTIONS, OPERATORS, RELATIONS
from kurslex.model.program import (
    Aggregate,
    Append,
    Assignment,
    Call,
    Combination,
    Condition,
    Expression,
    Field,
    For,
    If,
    Name,
    Negation,
    NewSeries,
    Number,
    Operation,
    Outcome,
    Program,
    Range,
    Rows,
    Statement,
)


def javascript(program: Program) -> str:
    """Return an arrow function `($, v, warn) => {…}` that adds every assigned name to `v`.

    It calls `warn` with the reason of each warning.
    """
    return "($, v, warn) => {\n" + statements_script(program.statements, "  ") + "}"


def library_script(programs: Iterable[Program]) -> str:
    """Return the functions written in the language itself that programs call, as parts of `$`."""
    used = functions_used(programs)
    return "".join(
        f"$.{FUNCTIONS[name].javascript} = ({', '.join(program.parameters)}) => {{\n"
        f"  const v = {{ {', '.join(program.parameters)} }};\n"
        f"{statements_script(program.statements, '  ')}"
        f"  return v.{program.results[0]};\n}};\n"
        for name, program in LIBRARY.items()
        if name in used
    )


def statements_script(statements: Iterable[Statement], indent: str = "") -> str:
    """Return statements, a line each or a few."""
    return "".join(statement_script(statement, indent) for statement in statements)


def statement_script(statement: Statement, indent: str = "") -> str:
    """Return one statement with all that is in it."""
    match statement:
        case Assignment():
            return f"{indent}v.{statement.target} = {expression_script(statement.expression)};\n"
        case If():
            condition = condition_script(statement.condition)
            if not isinstance(statement.condition, Combination):  # which has its own
                condition = f"({condition})"
            opening = f"{indent}if {condition}"
            otherwise = (
                f" else {_block(statement.otherwise, indent)}" if statement.otherwise else ""
            )
            return f"{opening} {_block(statement.then, indent)}{otherwise}\n"
        case For():
            opening = f"{indent}for (v.{statement.variable} of {_iterations(statement)})"
            return f"{opening} {_block(statement.body, indent)}\n"
        case NewSeries():
            return f"{indent}v.{statement.target} = [];\n"
        case Append():
            row = ", ".join(
                f"{name}: {expression_script(value)}" for name, value in statement.values
            )
            return f"{indent}v.{statement.target}.push({{ {row} }});\n"
        case Outcome(kind="refuse"):
            return f'{indent}$.refuse("{statement.reason}");\n'
        case Outcome():
            return f'{indent}warn("{statement.reason}");\n'
        case _:
            raise TypeError(f"no JavaScript is known for a {type(statement).__name__}")


def _block(statements: tuple[Statement, ...], indent: str) -> str:
    return "{\n" + statements_script(statements, indent + "  ") + indent + "}"


def expression_script(expression: Expression) -> str:
    """Return the value of an expression, a rational."""
    match expression:
        case Number(value=value):
            return f"[{value.numerator}n, {value.denominator}n]"
        case Name():
            return f"v.{expression.identifier}"
        case Field():
            return f"v.{expression.row}.{expression.field}"
        case Negation():
            return _call("neg", expression.operand)
        case Operation():
            name = OPERATORS[expression.operator].javascript
            return _call(name, expression.left, expression.right)
        case Call():
            return _call(FUNCTIONS[expression.function].javascript, *expression.arguments)
        case Aggregate():
            return _aggregate(expression)
        case _:
            raise TypeError(f"no JavaScript is known for a {type(expression).__name__}")


def _call(function: str, *arguments: Expression) -> str:
    return f"$.{function}({', '.join(map(expression_script, arguments))})"


def _aggregate(aggregate: Aggregate) -> str:
    """Return a call of `sum`, `min` or `max` with the values of all iterations."""
    spread = "" if aggregate.function == "sum" else "..."
    values = each_iteration(aggregate, expression_script(aggregate.expression))
    return f"$.{aggregate.function}({spread}{values})"


def each_iteration(aggregate: Aggregate, value: str) -> str:
    """Return an array of what a script gives in each iteration whose condition holds."""
    method = "map"
    if aggregate.condition:
        value, method = f"{condition_script(aggregate.condition)} ? [{value}] : []", "flatMap"
    return f"{_iterations(aggregate)}.{method}((each) => (v.{aggregate.variable} = each, {value}))"


def _iterations(loop: Aggregate | For) -> str:
    """Return what a loop goes over, once its iterations have been counted as work."""
    source = loop.source
    if isinstance(source, Range):
        ends = f"{expression_script(source.first)}, {expression_script(source.end)}"
        return f"$.range({loop.iteration_cost}, {ends})"
    match source:
        case Rows(tables=(table,), order=""):
            rows = f"v.{table}"
        case _:
            rows = "[" + ", ".join(f"...v.{table}" for table in source.tables) + "]"
    if source.order:
        rows += f', "{source.order}", {-1 if source.descending else 1}'
    return f"$.rows({loop.iteration_cost}, {rows})"


def condition_script(condition: Condition) -> str:
    """Return whether a condition holds; several that are joined are in brackets."""
    if isinstance(condition, Combination):
        sign = f" {CONJUNCTIONS[condition.operator][2]} "
        return "(" + sign.join(map(condition_script, condition.parts)) + ")"
    sides = _call("cmp", condition.left, condition.right)
    return f"{sides} {RELATIONS[condition.operator].javascript} 0"
