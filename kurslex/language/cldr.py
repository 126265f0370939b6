"""What CLDR knows of a language, and what readers of one language call another."""

from babel import Locale, UnknownLocaleError
from babel.core import get_global, parse_locale


def cldr_locale(tag: str) -> Locale | None:
    """Return what CLDR has for a BCP 47 tag, None where it has nothing."""
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def canonical_tag(tag: str) -> str:
    """Return a language's tag as BCP 47 writes it, empty where CLDR has no such language.

    `zh_hans` is `zh-Hans`, `PT-br` is `pt-BR`.
    """
    written = tag.replace("_", "-")
    if cldr_locale(written) is None:
        return ""
    language, territory, script, *further = parse_locale(written, sep="-")
    return "-".join(filter(None, (language, script, territory, *further)))


def same_script(tag: str, other: str) -> bool:
    """Whether two tags are of one language in one script, by CLDR's likely subtags."""
    first, second = (_likely(each) for each in (tag, other))
    return first is not None and first == second


def _likely(tag: str) -> tuple[str, str] | None:
    """Return the language of a tag with the script in which it is most often written."""
    locale = cldr_locale(tag)
    if locale is None:
        return None
    script = locale.script
    for name in (str(locale), locale.language) if not script else ():
        likely = cldr_locale(get_global("likely_subtags").get(name, "").replace("_", "-"))
        script = script or (likely.script if likely else None)
    return locale.language, script or ""


def language_name(tag: str, readers: str) -> str:
    """Return what readers of a language call another one, or nothing where CLDR does not say."""
    locale = cldr_locale(readers)
    if locale is None:
        return ""
    names = locale.languages
    return str(names.get(tag.replace("-", "_")) or names.get(tag.partition("-")[0]) or "")
