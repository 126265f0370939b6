"""How much one answer may compute: iterations of loops and digits of numbers, counted together.

The counterpart of `spend` and `rational` in calculator-runtime.js: both count the same, so that
Python and the browser refuse the same inputs.
"""

from fractions import Fraction

from kurslex.bounds.calculations import SEARCHES, WORK

LONG = 4 * 255
"""In bits: an operation whose result, in lowest terms, has no longer part costs nothing."""

QUADRUPLE = 512
"""In hexadecimal digits of both parts: so many more make an operation four times as costly."""


class TooMuchWorkError(ArithmeticError):
    """An answer would take more than it may."""


class Work:
    """What is left of the work that one answer may take.

    A loop costs, for each iteration, as many units as it has parts; an operation whose result is
    long, in lowest terms, costs units by its length.
    """

    def __init__(self, units: int = WORK) -> None:
        self._all = self._left = units

    @property
    def used(self) -> int:
        """What was taken of it."""
        return self._all - max(0, self._left)

    def spend(self, units: int) -> None:
        """Count work that is about to be done; raises `TooMuchWorkError`."""
        self._left -= units
        if self._left < 0:
            raise TooMuchWorkError

    def made(self, value: Fraction) -> Fraction:
        """Count the digits of an operation's result and return it; raises `TooMuchWorkError`."""
        if _bits(value) > LONG:
            bits = (value.numerator * value.denominator).bit_length()
            self.spend(4 ** ((bits + 3) // 4 // QUADRUPLE + 2))
        return value

    def power(self, base: Fraction, exponent: int) -> Fraction:
        """Return a power by squaring, every product counted; raises `TooMuchWorkError`."""
        if _bits(base) * exponent <= LONG:
            return base**exponent  # no product on the way is long
        half = self.power(base, exponent // 2)
        square = self.made(half * half)
        return self.made(square * base) if exponent % 2 else square


def searching() -> Work:
    """Return the work that a search may take, which computes the same again and again."""
    return Work(SEARCHES * WORK)


def _bits(value: Fraction) -> int:
    return max(value.numerator.bit_length(), value.denominator.bit_length())
