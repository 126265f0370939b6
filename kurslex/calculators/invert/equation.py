"""One equation `wanted = expression`, inverted into `unknown = …` where that is sound.

Sound means: the formula gives the one value of the unknown with which the equation holds, or has
no value itself, as where it divides by zero. Written for an unknown that occurs once, and for sums
and quotients that are linear in it; nothing is tried or approximated.
"""

from collections.abc import Callable
from typing import TypeAlias

from kurslex.bounds.calculations import DEEPEST_EQUATION, MOST_PARTS_OF_EQUATION
from kurslex.calculators.invert.algebra import (
    add,
    call,
    divide,
    is_zero,
    multiply,
    negate,
    number,
    subtract,
    total,
)
from kurslex.calculators.lang.operators import OPERATORS
from kurslex.model.calculator import Input
from kurslex.model.program import (
    Aggregate,
    Call,
    Expression,
    Name,
    Negation,
    Number,
    Operation,
    is_longer,
    nodes,
)

Linear: TypeAlias = tuple[Expression, Expression]
"""`(a, b)` for `a * unknown + b`."""


class NotInvertibleError(ValueError):
    """An equation that cannot be inverted; the text says what prevents it."""


def refuse_long(part: object) -> None:
    """Raise `NotInvertibleError` where a formula grows, step by step, longer than anybody reads."""
    if is_longer(part, MOST_PARTS_OF_EQUATION, DEEPEST_EQUATION):
        raise NotInvertibleError("the formula grows too long")


def inverted(expression: Expression, wanted: Expression, unknown: Input) -> Expression:
    """Return what the unknown is where the expression has the wanted value.

    All nodes have to be at one place, as after `placed`. Raises `NotInvertibleError`.
    """
    return _Inverter(unknown).inverted(expression, wanted)


class _Inverter:
    def __init__(self, unknown: Input) -> None:
        self._unknown = unknown

    def inverted(self, e: Expression, wanted: Expression) -> Expression:
        refuse_long(wanted)
        match e:
            case Name():
                return wanted
            case Negation():
                return self.inverted(e.operand, negate(wanted))
            case Operation():
                return self._operation(e, wanted)
            case Call(function="power", arguments=(base, exponent)):
                if not self._depends(exponent):
                    root = divide(number(1, e), exponent)
                    return self.inverted(base, call("power", wanted, root))
                if not self._depends(base):
                    return self.inverted(exponent, divide(call("ln", wanted), call("ln", base)))
            case Call(function="exp"):
                return self.inverted(e.arguments[0], call("ln", wanted))
            case Call(function="ln"):
                return self.inverted(e.arguments[0], call("exp", wanted))
            case Aggregate(function="sum"):
                return self._line(e, wanted)
        raise NotInvertibleError(f"it appears in {getattr(e, 'function', 'a formula')}")

    def _operation(self, e: Operation, wanted: Expression) -> Expression:
        if not OPERATORS[e.operator].invertible:
            raise NotInvertibleError(f"'{e.operator}' cannot be inverted")
        left, right, zero = e.left, e.right, number(0, e)
        match e.operator, self._depends(left), self._depends(right):
            case "+" | "-", True, True:
                return self._line(e, wanted)
            case "+", True, _:
                return self.inverted(left, subtract(wanted, right))
            case "+", _, _:
                return self.inverted(right, subtract(wanted, left))
            case "-", True, _:
                return self.inverted(left, add(wanted, right))
            case "-", _, _:
                return self.inverted(right, subtract(left, wanted))
            case "*", True, False:
                return self.inverted(left, divide(wanted, right))
            case "*", False, True:
                return self.inverted(right, divide(wanted, left))
            case "/", True, True:
                return self._quotient(e, wanted)
            case "/", True, _:
                return self.inverted(left, multiply(wanted, right))
            case "/", _, _:
                return self.inverted(right, divide(left, wanted))
            case "**", True, _ if isinstance(right, Number):
                return self.inverted(left, self._root(left, right, wanted, zero))
        raise NotInvertibleError("it is multiplied by itself")

    def _root(
        self, base: Expression, exponent: Number, wanted: Expression, zero: Expression
    ) -> Expression:
        """Return the one number whose power is wanted; its sign is known, or the power is odd."""
        part = divide(number(1, exponent), exponent)
        if exponent.value == 1:
            return wanted
        if isinstance(base, Name) and self._unknown.minimum >= 0 < exponent.value:
            return call("power", wanted, part)
        if exponent.value % 2:
            above = call("power", call("max", wanted, zero), part)
            return subtract(above, call("power", call("max", negate(wanted), zero), part))
        if isinstance(base, Name) and self._unknown.maximum <= 0 < exponent.value:
            return negate(call("power", wanted, part))
        raise NotInvertibleError("two values have the same even power")

    def _line(self, e: Expression, wanted: Expression) -> Expression:
        """Solve `a * unknown + b = wanted`."""
        a, b = self._linear(e)
        if is_zero(a):
            raise NotInvertibleError("it cancels out")
        return divide(subtract(wanted, b), a)

    def _quotient(self, e: Operation, wanted: Expression) -> Expression:
        """Solve `(a * unknown + b) / (c * unknown + d) = wanted`, factors taken out before."""
        over, over_factor = self._without_factors(e.left)
        under, under_factor = self._without_factors(e.right)
        ratio = divide(multiply(wanted, under_factor), over_factor)
        (a, b), (c, d) = self._linear(over), self._linear(under)
        if (is_zero(a) and is_zero(c)) or (is_zero(b) and is_zero(d)):
            raise NotInvertibleError("it cancels out")
        if is_zero(a) or isinstance(a, Negation):
            return divide(subtract(b, multiply(ratio, d)), subtract(multiply(ratio, c), a))
        return divide(subtract(multiply(ratio, d), b), subtract(a, multiply(ratio, c)))

    def _without_factors(self, e: Expression) -> tuple[Expression, Expression]:
        """Return an expression without the factors that do not depend, and these as a product."""
        if isinstance(e, Operation) and e.operator in {"*", "/"}:
            if not self._depends(e.right):
                inner, factor = self._without_factors(e.left)
                combine = multiply if e.operator == "*" else divide
                return inner, combine(factor, e.right)
            if e.operator == "*" and not self._depends(e.left):
                inner, factor = self._without_factors(e.right)
                return inner, multiply(e.left, factor)
        return e, number(1, e)

    def _linear(self, e: Expression) -> Linear:
        zero = number(0, e)
        if not self._depends(e):
            return zero, e
        match e:
            case Name():
                return number(1, e), zero
            case Negation():
                return _each(negate, self._linear(e.operand))
            case Operation(operator="+" | "-"):
                combine = add if e.operator == "+" else subtract
                (a, b), (c, d) = self._linear(e.left), self._linear(e.right)
                return combine(a, c), combine(b, d)
            case Operation(operator="*") if not self._depends(e.right):
                return _each(lambda part: multiply(part, e.right), self._linear(e.left))
            case Operation(operator="*") if not self._depends(e.left):
                return _each(lambda part: multiply(e.left, part), self._linear(e.right))
            case Operation(operator="/") if not self._depends(e.right):
                return _each(
                    lambda part: part if is_zero(part) else divide(part, e.right),
                    self._linear(e.left),
                )
            case Aggregate(function="sum") if not self._depends((e.source, e.condition)):
                return _each(lambda part: total(e, part), self._linear(e.expression))
            case _:
                raise NotInvertibleError("it occurs more than once, and not only in sums")

    def _depends(self, part: object) -> bool:
        name = self._unknown.name
        return any(isinstance(each, Name) and each.identifier == name for each in nodes(part))


def _each(change: Callable[[Expression], Expression], line: Linear) -> Linear:
    return change(line[0]), change(line[1])
