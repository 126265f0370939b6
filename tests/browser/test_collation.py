"""Our order of words is the browser's: Intl.Collator of the same language."""

from functools import cache
from pathlib import Path

import pytest

from kurslex.language.alphabets import Alphabet
from kurslex.language.collation import Collation
from kurslex.project.loading.load_glossary import load_glossary
from tests.support.addresses import lines
from tests.support.command import PROJECT
from tests.support.edits import TINY_SITE

_load = cache(load_glossary)
_SORTED = "([tag, words]) => words.sort(new Intl.Collator(tag).compare)"


@pytest.mark.parametrize(
    ("root", "tag", "fewest"),
    [
        (PROJECT, "nb", 700),
        (PROJECT, "de", 700),
        (PROJECT, "it", 700),
        (TINY_SITE, "sv", 200),
        (TINY_SITE, "fr", 200),
    ],
)
def test_all_terms_and_awkward_words_stand_where_the_browser_puts_them(
    root: Path, tag: str, fewest: int, browser
) -> None:
    glossary, _ = _load(root)
    known = {
        word
        for page in glossary.pages.values()
        for term in page.terms
        for word in (term.text, *term.forms)
    }
    words = sorted({*known, *lines("awkward-words.txt")})
    assert len(words) > fewest
    page = browser.new_page()
    theirs = page.evaluate(_SORTED, [tag, words])
    page.close()
    assert (
        sorted(words, key=Collation(Alphabet(letters=glossary.locales[tag].alphabet)).key) == theirs
    )
