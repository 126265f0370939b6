"""What a reader typed, as a number or a reason why not. The counterpart of `parse` in the browser.

Both `,` and `.` are read as the decimal separator, whichever fits the field: readers bring their
own habits, and a text copied from another page brings its author's. The digits may be those of any
script.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

from kurslex.bounds.calculations import LONGEST_TYPED
from kurslex.model.calculator import Input
from kurslex.model.locale import NumberSymbols

# Full-width characters, which Japanese and Chinese keyboards write, and an Arabic comma.
_PLAIN: dict[int, int | str | None] = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0x3000: " ",
    0x060C: ",",
}
# Marks of direction, which come with what is copied from texts written from right to left.
_PLAIN |= dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])

BLANKS = " \t\r\n\u00a0\u2009\u202f"
DECIMAL_SIGNS = ",.\u066b"
GROUP_SIGNS = ",. \u00a0\u2009\u202f'\u2019\u066c"
MINUS_SIGNS = "-\u2212"

_DIGITS = re.compile("[0-9]+")
_FIRST_GROUP = re.compile("[1-9][0-9]{0,2}")
_GROUP = re.compile("[0-9]{3}")
# In South Asia the groups before the last have two digits: 1,00,000.
_FIRST_OF_TWO = re.compile("[1-9][0-9]?")
_GROUP_OF_TWO = re.compile("[0-9]{2}")


class Refusal(StrEnum):
    """Why a text was not accepted; the values are the ends of message identifiers."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not-a-number"
    AMBIGUOUS = "ambiguous"
    BELOW_MINIMUM = "below-minimum"
    ABOVE_MAXIMUM = "above-maximum"
    TOO_MANY_DECIMALS = "too-many-decimals"
    TOO_LONG = "too-long"


class Reading(Struct, frozen=True):
    """What a text means, exactly, and with how many decimals it was typed."""

    value: Fraction
    decimals: int


def parse_number(text: str, quantity: Input, symbols: NumberSymbols) -> Fraction | Refusal:
    """Return the number that a text means in a quantity's field, exactly, or why it means none."""
    reading = read_number(text, quantity, symbols)
    return reading if isinstance(reading, Refusal) else reading.value


def read_number(text: str, quantity: Input, symbols: NumberSymbols) -> Reading | Refusal:
    """Return what a text means in a quantity's field, or why it means nothing.

    Of the readings by decimal comma and by decimal point those stay that respect the quantity's
    decimals and bounds. Where two different numbers stay, the locale's own decimal separator wins,
    unless the text holds a foreign one: then it is ambiguous.
    """
    plain = _plain(text)
    if len(plain) > LONGEST_TYPED:
        return Refusal.TOO_LONG
    stripped = plain.strip(BLANKS)
    if not stripped:
        return Refusal.EMPTY
    body = _without_unit(stripped, quantity)
    readings = list(_readings(body, symbols))
    if not readings:
        return Refusal.NOT_A_NUMBER
    accepted = [reading for reading in readings if _objection(reading, quantity) is None]
    if not accepted:
        return _objection(readings[0], quantity) or Refusal.NOT_A_NUMBER
    foreign = set(DECIMAL_SIGNS) - {symbols.decimal}
    if len({reading.value for reading in accepted}) > 1 and foreign & set(body):
        return Refusal.AMBIGUOUS
    return accepted[0]


def _plain(text: str) -> str:
    """Return a text with the digits and signs of ASCII for those of other scripts."""
    if text.isascii():
        return text
    signs = text.translate(_PLAIN)
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in signs)


def _without_unit(text: str, quantity: Input) -> str:
    spellings = [word for word in (quantity.unit, quantity.unit.lower(), quantity.sign) if word]
    for word in spellings:
        if text.startswith(word):
            return text.removeprefix(word).lstrip(BLANKS)
        if text.endswith(word):
            return text.removesuffix(word).rstrip(BLANKS)
    return text


def _readings(body: str, symbols: NumberSymbols) -> Iterator[Reading]:
    """Yield what the text says by each decimal separator, the locale's own first."""
    negative = body[:1] in {*MINUS_SIGNS, *symbols.minus}
    unsigned = body[1:] if negative else body
    for decimal in dict.fromkeys((symbols.decimal, *DECIMAL_SIGNS)):
        whole, sign, fraction = unsigned.partition(decimal)
        digits = _ungrouped(whole, set(GROUP_SIGNS + symbols.group) - {decimal})
        if digits and (_DIGITS.fullmatch(fraction) if sign else True):
            value = Fraction(int(digits + fraction), 10 ** len(fraction))
            yield Reading(-value if negative else value, len(fraction))


def _ungrouped(whole: str, group_signs: set[str]) -> str:
    """Return the digits of a whole number, grouped by one character or not at all; else nothing."""
    if _DIGITS.fullmatch(whole):
        return whole
    for sign in group_signs.intersection(whole):
        first, *others = whole.split(sign)
        if _FIRST_GROUP.fullmatch(first) and all(map(_GROUP.fullmatch, others)):
            return first + "".join(others)
        *middle, last = others
        if (
            middle
            and _FIRST_OF_TWO.fullmatch(first)
            and all(map(_GROUP_OF_TWO.fullmatch, middle))
            and _GROUP.fullmatch(last)
        ):
            return first + "".join(others)
    return ""


def _objection(reading: Reading, quantity: Input) -> Refusal | None:
    if reading.decimals > quantity.decimals:
        return Refusal.TOO_MANY_DECIMALS
    if reading.value < quantity.minimum:
        return Refusal.BELOW_MINIMUM
    if reading.value > quantity.maximum:
        return Refusal.ABOVE_MAXIMUM
    return None
