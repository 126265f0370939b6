"""The functions of `elementary.kurslex`, made into functions of Python once.

They compute with pairs instead of fractions, and each part of their programs is looked at once.
What they lead to, and the work that they count, is what `carry_out` of `values.py` gives for the
same programs several times slower; a test compares the two.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from math import ceil

from msgspec import Struct

from kurslex.calculators.lang import operators
from kurslex.calculators.lang.elementary import LIBRARY
from kurslex.calculators.run.unreduced_fractions import (
    FUNCTIONS,
    OPERATIONS,
    RELATIONS,
    Pair,
    difference,
    made,
    negated,
    pair,
)
from kurslex.calculators.run.work import Work
from kurslex.model.program import (
    Aggregate,
    Assignment,
    Call,
    Combination,
    Comparison,
    Condition,
    Expression,
    For,
    If,
    Name,
    Negation,
    Number,
    Operation,
    Outcome,
    Program,
    Range,
    Statement,
    nodes,
)


class RefusedError(ArithmeticError):
    """A function of the library refuses its arguments; `outcome` says why."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        super().__init__(outcome.reason)


Names = dict[str, Pair]
Value = Callable[[Names, Work], Pair]
Test = Callable[[Names, Work], bool]
Action = Callable[[Names, Work], None]


class Function(Struct, frozen=True):
    """A program whose inputs and result are numbers, ready to be called."""

    parameters: tuple[str, ...]
    result: str
    action: Action

    def __call__(self, arguments: Sequence[Fraction], work: Work) -> Fraction:
        """Return the value; raises `RefusedError`, `TooMuchWorkError` and `ZeroDivisionError`."""
        return Fraction(*self.value(map(pair, arguments), work))

    def value(self, arguments: Iterable[Pair], work: Work) -> Pair:
        """Return the value as a pair; raises what a call raises."""
        names = dict(zip(self.parameters, arguments, strict=True))
        self.action(names, work)
        return names[self.result]


def made_function(program: Program) -> Function:
    """Return the function that carries out a program; raises `TypeError` where it has tables."""
    return Function(program.parameters, program.results[0], _block(program.statements))


def _block(statements: Sequence[Statement]) -> Action:
    actions = [_action(each) for each in statements]

    def act(names: Names, work: Work) -> None:
        for each in actions:
            each(names, work)

    return act


def _action(statement: Statement) -> Action:
    match statement:
        case Assignment():
            return _assignment(statement)
        case If():
            return _branching(statement)
        case For(source=Range() as source):
            return _loop(statement, source)
        case Outcome(kind="refuse"):
            return _refusal(statement)
        case _:
            raise TypeError(f"{type(statement).__name__} is not for numbers alone")


def _assignment(statement: Assignment) -> Action:
    target, value = statement.target, _value(statement.expression)

    def act(names: Names, work: Work) -> None:
        names[target] = value(names, work)

    return act


def _branching(statement: If) -> Action:
    test, then = _test(statement.condition), _block(statement.then)
    otherwise = _block(statement.otherwise)

    def act(names: Names, work: Work) -> None:
        (then if test(names, work) else otherwise)(names, work)

    return act


def _loop(loop: For, source: Range) -> Action:
    first, end, body = _value(source.first), _value(source.end), _block(loop.body)

    def act(names: Names, work: Work) -> None:
        begin = Fraction(*first(names, work))
        repetitions = max(0, ceil(Fraction(*end(names, work)) - begin))
        work.spend(repetitions * loop.iteration_cost)
        for step in range(repetitions):
            names[loop.variable] = (begin.numerator + step * begin.denominator, begin.denominator)
            body(names, work)

    return act


def _refusal(outcome: Outcome) -> Action:
    def act(names: Names, work: Work) -> None:
        raise RefusedError(outcome)

    return act


def _test(condition: Condition) -> Test:
    if isinstance(condition, Combination):
        join = operators.CONJUNCTIONS[condition.operator][1]
        parts = [_test(each) for each in condition.parts]
        return lambda names, work: join(each(names, work) for each in parts)
    return _comparison(condition)


def _comparison(condition: Comparison) -> Test:
    left, right = _value(condition.left), _value(condition.right)
    holds = RELATIONS[condition.operator]
    return lambda names, work: holds(difference(left(names, work), right(names, work)))


def _value(expression: Expression) -> Value:
    """Return what computes an expression; what needs no name is computed now, where it is free."""
    value = _computed(expression)
    if not any(isinstance(each, Name | Aggregate) for each in nodes(expression)):
        work = Work()
        found = value({}, work)
        if not work.used:
            return lambda names, work: found
    return value


def _computed(expression: Expression) -> Value:
    match expression:
        case Name(identifier=name):
            return lambda names, work: names[name]
        case Number(value=number):
            constant = pair(number)
            return lambda names, work: constant
        case Negation():
            operand = _value(expression.operand)
            return lambda names, work: negated(operand(names, work))
        case Operation():
            return _operation(expression)
        case Call():
            return _call(expression)
        case _:
            raise TypeError(f"{type(expression).__name__} is not for numbers alone")


def _operation(operation: Operation) -> Value:
    left, right = _value(operation.left), _value(operation.right)
    if operation.operator == "**":
        return lambda names, work: pair(
            work.power(Fraction(*left(names, work)), right(names, work)[0])
        )
    compute = OPERATIONS[operation.operator]
    return lambda names, work: made(compute(left(names, work), right(names, work)), work)


def _call(call: Call) -> Value:
    arguments = [_value(each) for each in call.arguments]
    known = operators.FUNCTIONS[call.function]
    if known.compute is None:
        inner = made_function(LIBRARY[call.function]).value
        return lambda names, work: inner([each(names, work) for each in arguments], work)
    compute = FUNCTIONS[call.function]
    if known.grows:
        return lambda names, work: made(compute(*(each(names, work) for each in arguments)), work)
    return lambda names, work: compute(*(each(names, work) for each in arguments))


FUNCTIONS_OF_LIBRARY: Mapping[str, Function] = {
    name: made_function(program) for name, program in LIBRARY.items()
}
"""Each function by name."""
