"""The currencies among which a reader may choose the sign of local amounts."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from kurslex.language.currencies import currency_sign
from kurslex.model.currency import Currency
from kurslex.model.locale import Locale


class CurrencyChoice(Struct, frozen=True, kw_only=True):
    """The code of a language's own currency, and all that its readers can choose."""

    own: str
    choice: Sequence[Currency]


def currency_choice(codes: Iterable[str], locale: Locale) -> CurrencyChoice | None:
    """Return a language's own currency and all that can be chosen, or None where it is no choice.

    The own one is among them, first where a glossary does not name it.
    """
    own = locale.currency
    if own is None:
        return None
    known = list(codes)
    if own.code not in known:
        known.insert(0, own.code)
    choice = [Currency(code=each, sign=currency_sign(each, locale.tag)) for each in known]
    return CurrencyChoice(own=own.code, choice=choice) if len(choice) > 1 else None
