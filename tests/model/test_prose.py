from dataclasses import replace

from kurslex.model.outline import Span
from kurslex.model.prose import Paragraph, page_prose, paragraphs
from kurslex.project.markdown.outline_reader import read_outline
from tests.site.tiny import tiny_glossary

BODY = """\
Första raden *med betoning
över* två rader.

## Rubrik {#kinds}

- En *punkt*.
"""


def test_paragraphs_join_their_lines() -> None:
    found = list(paragraphs("a.md", read_outline(BODY, 5).passages))
    assert found == [
        Paragraph(
            path="a.md",
            text="Första raden med betoning\növer två rader.",
            lines=(5, 6),
            emphases=(Span(start=13, end=25), Span(start=26, end=30)),
        ),
        Paragraph(path="a.md", text="Rubrik", lines=(8,), section="kinds", heading=True),
        Paragraph(
            path="a.md",
            text="En punkt.",
            lines=(10,),
            section="kinds",
            emphases=(Span(start=3, end=8),),
        ),
    ]


def test_a_place_has_a_line_and_may_be_emphasised() -> None:
    text = next(paragraphs("a.md", read_outline(BODY, 5).passages))
    assert [text.line_at(place) for place in (0, 25, 26, len(text.text) - 1)] == [5, 5, 6, 6]
    assert text.is_emphasised(13, 16)
    assert not text.is_emphasised(12, 16)


def test_a_page_begins_with_its_front_matter() -> None:
    glossary = tiny_glossary()
    page = glossary.pages["sv", "reef-knot"]
    definition, reason, first, *_ = page_prose(page)
    assert (definition.text, definition.section) == (page.definition, "")
    assert (reason.text, reason.section) == (page.deprecated[0].reason, "confusions")
    assert first.text.startswith("Med råbandsknop revas segel")
    assert first.line_at(len(first.text) - 1) == first.line_at(0) + 2
    home = replace(glossary.homes["sv"], title="Titel", description="Beskrivning.")
    assert [each.text for each in page_prose(home)][:2] == ["Titel", "Beskrivning."]
