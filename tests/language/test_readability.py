"""Texts counted by hand, put into the formulas as their authors published them."""

import pytest

from kurslex.language.readability import MEASURES, gulpease, lix, wiener_sachtextformel


def test_lix_is_words_per_sentence_plus_the_percentage_of_long_words() -> None:
    # Ten words in two sentences, one of them longer than six letters: sommeren.
    text = "Katten sover. Hunden leser avisen i hagen mens sommeren varer."
    assert lix(text) == pytest.approx(10 / 2 + 100 * 1 / 10)


def test_the_first_vienna_formula() -> None:
    # Eleven words in two sentences. Three syllables or more: Anleger, Wertpapiere; more than six
    # letters: the same two; one syllable: Der, Markt, ist, Die, an, der.
    text = "Der Markt ist offen. Die Anleger kaufen Wertpapiere an der Börse."
    ms, sl, iw, es = 100 * 2 / 11, 11 / 2, 100 * 2 / 11, 100 * 6 / 11
    expected = 0.1935 * ms + 0.1672 * sl + 0.1297 * iw - 0.0327 * es - 0.875
    assert expected == pytest.approx(4.1373, abs=1e-4)
    assert wiener_sachtextformel(text) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("Kurs", 1), ("Leute", 2), ("Häuser", 2), ("Spanne", 2), ("Emission", 4), ("Staat", 1)],
)
def test_syllables_decide_the_vienna_formula(word: str, syllables: int) -> None:
    # One word in one sentence: only the shares of long and short words differ.
    ms, es, iw = syllables >= 3, syllables == 1, len(word) > 6
    expected = 19.35 * ms + 0.1672 + 12.97 * iw - 3.27 * es - 0.875
    assert wiener_sachtextformel(word) == pytest.approx(expected)


def test_gulpease_counts_letters() -> None:
    # Ten words in one sentence, 2+12+5+10+11+7+12+3+6+4 = 72 letters.
    text = "La liquidazione delle operazioni finanziarie avviene generalmente due giorni dopo."
    assert gulpease(text) == pytest.approx(89 + (300 * 1 - 10 * 72) / 10)


def test_gulpease_stays_on_its_scale() -> None:
    assert gulpease("Sì. No. Io.") == 100
    assert gulpease(" ".join(["precipitevolissimevolmente"] * 50)) == 0


def test_long_words_are_hard_by_every_measure() -> None:
    easy, hard = "Vi ser en by her nå.", "Verdipapirhandelloven forutsetter markedsmanipulasjon."
    for measure in MEASURES.values():
        assert (measure.compute(hard) > measure.compute(easy)) is measure.harder_is_higher
