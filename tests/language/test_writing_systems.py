"""In which script a language is written, and from which side."""

import pytest
from babel import Locale
from babel.localedata import locale_identifiers

from kurslex.language.writing_systems import comma, is_right_to_left, script_of, text_direction


@pytest.mark.parametrize(
    ("tag", "script"),
    [
        ("sv", "Latn"),
        ("pt-BR", "Latn"),
        ("ar", "Arab"),
        ("ar-EG", "Arab"),
        ("ur", "Arab"),
        ("he", "Hebr"),
        ("yi", "Hebr"),
        ("hi", "Deva"),
        ("ja", "Jpan"),
        ("ko", "Kore"),
        ("zh-Hans", "Hans"),
        ("zh-Hant-HK", "Hant"),
        ("zh-TW", "Hant"),
        ("uk", "Cyrl"),
        ("sr-Latn", "Latn"),
        ("am", "Ethi"),
        ("qaa", "Latn"),
    ],
)
def test_a_tag_tells_the_script(tag, script) -> None:
    assert script_of(tag) == script


@pytest.mark.parametrize(
    "tag", ["ar", "fa", "ur", "he", "yi", "ps", "ckb", "dv", "az-Arab", "azb", "glk", "en-Hebr"]
)
def test_these_are_written_from_the_right(tag) -> None:
    assert is_right_to_left(tag)


@pytest.mark.parametrize("tag", ["sv", "hi", "am", "ja", "ku", "az", "ar-Latn", "qaa"])
def test_these_are_not(tag) -> None:
    assert not is_right_to_left(tag)


def test_the_direction_is_that_of_cldr_wherever_a_tag_names_no_script() -> None:
    tags = [each.replace("_", "-") for each in locale_identifiers() if each.count("_") == 0]
    differing = {
        tag for tag in tags if text_direction(tag) != Locale.parse(tag, sep="-").text_direction
    }
    assert len(tags) > 200
    assert differing == set()


@pytest.mark.parametrize(
    "tag",
    ["am", "de", "en", "hi", "ja", "ko", "ps", "ru", "sd", "ti", "ur", "yue", "zh", "zh-Hant"],
)
def test_items_of_a_list_are_parted_as_cldr_has_it(tag: str) -> None:
    pattern = Locale.parse(tag, sep="-").list_patterns["standard"]["middle"]
    assert f"{{0}}{comma(tag)}{{1}}" == pattern


def test_a_comma_is_that_of_the_script() -> None:
    assert [comma(tag) for tag in ("ar", "fa", "ar-EG", "zh-Hans-CN", "sr-Latn")] == [
        *("، ", "، ", "، ", "、", ", "),
    ]
