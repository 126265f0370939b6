"""Long texts are cut where a word ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.language.beginnings import MORE, beginning


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("A knot in a", "A knot in a"),
        ("A knot in a rope", "A knot in a…"),
        ("A knot, in, and more", "A knot, in…"),
        ("knots-and-ropes", "knots-and-r…"),
        ("容器镜像是一个不可变的静态文件", "容器镜像是一个不可变的…"),
        ("ไทยไทยไทยอก\u0e39", "ไทยไทยไทยอ…"),
    ],
)
def test_a_text_ends_with_a_word(text: str, cut: str) -> None:
    assert beginning(text, 11) == cut


@given(st.text(max_size=40), st.integers(1, 30))
def test_it_is_never_longer(text: str, most: int) -> None:
    found = beginning(text, most)
    assert found == text or len(found) <= most + 1
    assert found == text or text.startswith(found.removesuffix(MORE))
