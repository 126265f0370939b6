"""The fields `alphabet` and `order` of a language's file."""

from pathlib import Path

import pytest

from kurslex.language.alphabets import LATIN
from kurslex.project.loading.locale_files import load_locale
from tests.project.loading.locale_file import NUMBERS, locale


def test_a_language_has_the_alphabet_of_the_package(
    tmp_path: Path,
) -> None:
    (tmp_path / "docs/el").mkdir(parents=True)
    (tmp_path / "docs/el/locale.yml").write_text(f"name: X\n{NUMBERS}", encoding="utf-8")
    found = load_locale(tmp_path, "el", [])
    assert found is not None
    assert (found.alphabet[0], found.alphabet[17], found.order) == (("α",), ("σ", "ς"), "alphabet")


def test_headings_of_an_alphabet(tmp_path: Path) -> None:
    found, reports = locale(tmp_path, f"name: X\nalphabet: a b | c d=e\n{NUMBERS}")
    assert reports == []
    assert found is not None
    assert found.alphabet == (("a",), ("b",), ("c",), ("d", "e"))
    assert found.headings == (("a", "a"), ("c", "c"))


@pytest.mark.parametrize(
    ("alphabet", "fault"),
    [
        ("a..zz b", "'a..zz', no range from one letter to another"),
        ("..z", "'..z', no range from one letter to another"),
        ("a..", "'a..', no range from one letter to another"),
        ("a b..", "'b..', no range from one letter to another"),
        ("'..'", "'..', no range from one letter to another"),
        ("a..b..c", "'a..b..c', no range from one letter to another"),
        ("a..b=c", "'a..b=c', no range from one letter to another"),
        ("A..z", "'A..z', no range from one letter to another"),
        ("z..a", "'z..a', whose last letter does not come after its first"),
        ("a..a", "'a..a', whose last letter does not come after its first"),
        ("a..c b", "'b' twice"),
        ("a b=a", "'a' twice"),
        ("a B", "'B', no small letter"),
        ("a b=", "'', no small letter"),
        ("a / b", "'/', no small letter"),
        ("a 5", "'5', no small letter"),
        ("a ../b", "'../b', no range from one letter to another"),
        ("a b/c", "'b/c', no small letter"),
    ],
)
def test_what_is_wrong_with_an_alphabet(tmp_path: Path, alphabet: str, fault: str) -> None:
    found, reports = locale(tmp_path, f"name: X\nalphabet: {alphabet}\n{NUMBERS}")
    assert reports == [
        f"docs/fr/locale.yml:2: field 'alphabet' has {fault} [malformed-field]\n"
        "  hint: write all letters in order, with spaces between: a b … y=ü z æ ø å=aa, or the "
        "first and the last of those that Unicode has in order: क..ह"
    ]
    assert found is not None
    assert found.alphabet == LATIN


@pytest.mark.parametrize("alphabet", ["a b ch c'h d", "क..ह ा", "あ い | か", "l l·l m", "א ב"])
def test_letters_of_several_signs_and_of_all_scripts(tmp_path: Path, alphabet: str) -> None:
    found, reports = locale(tmp_path, f"name: X\nalphabet: {alphabet}\n{NUMBERS}")
    assert reports == []
    assert found is not None
    assert found.alphabet[-1] == (alphabet.rsplit(maxsplit=1)[-1],)


def test_the_order_of_icu(tmp_path: Path) -> None:
    found, reports = locale(tmp_path, f"name: X\norder: icu\n{NUMBERS}")
    assert reports == []
    assert found is not None
    assert found.order == "icu"


def test_an_order_that_nobody_has(tmp_path: Path) -> None:
    assert locale(tmp_path, f"name: X\norder: pinyin\n{NUMBERS}")[1] == [
        "docs/fr/locale.yml:2: order 'pinyin' is not known [malformed-field]\n"
        "  hint: write alphabet or icu"
    ]


def test_without_the_extra_the_order_of_icu_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kurslex.project.loading.alphabet.has_icu", lambda: False)
    assert locale(tmp_path, f"name: X\norder: icu\n{NUMBERS}")[1] == [
        "docs/fr/locale.yml:2: the order of 'fr' is that of ICU, which is not installed "
        "[malformed-field]\n  hint: pip install 'kurslex[icu]'; or leave out order, and give terms "
        "their readings, sort"
    ]
