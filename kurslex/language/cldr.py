"""What CLDR knows of a language, and what readers of one language call another."""

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from kurslex.language.likely import is_region, is_script

_NO_LANGUAGE = frozenset({"root", "und"})


def cldr_locale(tag: str) -> Locale | None:
    """Return what CLDR has for a BCP 47 tag, None where it has nothing."""
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def canonical_tag(tag: str) -> str:
    """Return a language's tag as BCP 47 writes it, empty where CLDR has no such language.

    `zh_hans` is `zh-Hans`, `PT-br` is `pt-BR`, `iw` is `he`. What stands for no language in
    particular, such as `und` and `root`, is none.
    """
    written = written_tag(tag)
    nothing = written.partition("-")[0] in _NO_LANGUAGE
    return "" if nothing or cldr_locale(written) is None else written


def written_tag(tag: str) -> str:
    """Return a tag in the letters in which BCP 47 writes it, whether CLDR knows it or not.

    Of two names of one language it has the one that counts.
    """
    name, *others = tag.strip().replace("_", "-").split("-")
    language = name.lower()
    meant, *more = get_global("language_aliases").get(language, language).split("_")
    further = [_subtag(each) for each in others]
    return "-".join([meant, *(more if not any(map(is_script, further)) else ()), *further])


def _subtag(part: str) -> str:
    if is_region(part):
        return part.upper()
    return part.title() if is_script(part) else part.lower()


def language_name(tag: str, readers: str) -> str:
    """Return what readers of a language call another one, or nothing where CLDR does not say."""
    locale = cldr_locale(readers)
    if locale is None:
        return ""
    names = locale.languages
    return str(names.get(tag.replace("-", "_")) or names.get(tag.partition("-")[0]) or "")
