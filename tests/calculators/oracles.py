"""What the oracles share: numbers of other libraries, and inputs drawn by chance."""

import random
from decimal import Decimal
from fractions import Fraction

from mpmath import mpf

from tests.support.calculators import calculators, draw_inputs

TINY = mpf(10) ** -25


def real(value: Fraction) -> mpf:
    return mpf(value.numerator) / value.denominator


def is_near(value: Fraction, expected: mpf, tiny: mpf = TINY) -> bool:
    return abs(real(value) - expected) <= tiny * max(1, abs(expected))


def decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def drawn(identifier: str, how_many: int = 60):
    dice = random.Random(f"oracle {identifier}")
    for _ in range(how_many):
        yield draw_inputs(dice, calculators()[identifier])
