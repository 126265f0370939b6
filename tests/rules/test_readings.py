"""Terms in Chinese characters: which ones need a reading, by how their language is sorted."""

from dataclasses import replace

import pytest

from kurslex.language.alphabets import alphabet_of
from kurslex.model.glossary import Glossary
from kurslex.rules.readings import check_readings
from tests.site.tiny import tiny_glossary


def glossary_with(tag: str, order: str, term: str) -> Glossary:
    tiny = tiny_glossary()
    locale = replace(
        tiny.locales["sv"], tag=tag, order=order, alphabet=alphabet_of(tag).letters, headings=()
    )
    page = tiny.pages["sv", "bowline"]
    terms = (replace(page.terms[0], text=term, sort=""),)
    page = replace(page, locale=tag, terms=terms)
    return replace(tiny, locales={tag: locale}, pages={(tag, "bowline"): page})


@pytest.mark.parametrize("tag", ["zh-Hans", "zh-TW", "yue", "ko"])
def test_icu_has_letters_for_these_languages_which_the_hint_says(tag) -> None:
    assert list(check_readings(glossary_with(tag, "icu", "仮想化"))) == []
    (found,) = check_readings(glossary_with(tag, "alphabet", "仮想化"))
    assert found.hint == (
        f"write it below the term, 'sort: …'; or let ICU sort the language, 'order: icu' in "
        f"docs/{tag}/locale.yml"
    )


@pytest.mark.parametrize("order", ["alphabet", "icu"])
@pytest.mark.parametrize("term", ["仮想化", "「仮想」化"])
def test_japanese_terms_need_readings_whoever_sorts_them(order, term) -> None:
    (found,) = check_readings(glossary_with("ja", order, term))
    assert found.message == f"the term '{term}' has no reading by which it is sorted"
    assert found.hint == "write it below the term, 'sort: …'"


@pytest.mark.parametrize("term", ["かそう化", "5G 通信", "API 化"])
def test_what_begins_otherwise_needs_none(term) -> None:
    assert list(check_readings(glossary_with("ja", "icu", term))) == []
