"""The alphabets of the package sort as ICU does, and have its headings."""

import icu
import pytest

from kurslex.language.alphabets import LATIN, Alphabet, alphabet_of, read_letters
from kurslex.language.collation import Collation
from tests.cases import FOLDER

_TEXT = (FOLDER / "words-of-languages.txt").read_text(encoding="utf-8")
_WORDS = {
    tag: sorted(set(words.split()))
    for tag, _, words in (line.partition(":") for line in _TEXT.splitlines() if line[0] != "#")
}
# Letters that dictionaries have and CLDR's index has not, since few words or none begin with them.
_OWN_HEADINGS = {"bg": {"Ъ"}, "pl": {"Ą", "Ę", "Ń"}, "tr": {"Ğ"}}


@pytest.mark.parametrize("tag", _WORDS)
def test_words_are_sorted_as_icu_does(tag: str) -> None:
    theirs = icu.Collator.createInstance(icu.Locale.forLanguageTag(tag)).getSortKey
    words = _WORDS[tag]
    assert sorted(words, key=Collation(alphabet_of(tag)).key) == sorted(words, key=theirs)
    assert len(words) >= 7


@pytest.mark.parametrize("tag", _WORDS)
def test_words_stand_under_the_letters_of_icu(tag: str) -> None:
    ours = Collation(alphabet_of(tag))
    labels = icu.AlphabeticIndex(icu.Locale.forLanguageTag(tag))
    labels.addLabels(icu.Locale("en"))
    index = labels.buildImmutableIndex()
    for word in _WORDS[tag]:
        shown = ours.shown(ours.letter(word))
        label, _ = index.getBucket(index.getBucketIndex(word))
        assert shown in _OWN_HEADINGS.get(tag, ()) or shown.lower() == label.lower(), word


def test_a_tag_has_the_alphabet_of_its_longest_part() -> None:
    assert alphabet_of("sr-Latn-RS").letters[3] == ("č",)
    assert alphabet_of("sr-RS").letters[5] == ("ђ",)
    assert alphabet_of("sr-ME").letters[3] == ("č",)
    assert alphabet_of("PT-br") == Alphabet() == Alphabet(letters=LATIN)


def test_a_bar_begins_a_heading() -> None:
    assert read_letters("a b | c=d e | | f") == Alphabet(
        letters=(("a",), ("b",), ("c", "d"), ("e",), ("f",)),
        headings=(("a", "a"), ("c", "c"), ("f", "f")),
    )
    assert read_letters("\u0622 \u0627 | \u0628").headings[0] == ("\u0622", "\u0627")
    assert read_letters("") == Alphabet()


def test_ranges_leave_out_what_is_made_of_other_letters() -> None:
    letters = [letter for letter, *_ in read_letters("\u0915..\u0939").letters]
    assert (letters[0], letters[-1], len(letters)) == ("\u0915", "\u0939", 34)


@pytest.mark.parametrize(
    ("tag", "words", "letters"),
    [
        ("ja", "API かそうか ガイド ｶﾞｲﾄﾞ コーヒー 仮想化 12", "A か か か か # #"),
        ("ko", "API 까치 각 서버 漢字", "A ㄱ ㄱ ㅅ #"),
        ("th", "API เครือข่าย แปล", "A ค ป"),
        ("zh-Hans", "API chónggòu zhòng 重构 Ωmega コンテナ", "A C Z # Ω コ"),
        ("el", "API Άλφα σώμα", "A Α Σ"),
        ("tr", "Irmak ince İstemci API", "I İ İ A"),
        ("am", "API ቁጥር ሰንጠረዥ", "A ቀ ሰ"),
        ("en", "École Ωmega данные ቁጥር कि", "E Ω Д ቀ क"),
    ],
)
def test_terms_of_other_scripts_have_letters_too(tag: str, words: str, letters: str) -> None:
    order = Collation(alphabet_of(tag))
    shown = [order.shown(order.letter(word)) or "#" for word in words.split()]
    assert shown == letters.split()


def test_own_letters_come_before_latin_ones_and_those_before_others() -> None:
    order = Collation(alphabet_of("uk"))
    words = ["12", "ґрунт", "я", "API", "zebra", "Ωmega", "漢字"]
    assert sorted(words, key=order.key) == words
    letters = ["", "ґ", "я", "a", "z", "ω"]
    assert sorted(letters, key=order.letter_key) == letters
