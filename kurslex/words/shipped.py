"""The words that come with the package: `kurslex/words/LOCALE/*.ftl`."""

from pathlib import Path

from babel.core import get_global

SOURCE = "en"
"""The language that all others are translated from, and that lends what they lack."""

RULES = "rules.ftl"
"""The file that says what rules ask; no page shows that."""

GRAMMAR = "grammar.ftl"
"""The file on the gender and forms of terms, of which a language needs what its grammar has."""

FOLDER = Path(__file__).parent
SHIPPED = "kurslex/words"
"""What the folder is called in the names of its files."""


def shipped_languages() -> tuple[str, ...]:
    """Return the tags of the languages that the package has words of, in alphabetical order."""
    return tuple(sorted(each.parent.name for each in FOLDER.glob("*/site.ftl")))


def shipped_tag(tag: str) -> str:
    """Return the language of the package whose words are those of a locale, empty if none is."""
    return next((each for each in _shorter(tag) if each in shipped_languages()), "")


def shipped_sources(tag: str) -> dict[str, str]:
    """Return the texts of a language's messages by their paths; none where there are none.

    The words of a language are those of its regions, too: `de` has them for `de-AT`.
    """
    own = shipped_tag(tag)
    files = sorted((FOLDER / own).glob("*.ftl")) if own else []
    return {
        f"{SHIPPED}/{own}/{file.name}": file.read_text(encoding="utf-8")
        for file in files
        if file.name != RULES
    }


def shipped_rules(tag: str) -> str:
    """Return the text of the file with what rules ask in a language, empty where there is none."""
    file = FOLDER / shipped_tag(tag) / RULES
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def nearest_language(tag: str) -> str:
    """Return the language of the package whose words readers of another one are lent.

    That is one of the same language and script where there is one, such as `pt-BR` for `pt-PT`.
    """
    wanted = _language_and_script(tag)
    able = (each for each in shipped_languages() if _language_and_script(each) == wanted)
    return next(able, SOURCE)


def _shorter(tag: str) -> list[str]:
    """Return a tag and what is left of it without its last parts, of the same script."""
    parts = tag.split("-")
    tags = ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]
    return [each for each in tags if _language_and_script(each) == _language_and_script(tag)]


def _language_and_script(tag: str) -> tuple[str, str]:
    """Return what CLDR says is most likely meant: `zh-TW` is `zh` in the script `Hant`."""
    name = tag.replace("-", "_")
    likely = get_global("likely_subtags")
    parts = str(likely.get(name) or likely.get(_without_region(name)) or name).split("_")
    written = [each for each in name.split("_")[1:] if _is_script(each)]
    scripts = written or [each for each in parts[1:] if _is_script(each)]
    return parts[0], scripts[0] if scripts else ""


def _without_region(name: str) -> str:
    language, *rest = name.split("_")
    return "_".join([language, *filter(_is_script, rest)])


def _is_script(part: str) -> bool:
    return len(part) == len("Latn") and part.isalpha()
