import pytest

from kurslex.language.sentences import sentences, words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("– …", 0),
        ("Ohne Punkt", 1),
        ("Eins. Zwei! Drei? Vier … Fünf", 5),
        ("Am 28. Mai 2024 kam die neue Regel. Sie gilt.", 2),
        ("Siehe z. B. Nr. 5 und J. R. Hicks. Ende.", 2),
        ("Forordning (EU) nr. 596/2014 gjelder. Slutt.", 2),
        ("Der Kurs war 50,05. Dann stieg er auf 1.000.000. Nun ja.", 3),
        ("Im Jahr 2024. Danach nichts.", 2),
        ("„Ist das gut?“ „Ja.“ Nein.", 3),
        ("È così. «Davvero?» Ècco.", 3),
    ],
)
def test_sentences_are_counted_as_readers_do(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_sentences_keep_every_word() -> None:
    text = "Eins zwei. Drei (vier). „Fünf!“ Sechs"
    assert [word for each in sentences(text) for word in words(each)] == words(text)


def test_words_are_joined_by_hyphens_and_parted_by_apostrophes() -> None:
    text = "L’azione, die A-Aktie: 1\u00a0000\u202f000 oder 49,95 (T+2) … – 2014/65/EU_"
    assert words(text) == [
        *("L", "azione", "die", "A-Aktie", "1\u00a0000\u202f000", "oder", "49,95", "T", "2"),
        "2014/65/EU",
    ]
