"""How a language writes numbers, as CLDR has it."""

from collections.abc import Iterator
from dataclasses import dataclass

from babel import Locale
from babel.core import get_global

_LATIN = "latn"
# The zeros of the digits that languages have by default; the other nine follow each.
_ZEROS = {
    "adlm": "\U0001e950",
    "arab": "\u0660",
    "arabext": "\u06f0",
    "beng": "\u09e6",
    "cakm": "\U00011136",
    "deva": "\u0966",
    "hmnp": "\U0001e140",
    "mtei": "\uabf0",
    "mymr": "\u1040",
    "nkoo": "\u07c0",
    "olck": "\u1c50",
    "tibt": "\u0f20",
}
# CLDR's least grouping digits, which Babel leaves out: those of two, and those that have one though
# a language they come from has two.
_TWO = "be bg es et hu ia ie it ka lv pl pt_PT ru_UA sl sq tok"
_ONE = "es_419 pt_AO"
# The size of a group in Babel where a language's pattern has none, as in en-US-POSIX.
_WITHOUT_GROUPS = 1000
_USUAL_GROUPS = (3, 3)
_HYPHENS = {"-": "\u2212"}


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenNumbers:
    """The signs, the ten digits, the sizes of the last group and of those before it.

    `least` is how many digits the shortest whole number with groups has. The minus is the
    typographical one in every language, with CLDR's marks of direction.
    """

    decimal: str
    group: str
    minus: str
    digits: str
    groups: tuple[int, int]
    least: int


def written_numbers(locale: Locale) -> WrittenNumbers:
    """Return how a language writes numbers in the digits that it has by default."""
    system = locale.default_numbering_system
    latin = locale.number_symbols.get(_LATIN, {})
    symbols = {**latin, **locale.number_symbols.get(system, {})}
    zero = ord(_ZEROS.get(system, "0"))
    last, others = locale.decimal_formats[None].grouping
    if last >= _WITHOUT_GROUPS:
        last, others = _USUAL_GROUPS
    fewest = 2 if any(each in _TWO.split() for each in _lineage(locale)) else 1
    return WrittenNumbers(
        decimal=str(symbols["decimal"]),
        group=str(symbols["group"]),
        minus="".join(_HYPHENS.get(each, each) for each in str(symbols["minusSign"])),
        digits="".join(chr(zero + digit) for digit in range(10)),
        groups=(last, others),
        least=last + fewest,
    )


def _lineage(locale: Locale) -> Iterator[str]:
    """Yield a language and those that it comes from, until one of which it is known to differ."""
    parents = get_global("parent_exceptions")
    name = str(locale)
    while name and name not in _ONE.split():
        yield name
        name = str(parents.get(name) or name.rpartition("_")[0])
