"""Handouts as PDF, read back by pypdf: texts, contents, links, tags, and the same bytes twice."""

import re
from dataclasses import replace

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from kurslex.model.subset import subset
from kurslex.outputs.edition import Edition
from kurslex.outputs.handout.as_pdf import as_pdf
from kurslex.outputs.handout.files import pdf_file, pdf_pair_files
from kurslex.outputs.handout.handout import handout
from kurslex.outputs.typst_pdf import NotSetError
from tests.outputs.editions import (
    ADDRESS,
    edition,
    hostile_edition,
    project_edition,
    tiny_edition,
)
from tests.outputs.handout.pdf_texts import read, squeezed, text_of
from tests.support.glossaries import project_glossary


def outline(reader: PdfReader) -> list[str]:
    def titles(items: list[object]) -> list[str]:
        return [
            name
            for each in items
            for name in (
                titles(each)
                if isinstance(each, list)
                else [str(each.title)]
                if isinstance(each, Destination)
                else []
            )
        ]

    return titles(list(reader.outline))


@pytest.fixture(scope="module")
def tiny() -> PdfReader:
    (content,) = pdf_file(tiny_edition("sv")).values()
    return read(content)


def test_the_file_is_tagged_titled_and_in_its_language(tiny: PdfReader) -> None:
    root = tiny.root_object
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"] == "sv"
    assert tiny.metadata
    assert tiny.metadata.title == "Knopboken: Liten ordbok om knopar"
    assert "/StructTreeRoot" in root
    assert b"pdfuaid:part" in root["/Metadata"].get_data()


def test_terms_definitions_texts_and_examples_are_in_it(tiny: PdfReader) -> None:
    said = text_of(tiny)
    glossary = tiny_edition().glossary
    for (tag, _), page in glossary.pages.items():
        assert (squeezed(page.definition) in said) == (tag == "sv")
    assert squeezed("Öglan glider inte, och när repet är avlastat") in said
    assert squeezed("Räkneexempel") in said
    assert squeezed(f"{ADDRESS.removeprefix('https://')}bowline/") in said
    assert squeezed("CC BY 4.0") in said
    assert squeezed("Senast ändrad 21 september 2026") in said
    assert f"1/{len(tiny.pages)}" in said


def test_sections_and_concepts_are_in_the_outline(tiny: PdfReader) -> None:
    titles = outline(tiny)
    terms = [tiny_edition().glossary.pages["sv", each].preferred.text for each in ("bowline",)]
    assert set(terms) < set(titles)
    assert "Se också" in titles


def test_links_to_concepts_in_it_stay_in_it_and_others_lead_to_the_site() -> None:
    whole = tiny_edition("sv")
    part = replace(
        whole,
        glossary=subset(whole.glossary, concepts=["bowline"], locales=["sv", "fr"]),
    )
    (content,) = pdf_file(part).values()
    assert f"{ADDRESS}sv/clove-hitch/" in addresses(read(content))
    (content,) = pdf_file(whole).values()
    assert f"{ADDRESS}sv/clove-hitch/" not in addresses(read(content))


def addresses(reader: PdfReader) -> set[str]:
    return {
        str(note.get_object()["/A"]["/URI"])
        for page in reader.pages
        for note in page.get("/Annots", [])
        if "/A" in note.get_object() and "/URI" in note.get_object()["/A"]
    }


def test_two_languages_are_in_one_file() -> None:
    files = pdf_pair_files(tiny_edition())
    assert [*files] == ["kurslex-sv-fr.pdf"]
    said = text_of(read(files["kurslex-sv-fr.pdf"]))
    for page in tiny_edition().glossary.pages.values():
        assert squeezed(page.definition) in said


def asking() -> Edition:
    part = subset(project_glossary().finished(), concepts=["share"], locales=["de"])
    return replace(edition(part, "de"), questions=True)


def test_questions_are_there_on_demand_with_the_key_at_the_end() -> None:
    asked = asking()
    page = asked.glossary.pages["de", "share"]
    said = text_of(read(as_pdf(handout(asked))))
    place = said.index(squeezed("Lösungen"))
    for question in page.outline.questions:
        assert squeezed(question.text) in said[:place]
        for option in question.options:
            assert squeezed(option.text) in said[:place]
            assert squeezed(option.explanation) not in said[:place]
            assert squeezed(option.explanation) in said[place:]
    without = text_of(read(as_pdf(handout(replace(asked, questions=False)))))
    assert squeezed("Lösungen") not in without
    assert all(squeezed(each.text) not in without for each in page.outline.questions)


@pytest.mark.sampled(3)
@pytest.mark.parametrize("tag", project_edition().tags)
def test_every_formula_and_picture_of_this_glossary_can_be_set(tag: str) -> None:
    """Typst fails where a formula is not math, or a text is read as code."""
    glossary = project_glossary().finished()
    shown = [
        name
        for (each, name), page in glossary.pages.items()
        if each == tag and any(one.name != "=" for one in page.outline.placeholders)
    ]
    whole = edition(subset(glossary, concepts=shown, locales=[tag]), tag)
    reader = read(as_pdf(handout(whole)))
    said = text_of(reader)
    assert {each.pages[tag].preferred.text for each in whole.described()} < set(outline(reader))
    assert all(squeezed(each.pages[tag].definition) in said for each in whole.described())


def test_the_same_content_makes_the_same_bytes() -> None:
    assert pdf_pair_files(tiny_edition()) == pdf_pair_files(tiny_edition())


def with_definition(definition: str) -> Edition:
    page = tiny_edition().glossary.pages["sv", "bowline"]
    return hostile_edition(replace(page, definition=definition, body=f"{definition}\n"), "sv")


def test_hostile_words_are_no_code() -> None:
    signs = ["#panic()", "$x$", "*a*", "_b_", "@c", "<d>", '"e"', "\\f", "//g", "[h]", "{{c1::x}}"]
    signs += ["=1+1", "`i`", "~", "&amp;", "'k'", "- l", "+ m", "l\u200er", "two\nlines"]
    signs += ["\u2028", "\u200f", "\u202e"]  # the last one turns round what follows
    said = text_of(read(as_pdf(handout(with_definition(" ".join(signs))))))
    # A reader of PDF gives back some of the signs that nobody sees.
    unseen = re.compile("[\u200e\u200f\u202e\u2028]")
    for sign in signs:
        assert squeezed(unseen.sub("", sign)) in unseen.sub("", said)


def test_a_character_that_no_typeface_has_is_reported() -> None:
    with pytest.raises(NotSetError) as caught:
        as_pdf(handout(with_definition("a \u0378 b")))
    assert str(caught.value) == (
        "PDF: no font of this computer has '\u0378' (U+0378); install one for its script, for "
        "instance of the family Noto, or choose another format"
    )
