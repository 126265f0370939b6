"""Terms stand where their readings say, in the index and in the table, by alphabet or by ICU."""

from dataclasses import replace

import pytest

from kurslex.language.alphabets import alphabet_of
from kurslex.language.collation import Collation, Key
from kurslex.model.glossary import Glossary
from kurslex.model.page import Term, TermStatus
from kurslex.site.pages.az_page import letters
from kurslex.site.pages.term_table_page import render_term_table
from kurslex.site.term_orders import term_orders
from tests.site.tiny import tiny_context, tiny_glossary

_TERMS = {
    "bowline": ("もやい結び", "もやいむすび"),
    "clove-hitch": ("巻き結び", "まきむすび"),
    "reef-knot": ("API", ""),
}
_PLAIN = {
    "bowline": ("仮想化", ""),
    "clove-hitch": ("コンテナ", ""),
    "reef-knot": ("重构", "chónggòu"),
}


def glossary(tag: str, terms: dict[str, tuple[str, str]], **changes: object) -> Glossary:
    """Return the tiny glossary with other terms in Swedish, sorted as another language is."""
    whole, alphabet = tiny_glossary(), alphabet_of(tag)
    known = {"alphabet": alphabet.letters, "headings": alphabet.headings, **changes}
    locale = replace(whole.locales["sv"], **known)
    pages = dict(whole.pages)
    for concept, (text, reading) in terms.items():
        term = Term(text=text, sort=reading, status=TermStatus.PREFERRED, line=3)
        pages["sv", concept] = replace(pages["sv", concept], terms=(term,))
    return replace(whole, locales={**whole.locales, "sv": locale}, pages=pages)


def index(whole: Glossary) -> list[tuple[str, list[str]]]:
    found = letters(tiny_context(whole), "sv")
    return [(each.text, [entry.text for entry in each.entries]) for each in found]


def test_readings_decide_on_place_and_letter() -> None:
    assert index(glossary("ja", _TERMS)) == [("ま", ["巻き結び", "もやい結び"]), ("A", ["API"])]


def test_what_has_no_reading_comes_first_under_a_sign() -> None:
    expected = [("#", ["仮想化"]), ("か", ["コンテナ"]), ("C", ["重构"])]
    assert index(glossary("ja", _PLAIN)) == expected


def test_icu_sorts_where_the_language_says_so() -> None:
    whole = glossary("sv", _PLAIN, order="icu")
    assert index(whole) == [("#", ["仮想化"]), ("C", ["重构"]), ("コ", ["コンテナ"])]


def test_the_table_is_sorted_alike() -> None:
    html = render_term_table(tiny_context(glossary("ja", _TERMS)), "sv")
    places = [html.index(f">{text}<") for text in ("巻き結び", "もやい結び", "API")]
    assert places == sorted(places)


def test_an_order_is_another_one_where_its_data_is() -> None:
    locale = tiny_glossary().locales["sv"]
    alphabet = alphabet_of("ja")
    digests = {
        term_orders({"sv": each}).digest("sv")
        for each in (
            locale,
            replace(locale, order="icu"),
            replace(locale, alphabet=alphabet.letters),
            replace(locale, alphabet=alphabet.letters, headings=alphabet.headings),
        )
    }
    assert len(digests) == 4


def test_what_a_term_is_sorted_by_is_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    known = Collation.key

    def key(order: Collation, text: str) -> Key:
        asked.append(text)
        return known(order, text)

    monkeypatch.setattr(Collation, "key", key)
    context = tiny_context()
    assert letters(context, "sv") == letters(context, "sv")
    render_term_table(context, "sv")
    terms = [text for text in asked if len(text) > 1]  # the others are headings
    assert "pålstek" in terms
    assert len(terms) == len(set(terms))
