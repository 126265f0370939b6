"""What the written forms of a formula share: its words, its brackets, its cases."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from kurslex.calculators.lang.operators import (
    ATOM_PRECEDENCE,
    NEGATION_PRECEDENCE,
    OPERATORS,
    POWER_PRECEDENCE,
    SUM_PRECEDENCE,
)
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
    Range,
    Statement,
)

ARGUMENT_SEPARATOR = ";"  # a comma would read as a decimal separator in half of Europe


@dataclass(frozen=True, slots=True, kw_only=True)
class Notation:
    """How a language writes the leaves of a formula, as plain text.

    `name` gets the identifier of a quantity; `field` those of a list of rows and of a quantity in
    it; `table` that of a list; `number` a number of the formula itself; `word` one of `if`,
    `otherwise`, `and`, `or` and the names of functions.
    """

    name: Callable[[str], str]
    field: Callable[[str, str], str]
    table: Callable[[str], str]
    number: Callable[[Number], str]
    word: Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One way to get a value, and the condition under which it holds; the last has none.

    Of several cases the first that holds counts.
    """

    expression: Expression
    condition: Condition | None


def definitions(statement: Statement) -> dict[str, tuple[Case, ...]]:
    """Return how each name that a statement assigns is defined, in order."""
    found: dict[str, list[Case]] = {}
    for target, case in _cases(statement, None):
        found.setdefault(target, []).append(case)
    return {target: tuple(cases) for target, cases in found.items()}


def _cases(statement: Statement, condition: Condition | None) -> list[tuple[str, Case]]:
    match statement:
        case Assignment():
            return [(statement.target, Case(expression=statement.expression, condition=condition))]
        case If():
            branches = (
                (statement.then, _both(condition, statement.condition)),
                (statement.otherwise, condition),
            )
            return [
                found
                for branch, holds in branches
                for inner in branch
                for found in _cases(inner, holds)
            ]
        case For() | NewSeries() | Append() | Outcome():
            return []  # these give no name a value by a formula of their own
        case _:
            raise TypeError(f"a {type(statement).__name__} cannot be written as a formula")


def _both(outer: Condition | None, inner: Condition) -> Condition:
    if outer is None:
        return inner
    return Combination(line=inner.line, column=inner.column, operator="and", parts=(outer, inner))


def precedence(expression: Expression) -> int:
    """Return how tightly an expression holds together; atoms hold tightest."""
    match expression:
        case Operation():
            return OPERATORS[expression.operator].precedence
        case Negation():
            return NEGATION_PRECEDENCE
        case Call(function="power" | "exp"):
            return POWER_PRECEDENCE
        case Aggregate(function="sum"):
            return SUM_PRECEDENCE
        case Number() | Name() | Field() | Call() | Aggregate():
            return ATOM_PRECEDENCE
        case _:
            raise TypeError(f"no precedence is known for a {type(expression).__name__}")


def brackets_needed(parent: Operation | Negation) -> tuple[bool, bool]:
    """Return whether the left and the right operand need brackets on one line.

    The operand of a negation is its right one. An operand on the right that binds no tighter than
    its operator keeps its brackets, and so does a minus after another sign, and a sum after a
    minus, for its terms may be written out.
    """
    if isinstance(parent, Negation):
        return False, precedence(parent.operand) <= NEGATION_PRECEDENCE
    own = precedence(parent)
    left = precedence(parent.left)
    left_needed = left <= own if parent.operator == "**" else left < own
    subtracted = isinstance(parent.right, Aggregate) and parent.operator == "-"
    right_needed = precedence(parent.right) <= own or isinstance(parent.right, Negation)
    return left_needed, right_needed or subtracted


def is_root(base: Expression, exponent: Expression) -> bool:
    """Return whether a power has the sign of a square root: that of one name, to `1 / 2`.

    Many devices have no font with a root as high as a fraction or a sum.
    """
    match base, exponent:
        case Name() | Number(), Operation(
            operator="/", left=Number(value=one), right=Number(value=two)
        ):
            return one == 1 and two == 2  # noqa: PLR2004 - the half that makes a root square
        case _:
            return False


def base_bracketed(base: Expression) -> bool:
    """Return whether the base of a power needs brackets."""
    return precedence(base) <= POWER_PRECEDENCE


def summand_bracketed(aggregate: Aggregate) -> bool:
    """Return whether what is after a Σ needs brackets."""
    return precedence(aggregate.expression) < SUM_PRECEDENCE


def last_of(source: Range) -> Expression:
    """Return the last number of a range: `n` where the end is written `n + 1`."""
    match source.end:
        case Operation(operator="+", left=left, right=Number(value=value)) if value == 1:
            return left
        case Number(value=value) if value >= 1:
            return Number(line=source.line, column=source.column, value=value - 1)
        case end:
            line, column = source.line, source.column
            one = Number(line=line, column=column, value=Fraction(1))
            return Operation(line=line, column=column, operator="-", left=end, right=one)
