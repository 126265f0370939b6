"""The invented glossary: the same everywhere, and with one changed word as often as one likes."""

import hashlib
import subprocess
import sys
from itertools import chain

import pytest

from scripts.peers.corpus import NoSuchPlaceError, make_corpus, with_another_word
from tests.support.command import PROJECT, environment

LOCALES = ("nb", "de", "it")
THEMES = ("one", "two", "three")
_DIGEST = """
import hashlib
from scripts.peers.corpus import make_corpus
corpus = make_corpus(7, ("nb", "de", "it"), ("one", "two", "three"))
print(hashlib.sha256(repr(corpus).encode()).hexdigest())
"""


def test_it_is_the_same_in_another_process_with_another_seed_of_hashes() -> None:
    here = hashlib.sha256(repr(make_corpus(7, LOCALES, THEMES)).encode()).hexdigest()
    there = subprocess.run(
        [sys.executable, "-c", _DIGEST],
        cwd=PROJECT,
        env=environment(PYTHONHASHSEED="1"),
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout.strip() == here


def test_concepts_are_spread_over_the_themes_and_relate_to_others() -> None:
    corpus = make_corpus(8, LOCALES, THEMES)
    assert [len(corpus.of_theme(theme)) for theme in THEMES] == [3, 3, 2]
    for concept in corpus.concepts.values():
        assert len(set(concept.related)) == 3
        assert concept.id not in concept.related
        assert set(concept.related) <= corpus.concepts.keys()
        assert tuple(concept.pages) == LOCALES


@pytest.mark.parametrize("locale", LOCALES)
def test_no_word_is_taken_for_a_term(locale: str) -> None:
    corpus = make_corpus(40, LOCALES, THEMES)
    pages = [concept.pages[locale] for concept in corpus.concepts.values()]
    terms = set(chain.from_iterable((*page.preferred, *page.admitted) for page in pages))
    assert len({page.term for page in pages}) == 40
    for page in pages:
        linked = page.linked(lambda _: "")
        words = {word.strip(".,").lower() for word in linked.split() if "]" not in word}
        assert not [word for word in words if word.endswith(tuple(terms))]


def test_pages_are_as_long_as_those_of_a_real_glossary() -> None:
    corpus = make_corpus(20, LOCALES, THEMES)
    for concept in corpus.concepts.values():
        for page in concept.pages.values():
            assert 290 < len(page.body.split()) < 370
            assert page.body.count("](concept:") == 9


def test_a_word_of_running_text_is_changed_again_and_again() -> None:
    text = (
        "---\ntitle: a\n---\n\nOne [two](two.md) three.\n\n## Four {#four}\n\nFive six.\n\n## Seven"
    )
    first = with_another_word(text, 0)
    second = with_another_word(first, 1)
    assert first == text.replace("three", "zujo")
    assert second == text.replace("three", "zuwo")
    assert len({with_another_word(text, number) for number in range(50)}) == 50


def test_a_text_without_a_place_for_it_is_refused() -> None:
    with pytest.raises(NoSuchPlaceError, match=r"no word with a full stop"):
        with_another_word("One [two](two.md).\n\n## Three\n", 0)
