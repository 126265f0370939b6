"""Targets: glossaries of others, and images."""

import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kurslex.errors import UsageError
from kurslex.imports.formats import FORMATS
from kurslex.project.loading.image_files import read_image
from scripts.fuzz.target import Target, work_folder, written
from scripts.fuzz.targets.source_seeds import CSV, GLOSARIO, HUGO, JSONLD, RDF, TBX, TURTLE

if TYPE_CHECKING:
    from kurslex.model.image import PageImage

_KINDS_OF_RDF = ("source.ttl", "source.jsonld", "source.rdf")
_ENDS = (".png", ".jpg", ".webp", ".avif", ".svg")
_MOST_PIXELS = 100_000_000
_LARGEST_COUNT = 2**31


def _importer(kind: str, name: str) -> Callable[[bytes], None]:
    def read(data: bytes) -> None:
        _import(kind, written(name, data))

    return read


def _import(kind: str, file: Path) -> None:
    language = "" if FORMATS[kind].names_languages else "en"
    try:
        material = FORMATS[kind].read([file], language)
    except UsageError:  # which says what is wrong
        return
    for concept in material.concepts:
        assert concept.key or concept.wish, concept
        for page in concept.pages.values():
            assert page.terms, concept
            assert "\n" not in page.definition, page


def _hugo(data: bytes) -> None:
    written("content/en/page.md", data)
    _import("hugo", work_folder() / "content")


def _skos(data: bytes) -> None:
    """Read a graph whose kind is said by the first byte."""
    _import("skos", written(_KINDS_OF_RDF[data[0] % 3 if data else 0], data[1:]))


def _image(data: bytes) -> None:
    """Read an image whose format is said by the first byte."""
    end = _ENDS[data[0] % len(_ENDS)] if data else ".png"
    image: PageImage = read_image(f"docs/images/a{end}", data[1:])
    assert bool(image.fault) == bool(image.cure), image.fault
    if not image.fault:
        assert 0 < image.width < _LARGEST_COUNT
        assert 0 < image.height < _LARGEST_COUNT
        assert end == ".svg" or image.width * image.height <= _MOST_PIXELS


def _images() -> Iterator[bytes]:
    head = struct.pack(">IIBBBBB", 640, 480, 8, 0, 0, 0, 0)
    yield b"\0\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + head + b"\0\0\0\0"
    yield b"\1\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xc0" + (
        struct.pack(">HBHHB", 11, 8, 480, 640, 1) + b"\x01\x11\x00"
    )
    yield b"\2RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00" + bytes(9)
    yield b"\2RIFF\x1a\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00" + bytes(9)
    yield b"\3\x00\x00\x00\x1cftypavif\x00\x00\x00\x00avifmif1miaf" + (
        b"\x00\x00\x00\x14ispe\x00\x00\x00\x00\x00\x00\x02\x80\x00\x00\x01\xe0"
    )
    yield b'\4<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0"/></svg>'


_XML = (
    *(b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"<![CDATA[", b"]]>", b"<?xml version='1.0'?>"),
    *(b"<a>", b"</a>", b"xml:lang='de'", b"type=", b"<!-- ", b" -->", b"encoding='utf-16'", b"\0"),
)

TARGETS = (
    Target(
        name="import-csv",
        read=_importer("csv", "source.csv"),
        seeds=lambda: iter(CSV),
        words=(
            b",",
            b";",
            b"\t",
            b'"',
            b'""',
            b"\n",
            b"term (de)",
            b"language",
            b"status",
            b"=1+1",
        ),
    ),
    Target(
        name="import-glosario",
        read=_importer("glosario", "source.yml"),
        seeds=lambda: iter((GLOSARIO,)),
        words=(
            b"- slug: ",
            b"  en:\n",
            b"term: ",
            b"def: ",
            b"ref:\n",
            b"&a ",
            b"*a",
            b"[",
            b"](#",
        ),
    ),
    Target(
        name="import-hugo",
        read=_hugo,
        seeds=lambda: iter((HUGO,)),
        words=(
            b"---\n",
            b"+++\n",
            b"title = ",
            b"title: ",
            b"{{< ",
            b" >}}",
            b"[",
            b"](",
            b"```\n",
        ),
    ),
    Target(
        name="import-tbx",
        read=_importer("tbx", "source.tbx"),
        seeds=lambda: iter((TBX,)),
        words=(*_XML, b"<conceptEntry>", b"<langSec>", b"<termSec>", b"<term>", b"<termNote>"),
    ),
    Target(
        name="import-skos",
        read=_skos,
        seeds=lambda: iter((b"\0" + TURTLE, b"\1" + JSONLD, b"\2" + RDF)),
        words=(*_XML, b"skos:broader", b"@prefix ", b"[", b"]", b"(", b")", b'"""', b"@en", b"<a>"),
    ),
    Target(
        name="images",
        read=_image,
        seeds=_images,
        words=(*_XML, b"IHDR", b"\xff\xc0", b"VP8 ", b"VP8L", b"VP8X", b"ispe", b"width='1e9'"),
    ),
)
