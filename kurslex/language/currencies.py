"""Which currencies there are, and what readers of a language call them, as CLDR has it."""

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_symbol, get_territory_currencies

from kurslex.language.cldr import cldr_locale
from kurslex.language.likely import likely


def currencies_in_use() -> frozenset[str]:
    """Return the ISO 4217 codes of the currencies that are legal tender somewhere."""
    return frozenset(
        code
        for entries in get_global("territory_currencies").values()
        for code, _, end, is_tender in entries
        if end is None and is_tender
    )


def currency_sign(code: str, tag: str) -> str:
    """Return the shortest sign of a currency that readers of a language know, `kr` or `$`.

    It is empty where they know nothing but the code.
    """
    signs = {get_currency_symbol(code, each) for each in (cldr_locale(tag), Locale("en")) if each}
    return min(signs - {code}, key=lambda sign: (len(sign), sign), default="")


def usual_currency(tag: str) -> str:
    """Return the code of the currency of the country where most speak a language, or nothing."""
    return next(iter(get_territory_currencies(likely(tag).region)), "")
