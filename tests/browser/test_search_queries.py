"""What students type finds what they look for: terms first, then the texts that name it.

The lists in tests/cases/search were written without knowledge of the code. What is not a term
offers none, and expressions with symbols are found in the texts.
"""

import pytest

from scripts.search_quality import (
    search_quality,
    search_silence,
    search_texts,
    students_queries,
)
from tests.support.addresses import CONCEPTS, LANGUAGES


@pytest.mark.sampled(3)
@pytest.mark.parametrize("step", [2, pytest.param(1, marks=pytest.mark.long)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_students_find_what_they_type(language, step, tab, server):
    every = students_queries(language)
    assert len(every) >= 390
    assert set().union(*every.values()) == set(CONCEPTS)
    quality = search_quality(tab, server.address, language, step=step)
    assert quality.share(quality.late) >= 0.95, quality.late
    assert quality.share(quality.lost) >= 0.99, quality.lost


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_term_offers_none(language, tab, server):
    silence = search_silence(tab, server.address, language)
    assert len(silence.asked) == len(set(silence.asked)) >= 60
    assert silence.offered == {}


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_expressions_with_signs_are_found_in_the_texts(language, tab, server):
    texts = search_texts(tab, server.address, language)
    assert len(texts.wanted) >= 40
    assert set().union(*texts.wanted.values()) <= set(CONCEPTS)
    assert texts.missing == {}
