"""QR codes, read by ZXing, which is not what made them."""

import re
import xml.etree.ElementTree as ET

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from kurslex.site.parts.qr_code import qr_code

_MOVES = re.compile(r"([Mmh])(-?[\d.]+)(?: ?(-?[\d.]+))?")
_SVG = "{http://www.w3.org/2000/svg}"


_SIZE = 4  # pixels a module


def pixels(svg: str) -> memoryview:
    """Return the picture in grey; its path has lines that are one module high."""
    root = ET.fromstring(svg)
    side = int(root.attrib["viewBox"].split()[2]) // 4
    rows = [bytearray(b"\xff" * side) for _ in range(side)]
    x = y = 0.0
    for move, first, second in _MOVES.findall(root.findall(f".//{_SVG}path")[1].attrib["d"]):
        if move == "h":
            rows[int(y)][int(x) : int(x + float(first))] = bytes(int(float(first)))
            x += float(first)
        else:
            is_from_here = move == "m"
            x, y = float(first) + x * is_from_here, float(second) + y * is_from_here
    large = b"".join(bytes(each for each in row for _ in range(_SIZE)) * _SIZE for row in rows)
    return memoryview(large).cast("B", (side * _SIZE, side * _SIZE))


def read(svg: str) -> str:
    (code,) = zxingcpp.read_barcodes(pixels(svg))
    return code.text


@pytest.mark.parametrize("rest", ["de/share/", "share/", "it/secondary-mortgage-market/"])
def test_a_code_leads_to_its_address(rest: str) -> None:
    assert read(qr_code(f"https://kurslex.example/{rest}")) == f"https://kurslex.example/{rest}"


@given(st.text("abcxyz-/0123456789?=&%#", min_size=1, max_size=60))
def test_a_code_leads_to_any_address(rest: str) -> None:
    assert read(qr_code(f"https://knots.example/{rest}")) == f"https://knots.example/{rest}"


def test_a_code_is_small_and_the_same_each_time() -> None:
    address = "https://kurslex.example/de/secondary-mortgage-market/"
    assert qr_code(address) == qr_code(address)
    assert len(qr_code(address)) < 3_000
