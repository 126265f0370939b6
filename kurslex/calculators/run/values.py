"""Exact values of expressions, and what statements do to them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import reduce
from math import ceil

from msgspec import Struct, field

from kurslex.bounds.calculations import MOST_REPETITIONS
from kurslex.calculators.lang.operators import (
    AGGREGATES,
    CONJUNCTIONS,
    FUNCTIONS,
    OPERATORS,
    RELATIONS,
)
from kurslex.calculators.run.work import TooMuchWorkError, Work, searching
from kurslex.model.calculator import Row, Value
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
    Node,
    Number,
    Operation,
    Outcome,
    Program,
    Range,
    Statement,
)

_FACTS = {
    "division-by-zero": "it divides by zero",
    "out-of-range": "the calculator refuses them as out of its range",
}


class NoResultError(ArithmeticError):
    """Numbers have no result: `reason` names why, `node` is where, `fact` tells contributors."""

    def __init__(self, reason: str, node: Node, fact: str = "") -> None:
        self.reason = reason
        self.node = node
        self.fact = fact or _FACTS.get(reason, reason)
        super().__init__(f"line {node.line}, column {node.column}: {reason}")


class Values(Struct, frozen=True):
    """What the names of a program stand for at one moment.

    `numbers` and `tables` are by name, `rows` by the variable of a loop over rows; `warnings` are
    the reasons to warn so far, and `work` is what may still be computed.
    """

    numbers: dict[str, Fraction] = field(default_factory=dict)
    tables: dict[str, list[Row]] = field(default_factory=dict)
    rows: dict[str, Row] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    work: Work = field(default_factory=Work)

    def now(self) -> "Values":
        """Return a copy that later statements leave as it is, to show what was computed."""
        tables = {name: list(rows) for name, rows in self.tables.items()}
        again = searching()  # it was computed within bounds, and is so a few times more
        return Values(dict(self.numbers), tables, dict(self.rows), list(self.warnings), again)


def begin(program: Program, inputs: Mapping[str, Value], work: Work | None = None) -> Values:
    """Return the values with which a program starts; `KeyError` where an input is missing.

    Without `work` of its own a program may take what one computation may.
    """
    values = Values(work=work or Work())
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
            return _operation(expression, values)
        case Call():
            arguments = [value_of(each, values) for each in expression.arguments]
            return _call(expression, arguments, values.work)
        case Negation():
            return -value_of(expression.operand, values)
        case Aggregate():
            return _aggregate(expression, values)
        case _:
            raise TypeError(f"no value is known for a {type(expression).__name__}")


def _operation(operation: Operation, values: Values) -> Fraction:
    left, right = value_of(operation.left, values), value_of(operation.right, values)
    try:
        if operation.operator == "**":
            return values.work.power(left, right.numerator)
        return values.work.made(OPERATORS[operation.operator].compute(left, right))
    except ZeroDivisionError as error:
        raise NoResultError("division-by-zero", operation) from error
    except TooMuchWorkError as error:
        raise _too_much(operation) from error


def _aggregate(aggregate: Aggregate, values: Values) -> Fraction:
    terms = [value_of(aggregate.expression, each) for each in iterations(aggregate, values)]
    if aggregate.function == "sum":
        try:
            return reduce(lambda total, term: values.work.made(total + term), terms, Fraction(0))
        except TooMuchWorkError as error:
            raise _too_much(aggregate) from error
    found = AGGREGATES[aggregate.function](terms, default=None)
    if found is None:
        fact = f"a {aggregate.function} of nothing is not a number"
        raise NoResultError("out-of-range", aggregate, fact)
    return found


def iterations(aggregate: Aggregate, values: Values) -> Iterator[Values]:
    """Yield the values in each iteration of a `sum`, `min` or `max` whose condition holds."""
    for each in _iterations(aggregate, values):
        if aggregate.condition is None or holds(aggregate.condition, each):
            yield each


def _iterations(loop: Aggregate | For, values: Values) -> Iterator[Values]:
    """Yield the same values again and again, with the variable set to each number or row."""
    source = loop.source
    if isinstance(source, Range):
        first, end = value_of(source.first, values), value_of(source.end, values)
        if end - first > MOST_REPETITIONS:
            fact = f"a loop takes more than {MOST_REPETITIONS:,} iterations"
            raise NoResultError("out-of-range", source, fact)
        repetitions = max(0, ceil(end - first))
        _begin_loop(loop, repetitions, values.work)
        for step in range(repetitions):
            values.numbers[loop.variable] = first + step
            yield values
    else:
        rows = [row for table in source.tables for row in values.tables[table]]
        if source.order:
            rows.sort(key=lambda row: row[source.order], reverse=source.descending)
        _begin_loop(loop, len(rows), values.work)
        for row in rows:
            values.rows[loop.variable] = row
            yield values


def _begin_loop(loop: Aggregate | For, repetitions: int, work: Work) -> None:
    try:
        work.spend(repetitions * loop.iteration_cost)
    except TooMuchWorkError as error:
        raise _too_much(loop) from error


def _call(expression: Call, arguments: Sequence[Fraction], work: Work) -> Fraction:
    function = FUNCTIONS[expression.function]
    try:
        if function.compute is None:
            return call(expression.function, arguments, work)
        value = function.compute(*arguments)
        return work.made(value) if function.grows else value
    except ZeroDivisionError as error:
        raise NoResultError("division-by-zero", expression) from error
    except TooMuchWorkError as error:
        raise _too_much(expression) from error
    except NoResultError as error:
        # What `elementary.kurslex` refuses.
        fact = f"{expression.function} works with numbers from 10**-60 to 10**60 only"
        said = error.fact != _FACTS.get(error.reason)
        raise NoResultError(error.reason, expression, error.fact if said else fact) from error


def _too_much(node: Node) -> NoResultError:
    return NoResultError(
        "out-of-range", node, "it takes more iterations and digits than one answer may"
    )


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
                for _ in _iterations(statement, values):
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


def call(function: str, arguments: Sequence[Fraction], work: Work | None = None) -> Fraction:
    """Return the value of a function of `elementary.kurslex`; raises `NoResultError`."""
    from kurslex.calculators.run import elementary_functions as library  # noqa: PLC0415 (few call one)

    try:
        return library.FUNCTIONS_OF_LIBRARY[function](arguments, work or Work())
    except library.RefusedError as error:
        raise NoResultError(error.outcome.reason, error.outcome) from error
