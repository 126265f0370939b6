"""What the Unicode CLDR says of a language -> the lines of its `locale.yml`."""

from babel import Locale

from kurslex.language.cldr_numbers import written_numbers
from kurslex.model.locale import DIGITS, USUAL_GROUPS


def number_lines(locale: Locale) -> list[str]:
    """Return the table `numbers`; what most languages have alike is left out."""
    numbers = written_numbers(locale)
    last, others = numbers.groups
    lines = [
        "numbers:",
        f"  decimal: {_sign(numbers.decimal)}",
        f"  group: {_sign(numbers.group)}",
        f"  minus: {_sign(numbers.minus)}",
    ]
    if numbers.digits != DIGITS:
        lines.append(f'  digits: "{numbers.digits}"')
    if numbers.groups != USUAL_GROUPS:
        lines += ["  # How many digits the last group has, and those before it."]
        lines += [f"  groups: [{last}, {others}]"]
    if numbers.least != last + 1:
        lines += ["  # How many digits the shortest whole number with groups has."]
        lines += [f"  least: {numbers.least}"]
    return lines


def _sign(sign: str) -> str:
    shown = "".join(each if each.isascii() else f"\\u{ord(each):04X}" for each in sign)
    return f'"{shown}"'
