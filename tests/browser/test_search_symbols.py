"""What is looked for has the same words for symbols as the index of the texts: twins, compared."""

import random
import re

import pytest

from kurslex.site.search.full_text import percent_words
from kurslex.site.search.symbol_words import LETTERS, SIGNS, SymbolMarker
from tests.browser.search_scripts import script
from tests.support.glossaries import project_glossary

_ALPHABET = [
    *"Tt2 34+/§%.,:-–−&\u00a0(P)EUab000€<>ÆøZ°×",
    "कि",
    "खी",
    "\u0301",
    "\u200c",
    "Prozent",
    " per cento",
    " und ",
    "§§ ",
]
_PERCENT = ("Prozent", "per cento")
_SIGNED = "([texts, percent]) => texts.map((text) => signed(text, percent))"


def bare(text: str, percent: tuple[str, ...]) -> str:
    """Return a text with letters in the place of its symbols, as the browser looks for it."""
    marked = SymbolMarker(percent).mark(text)
    return re.sub(f"[{re.escape(SIGNS)}–−](?=[{LETTERS[1:]}])|\u2060", "", marked)


@pytest.fixture
def page(blank):
    blank.add_script_tag(content=script("search-symbols.js"))
    return blank


@pytest.mark.parametrize("count", [5_000, pytest.param(50_000, marks=pytest.mark.long)])
def test_whatever_is_typed_has_the_words_of_the_index(count, page) -> None:
    chance = random.Random(2026)
    typed = ["".join(chance.choices(_ALPHABET, k=chance.randint(1, 14))) for _ in range(count)]
    compare(page, typed, _PERCENT)


def test_all_texts_have_the_same_words_on_both_sides(page) -> None:
    glossary = project_glossary()
    for tag in glossary.locales:
        pages = [each for (locale, _), each in glossary.pages.items() if locale == tag]
        texts = [passage.text for each in pages for passage in each.outline.passages]
        compare(page, texts, percent_words(glossary, tag))


def compare(page, texts: list[str], percent: tuple[str, ...]) -> None:
    theirs = page.evaluate(_SIGNED, [texts, ", ".join(percent)])
    ours = [bare(text, percent) for text in texts]
    assert [pair for pair in zip(texts, ours, theirs, strict=True) if pair[1] != pair[2]] == []
