"""What ICU sorts, where a language's data says so."""

import pytest

from kurslex.language.alphabets import Alphabet
from kurslex.language.data_versions import data_versions
from kurslex.language.icu_order import IcuOrder
from kurslex.language.term_order import term_order


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("zh-Hans", "12 API 镜像 容器 长度 重构"),
        ("zh-Hans", "12 API chángdù chónggòu 镜像 容器"),
        ("zh-Hant", "12 大小 架構 容器 鏡像 API"),
        ("ja", "12 API インスタンス かそうか コンテナ"),
        ("sv", "12 zebra ål ära öl"),
    ],
)
def test_words_in_the_order_of_icu(tag: str, words: str) -> None:
    order = IcuOrder(tag)
    expected = words.split()
    assert sorted(expected, key=order.key) == expected


@pytest.mark.parametrize(
    ("tag", "words", "letters"),
    [
        ("zh-Hans", "12 API 长度 chónggòu 重构 コンテナ Ωmega", "# A Z C Z コ Ω"),
        ("zh-Hant", "12 API 架構 大小 コンテナ", "# A 9劃 3劃 コ"),
        ("ja", "12 API かそうか コンテナ 仮想化", "# A か か #"),
        ("ar", "12 API حاوية إدارة", "# A ح ا"),
        ("sv", "Ål ära", "Å Ä"),
    ],
)
def test_no_term_stands_under_an_ellipsis(tag: str, words: str, letters: str) -> None:
    order = IcuOrder(tag)
    shown = [order.shown(order.letter(word)) or "#" for word in words.split()]
    assert shown == letters.split()


def test_the_letters_are_in_the_order_of_their_index() -> None:
    strokes = IcuOrder("zh-Hant")
    letters = ["", "2劃", "9劃", "10劃", "a", "z", "ω"]
    assert sorted(letters, key=strokes.letter_key) == letters


def test_the_data_of_a_language_decides() -> None:
    assert isinstance(term_order("sv", "icu", Alphabet()), IcuOrder)
    assert not isinstance(term_order("zh-Hans", "alphabet", Alphabet()), IcuOrder)


def test_the_versions_that_an_order_depends_on() -> None:
    assert data_versions() == {"Unicode": "16.0", "CLDR": "47", "ICU": "77.1 (Unicode 16.0)"}
