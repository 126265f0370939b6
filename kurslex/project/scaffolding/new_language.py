"""What the Unicode CLDR says of a language -> its `locale.yml`."""

from babel import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol, get_group_symbol

from kurslex.language.currencies import usual_currency
from kurslex.project.yaml.yaml_values import scalar

_MINUS = "\u2212"


class UnknownLanguageError(ValueError):
    """The CLDR has no such language."""


def language_data(tag: str, name: str, lender: str) -> str:
    """Return the text of the file for a new language that borrows words from another, or from none.

    Its own name and its symbols for numbers are CLDR's where `name` is empty; the minus is the
    typographical one in every language, the currency that of the country where most speak it.
    Raises `UnknownLanguageError`.
    """
    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        raise UnknownLanguageError(tag) from None
    lines = [
        f"name: {scalar(name or own_name(tag))}",
        *_words(lender),
        *([f"direction: {locale.text_direction}"] if locale.text_direction != "ltr" else []),
        "numbers:",
        f"  decimal: {_sign(get_decimal_symbol(locale, numbering_system='latn'))}",
        f"  group: {_sign(get_group_symbol(locale, numbering_system='latn'))}",
        f"  minus: {_sign(_MINUS)}",
        *([f"currency: {currency}"] if (currency := usual_currency(tag)) else []),
    ]
    return "\n".join([*lines, ""])


def _words(lender: str) -> list[str]:
    note = "# Whose words stand in for the messages that are not translated yet."
    return [note, f"words: {lender}"] if lender else []


def own_name(tag: str) -> str:
    """Return a language's name for itself, as CLDR has it, with a capital letter."""
    name = Locale.parse(tag, sep="-").get_display_name() or tag
    return name[:1].upper() + name[1:]


def _sign(sign: str) -> str:
    return f'"{sign}"' if sign.isascii() else f'"\\u{ord(sign):04X}"'
