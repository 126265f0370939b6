"""In which script a language is written, and from which side."""

import pytest

from kurslex.language.writing import is_right_to_left, script_of


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


@pytest.mark.parametrize("tag", ["ar", "fa", "ur", "he", "yi", "ps", "ckb", "dv", "az-Arab"])
def test_these_are_written_from_the_right(tag) -> None:
    assert is_right_to_left(tag)


@pytest.mark.parametrize("tag", ["sv", "hi", "am", "ja", "ku", "az", "qaa"])
def test_these_are_not(tag) -> None:
    assert not is_right_to_left(tag)
