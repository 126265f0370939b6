"""The number symbols of every language here, held against Unicode's CLDR as Babel brings it."""

from pathlib import Path

import pytest
from babel import Locale
from babel.numbers import get_decimal_symbol, get_group_symbol, get_minus_sign_symbol

from kurslex.project.loading.locale_files import load_locale
from tests.support.command import PROJECT
from tests.support.edits import TINY_SITE

LOCALES = {
    file.parent.name: file.parents[2]
    for root in (PROJECT, TINY_SITE)
    for file in sorted(root.glob("docs/*/locale.yml"))
}
HYPHEN, MINUS, NO_BREAK = "-", "\u2212", "\u00a0"

# Where we write otherwise than CLDR, and why. Everything else must agree.
DIFFERENCES = {
    # CLDR has the hyphen of typewriters; house style is the minus sign of typography, which is as
    # wide as the plus and does not end a line (DIN 5008, UNI; the nb and sv data have it anyway).
    ("de", "minus"): (MINUS, HYPHEN),
    ("it", "minus"): (MINUS, HYPHEN),
    ("fr", "minus"): (MINUS, HYPHEN),
    # CLDR sets 5% as newspapers do; the calculators print the space of ISO 80000-1 and of the EU's
    # style guide, and one glossary writes it in one way.
    ("it", "percent"): (NO_BREAK + "%", "%"),
}


def _differences(tag: str, root: Path) -> dict[tuple[str, str], tuple[object, object]]:
    problems = []
    locale = load_locale(root, tag, problems)
    assert problems == []
    assert locale is not None
    cldr = Locale.parse(tag, sep="-")
    pairs = {
        "decimal": (locale.numbers.decimal, get_decimal_symbol(cldr)),
        "group": (locale.numbers.group, get_group_symbol(cldr)),
        "minus": (locale.numbers.minus, get_minus_sign_symbol(cldr)),
        "percent": (locale.style.percent, cldr.percent_formats[None].pattern.lstrip("#,0")),
        "months": (locale.style.months, tuple(cldr.months["format"]["wide"].values())),
    }
    return {(tag, name): pair for name, pair in pairs.items() if pair[0] != pair[1]}


def test_the_languages() -> None:
    assert sorted(LOCALES) == ["de", "fr", "it", "nb", "sv"]


@pytest.mark.parametrize(("tag", "root"), LOCALES.items(), ids=LOCALES)
def test_symbols_are_those_of_cldr(tag: str, root: Path) -> None:
    expected = {key: pair for key, pair in DIFFERENCES.items() if key[0] == tag}
    assert _differences(tag, root) == expected


@pytest.mark.parametrize(("tag", "root"), LOCALES.items(), ids=LOCALES)
def test_languages_name_themselves_as_in_cldr(tag: str, root: Path) -> None:
    locale = load_locale(root, tag, [])
    assert locale is not None
    assert locale.name.lower() == Locale.parse(tag, sep="-").get_display_name(tag).lower()
    assert locale.direction == ("rtl" if Locale.parse(tag).text_direction == "rtl" else "ltr")
