"""The typeface has what pages are written with, and its style sheet says what is where."""

import re

import pytest
from fontTools.ttLib import TTFont

from kurslex.site.asset_files import FONTS
from scripts.fonts import CORE

_FACE = re.compile(r"@font-face\s*\{([^}]*)\}")
_SOURCE = re.compile(r"url\(([\w-]+\.woff2)\)")
# What only formulas have, and what stands between false friends: all in the device's own
# characters, since no file promises them.
_MATHEMATICAL = set("∑≈≠≤≥⌊⌋{")


@pytest.fixture(scope="module")
def declared(project) -> dict[str, set[int]]:
    """The code points that the style sheet promises of each file."""
    style = (project / "kurslex/site/assets/fonts.css").read_text(encoding="utf-8")
    return {
        source[1]: _codes(re.search(r"unicode-range:([^;]*);", face)[1])
        for face in _FACE.findall(style)
        if (source := _SOURCE.search(face))
    }


def _codes(ranges: str) -> set[int]:
    found: set[int] = set()
    for part in ranges.replace("U+", "").split(","):
        first, _, last = part.strip().partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return found


def test_every_file_has_its_face(declared):
    assert sorted(declared) == sorted(FONTS)


def test_the_first_file_has_exactly_what_is_promised(declared, project):
    characters = TTFont(project / "kurslex/site/assets/serif.woff2").getBestCmap()
    promised = {chr(code) for code in declared["serif.woff2"]}
    assert promised == set(CORE) == set(map(chr, characters))


@pytest.mark.parametrize("name", FONTS)
def test_no_file_has_more_than_is_promised(name, declared, project):
    font = TTFont(project / "kurslex/site/assets" / name)
    assert set(font.getBestCmap()) <= declared[name]
    # "Source" is a reserved name; who made it and under which licence stays in every file.
    assert font["name"].getDebugName(1) == "Kurslex Serif"
    assert "Adobe" in font["name"].getDebugName(0)
    assert font["name"].getDebugName(14) == "http://scripts.sil.org/OFL"


def test_figures_stand_below_each_other(project):
    font = TTFont(project / "kurslex/site/assets/serif.woff2")
    characters = font.getBestCmap()
    assert len({font["hmtx"][characters[ord(figure)]][0] for figure in "0123456789"}) == 1


def shown(page, body):
    text = body.text
    for area in page.all("textarea"):
        text = text.replace(area.text, " ")
    return text


def test_what_pages_say_needs_the_first_file_only(pages, declared):
    # What is to be copied has a typeface of the device.
    characters = {
        sign for page in pages.values() for each in page.all("body") for sign in shown(page, each)
    }
    # A soft hyphen is shown as nothing, or as a hyphen.
    assert characters - set(CORE) - {"\xad"} == _MATHEMATICAL
    further = [codes for name, codes in declared.items() if name != "serif.woff2"]
    assert {sign for sign in _MATHEMATICAL if any(ord(sign) in codes for codes in further)} == {"{"}
