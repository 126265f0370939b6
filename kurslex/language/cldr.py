"""What CLDR knows of a language, and what readers of one language call another."""

from babel import Locale, UnknownLocaleError


def cldr_locale(tag: str) -> Locale | None:
    """Return what CLDR has for a BCP 47 tag, None where it has nothing."""
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def language_name(tag: str, readers: str) -> str:
    """Return what readers of a language call another one, or nothing where CLDR does not say."""
    locale = cldr_locale(readers)
    if locale is None:
        return ""
    names = locale.languages
    return str(names.get(tag.replace("-", "_")) or names.get(tag.partition("-")[0]) or "")


def text_direction(tag: str) -> str:
    """Return `ltr` or `rtl`, as CLDR has it for a language; `ltr` where it does not know one."""
    locale = cldr_locale(tag)
    return str(locale.text_direction) if locale else "ltr"
