"""Exact values of expressions, and what statements do to them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from kurslex.formula.elementary import library
from kurslex.formula.operators import AGGREGATES, CONJUNCTIONS, FUNCTIONS, OPERATORS, RELATIONS
from kurslex.model.calculator import Row, Value
from kurslex.model.program import (
    MOST_REPETITIONS,
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
    Node,
    Number,
    Operation,
    Outcome,
    Program,
    Range,
    Source,
    Statement,
)


class NoResultError(ArithmeticError):
    """The numbers put in have no result; `reason` names why, `node` is where."""

    def __init__(self, reason: str, node: Node) -> None:
        self.reason = reason
        self.node = node
        super().__init__(f"line {node.line}, column {node.column}: {reason}")


@dataclass(frozen=True, slots=True)
class Values:
    """What the names of a program stand for at one moment.

    `numbers` and `tables` are by name, `rows` by the variable of a loop over rows; `warnings` are
    the reasons to warn so far.
    """

    numbers: dict[str, Fraction] = field(default_factory=dict)
    tables: dict[str, list[Row]] = field(default_factory=dict)
    rows: dict[str, Row] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

    def now(self) -> "Values":
        """Return a copy that later statements leave as it is."""
        tables = {name: list(rows) for name, rows in self.tables.items()}
        return Values(dict(self.numbers), tables, dict(self.rows), list(self.warnings))


def begin(program: Program, inputs: Mapping[str, Value]) -> Values:
    """Return the values with which a program starts; `KeyError` where an input is missing."""
    values = Values()
    for name in program.parameters:
        value = inputs[name]
        if isinstance(value, Fraction):
            values.numbers[name] = value
        else:
            values.tables[name] = list(value)
    return values


def value_of(expression: Expression, values: Values) -> Fraction:
    """Return the value of one expression; raises `NoResultError`."""
    match expression:
        case Name():
            return values.numbers[expression.identifier]
        case Field():
            return values.rows[expression.row][expression.field]
        case Number():
            return expression.value
        case Operation():
            left, right = value_of(expression.left, values), value_of(expression.right, values)
            try:
                return OPERATORS[expression.operator].compute(left, right)
            except ZeroDivisionError as error:
                raise NoResultError("division-by-zero", expression) from error
        case Call():
            return _call(expression, [value_of(each, values) for each in expression.arguments])
        case Negation():
            return -value_of(expression.operand, values)
        case Aggregate():
            terms = [value_of(expression.expression, each) for each in turns(expression, values)]
            if expression.function != "sum" and not terms:
                raise NoResultError("out-of-range", expression)
            return AGGREGATES[expression.function](terms)
        case _:
            raise TypeError(f"no value is known for a {type(expression).__name__}")


def turns(aggregate: Aggregate, values: Values) -> Iterator[Values]:
    """Yield the values in each turn of a sum, a least or a greatest where its condition holds."""
    for each in _turns(aggregate.variable, aggregate.source, values):
        if aggregate.condition is None or holds(aggregate.condition, each):
            yield each


def _turns(variable: str, source: Source, values: Values) -> Iterator[Values]:
    """Yield the same values again and again, with the variable set to each number or row."""
    if isinstance(source, Range):
        first, end = value_of(source.first, values), value_of(source.end, values)
        if end - first > MOST_REPETITIONS:
            raise NoResultError("out-of-range", source)
        while first < end:
            values.numbers[variable] = first
            yield values
            first += 1
    else:
        rows = [row for table in source.tables for row in values.tables[table]]
        if source.order:
            rows.sort(key=lambda row: row[source.order], reverse=source.descending)
        for row in rows:
            values.rows[variable] = row
            yield values


def _call(expression: Call, arguments: Sequence[Fraction]) -> Fraction:
    compute = FUNCTIONS[expression.function].compute
    try:
        return compute(*arguments) if compute else call(expression.function, arguments)
    except ZeroDivisionError as error:
        raise NoResultError("division-by-zero", expression) from error
    except NoResultError as error:
        raise NoResultError(error.reason, expression) from error


def holds(condition: Condition, values: Values) -> bool:
    """Return whether a condition holds; raises `NoResultError`."""
    if isinstance(condition, Combination):
        join = CONJUNCTIONS[condition.operator][1]
        return join(holds(part, values) for part in condition.parts)
    left, right = value_of(condition.left, values), value_of(condition.right, values)
    return RELATIONS[condition.operator].holds(left, right)


def carry_out(statements: Iterable[Statement], values: Values) -> None:
    """Do what the statements say; raises `NoResultError`."""
    for statement in statements:
        match statement:
            case Assignment():
                values.numbers[statement.target] = value_of(statement.expression, values)
            case If():
                carry_out(branch(statement, values), values)
            case For():
                for _ in _turns(statement.variable, statement.source, values):
                    carry_out(statement.body, values)
            case Append():
                row = {name: value_of(each, values) for name, each in statement.values}
                values.tables[statement.target].append(row)
            case NewSeries():
                values.tables[statement.target] = []
            case Outcome(kind="refuse"):
                raise NoResultError(statement.reason, statement)
            case Outcome():
                values.warnings.append(statement.reason)
            case _:
                raise TypeError(f"a {type(statement).__name__} cannot be carried out")


def branch(statement: If, values: Values) -> tuple[Statement, ...]:
    """Return the statements of the branch that an `if` takes."""
    return statement.then if holds(statement.condition, values) else statement.otherwise


def call(function: str, arguments: Sequence[Fraction]) -> Fraction:
    """Return the value of a function of `elementary.kurslex`; raises `NoResultError`."""
    program = library()[function]
    values = begin(program, dict(zip(program.parameters, arguments, strict=True)))
    carry_out(program.statements, values)
    return values.numbers[program.results[0]]
