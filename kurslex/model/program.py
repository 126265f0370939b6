"""The little language of the calculators as frozen data: what a calculator's function says."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias

from msgspec import Struct

ITERATION_COST = 8
"""What an iteration of a loop costs by itself, beside one for each part of what it repeats."""


class Node(Struct, frozen=True, kw_only=True):
    """A place in the calculator's file; `line` and `column` count from 1."""

    line: int
    column: int


class Number(Node, frozen=True, kw_only=True):
    """A number as written, never negative, with the count of decimals it was written with."""

    value: Fraction
    decimals: int = 0


class Name(Node, frozen=True, kw_only=True):
    """The value of an input, of a name assigned before, or of the variable of a range."""

    identifier: str


class Field(Node, frozen=True, kw_only=True):
    """A quantity of the row that a loop is at: `ask.price`, where the rows are those of `table`."""

    row: str
    table: str
    field: str


class Negation(Node, frozen=True, kw_only=True):
    """The unary minus."""

    operand: "Expression"


class Operation(Node, frozen=True, kw_only=True):
    """Two operands and one of `+ - * / **`; the exponent of `**` is always a whole `Number`."""

    operator: str
    left: "Expression"
    right: "Expression"


class Call(Node, frozen=True, kw_only=True):
    """One of the functions of the language, such as `max`, and its arguments."""

    function: str
    arguments: tuple["Expression", ...]


class Aggregate(Node, frozen=True, kw_only=True, dict=True):
    """`sum`, `min` or `max` of an expression over a range or rows, where a condition holds."""

    function: str
    variable: str
    source: "Source"
    expression: "Expression"
    condition: "Condition | None"

    @cached_property
    def iteration_cost(self) -> int:
        """What each iteration costs, in steps; counted once, since a frozen part never changes."""
        return _iteration_cost((self.expression, self.condition))


Expression: TypeAlias = Number | Name | Field | Negation | Operation | Call | Aggregate


class Comparison(Node, frozen=True, kw_only=True):
    """Two sides and one of `== != < <= > >=`."""

    operator: str
    left: Expression
    right: Expression


class Combination(Node, frozen=True, kw_only=True):
    """Conditions joined by `and` or by `or`."""

    operator: str
    parts: tuple["Condition", ...]


Condition: TypeAlias = Comparison | Combination


class Range(Node, frozen=True, kw_only=True):
    """The numbers from `first`, by ones, as long as they are below `end`."""

    first: Expression
    end: Expression


class Rows(Node, frozen=True, kw_only=True):
    """The rows of one or more tables, one table after the other.

    With `order`, the name of a field, they are sorted by it; equal ones keep their order.
    """

    tables: tuple[str, ...]
    order: str = ""
    descending: bool = False


Source: TypeAlias = Range | Rows


class Assignment(Node, frozen=True, kw_only=True):
    """A name gets the value of an expression."""

    target: str
    expression: Expression


class If(Node, frozen=True, kw_only=True):
    """Two branches, the second perhaps empty; an `elif` is an `If` alone in `otherwise`."""

    condition: Condition
    then: tuple["Statement", ...]
    otherwise: tuple["Statement", ...]


class For(Node, frozen=True, kw_only=True, dict=True):
    """The body is carried out for each number or row of the source."""

    variable: str
    source: Source
    body: tuple["Statement", ...]

    @cached_property
    def iteration_cost(self) -> int:
        """What each iteration costs, in steps; counted once, since a frozen part never changes."""
        return _iteration_cost(self.body)


class NewSeries(Node, frozen=True, kw_only=True):
    """A list of rows begins, empty."""

    target: str


class Append(Node, frozen=True, kw_only=True):
    """A list of rows gets one more; `values` holds a field and its value, in the fields' order."""

    target: str
    values: tuple[tuple[str, Expression], ...]


class Outcome(Node, frozen=True, kw_only=True):
    """`refuse`: there is no result, for a reason. `warn`: there is one, with a notice."""

    kind: str
    reason: str


Statement: TypeAlias = Assignment | If | For | NewSeries | Append | Outcome


class Program(Struct, frozen=True, kw_only=True):
    """What a calculator computes: its statements in order, and the names it hands back."""

    parameters: tuple[str, ...]
    statements: tuple[Statement, ...]
    results: tuple[str, ...]


def nodes(part: object) -> Iterator[Node]:
    """Yield all nodes of a part of a program, from the outside in."""
    if isinstance(part, tuple):
        for each in part:
            yield from nodes(each)
    elif isinstance(part, Node):
        yield part
        for name in part.__struct_fields__:
            yield from nodes(getattr(part, name))


def is_longer(part: object, most: int, deepest: int) -> bool:
    """Return whether a part of a program has more nodes, or goes deeper, than is said."""
    count, waiting = 0, [(part, 0)]
    while waiting:
        each, depth = waiting.pop()
        if isinstance(each, tuple):
            waiting += [(inner, depth) for inner in each]
        elif isinstance(each, Node):
            count += 1
            if count > most or depth > deepest:
                return True
            waiting += [(getattr(each, name), depth + 1) for name in each.__struct_fields__]
    return False


def _iteration_cost(repeated: object) -> int:
    return ITERATION_COST + sum(1 for _ in nodes(repeated))
