"""The input that gives an output a wanted value: by its formula, or by an exact search.

The counterpart of calculator-solve.js.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from kurslex.calculators.lang.operators import round_to
from kurslex.calculators.run.values import NoResultError, begin, carry_out
from kurslex.calculators.run.work import Work, searching
from kurslex.model.calculator import NO_VALUE, Calculator, Input, Solution, Value
from kurslex.model.program import Program


def find_input(
    calculator: Calculator,
    solution: Solution,
    inputs: Mapping[str, Value],
    wanted: Fraction,
    work: Work | None = None,
) -> Fraction:
    """Return the value of the unknown, a multiple of its last decimal between its bounds.

    `inputs` hold all inputs but the unknown, `wanted` is what the output shall be. A formula's
    value is rounded, half away from zero. `work` is what it may take, where that is not the usual.
    Raises `NoResultError`, with the reason `no-value` where none in the bounds will do.
    """
    unknown = next(each for each in calculator.inputs if each.name == solution.unknown)
    scale = 10**unknown.decimals
    if solution.program is None:
        search = _Search(calculator.program, unknown, solution.target, inputs, work or searching())
        return Fraction(search.first(wanted), scale)
    given = {**inputs, solution.target: wanted}
    found = round_to(
        _value(solution.program, given, unknown.name, work or Work()), Fraction(1, scale)
    )
    if not unknown.minimum <= found <= unknown.maximum:
        raise NoResultError(NO_VALUE, solution.program.statements[-1])
    return found


def missed(target: Input, wanted: Fraction, value: Fraction) -> Fraction:
    """Return by how much a found value misses its target, zero where readers see what they wanted.

    Both are compared with the target's own decimals. The counterpart of `missed` in the browser.
    """
    return round_to(value, Fraction(1, 10**target.decimals)) - wanted


@dataclass(frozen=True, slots=True)
class _Search:
    """Tries values of the unknown on the grid of its decimals, all within one account of work."""

    program: Program
    unknown: Input
    target: str
    inputs: Mapping[str, Value]
    work: Work

    def first(self, wanted: Fraction) -> int:
        """Return the first value, in last decimals, at which the output is the target or more.

        First is the least one where the output rises, the greatest where it falls; that it does one
        of both the calculator's file promises. The values are halved again and again.
        """
        scale = 10**self.unknown.decimals
        low, high = int(self.unknown.minimum * scale), int(self.unknown.maximum * scale)
        at_low, at_high = self._output(low), self._output(high)
        first, last = (low, high) if at_low <= at_high else (high, low)
        if max(at_low, at_high) < wanted:
            raise NoResultError(NO_VALUE, self.program.statements[-1])
        if min(at_low, at_high) >= wanted:
            return first
        while abs(last - first) > 1:
            middle = (first + last) // 2
            if self._output(middle) >= wanted:
                last = middle
            else:
                first = middle
        return last

    def _output(self, at: int) -> Fraction:
        tried = {**self.inputs, self.unknown.name: Fraction(at, 10**self.unknown.decimals)}
        return _value(self.program, tried, self.target, self.work)


def _value(program: Program, inputs: Mapping[str, Value], name: str, work: Work) -> Fraction:
    values = begin(program, inputs, work)
    carry_out(program.statements, values)
    return values.numbers[name]
