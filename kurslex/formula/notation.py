"""What the written forms of a formula share: its words, its brackets, its cases."""

from collections.abc import Callable
from dataclasses import dataclass

from kurslex.formula.operators import ATOM_PRECEDENCE, NEGATION_PRECEDENCE, OPERATORS
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

ARGUMENT_SEPARATOR = ";"  # a comma would read as a decimal sign in half of Europe


@dataclass(frozen=True, slots=True, kw_only=True)
class Notation:
    """How a language writes the leaves of a formula, as plain text.

    `name` gets the identifier of a quantity; `number` a number of the formula itself; `word` one
    of `if`, `otherwise` and the names of functions.
    """

    name: Callable[[str], str]
    number: Callable[[Number], str]
    word: Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One way to get a value, and the condition under which it holds; the last has none."""

    expression: Expression
    condition: Comparison | None


def definitions(program: Program) -> dict[str, tuple[Case, ...]]:
    """Return how each assigned name is defined, in the order of the program."""
    found: dict[str, tuple[Case, ...]] = {}
    for statement in program.statements:
        for target in _targets(statement):
            found[target] = tuple(_cases(statement, target, None))
    return found


def _targets(statement: Statement) -> list[str]:
    match statement:
        case Assignment():
            return [statement.target]
        case If():
            return [name for inner in statement.then for name in _targets(inner)]
        case _:
            raise TypeError(f"a {type(statement).__name__} cannot be written as a formula")


def _cases(statement: Statement, target: str, condition: Comparison | None) -> list[Case]:
    match statement:
        case Assignment():
            is_wanted = statement.target == target
            return [Case(expression=statement.expression, condition=condition)] * is_wanted
        case If():
            branches = ((statement.then, statement.condition), (statement.otherwise, None))
            return [
                case
                for branch, holds in branches
                for inner in branch
                for case in _cases(inner, target, holds)
            ]
        case _:
            raise TypeError(f"a {type(statement).__name__} cannot be written as a formula")


def precedence(expression: Expression) -> int:
    """Return how tightly an expression holds together; atoms hold tightest."""
    match expression:
        case Operation():
            return OPERATORS[expression.operator].precedence
        case Negation():
            return NEGATION_PRECEDENCE
        case Number() | Name() | Call():
            return ATOM_PRECEDENCE
        case _:
            raise TypeError(f"no precedence is known for a {type(expression).__name__}")


def brackets_needed(parent: Operation | Negation) -> tuple[bool, bool]:
    """Return whether the left and the right operand need brackets on one line.

    The operand of a negation is its right one. An operand on the right that binds no tighter than
    its operator keeps its brackets, and so does a minus after another sign.
    """
    if isinstance(parent, Negation):
        return False, precedence(parent.operand) <= NEGATION_PRECEDENCE
    own = precedence(parent)
    left = precedence(parent.left)
    left_needed = left <= own if parent.operator == "**" else left < own
    return left_needed, precedence(parent.right) <= own or isinstance(parent.right, Negation)
