"""Which changes of a text are punctuation alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.analysis.freshness.counted_text import counted_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wer Aktien kauft trägt ein Risiko.", "Wer Aktien kauft, trägt ein Risiko."),
        ("Kursen faller, men hun kjøper.", "Kursen faller. Men hun kjøper."),
        ("Kursen faller; hun kjøper …", "Kursen faller: Hun kjøper..."),
        ("den «sikre» aksjen", 'den "sikre" aksjen'),
        ("l'azione della Banca d'Italia", "l’azione della Banca d’Italia"),
        ("OTC-handel – utenfor børsen", "OTC‑handel, utenfor børsen"),
        ("Eine **Aktie** ist _kein_ Kredit.", "Eine *Aktie* ist kein Kredit"),
        ("am 3. Mai", "am 3 Mai"),
        ("3-5 dager", "3–5 dager"),
        ("−5 prosent", "-5 prosent"),
        ("aksje\nog  mer", "aksje og mer"),
        ("Sekundär\u00admarkt", "Sekundärmarkt"),
        ("- eins\n- zwei", "* Eins\n* Zwei"),
        ("hå\u0301per", "h\u00e5\u0301per"),
        ("Kjøp!", "Kjøp."),
    ],
)
def test_what_does_not_count(one, other):
    assert counted_words(one) == counted_words(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,5 prosent", "15 prosent"),
        ("1,5 prosent", "1.5 prosent"),
        ("1 000", "1000"),
        ("kostet 5, 100 davon", "kostet 5 100 davon"),
        ("12:30", "1230"),
        ("1’000", "1000"),
        ("-5 prosent", "5 prosent"),
        ("Verlust: −5", "Verlust: 5"),
        ("von – 5", "von 5"),
        ("a − b", "a b"),
        ('5" lang', "5 lang"),
        ("2 * 3", "2 3"),
        ("(4 + 5) · 3", "4 + 5 · 3"),
        ("5 %", "5 ‰"),
        ("5 %", "5"),
        ("T+2", "T2"),
        ("kjøp/salg", "kjøp salg"),
        ("Er det lov?", "Er det lov."),
        ("wie Sie sagen", "wie sie sagen"),
        ("das Essen", "das essen"),
        ("ikke lov", "lov"),
        ("aksje", "aksjer"),
        ("lamme lår", "lammelår"),
        ("{{ = 4 * 50 }}", "{{ = 4 50 }}"),
        ("{{ = (4 + 5) * 3 }}", "{{ = 4 + 5 * 3 }}"),
        ("- eins", "eins"),
        ("## Titel", "### Titel"),
    ],
)
def test_what_counts(one, other):
    assert counted_words(one) != counted_words(other)


_MARKS = st.sampled_from([",", ".", ";", ":", " –", "»", "«", "’", "…", "!"])
_WORD = st.text("abcdeæøåABCÄÖÜ", min_size=1, max_size=6)


@given(st.lists(st.tuples(_WORD, _MARKS), min_size=1, max_size=8), st.randoms())
def test_marks_behind_words_do_not_count(pairs, random):
    words = [word.lower() for word, _ in pairs]
    marked = [
        word + (mark if random.random() < 0.5 else "")
        for word, (_, mark) in zip(words, pairs, strict=True)
    ]
    assert counted_words(" ".join(marked)) == " ".join(words)


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=4), st.sampled_from(",.:;'-–"))
def test_numbers_always_count(numbers, sign):
    """Two texts that differ in a number, or in what is between two, are never the same."""
    text = sign.join(map(str, numbers))
    assert counted_words(text) != counted_words(" ".join(map(str, numbers))) or len(numbers) == 1
    assert counted_words(f"x {text} y") != counted_words(f"x {text}1 y")


@given(st.text(max_size=60))
def test_what_counts_stays_the_same_when_it_is_read_again(text):
    once = counted_words(text)
    assert counted_words(f" {text}\n") in {once, counted_words(text.lstrip())}
    assert " ".join(once.split()) == once
