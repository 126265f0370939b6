"""Exact decimal text, with a point and no grouping: for files, addresses and JSON."""

from fractions import Fraction


def decimal_places(value: Fraction) -> int | None:
    """Return how many decimals write the value exactly, or None where no number of them does."""
    denominator, twos, fives = value.denominator, 0, 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    return max(twos, fives) if denominator == 1 else None


def exact_text(value: Fraction) -> str:
    """Return `50.5`, or `1/3` where no decimal text is exact."""
    places = decimal_places(value)
    if places is None:
        return f"{value.numerator}/{value.denominator}"
    digits = str(abs(value.numerator) * 10**places // value.denominator).zfill(places + 1)
    sign = "-" if value < 0 else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)
