"""What a tag leaves unsaid."""

import icu
import pytest
from babel.localedata import locale_identifiers

from kurslex.language.likely import likely, names_of, same_script


@pytest.mark.parametrize(
    ("tag", "language", "script", "region"),
    [
        ("nb", "nb", "Latn", "NO"),
        ("no", "nb", "Latn", "NO"),
        ("zh", "zh", "Hans", "CN"),
        ("zh-TW", "zh", "Hant", "TW"),
        ("zh-Hant", "zh", "Hant", "TW"),
        ("zh-Hant-HK", "zh", "Hant", "HK"),
        ("zh-Hans-TW", "zh", "Hans", "TW"),
        ("pa-PK", "pa", "Arab", "PK"),
        ("sr-ME", "sr", "Latn", "ME"),
        ("sr-Latn", "sr", "Latn", "RS"),
        ("ks-Deva", "ks", "Deva", "IN"),
        ("en-Hebr", "en", "Hebr", "US"),
        ("es-419", "es", "Latn", "419"),
        ("ca-valencia", "ca", "Latn", "ES"),
        ("iw", "he", "Hebr", "IL"),
        ("sh", "sr", "Latn", "RS"),
        ("qaa", "qaa", "", ""),
        ("../de", "../de", "", ""),
        ("", "", "", ""),
    ],
)
def test_what_is_likely(tag: str, language: str, script: str, region: str) -> None:
    found = likely(tag)
    assert (found.language, found.script, found.region) == (language, script, region)


def test_it_is_what_icu_has() -> None:
    different = set()
    for name in locale_identifiers():
        wanted = icu.Locale.forLanguageTag(name.replace("_", "-"))
        wanted.addLikelySubtags()
        found = likely(name.replace("_", "-"))
        if (found.script, found.region) != (wanted.getScript(), wanted.getCountry()):
            different.add(name)
    assert different == set()


def test_one_language_in_one_script() -> None:
    assert same_script("zh-CN", "zh-Hans")
    assert same_script("no", "nb-NO")
    assert not same_script("zh-TW", "zh-Hans")
    assert not same_script("nn", "nb")
    assert not same_script("de-Hebr", "de")


def test_names_of_a_language() -> None:
    assert [*names_of("zh-TW")] == ["zh-TW", "zh-Hant", "zh"]
    assert [*names_of("de")] == ["de-Latn", "de"]
    assert [*names_of("sr-Latn-ME")] == ["sr-Latn-ME", "sr-Latn", "sr-Latn", "sr"]
