"""Where compounds are joined is found in a glossary's own words."""

import pytest

from kurslex.site.search.compound_words import Joints

# What makes joining without and with an -s- usual.
_FIRSTS = ["kurs", "preis", "markt", "geld", "zins", "bank", "aktie", "order", "limit", "wert"]
_LINKED = ["handel", "auftrag", "vertrag", "verkauf", "betrieb", "gewinn", "umsatz", "vermögen"]
_USUAL = [f"{first}listen" for first in _FIRSTS] + [f"{first}slisten" for first in _LINKED]
_WORDS = [*_FIRSTS, *_LINKED, *_USUAL, "listen"]


def marked(term: str, *known: str, terms: tuple[str, ...] = ()) -> str:
    return Joints([*_WORDS, *known, *terms], terms).marked(term)


@pytest.mark.parametrize(
    ("term", "known", "joined"),
    [
        ("Kursgewinn", [], "Kurs|gewinn"),
        ("Vermögenswert", [], "Vermögens|wert"),
        ("Wertpapierbörse", ["papier", "börse", "wertpapier"], "Wertpapier|börse"),
        ("Finanzinstrument", ["instrument"], "Finanz|instrument"),
        ("Limitorder auf Kurswert", [], "Limit|order auf Kurs|wert"),
        ("Kursverlusten", ["verlusten"], "Kurs|verlusten"),
        ("Kursverlust", ["verluste"], "Kurs|verlust"),
        ("Transaktionskosten", ["kosten"], "Transaktions|kosten"),
    ],
)
def test_a_joint_stands_between_words(term, known, joined) -> None:
    assert marked(term, *known) == joined


@pytest.mark.parametrize(
    "term", ["Finanzinstrument", "Verbriefung", "Aktien", "Börse", "Investor", "Zinsen", "P/E", ""]
)
def test_letters_of_a_word_inside_another_are_no_part_of_it(term) -> None:
    assert marked(term, "brief", "börse", "tor", "rente") == term


def test_what_two_terms_end_with_is_a_word() -> None:
    assert marked("Kursbildung") == "Kursbildung"
    assert marked("Kursbildung", terms=("Kursbildung", "Preisbildung")) == "Kurs|bildung"


def test_a_long_ending_behind_a_term_is_one_too() -> None:
    assert marked("Börsenintroduktion", terms=("Börsen",)) == "Börsen|introduktion"
    assert marked("Börsengang", terms=("Börsen",)) == "Börsengang"


@pytest.mark.parametrize(
    ("term", "joined"),
    [
        # What joins is no part of the ending, though that alone is no word either.
        ("markedskapitalisering", "markeds|kapitalisering"),
        ("markedspekulering", "marked|spekulering"),
        ("markedslipskultur", "marked|slipskultur"),
    ],
)
def test_what_joins_a_long_ending_is_no_part_of_it(term, joined) -> None:
    assert marked(term, "kapital", "lips", terms=("marked",)) == joined


def test_what_no_compound_begins_with_is_left_alone() -> None:
    words = [*_WORDS, "über", "gang"]
    assert Joints(words, []).marked("Übergang") == "Über|gang"
    assert Joints(words, [], {"über"}).marked("Übergang") == "Übergang"


def test_a_language_without_compounds_has_no_joints() -> None:
    words = [
        "azione",
        "form",
        "formazione",
        "tasso",
        "titolo",
        "mercato",
        "borsa",
        "prezzo",
        "valore",
        "fondo",
    ]
    assert Joints(words, []).marked("formazione") == "formazione"


def test_the_last_parts_of_terms_are_words_of_their_own() -> None:
    joints = Joints(_WORDS, [])
    assert joints.lasts(["Kursgewinn", "Limitorder auf Kurswert"]) == {"gewinn", "order", "wert"}
