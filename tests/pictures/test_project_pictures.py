"""This glossary's own pictures: light, whole, in each language as its own words say them."""

import gzip
from xml.etree import ElementTree

import pytest

from kurslex.model.look import contrast
from kurslex.pictures.draw_picture import draw_picture, faults
from kurslex.pictures.standalone import standalone
from tests.support.glossaries import project_glossary

HEAVIEST = 4096
_SVG = "{http://www.w3.org/2000/svg}"
GLOSSARY = project_glossary()
DRAWN = [(name, tag) for name in GLOSSARY.pictures for tag in GLOSSARY.locales]


@pytest.mark.parametrize(("name", "tag"), DRAWN)
def test_a_picture_is_light_and_its_file_stands_alone(name: str, tag: str) -> None:
    assert faults(GLOSSARY, name, tag) == []
    drawn = draw_picture(GLOSSARY, name, tag)
    shapes = "".join(panel.shapes for panel in drawn.panels)
    assert len(gzip.compress(shapes.encode())) <= HEAVIEST
    file = standalone(drawn, GLOSSARY.locales[tag], GLOSSARY.look, credit="Kurslex")
    assert len(gzip.compress(file.encode())) <= HEAVIEST
    root = ElementTree.fromstring(file)
    assert root.findtext(f"{_SVG}title") == drawn.title
    assert root.findtext(f"{_SVG}desc") == drawn.described
    assert "href" not in file
    assert "prefers-color-scheme:dark" in file


@pytest.mark.parametrize("name", GLOSSARY.pictures)
def test_languages_say_it_in_their_own_words(name: str) -> None:
    said = [draw_picture(GLOSSARY, name, tag) for tag in GLOSSARY.locales]
    for words in ([each.title for each in said], [each.described for each in said]):
        assert len(set(words)) == len(words)
    # The description says what the caption leaves out.
    assert all(each.described != each.caption for each in said)


def test_edges_and_words_can_be_seen_on_both_grounds() -> None:
    file = standalone(
        draw_picture(GLOSSARY, "secondary-market", "de"),
        GLOSSARY.locales["de"],
        GLOSSARY.look,
        credit="",
    )
    for paper, line, soft in (("#fcfcfa", "#6b7779", "#4e585a"), ("#14191b", "#87949a", "#a9b4b6")):
        assert all(each in file for each in (paper, line, soft))
        assert contrast(line, paper) >= 3
        assert contrast(soft, paper) >= 4.5
