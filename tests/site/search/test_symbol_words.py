"""Signs are letters of an index of words, which part one expression from another."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.site.search.symbol_words import LETTERS, SIGNS, SymbolMarker

_NAMES = dict(zip(LETTERS, ("|", *(f"<{symbol}>" for symbol in SIGNS)), strict=True)) | {
    "\u2060": "~"
}


def shown(text: str, *percent: str) -> str:
    """Return a text with its marks in symbols that can be read: `|` ends a word or a number."""
    return "".join(_NAMES.get(symbol, symbol) for symbol in SymbolMarker(percent).mark(text))


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("bei T+2, heute (T+1).", "bei T|+<+>2|, heute (T|+<+>1|)."),
        ("die T+2-Regel", "die T|+<+>2|-Regel"),
        ("das P/E und das P / E", "das P|/</>E| und das P|~/</>~E|"),
        ("कि/खी और कि / खी", "कि|/</>खी| और कि|~/</>~खी|"),
        ("विक्रय/क्रय", "विक्रय/क्रय"),
        ("2014/65/EU", "2014|/</>65|/</>EU|"),
        ("S&P 500", "S|&<&>P| 500"),
        ("§ 3 und §\u00a031", "§<§>~3| und §<§>~31|"),
        ("§ 9-3 og § 306(g)", "§<§>~9|-<->3| og §<§>~306|(g)"),
        ("§§ 1, 8 und 12", "§§<§>~1|, <§>8| und <§>12|"),
        ("5\u00a0%, 5 % und 5%", "5|~%<%>, 5|~%<%> und 5|%<%>"),
        ("0,25 % oder 25 %", "0|,<,>25|~%<%> oder 25|~%<%>"),
        ("−5 oder -5", "−<->5| oder -<->5|"),
        ("1929–1933 und 1929-1933", "1929|–<->1933| und 1929|-<->1933|"),
        ("11.10.2027", "11|.<.>10|.<.>2027|"),
        ("$ 50 oder 50 €", "$<$>~50| oder 50|~€<€>"),
        ("AA+ oder AA", "AA|+<+> oder AA"),
        ("T+2 / T+1 & T + 3", "T|+<+>2| / T|+<+>1| & T|~+<+>~3|"),
        ("am 1° März", "am 1|°<°> März"),
    ],
)
def test_an_expression_with_signs_is_one_word(text: str, marked: str) -> None:
    assert shown(text) == marked


@pytest.mark.parametrize(
    "text",
    [
        "und/oder",
        "prezzo/utili",
        "Angebot & Nachfrage",
        "U.S.C. und z. B.",
        "Geld-Brief-Spanne",
        "Nasdaq-100",
        "1.000.000 Dollar",
        "V = r",
        "…",
        "",
    ],
)
def test_words_stay_words(text: str) -> None:
    assert SymbolMarker().mark(text) == text


def test_a_number_in_groups_is_one_word() -> None:
    assert shown("12\u00a0000 og 1\u202f000\u202f000, 12 000") == "12~000 og 1~000~000, 12~000"
    assert shown("12\u00a0000,50 kr") == "12~000|,<,>50| kr"


@pytest.mark.parametrize(
    ("text", "percent", "marked"),
    [
        ("5 Prozent und 5 %", ["Prozent"], "5|<%> Prozent und 5|~%<%>"),
        ("il 5 per\ncento", ["per cento", "percento"], "il 5|<%> per\ncento"),
        ("il 5 percento", ["per cento", "percento"], "il 5|<%> percento"),
        ("0,01 prosent", ["prosent"], "0|,<,>01|<%> prosent"),
        ("5 prosentpoeng", ["prosent"], "5 prosentpoeng"),
        ("5 Prozent", [], "5 Prozent"),
        ("viele Prozent", ["Prozent"], "viele Prozent"),
    ],
)
def test_what_a_language_says_for_a_percent_sign_is_one(text, percent, marked) -> None:
    assert shown(text, *percent) == marked


@given(st.text(alphabet="Tt2 34+/§%.,:-–−&\u00a0()EUab0€<>Æø\n"))
def test_what_is_marked_still_reads_the_same(text: str) -> None:
    assert _plain(SymbolMarker(["ab"]).mark(text)) == _plain(text)


def _plain(text: str) -> str:
    """Return a text without marks, its spaces all of one kind."""
    return re.sub("[\u00a0\u2060\n]", " ", re.sub(f"[{LETTERS}]", "", text))


@given(st.integers(0, 99), st.integers(0, 99))
def test_no_expression_begins_another_by_chance(one: int, other: int) -> None:
    first, second = SymbolMarker().mark(f"T+{one}"), SymbolMarker().mark(f"T+{other}")
    assert second.startswith(first) == (one == other)
