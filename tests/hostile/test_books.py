"""Books of all hostile contributions: what is in an EPUB or a PDF can only be read."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from kurslex.model.address import web_address_fault
from kurslex.outputs.edition import Edition
from kurslex.outputs.handout.as_pdf import as_pdf
from kurslex.outputs.handout.files import epub_file
from kurslex.outputs.handout.handout import handout
from kurslex.project.loading.load_glossary import load_glossary
from tests.outputs.editions import edition

_RUNS = {"/JS", "/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia", "/SubmitForm", "/AA"}
_ACTIVE = {"script", "iframe", "object", "embed", "form", "foreignObject", "base", "use", "image"}
_NONE = "\ufffe"
_LOADS = {"src", "href", "{http://www.w3.org/1999/xlink}href", "data", "poster"}


@pytest.fixture(scope="module")
def hostile(hostile_project: Path) -> Edition:
    glossary, _ = load_glossary(hostile_project)
    # A PDF says which character no typeface has, and is not made.
    pages = {key: page for key, page in glossary.pages.items() if _NONE not in page.body}
    assert len(pages) == len(glossary.pages) - 1
    return replace(edition(replace(glossary, pages=pages), "sv"), questions=True)


def test_a_book_has_no_script_and_loads_nothing(hostile: Edition) -> None:
    (content,) = epub_file(hostile).values()
    wrong = []
    with ZipFile(BytesIO(content)) as zipped:
        names = [name for name in zipped.namelist() if name.endswith((".xhtml", ".svg", ".opf"))]
        for name in names:
            for each in etree.fromstring(zipped.read(name)).iter():
                tag = etree.QName(each).localname if isinstance(each.tag, str) else "!--"
                if tag in {*_ACTIVE, "!--"} or any(key.startswith("on") for key in each.attrib):
                    wrong.append((name, tag, dict(each.attrib)))
                wrong += [
                    (name, tag, value)
                    for key, value in each.attrib.items()
                    if key in _LOADS and not _is_harmless(tag, value)
                ]
    assert wrong == []
    assert len(names) > 60


def _is_harmless(tag: str, address: str) -> bool:
    """Whether an address leads to a site of the web where somebody follows it, or to the book."""
    if "://" in address:
        return tag == "a" and not web_address_fault(address)
    return ":" not in address and not address.startswith("//")


def test_a_pdf_runs_nothing(hostile: Edition) -> None:
    reader = PdfReader(BytesIO(as_pdf(handout(hostile))))
    entries = list(_entries(reader.trailer["/Root"], set()))
    assert _RUNS.isdisjoint(entries)
    wrong = [each for each in entries if each.startswith("/URI ") and web_address_fault(each[5:])]
    assert wrong == []
    assert len(reader.pages) > 5


def _entries(value: object, seen: set[int]) -> Iterator[str]:
    """Yield the names in a PDF, those of links with their addresses."""
    if isinstance(value, IndirectObject):
        if value.idnum in seen:
            return
        seen.add(value.idnum)
        value = value.get_object()
    if isinstance(value, DictionaryObject):
        for name, inner in value.items():
            yield f"{name} {inner}" if name == "/URI" else str(name)
            yield from _entries(inner, seen)
    elif isinstance(value, ArrayObject):
        for inner in value:
            yield from _entries(inner, seen)
