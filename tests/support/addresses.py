"""The addresses that this site promises: by docs/addresses.txt, and by tests/cases/built."""

from itertools import permutations
from pathlib import Path

import yaml

_CASES = Path(__file__).parents[1] / "cases"

ADDRESS = "https://kurslex.example/"
LANGUAGES = ("nb", "de", "it")


def lines(name: str) -> list[str]:
    """Return the lines of a case file, without its comments."""
    text = (_CASES / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


_DOCS = _CASES.parents[1] / "docs"
_DECLARED = yaml.load((_DOCS / "concepts.yml").read_text(encoding="utf-8"), yaml.BaseLoader)

PUBLISHED = tuple(
    line.removeprefix("/")
    for line in (_DOCS / "addresses.txt").read_text(encoding="utf-8").splitlines()
    if line.startswith("/")
)
PROMISED_EMBEDS = tuple(
    dict.fromkeys(
        parts[2]
        for each in PUBLISHED
        if (parts := each.split("/"))[1:2] == ["embed"] and len(parts) == 4
    )
)
EMBEDS = tuple(
    sorted(file.stem.replace("_", "-") for file in (_CASES.parents[1] / "calculators").glob("*.py"))
)
OVERVIEWS = tuple(lines("built/overviews.txt"))
THEMES = tuple(lines("built/themes.txt"))
CONCEPTS = tuple(sorted(_DECLARED["concepts"]))
# Old ids, each with what took over, and with its section if only that did.
MOVED = {
    old.partition("#")[0]: concept + "".join(old.partition("#")[1:])
    for concept, entry in _DECLARED["concepts"].items()
    for old in entry.get("legacy", ())
}
MOVED_EMBEDS = {
    old: calculator
    for calculator, entry in _DECLARED.get("calculators", {}).items()
    for old in entry["legacy"]
}
WITHDRAWN = tuple(_DECLARED.get("withdrawn", ()))

HOMES = {f"{language}/": language for language in LANGUAGES}
CONCEPT_PAGES = {
    f"{language}/{concept}/": (language, concept) for language in LANGUAGES for concept in CONCEPTS
}
EMBED_PAGES = {f"{language}/embed/{name}/": language for language in LANGUAGES for name in EMBEDS}
# Pages that are no concept's, with an address without a language, too.
NEUTRAL = (*OVERVIEWS, "teaching", "pack", "downloads", "accessibility")
OVERVIEW_PAGES = {
    f"{language}/{name}/": (language, name) for language in LANGUAGES for name in NEUTRAL
}
# They lead from the home pages, and have no address without a language.
THEME_PAGES = {
    f"{language}/theme/{theme}/": (language, theme) for language in LANGUAGES for theme in THEMES
}
# They have no address without a language either, and search engines are asked to leave them out.
PRACTICE_PAGES = {
    f"{language}/practice/{place}": language
    for language in LANGUAGES
    for place in lines("built/practice.txt")
}
# What teaching needs of each concept, and its card for iframes: neither has an address without a
# language, and search engines are asked to leave them out.
TEACHING_PAGES = {
    f"{language}/teaching/{concept}/": (language, concept)
    for language in LANGUAGES
    for concept in CONCEPTS
}
CARD_PAGES = {
    f"{language}/embed/concept/{concept}/": f"{language}/{concept}/"
    for language in LANGUAGES
    for concept in CONCEPTS
}
# Exercises of calculators and their frames, none of which has an address without a language.
EXERCISE_PAGES = {
    f"{language}/practice/{name}/": language
    for language in LANGUAGES
    for name in lines("built/exercises.txt")
}
EXERCISE_FRAMES = {
    f"{language}/embed/practice/{name}/": f"{language}/practice/{name}/"
    for language in LANGUAGES
    for name in lines("built/exercises.txt")
}
# Each concept in two languages side by side: first column, concept, second column.
PARALLEL_PAGES = {
    f"{first}/{concept}/{second}/": (first, concept, second)
    for first, second in permutations(LANGUAGES, 2)
    for concept in CONCEPTS
}
# What leads on from an old address in each language, and in two, to the location after it.
MOVED_PAGES = {
    f"{tag}/{slug}/{rest}": f"{tag}/{target.partition('#')[0]}/{rest}"
    for tag in LANGUAGES
    for slug, target in MOVED.items()
    for rest in ("", *(f"{other}/" for other in LANGUAGES if other != tag))
}
MOVED_FRAMES = {
    f"{tag}/embed/{old}/": f"{tag}/embed/{new}/"
    for tag in LANGUAGES
    for old, new in (
        *MOVED_EMBEDS.items(),
        *((f"concept/{slug}", f"concept/{at.partition('#')[0]}") for slug, at in MOVED.items()),
    )
} | {
    f"{tag}/teaching/{old}/": f"{tag}/teaching/{new.partition('#')[0]}/"
    for tag in LANGUAGES
    for old, new in MOVED.items()
}
WITHDRAWN_PAGES = [
    f"{tag}/{concept}/{rest}"
    for tag in LANGUAGES
    for concept in WITHDRAWN
    for rest in ("", *(f"{other}/" for other in LANGUAGES if other != tag))
] + [
    f"{tag}/{place}/{concept}/"
    for tag in LANGUAGES
    for place in ("embed/concept", "teaching")
    for concept in WITHDRAWN
]
STATUS_PAGES = {f"{language}/status/": language for language in LANGUAGES}
SEARCH_PAGES = {f"{language}/search/": language for language in LANGUAGES}
PERMALINKS = {f"{name}/": name for name in (*NEUTRAL, *CONCEPTS)}

# What search engines shall know: the pages in one language, and the neutral ones above them.
CONTENT_PAGES = (
    *(*HOMES, *OVERVIEW_PAGES, *THEME_PAGES, *CONCEPT_PAGES, *EXERCISE_PAGES),
    *("", *PERMALINKS),
)


def language_of(location: str) -> str:
    """Return the language of a page, `mul` (several) for those that belong to none."""
    first = location.partition("/")[0]
    return first if first in LANGUAGES else "mul"


def siblings(location: str) -> dict[str, str]:
    """Return the addresses of a content page's translations, by `hreflang`."""
    rest = location if language_of(location) == "mul" else location.partition("/")[2]
    translations = {language: f"{ADDRESS}{language}/{rest}" for language in LANGUAGES}
    if location in (*THEME_PAGES, *EXERCISE_PAGES):
        return translations
    return {**translations, "x-default": ADDRESS + rest}
