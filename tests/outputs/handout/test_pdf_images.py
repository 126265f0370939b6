"""How an image of a page comes to Typst: as one text, since lists of bytes take seconds."""

import json

import pytest
import typst

from kurslex.outputs.handout.as_pdf import _image
from kurslex.outputs.handout.block_kinds import Image
from tests.support.command import PROJECT
from tests.support.png import grey_png

TEMPLATE = b"""
#let each = json(bytes(sys.inputs.data))
#set document(title: "x")
#image(bytes(each.content), format: each.format, alt: each.described)
"""


def image(kind: str, content: bytes) -> Image:
    return Image(
        kind=kind,
        content=content,
        described="A rope",
        caption="",
        address="https://example.org/rope",
        width=40,
        height=30,
    )


@pytest.mark.parametrize(
    ("kind", "content", "width"),
    [
        ("png", grey_png(40, 30), 40),
        ("webp", (PROJECT / "docs/screenshots/home-nb.webp").read_bytes(), 1280),
    ],
)
def test_pixels_are_kept_as_they_are(kind: str, content: bytes, width: int) -> None:
    data = json.dumps(_image(image(kind, content)))
    assert len(data) < len(content) * 1.4 + 600
    pdf = typst.compile({"main": TEMPLATE}, sys_inputs={"data": data}, pdf_standards=["ua-1"])
    assert pdf.count(b"/Subtype /Image") + pdf.count(b"/Subtype/Image") == 1
    assert f"/Width {width}".encode() in pdf


@pytest.mark.parametrize(("kind", "held"), [("jpeg", b"Exif\0\0"), ("webp", b"EXIF")])
def test_a_photograph_that_is_to_be_turned_is_left_to_typst(kind: str, held: bytes) -> None:
    data = _image(image(kind, b"\xff" + held + b"\x06"))
    assert data["content"] == [*b"\xff", *held, 6]
    assert data["format"] == {"jpeg": "jpg"}.get(kind, kind)
