"""Image files: what is read of them, and which ones are refused, hostile ones among them."""

import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.model.image import image_path
from kurslex.project.loading.image_files import load_images, read_image
from kurslex.project.loading.svg_images import SvgError, svg_size
from kurslex.utils.time_bound import within
from tests.support.command import PROJECT

SVG = '<svg xmlns="http://www.w3.org/2000/svg" {}>{}</svg>'


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    frame = struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xc0" + frame


@pytest.mark.parametrize(
    ("name", "content", "size"),
    [
        ("a.png", png(640, 480), (640, 480)),
        ("a.jpg", jpeg(300, 200), (300, 200)),
        ("a.jpeg", jpeg(30, 20), (30, 20)),
        ("a.svg", SVG.format('viewBox="0 0 40 30"', "").encode(), (40, 30)),
        ("a.svg", SVG.format('width="8" viewBox="0 0 40 30"', "").encode(), (8, 6)),
        ("a.svg", SVG.format('width="100%" viewBox="0,0,40,30"', "").encode(), (40, 30)),
        ("a.svg", SVG.format('width="8px" height="3.6"', "").encode(), (8, 4)),
    ],
)
def test_a_size_is_read(name: str, content: bytes, size: tuple[int, int]) -> None:
    image = read_image(f"docs/images/{name}", content)
    assert (image.width, image.height, image.fault) == (*size, "")


def test_real_files_are_read() -> None:
    for file in sorted((PROJECT / "docs/screenshots").glob("*.webp")):
        image = read_image("docs/images/a.webp", file.read_bytes())
        assert image.fault == ""
        assert image.width > 100
        assert image.height > 100


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("a.png", png(2_000_000_000, 2_000_000_000), "has 2000000000 × 2000000000 pixels"),
        ("a.png", png(0, 5), "is not an image in the format PNG"),
        ("a.png", png(5, 5)[:12], "is not an image in the format PNG"),
        ("a.png", jpeg(5, 5), "is not an image in the format PNG"),
        ("a.jpg", b"\xff\xd8\xff", "is not an image in the format JPEG"),
        ("a.webp", b"RIFF\x00\x00\x00\x00WEBP", "is not an image in the format WEBP"),
        ("a.avif", b"\x00\x00\x00\x20ftypavif", "is not an image in the format AVIF"),
        ("a.gif", b"GIF89a", "has a format that pages do not show"),
        ("a.PNG", png(5, 5), "has a name that ends in capital letters (.PNG)"),
        ("a.Jpeg", jpeg(5, 5), "has a name that ends in capital letters (.Jpeg)"),
        ("a.GIF", b"GIF89a", "has a format that pages do not show"),
        ("å.png", png(5, 5), "has a name that cannot be an address"),
        ("a.svg", b"", "is not well-formed SVG"),
        ("a.svg", SVG.format('width="8" height="3"', "").encode("utf-16"), "is not UTF-8 text"),
        *(
            (
                "a.svg",
                SVG.format(size, "").encode(),
                "says that it is more than 1,000,000 pixels wide or high",
            )
            for size in (
                f'width="{"9" * 400}" height="3"',
                f'width="8" height="{"9" * 20}"',
                f'viewBox="0 0 {"9" * 400} {"9" * 400}"',
                f'width="{"9" * 300}" viewBox="0 0 0.{"0" * 300}1 9"',
                f'width="{"9" * 400}" viewBox="0 0 5 {"9" * 400}"',
            )
        ),
        ("a.svg", SVG.format("", "").encode(), "does not say how large it is"),
    ],
)
def test_what_cannot_be_shown_has_a_fault(name: str, content: bytes, fault: str) -> None:
    image = read_image(f"docs/images/{name}", content)
    assert image.fault.startswith(fault)
    assert image.cure


_BOX = 'viewBox="0 0 4 3"'


@pytest.mark.parametrize(
    "drawing",
    [
        SVG.format(_BOX, "<script>alert(1)</script>"),
        SVG.format(_BOX, '<a href="#x"><path/></a>'),
        SVG.format(_BOX, "<foreignObject/>"),
        SVG.format(_BOX, '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'),
        SVG.format(_BOX, '<set attributeName="href" to="javascript:alert(1)"/>'),
        SVG.format(_BOX, '<animate attributeName="x"/>'),
        SVG.format(_BOX + ' onload="alert(1)"', ""),
        SVG.format(_BOX, '<g ONCLICK="alert(1)"/>'),
        SVG.format(_BOX, '<image href="https://x.example/a.png"/>'),
        SVG.format(_BOX, '<use href="data:image/svg+xml;base64,AAAA"/>'),
        SVG.format(_BOX, '<g style="background: url(//x.example)"/>'),
        SVG.format(_BOX, "<style>a { background: u\\72l(x) }</style>"),
        SVG.format(_BOX, '<style>g { mask: image-set("https://x.example/x.png" 1x) }</style>'),
        SVG.format(_BOX, "<g style=\"mask: -webkit-Image-Set('//x.example/x.png' 1x)\"/>"),
        SVG.format(_BOX, "<g style=\"cursor: image('https://x.example/x.png')\"/>"),
        SVG.format(_BOX, '<g mask="src( &quot;https://x.example/x.png&quot; )"/>'),
        SVG.format(_BOX, "<style>g { mask: url( 'https://x.example/#a') }</style>"),
        SVG.format(_BOX, "<style>@im<!-- -->port 'x';</style>").replace("<!-- -->", ""),
        SVG.format(_BOX, "<style>@im<g/><style>a {}</style>port 'x';</style>"),
        SVG.format(_BOX + ' xml:base="https://x.example/"', ""),
        "<?xml-stylesheet href='x.css'?>" + SVG.format(_BOX, ""),
        '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + SVG.format(_BOX, "&a;"),
        SVG.format(_BOX, "<g>" * 300 + "</g>" * 300),
    ],
)
def test_a_drawing_that_may_do_more_is_refused(drawing: str) -> None:
    with pytest.raises(SvgError) as refused:
        svg_size(drawing.encode())
    assert refused.value.cure


@pytest.mark.parametrize("place", ["url(#a)", "url( #a )", "url('#a')", "url( '#a' ) no-repeat"])
def test_what_a_drawing_refers_to_within_itself_may_stay(place: str) -> None:
    drawing = SVG.format(_BOX, f'<style>g {{ fill: {place} }}</style><g style="mask: {place}"/>')
    assert svg_size(drawing.encode()) == (4, 3)


def test_many_style_sheets_are_each_read_once() -> None:
    with within(5):
        assert svg_size(SVG.format(_BOX, "<style>g {}</style>" * 20_000).encode()) == (4, 3)


@given(st.binary(max_size=200), st.sampled_from(["png", "jpg", "webp", "avif", "svg"]))
def test_no_content_breaks_the_reader(tail: bytes, end: str) -> None:
    begun = {"png": png(5, 5)[:12], "jpg": b"\xff\xd8\xff", "webp": b"RIFF    WEBP", "svg": b"<svg"}
    for content in (tail, begun.get(end, b"\x00\x00\x00\x20ftypavif") + tail):
        image = read_image(f"docs/images/a.{end}", content)
        assert bool(image.fault) != (image.width > 0 and image.height > 0)


def test_only_images_of_languages_are_read_and_large_files_are_named(tmp_path: Path) -> None:
    for path in ("docs/images/a.png", "docs/sv/b.png", "docs/pictures/c.png", "docs/images/d.png"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(png(4, 3) + b"\0" * (6_000_000 if "d.png" in path else 0))
    (tmp_path / "docs/images/e.png").symlink_to(tmp_path / "docs/images/a.png")
    files = sorted(each.relative_to(tmp_path).as_posix() for each in tmp_path.rglob("*.png"))
    problems: list = []
    found = load_images(tmp_path, files, ["sv"], problems)
    assert [*found] == ["docs/images/a.png", "docs/sv/b.png"]
    assert [str(each).splitlines()[0] for each in problems] == [
        "docs/images/d.png:1: is larger than 5,000,000 bytes [unreadable-file]",
        "docs/images/e.png:1: is a symbolic link, not an ordinary file [unreadable-file]",
    ]
    assert found["docs/sv/b.png"].location == "assets/files/sv/b.png"


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("a.png", "docs/sv/a.png"),
        ("../images/a%20b.png", "docs/images/a b.png"),
        ("./x/../a.png?x#y", "docs/sv/a.png"),
        *((each, "") for each in ("https://x.example/a.png", "/a.png", "../../a.png", "", "#a")),
        *((each, "") for each in ("data:image/png;base64,AA", "..\\images\\a.png", "//x/a.png")),
    ],
)
def test_a_target_names_a_file_below_docs(target: str, path: str) -> None:
    assert image_path("docs/sv/bowline.md", target) == path
