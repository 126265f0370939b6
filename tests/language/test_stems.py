import pytest
import snowballstemmer
from hypothesis import given
from hypothesis import strategies as st
from snowballstemmer.german_stemmer import GermanStemmer
from snowballstemmer.italian_stemmer import ItalianStemmer
from snowballstemmer.norwegian_stemmer import NorwegianStemmer

from kurslex.analysis.crosslinks.tokens import words_of
from kurslex.language.stems import ALGORITHMS, stemmer, without_case
from tests.support.command import PROJECT

_WORDS = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20)


def test_inflected_forms_share_a_stem() -> None:
    families = {
        "nb": ["aksje", "aksjen", "aksjer", "aksjene", "aksjenes"],
        "de": ["markt", "marktes", "markte", "märkten"],
        "it": ["azione", "azioni"],
        "sv": ["pålstek", "pålsteken", "pålstekar", "pålstekarna"],
        "fr": ["cordage", "cordages"],
    }
    for tag, words in families.items():
        assert len({stemmer(tag)(word) for word in words}) == 1, tag


@pytest.mark.parametrize(
    ("tag", "in_python"),
    [("nb", NorwegianStemmer), ("de", GermanStemmer), ("it", ItalianStemmer)],
)
def test_the_stems_in_c_are_those_in_python(tag: str, in_python: type) -> None:
    pages = (PROJECT / "docs" / tag).glob("*.md")
    texts = [page.read_text(encoding="utf-8") for page in sorted(pages)[::10]]
    words = {without_case(word) for text in texts for word in words_of(text)}
    stem = in_python().stemWord
    assert [(word, stemmer(tag)(word)) for word in words] == [(word, stem(word)) for word in words]


def test_a_tag_may_be_longer_than_its_language() -> None:
    for tag in ("de-AT", "de-Latn-CH-1996", "DE"):
        assert stemmer(tag)("aktien") == stemmer("de")("aktien") == "akti"


@given(_WORDS)
def test_a_language_that_snowball_does_not_know_keeps_its_words(word: str) -> None:
    assert stemmer("is")(word) == word


def test_every_algorithm_of_the_table_exists() -> None:
    known = set(snowballstemmer.algorithms())
    assert set(ALGORITHMS.values()) <= known
    assert known - set(ALGORITHMS.values()) == {"dutch_porter", "porter"}


def test_what_tells_no_words_apart() -> None:
    assert without_case("Börse") == without_case("BÖRSE") == without_case("Bo\u0308rse")
    assert without_case("Straße") == without_case("STRASSE")
    assert without_case("Staats\u00adanleihe") == without_case("Staatsanleihe")
    assert without_case("OTC\u2011handel") == without_case("otc-handel")
    assert without_case("måler") != without_case("maler")


@given(_WORDS)
def test_folding_twice_changes_nothing_more(word: str) -> None:
    assert without_case(without_case(word)) == without_case(word)
