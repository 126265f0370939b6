"""Numbers as people read and type them; the symbols come from the locale, the rules are here."""

from kurslex.calculators.numbers.exact import decimal_places, exact_text
from kurslex.calculators.numbers.format import NO_BREAK_SPACE, PLAIN, format_number
from kurslex.calculators.numbers.parse import Refusal, parse_number

__all__ = [
    "NO_BREAK_SPACE",
    "PLAIN",
    "Refusal",
    "decimal_places",
    "exact_text",
    "format_number",
    "parse_number",
]
