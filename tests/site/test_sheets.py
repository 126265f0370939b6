"""No style sheet has a size of type, a colour or a space that is not one of the tokens."""

import re

import pytest

from kurslex.site.asset_files import EMBED_STYLE, SITE_STYLE, bundle_parts, bundled
from kurslex.site.small_assets import asset

# The tokens themselves, the faces that they name, and what is printed on paper in points.
_APART = {"tokens.css", "fonts.css", "device-fonts.css", "print.css"}
SHEETS = sorted(
    {
        part
        for name in (SITE_STYLE, EMBED_STYLE, "pages.css", "calculator.css")
        for part in bundle_parts(name)
    }
    - _APART
)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PRINTED = re.compile(r"@media print \{.*?\n\}", re.DOTALL)
_FONT = re.compile(r"(?<![\w-])font(?:-size)?:\s*([^;}]+)")
_SIZE = re.compile(r"(?<![\w.-])[\d.]+(?:rem|px|pt|em|%)")
_SPACE = re.compile(r"(?<![\w-])(?:margin|padding|gap)[\w-]*:\s*([^;}]+)")
_COLOUR = re.compile(
    r"#[0-9a-f]{3,8}\b|(?<![\w-])(?:rgb|hsl|oklch)a?\([^)]*\)|(?<![\w-])(?:white|black)\b(?!-)"
)
_REM = re.compile(r"(?<![\w.-])[\d.]+rem")
# What stands in a field, between its parts, and in a formula is set by their own measures.
_WITHIN = {"calculator.css", "calculator-form.css"}
# Less than the smallest space: what lines need to be as high as a finger is wide.
_SMALLEST = 0.25
# What the size that a reader has set is multiplied by, on wide screens.
_OF_THE_READER = {"inherit", "1rem", "100%", "112.5%", "125%"}
# No character of a formula is smaller.
_IN_FORMULAS = {"max(.75em, 9px)"}
_SHADOW = "rgb(0 0 0 / 18%)"


def rules(name: str) -> str:
    """Return a sheet without comments, and without what is for paper only."""
    return _PRINTED.sub("", _COMMENT.sub("", asset(name)))


def test_these_are_all_sheets() -> None:
    assert len(SHEETS) > 15
    assert "home.css" in SHEETS


@pytest.mark.parametrize("name", SHEETS)
def test_sizes_of_type_are_tokens(name: str) -> None:
    found = [
        written
        for written in _FONT.findall(rules(name))
        if "var(--kx-" not in written.split("/")[0] and written not in _OF_THE_READER | _IN_FORMULAS
        if _SIZE.search(written.split("/")[0])
    ]
    assert found == []


@pytest.mark.parametrize("name", SHEETS)
def test_colours_are_tokens(name: str) -> None:
    found = [each for each in _COLOUR.findall(rules(name)) if each != _SHADOW]
    assert found == []


@pytest.mark.parametrize("name", [each for each in SHEETS if each not in _WITHIN])
def test_spaces_are_tokens(name: str) -> None:
    found = [
        written
        for written in _SPACE.findall(rules(name))
        if "clamp" not in written and "calc" not in written
        if any(float(each[:-3]) >= _SMALLEST for each in _REM.findall(written))
    ]
    assert found == []


# Shadows at both edges of what scrolls, and what turns around a side, have no logical names; the
# theme's rules are its own, for both directions.
_PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b"
    r"|(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b"
    r"|border-(?:top|bottom)-(?:left|right)-radius)"
)
# The four sides of a box, of which the second is the right one and the fourth the left one.
_FOUR_SIDES = re.compile(
    r"(?<![\w-])(?:margin|padding):\s*((?:(?:[^\s;()]+|\w*\((?:[^()]|\([^()]*\))*\))\s+){3}[^;}]+)"
)
_VALUE = re.compile(r"(?:[\w-]*\((?:[^()]|\([^()]*\))*\)|[^\s()]+)")


@pytest.mark.parametrize("name", sorted({*SHEETS, "print.css", "exercise.css", "practice.css"}))
def test_sides_are_where_lines_begin_and_end(name: str) -> None:
    text = _COMMENT.sub("", asset(name))
    assert _PHYSICAL.findall(text) == []
    for sides in map(_VALUE.findall, _FOUR_SIDES.findall(text)):
        assert len(sides) < 4 or sides[1] == sides[3], sides


def test_what_is_shown_without_a_network_has_margins_by_the_sheet_of_all_pages() -> None:
    """Who has read pages of concepts alone has no other sheet then."""
    assert re.search(r"\.kx-neutral main \{[^}]*padding:", bundled(SITE_STYLE))
