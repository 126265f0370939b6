"""How wide texts are at most, and where they are parted."""

from hypothesis import given
from hypothesis import strategies as st

from kurslex.pictures.text_width import SOFT_HYPHEN, text_width, wrapped

WORDS = st.text("abcæøüÀilMW-’0123", min_size=1, max_size=12)
TEXTS = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)


@given(TEXTS, st.integers(20, 200), st.booleans())
def test_no_line_is_wider_unless_it_is_one_word(text: str, room: int, bold: bool) -> None:
    lines = wrapped(text, room, 13, bold=bold)
    assert " ".join(lines) == text
    assert all(" " not in each for each in lines if text_width(each, 13, bold=bold) > room)


@given(TEXTS)
def test_bold_is_wider_and_letters_with_accents_are_as_wide_as_without(text: str) -> None:
    assert text_width(text, 13, bold=True) >= text_width(text, 13) * 0.95
    assert text_width("é", 13) == text_width("e", 13)
    assert text_width("e\u0301", 13) == text_width("e", 13)


def test_a_word_is_parted_at_a_soft_hyphen_only_where_it_has_to_be() -> None:
    word = f"Invest{SOFT_HYPHEN}ment{SOFT_HYPHEN}bank"
    assert wrapped(word, 300, 13) == ["Investmentbank"]
    assert wrapped(f"die {word}", 85, 13) == ["die", "Investment-", "bank"]
    assert wrapped(word, 55, 13) == ["Invest-", "ment-", "bank"]


def test_unknown_letters_are_wide() -> None:
    assert text_width("漢", 10) == 11
    assert text_width("ж", 10) == 8
