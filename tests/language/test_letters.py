"""Words of all scripts; those of this glossary are what they always were."""

import re

import pytest

from kurslex.analysis.crosslinks.tokens import words_of
from kurslex.language.letters import LETTERS, NOT_BEFORE, NOT_BEHIND, SIGN, WORD, is_in_word
from kurslex.language.sentences import words
from kurslex.language.unicode_tables import UNICODE_VERSION
from scripts.unicode_tables import tables
from tests.support.command import PROJECT
from tests.support.glossaries import project_glossary

_PLAIN = re.compile(r"[^\W_]+(?:[-.,\u00A0\u202F/][^\W_]+)*")


@pytest.mark.parametrize(
    "text",
    [
        "कंटेनर एक",
        "मूल्य वृद्धि",
        "কন্টেইনার একটি",
        "கொள்கலன் ஒன்று",
        "కంటైనర్ ఒకటి",
        "مُحَمَّد كِتَابٌ",
        "שָׁלוֹם עוֹלָם",
        "می\u200cخواهم کتاب",
        "ക്\u200dഷ ഒന്ന്",
        "กำหนด ที่",
        "ကုန်သည် ဈေး",
        "Ọ̀yọ́ Ẹ̀kọ́",
        "e\u0301te\u0301 noe\u0308l",
    ],
)
def test_words_keep_their_marks(text: str) -> None:
    assert words(text) == text.split()
    assert words_of(text) == text.split()
    assert re.findall(WORD, text) == text.split()
    assert re.findall(LETTERS, text) == text.split()


def test_places_beside_marks_are_within_words() -> None:
    assert re.findall(rf"{NOT_BEHIND}क{NOT_BEFORE}", "क कि किक क") == ["क", "क"]
    assert re.findall(rf"(?<!{SIGN})क(?!{SIGN})", "क कि किक क_ क") == ["क", "क"]
    signs = ["a", "1", "\u093f", "\u200d", "_", " ", ""]
    assert [is_in_word(sign) for sign in signs] == [True] * 4 + [False] * 3


def test_the_words_of_this_glossary_are_what_they_were() -> None:
    for page in project_glossary().pages.values():
        text = (PROJECT / page.path).read_text(encoding="utf-8")
        assert words(text) == _PLAIN.findall(text), page.path


def test_the_tables_are_those_of_the_unicode_character_database() -> None:
    assert tables() == (PROJECT / "kurslex/language/unicode_tables.py").read_text(encoding="utf-8")
    assert UNICODE_VERSION == "16.0"
