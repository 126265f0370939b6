import pytest

from kurslex.language.sentences import has_countable_sentences, is_ended, sentences, words


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
        ("एक है। वह दो है।", 2),
        ("一句话。两句话。", 2),
        ("他说：“好。”她走了！真的？", 3),
        ("彼は「はい。」と言った。", 2),
        ("یہ ایک ہے۔ وہ دو ہے؟", 2),
        ("ይህ አንድ ነው። ያ ሁለት ነው።", 2),
        ("Սա մեկն է։ Դա երկուսն է։", 2),
        ("St. Louis is a city.", 1),
        ("Mrs. Smith, cf. Hicks (2020), wrote it. Then came Dr. Jones.", 2),
        ("Traded on the NYSE. It is old.", 2),
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


@pytest.mark.parametrize(
    "text",
    [
        *("A market.", "A market!", "A market?", "A market …", "(A market.)", "“A market.”"),
        *(
            "«Un marché. »",
            "माध्य संख्याओं का औसत है।",
            "یہ ایک ہے۔",
            "ይህ ነው።",
            "一句话。",
            "「一句话。」",
        ),
        *("ეს არის.", "Սա է։", "នេះ។", "ဒါပါ။", "འདི་ཡིན། a.", "他说“好！”", "ﷺ؟"),
    ],
)
def test_full_stops_of_all_scripts_end_a_text(text: str) -> None:
    assert is_ended(text, "en")


@pytest.mark.parametrize(
    "text", ["A market", "A market,", "A market:", "A. market", "一句话、", "(A.) b", ""]
)
def test_what_is_no_full_stop_ends_none(text: str) -> None:
    assert not is_ended(text, "en")


def test_a_greek_question_ends_with_what_is_a_semicolon_elsewhere() -> None:
    for text in ("Τι είναι αυτό;", "Τι είναι αυτό\u037e", "«Τι είναι αυτό;»"):
        assert is_ended(text, "el")
        assert is_ended(text, "el-GR")
        assert not is_ended(text, "en")


@pytest.mark.parametrize("sign", "།༎༏༐༑༔༈")
def test_a_shad_ends_a_text_and_counts_no_sentences(sign: str) -> None:
    assert is_ended(f"པོད་ཡིན{sign}", "bo")
    assert len(sentences(f"པོད་ཡིན{sign} པོད་ཡིན{sign}")) == 1


def test_thai_and_lao_have_no_full_stop() -> None:
    assert is_ended("ตลาดคือที่ซื้อขาย", "th")
    assert is_ended("ຕະຫຼາດ", "lo-LA")
    assert not is_ended("ទីផ្សារ", "km")


def test_sentences_are_not_counted_where_nothing_parts_them() -> None:
    tags = ["th", "lo", "km", "my", "my-MM", "hi", "ja", "thk"]
    assert [has_countable_sentences(tag) for tag in tags] == [False] * 5 + [True] * 3
