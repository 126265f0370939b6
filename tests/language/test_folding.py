"""What people leave out when they look something up, and what they do not."""

import unicodedata

import pytest

from kurslex.language.folding import fold, folded_words, respelled, rules_of
from kurslex.language.han_forms import HAN_FORMS
from scripts.han_forms import han_forms
from tests.support.command import PROJECT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("ÉTÉ", "ete", id="accents of Latin"),
        pytest.param("Ångström", "angstrom", id="a ring"),
        pytest.param("ΔΙΆΜΕΣΟΣ", "διαμεσος", id="accents of Greek, and its last sigma"),
        pytest.param("حَاوِيَة", "حاويه", id="vocal signs of Arabic, and ta marbuta"),
        pytest.param("أداة", "اداه", id="alef with hamza"),
        pytest.param("آلة", "اله", id="alef with madda"),
        pytest.param("معيارى", "معياري", id="alef maqsura for ya"),
        pytest.param("کتاب", "كتاب", id="the kaf of Persian and Urdu"),
        pytest.param("حـاوية", "حاوية", id="a stretched line"),
        pytest.param("מְכוּלָה", "מכולה", id="points of Hebrew"),
        pytest.param("ענן", "עננ", id="a last letter of Hebrew"),
        pytest.param("İSTANBUL", "istanbul", id="a capital I with a dot"),
        pytest.param("ILIK", "ılık", id="one without"),
        pytest.param("１２ＡＢ", "12ab", id="full width"),
        pytest.param("ｺﾝﾃﾅ", "コンテナ", id="half width"),
        pytest.param("こんてな", "コンテナ", id="hiragana for katakana"),
        pytest.param("サーバー", "サーバ", id="a long vowel at the end"),
        pytest.param("हिन्दी", "हिंदी", id="a nasal as a letter or a dot"),
        pytest.param("फ़ायर", "फायर", id="a dot below in Devanagari"),
        pytest.param("١٢٣ ۴ १२", "123 4 12", id="digits"),
        pytest.param("комп’ютер", "комп'ютер", id="an apostrophe"),
        pytest.param("می\u200cشود", "میشود", id="a joiner that nobody sees"),
        pytest.param("\u202bבדיקה\u202c", "בדיקה", id="controls of direction"),
        pytest.param("soft\u00adhyphen", "softhyphen", id="a soft hyphen"),
        pytest.param("strasse", "Straße", id="a letter for two"),
    ],
)
def test_these_are_the_same(one, other) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("कि", "की"),
        ("ガ", "カ"),
        ("パ", "ハ"),
        ("й", "и"),
        ("ビール", "ビル"),
        ("กา", "ก่า"),
        ("maa", "ma"),
        ("koe", "ko"),
        ("ё", "е"),
    ],
)
def test_these_are_not(one, other) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("tag", ["fi", "nl", "en", "it", "et"])
def test_digraphs_are_letters_where_a_language_has_none(tag) -> None:
    assert folded_words("maalaus kokoelma", rules_of(tag)) == ["maalaus", "kokoelma"]


@pytest.mark.parametrize(
    ("tag", "one", "other"),
    [
        ("nb", "paaløpt", "påløpt"),
        ("da", "boersnotering", "børsnotering"),
        ("sv", "vaerde", "värde"),
        ("de", "Boerse", "Börse"),
        ("de-CH", "Ueberschuss", "Überschuß"),
        ("ar", "الحاوية", "حاوية"),
        ("ar-EG", "والحاويات", "حاويات"),
        ("ru", "расчётный", "расчетный"),
        ("uk", "ґрунт", "грунт"),
    ],
)
def test_what_a_language_has_for_itself(tag, one, other) -> None:
    assert folded_words(one, rules_of(tag)) == folded_words(other, rules_of(tag))
    assert fold(one) != fold(other)


def test_a_short_word_that_begins_like_the_article_keeps_its_letters() -> None:
    assert folded_words("ألم والد", rules_of("ar")) == ["الم", "والد"]


def test_words_keep_the_marks_that_make_their_letters() -> None:
    assert folded_words("कंटेनर एक है।") == ["कंटेनर", "एक", "है"]


def test_a_script_without_spaces_is_a_word_as_far_as_it_goes() -> None:
    assert folded_words("IPアドレス、容器镜像2") == ["ip", "アドレス", "容器镜像", "2"]


def test_all_that_is_typed_without_a_key_is_said_of_other_languages() -> None:
    assert respelled("Börse Übermaß", "de") == "Boerse Uebermass"
    assert respelled("børs", "nb") == "boers"
    assert respelled("börs", "it") == "börs"


def test_folding_again_changes_nothing() -> None:
    for code in range(0x20, 0x30000):
        sign = chr(code)
        if unicodedata.category(sign) not in {"Cn", "Co", "Cs"}:
            assert fold(fold(sign)) == fold(sign), hex(code)


def test_traditional_and_simplified_characters_are_one_in_chinese() -> None:
    assert folded_words("虛擬機", rules_of("zh-Hans")) == folded_words(
        "虚拟机", rules_of("zh-Hant")
    )
    assert folded_words("虛擬機", rules_of("ja")) == ["虛擬機"]


def test_no_character_is_both_the_old_and_the_new_form() -> None:
    assert {*HAN_FORMS[::2]}.isdisjoint(HAN_FORMS[1::2])
    assert han_forms() == (PROJECT / "kurslex/language/han_forms.py").read_text(encoding="utf-8")
