import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.site.parts.html_sections import Section, merged_keys, split_sections

CALCULATOR = '<section class="c" id="load"><h3 id="load-title">L</h3><section>x</section></section>'
# A line's end between blocks, as Python-Markdown writes it.
BLOCKS = st.lists(
    st.sampled_from(
        [
            "<p>a<br />b</p>",
            '<h2 id="one">One</h2>',
            '<h2 id="two"><em>T</em>wo</h2>',
            '<h3 id="three">Three</h3>',
            '<blockquote>\n<h2 id="quoted">Q</h2>\n</blockquote>',
            CALCULATOR,
        ]
    ),
    unique=True,
).map("\n".join)


def shape(body: str) -> list[tuple[str, str, bool]]:
    return [(each.key, each.id, each.calculator) for each in split_sections(body)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("", []),
        ("<p>a</p>", [("/0", "", False)]),
        ('<p>a</p>\n<h2 id="x">X</h2>\n<p>b</p>', [("/0", "", False), ("x", "x", False)]),
        ('<h2 id="x">X</h2>\n<h3 id="y">Y</h3>', [("x", "x", False)]),
        (
            f'<h2 id="x">X</h2>\n{CALCULATOR}\n<p>b</p>\n<h2 id="z">Z</h2>',
            [("x", "x", False), ("load", "load", True), ("x/1", "", False), ("z", "z", False)],
        ),
        (f"<p>a</p>\n{CALCULATOR}", [("/0", "", False), ("load", "load", True)]),
        ('<blockquote>\n<h2 id="q">Q</h2>\n</blockquote>', [("/0", "", False)]),
    ],
)
def test_where_sections_begin(body: str, expected: list[tuple[str, str, bool]]) -> None:
    assert shape(body) == expected


@given(body=BLOCKS)
def test_nothing_is_lost(body: str) -> None:
    sections = split_sections(body)
    assert "\n".join(section.html for section in sections) == body
    assert len({section.key for section in sections}) == len(sections)


def sections(keys: str) -> list[Section]:
    return [Section(key=key, id=key, html="<p>x</p>") for key in keys]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("abc", "abc", "abc"),
        ("abd", "abcd", "abcd"),
        ("abcd", "acd", "abcd"),
        ("a", "xay", "xay"),
        ("", "ab", "ab"),
        ("ab", "", "ab"),
        ("ab", "ba", "ab"),
    ],
)
def test_the_sections_of_both(one: str, other: str, expected: str) -> None:
    assert merged_keys(sections(one), sections(other)) == list(expected)
