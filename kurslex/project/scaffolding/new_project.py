"""A title and languages -> the files of a new project, as they lie in the folder `new_project/`.

A language whose sample pages are there is whole at once. Any other one gets a page with hints at
what to write, and borrows the words of one that is whole, if there is any.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable

from kurslex import __version__
from kurslex.language.likely import same_script
from kurslex.language.writing_systems import script_of
from kurslex.model.unfinished import to_write
from kurslex.project.scaffolding.copied_words import borrowed_home
from kurslex.project.scaffolding.language_settings import with_language
from kurslex.project.scaffolding.new_language import language_data, own_name
from kurslex.project.yaml.yaml_values import scalar
from kurslex.words.shipped import SOURCE

CONCEPT = "glossary"
"""The id of the sample concept."""

EXAMPLE = "reading-time"
"""The id of the example's concept and of its calculator."""

_DECLARED = "docs/concepts.yml"
_INDEX, _CONCEPT_PAGE, _SITE = "index.md", f"{CONCEPT}.md", "messages/site.ftl"

_FOLDER = files("kurslex.project.scaffolding") / "new_project"
# Where a file goes, by its name in the folder: names that begin with a dot are hidden there.
_FILES = {
    "mkdocs.yml": "mkdocs.yml",
    "requirements.txt": "requirements.txt",
    "readme.md": "README.md",
    "CODEOWNERS": "CODEOWNERS",
    "gitignore": ".gitignore",
    "kurslex-version": ".kurslex-version",
    "pre-commit-config.yaml": ".pre-commit-config.yaml",
    "github/workflows/check.yml": ".github/workflows/check.yml",
    "github/workflows/publish.yml": ".github/workflows/publish.yml",
}
ACCOMPANYING = frozenset({*_FILES.values()} - {"mkdocs.yml"})
"""The files that a project does without, or that may be there already in a form of their own."""

_TITLE = "⟨title⟩"
# For languages without samples, where none of the project's languages has any.
_HOME = f"""\
---
title: {_TITLE}
description: {_TITLE}
---
"""
_PAGE = f"""\
---
preferred:
  term: {to_write("the term for a list of explained terms")}
definition: {to_write("one plain sentence that says what it is and stands alone")}
---

{to_write("the explanation")}
"""
_NAME = f"""\
site-name = {_TITLE}
"""
_WORDS = f"""\
{_NAME}
# In English until you write them in this language.
site-subtitle = Terms and what they mean
theme-basics = Basics

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/
"""


def sample_language(tag: str) -> str:
    """Return the language of the sample pages that readers of a language can read, or nothing.

    That is the language itself, or one that differs in its country alone: `de` for `de-AT`.
    """
    there = sorted(each.name for each in (_FOLDER / "docs").iterdir() if each.is_dir())
    if tag in there:
        return tag
    return next((each for each in there if same_script(each, tag)), "")


def example_languages() -> tuple[str, ...]:
    """Return the languages that the example has, in alphabetical order."""
    folders = (each for each in (_FOLDER / "docs").iterdir() if each.is_dir())
    return tuple(sorted(each.name for each in folders if (each / f"{EXAMPLE}.md").is_file()))


def new_project(title: str, tags: Sequence[str]) -> dict[str, str]:
    """Return the texts of all files, by path; the list of concepts comes last.

    Without a title each language says "glossary" in its own word. All tags are known to CLDR.
    """
    texts = dict(_pages(title, tags))
    named = title or _words_of(tags[0])
    for name, path in _FILES.items():
        texts[path] = _filled(_text(_FOLDER / name), path, named, tags)
    texts[_DECLARED] = _filled(_text(_FOLDER / _DECLARED), _DECLARED, named, tags)
    return texts


def left_out_lines() -> list[str]:
    """Return what a project's `.gitignore` names."""
    lines = _text(_FOLDER / "gitignore").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def with_example(texts: Mapping[str, str], tags: Sequence[str]) -> dict[str, str]:
    """Return the texts of a new project with a second concept, which has a calculator.

    Each language is one of `example_languages`, or one of its regions.
    """
    new = dict(texts)
    declared = new.pop(_DECLARED)
    for tag in tags:
        folder = _FOLDER / "docs" / sample_language(tag)
        for name in (f"{EXAMPLE}.md", f"messages/{EXAMPLE}.ftl"):
            new[f"docs/{tag}/{name}"] = _text(folder / name)
    new["calculators/reading_time.py"] = _text(_FOLDER / "calculators" / "reading_time.txt")
    entry = f"  {EXAMPLE}: {{theme: basics, related: [{CONCEPT}], calculators: [{EXAMPLE}]}}\n"
    return {**new, _DECLARED: declared + entry}


def _pages(title: str, tags: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the files of each language, by path."""
    whole = [each for each in tags if sample_language(each)]
    for tag in tags:
        sample = sample_language(tag)
        lender = "" if sample else _lender(tag, whole)
        yield f"docs/{tag}/locale.yml", language_data(tag, "", lender)
        named = title or _words_of(tag)
        for path, text in (_sample(sample) if sample else _to_write(lender)).items():
            yield f"docs/{tag}/{path}", _filled(text, path, named, tags)


def _lender(tag: str, able: Sequence[str]) -> str:
    """Return the language that lends words: one in the same script, else English, else the first.

    It is empty where none of the languages is able to.
    """

    def distance(other: str) -> tuple[bool, bool]:
        return script_of(other) != script_of(tag), other != SOURCE

    return min(able, key=distance, default="")


def _sample(tag: str) -> dict[str, str]:
    """Return the pages and words that lie in the folder, by their paths in that of a language."""
    return {path: _text(_FOLDER / "docs" / tag / path) for path in (_INDEX, _CONCEPT_PAGE, _SITE)}


def _to_write(lender: str) -> dict[str, str]:
    """Return the same for a language without samples, which borrows words if there is a lender."""
    home = borrowed_home(_sample(sample_language(lender))[_INDEX], lender) if lender else _HOME
    return {_INDEX: home, _CONCEPT_PAGE: _PAGE, _SITE: _NAME if lender else _WORDS}


def _words_of(tag: str) -> str:
    """Return the word for a glossary in a language, in English where nobody has written it."""
    sample = sample_language(tag)
    return _text(_FOLDER / "docs" / sample / "title.txt").strip() if sample else "Glossary"


def _text(file: Traversable) -> str:
    return file.read_text(encoding="utf-8")


def _filled(text: str, path: str, title: str, tags: Sequence[str]) -> str:
    """Return a file's text with the title, the languages and the version in their places."""
    if path.endswith(".ftl"):
        title = re.sub(r"[{}]", r'{"\g<0>"}', title)
    elif not path.startswith("README"):
        title = scalar(title)
    filled = {
        _TITLE: title,
        "⟨version⟩": __version__,
        "⟨locales⟩": ", ".join(tags),
        "⟨owners⟩": "\n".join(f"# /docs/{tag}/ @OWNER" for tag in tags),
    }
    # All at once: what is filled in, such as a title, may look like another place.
    text = re.sub("|".join(filled), lambda found: filled[found[0]], text)
    if path == "mkdocs.yml":
        for tag in tags:
            text = with_language(text, tag, own_name(tag)) or text
    return text
