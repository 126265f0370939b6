"""Which numbers a language's plural categories stand for, as CLDR has them."""

from babel import Locale, UnknownLocaleError

CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
_MOSTLY = {"one": (1,), "two": (2,)}
# No language's rules look further than the last three digits of whole numbers that people count.
_LOOKED_AT = range(1_001)


def numbers_of(tag: str, category: str) -> tuple[int, ...]:
    """Return the whole numbers of a category up to 1,000.

    Where the language is unknown, `one` is 1 and `two` is 2.
    """
    try:
        rule = Locale.parse(tag, sep="-").plural_form
    except (UnknownLocaleError, ValueError):
        return _MOSTLY.get(category, ())
    return tuple(number for number in _LOOKED_AT if rule(number) == category)
