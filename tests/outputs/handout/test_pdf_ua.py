"""What PDF/UA asks of a handout's structure (ISO 14289-1, section 7), read by pypdf.

veraPDF, which asks more, is a program of its own that no package has.
"""

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from pypdf import PdfReader

from kurslex.model.subset import subset
from kurslex.outputs.handout.files import pdf_pair_files
from tests.outputs.editions import edition
from tests.support.glossaries import project_glossary

_HEADINGS = {f"/H{level}": level for level in range(1, 7)}


@pytest.fixture(scope="module")
def handout() -> PdfReader:
    """Pages with a picture, formulas, tables, links and a list, in two languages."""
    glossary = project_glossary().finished()
    concepts = ["share", "yield-to-maturity", "secondary-market"]
    part = subset(glossary, concepts=concepts, locales=["de", "it"])
    content, *_ = pdf_pair_files(edition(part, "de", "it")).values()
    return PdfReader(BytesIO(content))


def _elements(node: Any, language: str = "") -> Iterator[tuple[str, Any, str]]:
    """Yield kind, element and language of all elements of the structure, in their order."""
    for each in _children(node):
        if "/S" in each:
            own = str(each.get("/Lang", language))
            yield str(each["/S"]), each, own
            yield from _elements(each, own)


def _children(node: Any) -> list[Any]:
    kids = node.get("/K", [])
    kids = kids.get_object() if hasattr(kids, "get_object") else kids
    found = [each.get_object() for each in (kids if isinstance(kids, list) else [kids])]
    return [each for each in found if hasattr(each, "get")]


def test_the_document_says_its_title_and_each_sheet_its_order(handout: PdfReader) -> None:
    root = handout.root_object
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert root["/StructTreeRoot"]["/ParentTree"].get_object()
    for sheet in handout.pages:
        assert "/StructParents" in sheet
        if "/Annots" in sheet:
            assert sheet["/Tabs"] == "/S"


def test_headings_skip_no_level(handout: PdfReader) -> None:
    kinds = [kind for kind, _, _ in _elements(handout.root_object["/StructTreeRoot"])]
    levels = [_HEADINGS[kind] for kind in kinds if kind in _HEADINGS]
    assert levels[0] == 1
    assert len(levels) > 10
    for before, after in pairwise(levels):
        assert after <= before + 1, levels


def test_formulas_pictures_and_links_say_what_they_are(handout: PdfReader) -> None:
    elements = list(_elements(handout.root_object["/StructTreeRoot"]))
    for wanted in ("/Formula", "/Figure"):
        found = [each for kind, each, _ in elements if kind == wanted]
        assert found
        assert all(str(each.get("/Alt", "")).strip() for each in found), wanted
    links = [
        each.get_object()
        for sheet in handout.pages
        for each in sheet.get("/Annots", [])
        if each.get_object()["/Subtype"] == "/Link"
    ]
    assert links
    assert all("/StructParent" in each and each.get("/Contents") for each in links)


def test_cells_of_heads_say_what_they_head(handout: PdfReader) -> None:
    elements = list(_elements(handout.root_object["/StructTreeRoot"]))
    heads = [each for kind, each, _ in elements if kind == "/TH"]
    assert heads
    for each in heads:
        attributes = each["/A"].get_object()
        listed = attributes if isinstance(attributes, list) else [attributes]
        assert any("/Scope" in one.get_object() for one in listed)


def test_both_languages_are_said(handout: PdfReader) -> None:
    elements = _elements(handout.root_object["/StructTreeRoot"], str(handout.root_object["/Lang"]))
    said = {language.partition("-")[0] for kind, _, language in elements if kind == "/P"}
    assert said == {"de", "it"}


def test_every_typeface_is_in_the_file(handout: PdfReader) -> None:
    for sheet in handout.pages:
        for font in sheet["/Resources"].get("/Font", {}).values():
            [inner] = font.get_object().get("/DescendantFonts", [font])
            descriptor = inner.get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & descriptor.keys()
