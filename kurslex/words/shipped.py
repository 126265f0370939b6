"""The words that come with the package: `kurslex/words/LOCALE/*.ftl`."""

import os
from pathlib import Path

from kurslex.language.likely import names_of, same_script

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
    names = (each.name for each in os.scandir(FOLDER) if each.is_dir())
    return tuple(sorted(name for name in names if os.path.isfile(FOLDER / name / "site.ftl")))


def shipped_tag(tag: str) -> str:
    """Return the language of the package whose words are those of a locale, empty if none is.

    That is one of the same language and script: `de` for `de-AT`, `zh-Hans` for `zh-CN`, and
    `pt-BR` for `pt-PT`, as long as nobody has written it.
    """
    languages = shipped_languages()
    if tag in languages:
        return tag
    able = [each for each in languages if same_script(each, tag)]
    return next((each for each in names_of(tag) if each in able), next(iter(able), ""))


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
