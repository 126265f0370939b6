"""The sides of a table's columns: classes, since no page carries out a style within it."""

import re

from markdown import Markdown

from kurslex.site.markdown_extension import KurslexExtension
from kurslex.site.parts.content_style import needs_style
from kurslex.site.parts.html_sections import split_sections


def convert(text: str) -> str:
    return Markdown(extensions=["toc", "tables", "fenced_code", KurslexExtension({})]).convert(text)


def test_each_column_has_its_side() -> None:
    html = convert("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |\n")
    assert re.findall("<t[dh][ >].*", html) == [
        "<th>a</th>",
        "<th>b</th>",
        '<th class="kx-center">c</th>',
        '<th class="kx-end">d</th>',
        "<td>1</td>",
        "<td>2</td>",
        '<td class="kx-center">3</td>',
        '<td class="kx-end">4</td>',
    ]
    assert "style" not in html


def test_a_table_with_sides_has_the_style_sheet_for_them() -> None:
    plain = split_sections(convert("a | b\n---|---\n1 | 2\n"))
    sided = split_sections(convert("a | b\n---|--:\n1 | 2\n"))
    assert (needs_style(plain), needs_style(sided)) == (False, True)


def test_a_table_that_scrolls_on_a_phone_can_be_reached_by_the_keyboard() -> None:
    narrow = convert("a | b\n---|---\n1 | 2\n")
    many = convert("a | b | c | d\n---|---|---|---\n1 | 2 | 3 | 4\n")
    long = convert("Bezugsrechtsemission | Hypothekendarlehen\n---|---\n1 | 2\n")
    signs = convert(f"名称 | 说明\n---|---\n{'虚拟机' * 9} | 2\n")  # which wrap anywhere
    found = [text.count('<table tabindex="0">') for text in (narrow, many, long, signs)]
    assert found == [0, 1, 1, 0]
