import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from kurslex.model.look import Look
from kurslex.site.look_style import icon, look_style, mark_lines
from tests.site.tiny import tiny_glossary
from tests.support.site_files import site_assets

LOOK = tiny_glossary().look


@pytest.mark.parametrize("name", ["site.css", "embed.css"])
def test_the_style_sheets_end_with_the_colours_of_the_project(name: str) -> None:
    styles = [
        str(site_assets(replace(tiny_glossary(), look=look))[name]) for look in (LOOK, Look())
    ]
    assert styles[0] == styles[1] + (
        ":root{--kx-first:light-dark(#6a3d00,#e5b878);--kx-first-area:light-dark(#f3dfc2,#4d3414);"
        "--kx-second:light-dark(#3c4a8a,#a9b6f0);--kx-second-area:light-dark(#dfe3f5,#2c3563);}"
    )


def test_a_project_without_sides_is_in_the_neutral_colours_of_the_tokens() -> None:
    assert look_style(Look()) == ""


@pytest.mark.parametrize("look", [LOOK, Look()], ids=["tiny", "neutral"])
def test_the_icon_is_the_mark_in_both_schemes(look: Look) -> None:
    drawn = ElementTree.fromstring(icon(look))
    paths = [each.get("d") for each in drawn if each.tag.endswith("path")]
    assert paths == [*mark_lines(look)]
    light, dark = re.findall(r"\.a\{stroke:(#\w{6})\}", icon(look))
    if look.sides:
        assert (light, dark) == look.sides[0].lines
    assert light != dark
