"""Our order of words is the browser's: Intl.Collator of the same language."""

from collections.abc import Callable
from functools import cache

import pytest
from playwright.sync_api import Page

from kurslex.language.alphabets import Alphabet
from kurslex.language.collation import Collation
from kurslex.model.glossary import Glossary
from kurslex.project.loading.load_glossary import load_glossary
from tests.support.addresses import lines
from tests.support.edits import TINY_SITE
from tests.support.glossaries import project_glossary

_SORTED = "([tag, words]) => words.sort(new Intl.Collator(tag).compare)"


@cache
def knots() -> Glossary:
    return load_glossary(TINY_SITE)[0]


@pytest.mark.parametrize(
    ("whose", "tag", "fewest"),
    [
        (project_glossary, "nb", 700),
        (project_glossary, "de", 700),
        (project_glossary, "it", 700),
        (knots, "sv", 200),
        (knots, "fr", 200),
    ],
)
def test_all_terms_and_awkward_words_stand_where_the_browser_puts_them(
    whose: Callable[[], Glossary], tag: str, fewest: int, blank: Page
) -> None:
    glossary = whose()
    known = {
        word
        for page in glossary.pages.values()
        for term in page.terms
        for word in (term.text, *term.forms)
    }
    words = sorted({*known, *lines("awkward-words.txt")})
    assert len(words) > fewest
    theirs = blank.evaluate(_SORTED, [tag, words])
    assert (
        sorted(words, key=Collation(Alphabet(letters=glossary.locales[tag].alphabet)).key) == theirs
    )
