"""What style sheets say for scripts other than Latin."""

import re

import pytest

from kurslex.site.asset_files import package_assets
from kurslex.site.script_style import has_web_font, script_style
from tests.site.tiny import tiny_glossary


def test_languages_in_latin_add_nothing() -> None:
    assert script_style(["sv", "fr", "pt-BR", "tr", "sr-Latn"]) == ""
    assert has_web_font("tr")


@pytest.mark.parametrize("tag", ["ar", "he", "hi", "ja", "am", "th"])
def test_scripts_without_italics_have_none_and_no_space_between_letters(tag) -> None:
    style = script_style([tag])
    assert f":lang({tag}){{letter-spacing:normal!important}}" in style
    assert f":is(address,cite,dfn,em,i,var):lang({tag}){{font-style:normal}}" in style
    assert not has_web_font(tag)


@pytest.mark.parametrize("tag", ["el", "ru", "uk", "hy"])
def test_scripts_like_latin_have_other_fonts_alone(tag) -> None:
    style = script_style([tag])
    assert style.startswith(f'html[lang="{tag}"]{{--kx-serif:"Kurslex Georgia",')
    assert style.count("{") == 1
    assert not has_web_font(tag)


@pytest.mark.parametrize(
    ("tag", "breaks"),
    [
        ("ja", "line-break:strict;word-break:auto-phrase"),
        ("zh-Hans", "line-break:strict"),
        ("zh-TW", "line-break:strict"),
        ("ko", "line-break:strict;word-break:keep-all;overflow-wrap:anywhere"),
    ],
)
def test_lines_end_where_east_asian_lines_do(tag, breaks) -> None:
    assert f":lang({tag}){{{breaks}}}" in script_style([tag])


def test_a_name_in_japanese_has_several_lines_rather_than_the_whole_width() -> None:
    assert ":is(.kx-brand,.kx-brand *):lang(ja){word-break:normal}" in script_style(["ja"])
    assert "kx-brand" not in script_style(["zh-Hans", "ko"])


def test_urdu_is_in_nastaliq() -> None:
    style = script_style(["ur"])
    assert re.search(r":lang\(ur\):not\([a-z,* ]+\)\{line-height:2!important\}", style)
    assert '[lang="ur"]:not(html){font-family:"Noto Nastaliq Urdu",' in style
    assert "Nastaliq" not in script_style(["ar", "fa"])


def test_only_arabic_letters_are_in_nastaliq() -> None:
    assert "Nastaliq" in script_style(["ks"])
    assert "Nastaliq" in script_style(["ur-PK"])
    assert "Nastaliq" in script_style(["fa-Aran"])
    assert "Nastaliq" not in script_style(["ks-Deva", "ur-Latn"])


@pytest.mark.parametrize("name", ["site.css", "embed.css"])
def test_the_sheets_end_with_it(name) -> None:
    look = tiny_glossary().look
    plain, both = (package_assets(look, tags)[name] for tags in (["sv"], ["sv", "ar"]))
    assert both == f"{plain}{script_style(['ar'])}"
