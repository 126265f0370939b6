"""What the Unicode CLDR says of a language -> its `locale.yml`."""

from babel import Locale, UnknownLocaleError

from kurslex.language.currencies import usual_currency
from kurslex.language.writing_systems import text_direction
from kurslex.project.scaffolding.cldr_settings import also_lines, number_lines, order_lines
from kurslex.project.scaffolding.language_style import style_lines
from kurslex.project.yaml.yaml_values import scalar


class UnknownLanguageError(ValueError):
    """The CLDR has no such language."""


def language_data(tag: str, name: str, lender: str) -> str:
    """Return the text of the file for a new language, which borrows words if there is a lender.

    Its own name and how it writes numbers are CLDR's where `name` is empty; the minus is the
    typographical one in every language, the currency that of the country where most speak it.
    Raises `UnknownLanguageError`.
    """
    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        raise UnknownLanguageError(tag) from None
    lines = [
        f"name: {scalar(name or own_name(tag))}",
        *also_lines(tag),
        *(_borrowing(lender) if lender else ()),
        *([f"direction: {direction}"] if (direction := text_direction(tag)) != "ltr" else []),
        *order_lines(tag),
        *number_lines(locale),
        *([f"currency: {currency}"] if (currency := usual_currency(tag)) else []),
        *style_lines(tag),
    ]
    return "\n".join([*lines, ""])


def _borrowing(lender: str) -> tuple[str, str]:
    note = "# Whose words stand in for the messages that are not translated yet."
    return note, f"words: {lender}"


def own_name(tag: str) -> str:
    """Return a language's name for itself, as CLDR has it, with a capital letter."""
    name = Locale.parse(tag, sep="-").get_display_name() or tag
    return name[:1].upper() + name[1:]
