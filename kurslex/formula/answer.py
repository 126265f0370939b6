"""The input that gives an output a wanted value: by its formula, or by an exact search.

The twin of `solve` in calculator-runtime.js.
"""

from collections.abc import Mapping
from fractions import Fraction

from kurslex.formula.operators import round_to
from kurslex.formula.values import NoResultError, begin, carry_out
from kurslex.model.calculator import NO_VALUE, Calculator, Input, Solution, Value
from kurslex.model.program import Program


def answer(
    calculator: Calculator, solution: Solution, inputs: Mapping[str, Value], wanted: Fraction
) -> Fraction:
    """Return the value of the unknown, a multiple of its last decimal between its bounds.

    `inputs` hold all inputs but the unknown, `wanted` is what the output shall be. A formula's
    value is rounded, half away from zero. Raises `NoResultError`, with the reason `no-value` where
    none in the bounds will do.
    """
    unknown = next(each for each in calculator.inputs if each.name == solution.unknown)
    scale = 10**unknown.decimals
    if solution.program is None:
        return Fraction(
            _search(calculator.program, unknown, solution.target, inputs, wanted), scale
        )
    given = {**inputs, solution.target: wanted}
    found = round_to(_value(solution.program, given, unknown.name), Fraction(1, scale))
    if not unknown.minimum <= found <= unknown.maximum:
        raise NoResultError(NO_VALUE, solution.program.statements[-1])
    return found


def _search(
    program: Program, unknown: Input, target: str, inputs: Mapping[str, Value], wanted: Fraction
) -> int:
    """Return the first value, in last decimals, at which the output is the target or more.

    First is the least one where the output rises, the greatest where it falls; that it does one of
    both the calculator's file promises. The values are halved again and again.
    """
    scale = 10**unknown.decimals

    def value(at: int) -> Fraction:
        return _value(program, {**inputs, unknown.name: Fraction(at, scale)}, target)

    low, high = int(unknown.minimum * scale), int(unknown.maximum * scale)
    at_low, at_high = value(low), value(high)
    first, last = (low, high) if at_low <= at_high else (high, low)
    if max(at_low, at_high) < wanted:
        raise NoResultError(NO_VALUE, program.statements[-1])
    if min(at_low, at_high) >= wanted:
        return first
    while abs(last - first) > 1:
        middle = (first + last) // 2
        if value(middle) >= wanted:
            last = middle
        else:
            first = middle
    return last


def _value(program: Program, inputs: Mapping[str, Value], name: str) -> Fraction:
    values = begin(program, inputs)
    carry_out(program.statements, values)
    return values.numbers[name]
