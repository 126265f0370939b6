"""A number as a reader sees it. The counterpart of `format` in calculator-runtime.js."""

from fractions import Fraction

from kurslex.model.locale import DIGITS, NumberSymbols

NO_BREAK_SPACE = "\u00a0"
PLAIN = NumberSymbols(decimal=".", group="", minus="-")
"""The symbols of machines: `-2000.00`, the same in every language."""


def format_number(value: Fraction, *, decimals: int, symbols: NumberSymbols, unit: str = "") -> str:
    """Return the value with a fixed count of decimals, grouped as the language does, and its unit.

    Rounds half away from zero, once; what rounds to zero has no minus. The unit follows a
    no-break space.
    """
    # In whole numbers, for fractions are reduced at each step.
    whole, rest = divmod(abs(value.numerator) * 10**decimals, value.denominator)
    rounded = whole + (2 * rest >= value.denominator)
    digits = str(rounded).zfill(decimals + 1)
    integer, fraction = digits[: len(digits) - decimals], digits[len(digits) - decimals :]
    return "".join(
        (
            symbols.minus if value < 0 and rounded else "",
            _written(_grouped(integer, symbols), symbols),
            symbols.decimal + _written(fraction, symbols) if fraction else "",
            NO_BREAK_SPACE + unit if unit else "",
        )
    )


def _grouped(integer: str, symbols: NumberSymbols) -> str:
    last, others = symbols.groups
    if not symbols.group or len(integer) < symbols.least:
        return integer
    rest, groups = integer[:-last], [integer[-last:]]
    while rest:
        rest, groups = rest[:-others], [rest[-others:], *groups]
    return symbols.group.join(groups)


def _written(digits: str, symbols: NumberSymbols) -> str:
    """Return a text with the digits of the language; the signs between them stay."""
    if symbols.digits == DIGITS:
        return digits
    return digits.translate(str.maketrans(DIGITS, symbols.digits))
