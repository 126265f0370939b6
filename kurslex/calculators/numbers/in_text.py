"""The numbers that a text says, as its language writes them."""

import re

from kurslex.model.locale import DIGITS, USUAL_GROUPS, NumberSymbols

# What numbers in Latin digits have in languages with digits of their own, which write both.
_LATIN = {",": "", ".": "."}


def number_pattern(symbols: NumberSymbols) -> str:
    """Return a pattern of the numbers that a language writes, without sign.

    They may have any digits. Groups are of three digits or as the language has them, or there are
    none: Hindi *1,00,000* is understood, and so is *100,000*.
    """
    signs = _signs(symbols)
    group, decimal = (
        f"[{''.join(re.escape(each) for each, stands in signs.items() if stands == wanted)}]"
        for wanted in ("", ".")
    )
    threes = rf"\d{{1,3}}(?:{group}\d{{3}})+"
    if symbols.groups != USUAL_GROUPS:
        last, others = symbols.groups
        own = rf"\d{{1,{others}}}(?:{group}\d{{{others}}})*{group}\d{{{last}}}"
        threes = rf"{threes}(?!{group}?\d)|{own}"
    return rf"(?:{threes}|\d+)(?:{decimal}\d+)?"


def plain_number(text: str, symbols: NumberSymbols) -> str:
    """Return what a match of the pattern says, in ASCII with a point and no groups: `1234.5`."""
    signs = _signs(symbols)
    return "".join(signs[each] if each in signs else str(int(each)) for each in text)


def _signs(symbols: NumberSymbols) -> dict[str, str]:
    """Return what the signs in a number stand for: nothing, or the decimal point."""
    own = {symbols.group: "", symbols.decimal: "."}
    return own if symbols.digits == DIGITS else {**_LATIN, **own}
