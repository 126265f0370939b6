"""How languages sort; that browsers agree is shown by tests/browser/test_collation.py."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.language.alphabets import LATIN, Alphabet
from kurslex.language.collation import Collation
from tests.site.tiny import tiny_glossary
from tests.support.glossaries import project_glossary

LOCALES = project_glossary().locales | tiny_glossary().locales
TEXTS = st.text(st.sampled_from("aAäåæÅéø oz-’1ß") | st.characters(codec="utf-8"), max_size=8)


def alphabet(tag: str) -> Alphabet:
    return Alphabet(letters=LOCALES[tag].alphabet)


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("nb", "ære øre år"),
        ("nb", "zulu ære ärlig øre Öre åre aare"),
        ("nb", "Afrika zebra Ålesund Aalesund"),
        ("nb", "Müller Mysen mørk"),
        ("sv", "zon ål ære ärende öl øl"),
        ("de", "Abgang Äbte Abweg"),
        ("de", "Markt Märkte Marktpreis"),
        ("de", "Masse Maße Mast"),
        ("it", "citta città cittadino"),
        ("it", "e E è È edile"),
        ("fr", "cote coté côte côté coter"),
        ("fr", "Nœud noir"),
    ],
)
def test_a_language_sorts(tag: str, words: str) -> None:
    expected = words.split()
    assert sorted(expected, key=Collation(alphabet(tag)).key) == expected


@pytest.mark.parametrize(
    ("tag", "word", "letter"),
    [
        ("nb", "økning", "ø"),
        ("nb", "Öl", "ø"),
        ("nb", "Aasen", "å"),
        ("nb", "éclair", "e"),
        ("de", "Übernahme", "u"),
        ("de", "Öl", "o"),
        ("it", "«utile»", "u"),
        ("sv", "ägare", "ä"),
        ("fr", "œil", "o"),
        ("de", "10-K", ""),
        ("de", "Ωmega", "ω"),
        ("de", "…", ""),
        ("de", "", ""),
    ],
)
def test_a_word_stands_under_a_letter(tag: str, word: str, letter: str) -> None:
    assert Collation(alphabet(tag)).letter(word) == letter


@given(first=TEXTS, second=TEXTS)
def test_no_two_texts_have_the_same_key(first: str, second: str) -> None:
    collation = Collation(alphabet("nb"))
    assert (collation.key(first) == collation.key(second)) == (first == second)


@given(text=TEXTS)
def test_composed_or_not_a_text_stands_in_the_same_place(text: str) -> None:
    collation = Collation(alphabet("nb"))
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert collation.key(composed)[:3] == collation.key(decomposed)[:3]


def test_an_alphabet_of_another_script() -> None:
    greek = Collation(Alphabet(letters=tuple((letter,) for letter in "αβγδεζηθικλμνξοπρστυφχψω")))
    words = ["Αθήνα", "άλφα", "βήτα", "ήτα", "ωμέγα", "Oslo"]
    assert sorted(words, key=greek.key) == words
    assert [greek.letter(word) for word in words] == ["α", "α", "β", "η", "ω", "o"]


def test_without_a_declared_alphabet_it_is_the_latin_one() -> None:
    assert LOCALES["de"].alphabet == LATIN
    assert len(LATIN) == 26
    assert len(LOCALES["nb"].alphabet) == len(LOCALES["sv"].alphabet) == 29
