"""The package knows no words of a glossary, neither of this project's own nor of another."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from kurslex.project.loading.load_glossary import load_glossary
from tests.support.command import PROJECT
from tests.support.edits import TINY_SITE
from tests.support.glossaries import project_glossary

PACKAGE = PROJECT / "kurslex"


def test_the_package_knows_no_word_of_this_glossary() -> None:
    glossary, _ = load_glossary(TINY_SITE)
    terms = {term.text for page in glossary.pages.values() for term in page.terms}
    words = {*terms, *glossary.concepts, *glossary.calculators, "knot", "knop", "nœud"}
    pattern = re.compile(rf"\b({'|'.join(map(re.escape, sorted(words)))})", re.IGNORECASE)
    assert len(words) == 18
    assert _found(pattern) == []


def test_the_package_names_no_language() -> None:
    tags = [
        *yaml.safe_load((PROJECT / "docs/concepts.yml").read_text(encoding="utf-8"))["locales"],
        *("sv", "fr"),
    ]
    assert tags == ["nb", "de", "it", "sv", "fr"]
    assert _found(re.compile(rf"""["']({"|".join(tags)})["']""")) == []


def test_the_package_names_no_concept_of_the_main_site() -> None:
    glossary = project_glossary()
    names = {*glossary.concepts, *glossary.calculators, *glossary.themes}
    used = {
        (file.relative_to(PACKAGE).as_posix(), text)
        for file in PACKAGE.rglob("*.py")
        for text in _texts_that_do_something(file)
        if text in names
    }
    assert {*glossary.calculators} <= names
    # What comes after a function's arrow is called so by Python's syntax tree, and so is a field of
    # locale.yml.
    accepted = {
        ("calculators/lang/accepted.py", "returns"),
        ("project/loading/alphabet.py", "order"),
    }
    assert used - accepted == set()


def _found(pattern: re.Pattern[str]) -> list[str]:
    sources = [
        file
        for kind in ("py", "html", "xml", "js", "css")
        for file in PACKAGE.rglob(f"*.{kind}")
        if file.parent.name != "stems"  # Snowball's, whose endings are those of languages
    ]
    assert len(sources) > 80
    return [
        f"{file.relative_to(PACKAGE)}: {match.group()}"
        for file in sources
        for match in pattern.finditer(file.read_text(encoding="utf-8"))
    ]


def _texts_that_do_something(file: Path) -> Iterator[str]:
    """Yield the string constants of a module that are not docstrings."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    idle = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in idle:
            yield node.value
