"""What students type finds what they look for: terms first, then the texts that name it.

The lists in tests/cases/search were written without knowledge of the code. What is no term offers
none, and expressions with signs are found in the texts.
"""

import pytest

from scripts.search_quality import _wanted, search_quality, search_silence, search_texts
from tests.support.addresses import CONCEPTS, LANGUAGES, lines


@pytest.fixture
def some(monkeypatch):
    """Let only some of each list be asked: every sixth, and at least once for each concept."""

    def wanted(file):
        every = _wanted(file)
        once = {concept: typed for typed, concepts in every.items() for concept in concepts}
        asked = {*list(every)[::6], *once.values()}
        return {typed: concepts for typed, concepts in every.items() if typed in asked}

    monkeypatch.setattr("scripts.search_quality._wanted", wanted)


def share(missed, language):
    """Return the share of a whole list that is not among those missed.

    So it can be too low for some of the list only where it is for all.
    """
    every = lines(f"search/{language}.txt")
    assert len(every) >= 390
    return 1 - len(missed) / len(every)


@pytest.mark.usefixtures("some")
@pytest.mark.parametrize("language", LANGUAGES)
def test_students_find_some_of_what_they_type(language, tab, server):
    quality = search_quality(tab, server.address, language)
    assert len(quality.wanted) >= 100
    assert set().union(*quality.wanted.values()) == set(CONCEPTS)
    assert share(quality.late, language) >= 0.95, quality.late
    assert share(quality.lost, language) >= 0.99, quality.lost


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_students_find_what_they_type(language, tab, server):
    quality = search_quality(tab, server.address, language)
    assert len(quality.wanted) >= 390
    assert set().union(*quality.wanted.values()) == set(CONCEPTS)
    assert quality.share(quality.late) >= 0.95, quality.late
    assert quality.share(quality.lost) >= 0.99, quality.lost


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_term_offers_none(language, tab, server):
    silence = search_silence(tab, server.address, language)
    assert len(silence.asked) == len(set(silence.asked)) >= 60
    assert silence.offered == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_some_expressions_with_signs_are_found_in_the_texts(language, tab, server, monkeypatch):
    def wanted(file):
        return dict(list(_wanted(file).items())[::3])

    monkeypatch.setattr("scripts.search_quality._wanted", wanted)
    texts = search_texts(tab, server.address, language)
    assert len(texts.wanted) >= 13
    assert texts.missing == {}


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_expressions_with_signs_are_found_in_the_texts(language, tab, server):
    texts = search_texts(tab, server.address, language)
    assert len(texts.wanted) >= 40
    assert set().union(*texts.wanted.values()) <= set(CONCEPTS)
    assert texts.missing == {}
