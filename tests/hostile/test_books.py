"""Books of all hostile contributions: what is in an EPUB or a PDF can only be read."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any
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
from kurslex.project.files.invisible_characters import without_unfit
from kurslex.project.loading.load_glossary import load_glossary
from tests.outputs.editions import edition

_RUNS = {"/JS", "/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia", "/SubmitForm", "/AA"}
_ACTIVE = {"script", "iframe", "object", "embed", "form", "foreignObject", "base", "use", "image"}
_LOADS = {"src", "href", "{http://www.w3.org/1999/xlink}href", "data", "poster"}


@pytest.fixture(scope="module")
def hostile(hostile_project: Path) -> Edition:
    glossary, _ = load_glossary(hostile_project)
    return replace(edition(glossary, "sv"), questions=True)


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
    pages = {f"book/sv-{each.concept.id}.xhtml" for each in hostile.described()}
    assert len(pages) > 50
    assert pages <= {*names}


def _is_harmless(tag: str, address: str) -> bool:
    """Whether an address leads to a site of the web where somebody follows it, or to the book."""
    if "://" in address:
        return tag == "a" and not web_address_fault(address)
    return ":" not in address and not address.startswith("//")


def settable(value: Any) -> Any:
    """Return what a handout says with signs that typefaces have, on a machine with few of them.

    A PDF says which character no typeface has, and is not made: the rule `character` allows no such
    ones, and letters of full width are plain ones here, so that `＜script＞` is `<script>`.
    """
    if isinstance(value, str):
        return unicodedata.normalize("NFKC", without_unfit(value))
    if isinstance(value, Mapping):
        return {key: settable(each) for key, each in value.items()}
    if isinstance(value, tuple):
        return tuple(map(settable, value))
    if is_dataclass(value) and not isinstance(value, type):
        parts = {each.name: settable(getattr(value, each.name)) for each in fields(value)}
        return replace(value, **parts)
    return value


def test_a_pdf_runs_nothing(hostile: Edition) -> None:
    said = handout(hostile)
    shown = settable(said)
    assert shown != said
    reader = PdfReader(BytesIO(as_pdf(shown)))
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
