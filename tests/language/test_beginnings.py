"""Long texts are cut where a word ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.language.beginnings import MORE, beginning

FAMILY = "👩\u200d👩\u200d👧"


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("A knot in a", "A knot in a"),
        ("A knot in a rope", "A knot in a…"),
        ("A knot, in, and more", "A knot, in…"),
        ("knots-and-ropes", "knots-and-r…"),
        ("容器镜像是一个不可变的静态文件", "容器镜像是一个不可变的…"),
        ("ไทยไทยไทยอก\u0e39", "ไทยไทยไทยอ…"),
        (f"容器镜像是一个不{FAMILY}变", "容器镜像是一个不…"),
        (f"容器镜像是一{FAMILY}变的", f"容器镜像是一{FAMILY}…"),
        ("容器镜像是一个不可变👍🏽的", "容器镜像是一个不可变…"),
        ("容器镜像是一个不可变🇮🇹🇩🇪", "容器镜像是一个不可变…"),
        ("容器镜像是一个不可🇮🇹🇩🇪", "容器镜像是一个不可🇮🇹…"),
    ],
)
def test_a_text_ends_with_a_word(text: str, cut: str) -> None:
    assert beginning(text, 11) == cut


@given(st.text(max_size=40), st.integers(1, 30))
def test_it_is_never_longer(text: str, most: int) -> None:
    found = beginning(text, most)
    assert found == text or len(found) <= most + 1
    assert found == text or text.startswith(found.removesuffix(MORE))
