"""What counts as a word, and what is known about it."""

import pytest

from kurslex.analysis.crosslinks.tokens import Word, read_words, words_of
from kurslex.language.stems import without_case
from kurslex.model.outline import Passage
from kurslex.project.markdown.outline_reader import read_outline


def words(text: str) -> list[Word]:
    return list(read_words(read_outline(text, 1).passages, without_case))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("den außerbörslichen Handel", ["den", "außerbörslichen", "Handel"]),
        ("dell’azione, un'obbligazione", ["dell", "azione", "un", "obbligazione"]),
        ("A-aksjer og OTC\u2011handel", ["A-aksjer", "og", "OTC\u2011handel"]),
        ("Wertpapier- und Börsenrecht", ["Wertpapier-", "und", "Börsenrecht"]),
        ("Käufe und -verkäufe", ["Käufe", "und", "-verkäufe"]),
        ("1 000 aksjer – 12,5 %", ["1", "000", "aksjer", "12", "5"]),
        ("snake_case", ["snake", "case"]),
        ("", []),
    ],
)
def test_what_a_word_is(text: str, expected: list[str]) -> None:
    assert words_of(text) == expected
    assert [word.text for word in words(text)] == expected


def _marked(text: str, mark: str) -> list[str]:
    return [word.text for word in words(text) if getattr(word, mark)]


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Aksjer selges. Kursen faller", ["Aksjer", "Kursen"]),
        ("Selges? «Ja!» Ofte: hver dag … Alltid", ["Selges", "Ja", "Ofte", "hver", "Alltid"]),
        ("Kurs 12.5 Dollar", ["Kurs"]),
        ("Zeile\nEins. Zwei", ["Zeile", "Zwei"]),
        ("Ende.\nAnfang", ["Ende", "Anfang"]),
    ],
)
def test_words_that_open_a_sentence(text: str, opening: list[str]) -> None:
    assert _marked(text, "opens") == opening


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("das Wort „Aktie“ und Anleihe", ["Aktie"]),
        ("ordet «aksje» og «obligasjon»", ["aksje", "obligasjon"]),
        ("ordet ”aktie” här", ["aktie"]),
        ("la parola “azione” qui", ["azione"]),
        ('la parola "azione" qui', ["azione"]),
        ("das Wort »Aktie« und Anleihe", ["Aktie"]),
        ("italienisch *azione e altro* hier", ["azione", "e", "altro"]),
        ("eine **Aktie** hier", []),
        ("ein „Zitat ohne Ende", []),
        ('«offen und "zu" hier', ["zu"]),
        ("«offen «wieder “so” und „hier”", ["so", "hier"]),
    ],
)
def test_words_that_are_spoken_about(text: str, cited: list[str]) -> None:
    assert _marked(text, "cited") == cited


def test_each_sign_of_a_line_is_looked_at_once_whatever_has_no_end() -> None:
    passage = Passage(text=f"{'«' * 1_000_000}a “b”", section="", line=1)
    found = read_words([passage], str)
    assert [(word.text, word.cited) for word in found] == [("a", False), ("b", True)]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("prix d’équilibre", ["d", "équilibre"]),
        ("Angebot, Nachfrage", []),
        ("Angebot\nund\nNachfrage", ["und", "Nachfrage"]),
        ("Ende.\nAnfang", []),
        ("der [freie Markt](a.md) heute", ["Markt"]),
        ("[eins](a.md)[zwei](b.md)", []),
    ],
)
def test_words_that_may_go_on_with_a_term(text: str, joined: list[str]) -> None:
    assert _marked(text, "joined") == joined


def test_words_know_their_link_and_line() -> None:
    found = words("eins [zwei\ndrei](a.md#b) vier")
    assert [(word.text, word.line, word.link and word.link.target) for word in found] == [
        ("eins", 1, None),
        ("zwei", 1, "a.md#b"),
        ("drei", 2, "a.md#b"),
        ("vier", 2, None),
    ]
