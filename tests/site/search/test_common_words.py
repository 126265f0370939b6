"""Articles and their like are found by counting, in languages that the package does not know."""

from dataclasses import replace

import pytest
from msgspec import structs

from kurslex.language.sentences import words
from kurslex.model.glossary import Glossary
from kurslex.site.search.common_words import common_words
from kurslex.site.search.vocabulary import read_vocabulary
from tests.site.tiny import tiny_glossary
from tests.support.glossaries import project_glossary


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return project_glossary()


@pytest.mark.parametrize(
    ("tag", "common", "telling"),
    [
        ("nb", "en et den det av på til som og ikke", "aksje aksjer børs marked rente ordre kurs"),
        ("de", "der die das ein eine und von mit nicht", "Markt markt aktie kurs geld zins preis"),
        ("it", "il la le gli dei delle una che non", "mercato borsa titoli azioni corso otc ipo"),
    ],
)
def test_what_holds_sentences_together_is_common_and_what_a_glossary_is_about_is_not(
    tag, common, telling, glossary
) -> None:
    found = common_words(read_vocabulary(glossary, tag))
    assert found == sorted(set(found))
    assert set(common.split()) - set(found) == set()
    assert set(telling.split()) & set(found) == set()
    spoken = {
        word
        for (locale, _), page in glossary.pages.items()
        if locale == tag
        for passage in page.outline.passages
        for word in words(passage.text)
    }
    assert 0.01 < len(found) / len(spoken) < 0.05


def test_no_form_of_a_term_is_common(glossary) -> None:
    for tag in glossary.locales:
        forms = {
            form.lower()
            for (locale, _), page in glossary.pages.items()
            if locale == tag
            for term in page.terms
            for form in (term.text, *term.forms)
        }
        assert forms & set(common_words(read_vocabulary(glossary, tag))) == set(), tag


def test_few_pages_tell_nothing() -> None:
    assert common_words(read_vocabulary(tiny_glossary(), "fr")) == []


def test_a_language_without_capitals_has_common_words(glossary) -> None:
    text = "\u05d0\u05d5 \u05d2\u05dd"  # Hebrew: or, also
    passage = structs.replace(next(iter(glossary.pages.values())).outline.passages[0], text=text)
    pages = {
        ("he", concept): replace(
            page, locale="he", outline=replace(page.outline, passages=(passage,))
        )
        for (_, concept), page in glossary.pages.items()
    }
    assert common_words(read_vocabulary(replace(glossary, pages=pages), "he")) == sorted(
        text.split()
    )


def test_short_words_made_of_two_common_ones_are_common(glossary) -> None:
    found = set(common_words(read_vocabulary(glossary, "it")))
    assert {"agli", "dalle", "nei", "negli", "sui", "sulle"} <= found
    assert found & {"scambio", "perdita", "casa", "tasso", "rate"} == set()


def test_parts_of_compounds_are_not_common(glossary) -> None:
    word = common_words(read_vocabulary(glossary, "nb"))[0]
    assert word not in common_words(read_vocabulary(glossary, "nb"), frozenset({word}))
