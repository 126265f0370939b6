"""A program with numbers put in: exact fractions, step by step."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

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


class DivisionByZeroError(ArithmeticError):
    """The numbers put in lead to a division by zero; `node` is where."""

    def __init__(self, node: Operation | Call) -> None:
        self.node = node
        super().__init__(f"line {node.line}, column {node.column}: division by zero")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An assignment that was carried out, and the value that it gave."""

    assignment: Assignment
    value: Fraction


def evaluate(program: Program, inputs: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """Return the value of every result by name.

    Raises `DivisionByZeroError`; raises `KeyError` where an input is missing.
    """
    values = {step.assignment.target: step.value for step in run(program, inputs)}
    return {name: values[name] for name in program.results}


def run(program: Program, inputs: Mapping[str, Fraction]) -> tuple[Step, ...]:
    """Return the assignments that these inputs lead through, in order, with their values.

    Raises as `evaluate` does.
    """
    values = {name: inputs[name] for name in program.parameters}
    return tuple(_carry_out(program.statements, values))


def value_of(expression: Expression, values: Mapping[str, Fraction]) -> Fraction:
    """Return the value of one expression, where `values` holds every name in it.

    Raises `DivisionByZeroError`.
    """
    match expression:
        case Number():
            return expression.value
        case Name():
            return values[expression.identifier]
        case Negation():
            return -value_of(expression.operand, values)
        case Operation() | Call():
            return _apply(expression, values)
        case _:
            raise TypeError(f"no value is known for a {type(expression).__name__}")


def _apply(expression: Operation | Call, values: Mapping[str, Fraction]) -> Fraction:
    try:
        if isinstance(expression, Operation):
            left, right = (value_of(side, values) for side in (expression.left, expression.right))
            return OPERATORS[expression.operator].compute(left, right)
        arguments = [value_of(argument, values) for argument in expression.arguments]
        return FUNCTIONS[expression.function].compute(*arguments)
    except ZeroDivisionError as error:
        raise DivisionByZeroError(expression) from error


def _carry_out(statements: tuple[Statement, ...], values: dict[str, Fraction]) -> list[Step]:
    steps = []
    for statement in statements:
        match statement:
            case Assignment():
                value = value_of(statement.expression, values)
                values[statement.target] = value
                steps.append(Step(assignment=statement, value=value))
            case If():
                holds = _holds(statement.condition, values)
                steps += _carry_out(statement.then if holds else statement.otherwise, values)
            case _:
                raise TypeError(f"a {type(statement).__name__} cannot be carried out")
    return steps


def _holds(condition: Comparison, values: Mapping[str, Fraction]) -> bool:
    left, right = (value_of(side, values) for side in (condition.left, condition.right))
    return RELATIONS[condition.operator].holds(left, right)
