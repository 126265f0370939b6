"""Where links and emphases lie in a passage: what they span is what a reader sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.model.outline import Passage, Span
from kurslex.project.markdown.outline_reader import read_outline


def passages(body: str) -> tuple[Passage, ...]:
    return read_outline(body, 1).passages


def texts(passage: Passage, spans: tuple[Span, ...]) -> list[str]:
    return [passage.text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("body", "links", "emphases"),
    [
        ("a [b c](x.md) d", ["b c"], []),
        ("*a* [*b*](x.md) **c** _d_", ["b"], ["a", "b", "d"]),
        ("*a **b** c*", [], ["a b c"]),
        ("*a _b_ c*", [], ["b", "a b c"]),
        ("{{ = 1 / 3 | 2 }} [a](x.md) {{ = 2 * 3 * 4 }} *b*", ["a"], ["b"]),
        ("*{{ = 1 }} a {{ = 2 }}*", [], [" a "]),
        ("[a {{ = 1 }} b](x.md) c", ["a  b"], []),
        ("## *a* [b](x.md) {#c}", ["b"], ["a"]),
        ("[`a`](x.md) ![b](y.png)", ["a"], []),
    ],
)
def test_spans(body: str, links: list[str], emphases: list[str]) -> None:
    (passage,) = passages(body)
    assert texts(passage, passage.links) == links
    assert texts(passage, passage.emphases) == emphases


def test_links_and_emphases_go_on_over_line_ends() -> None:
    first, second = passages("a *b [c\nd](x.md) e* f")
    assert (texts(first, first.links), texts(first, first.emphases)) == (["c"], ["b c"])
    assert (texts(second, second.links), texts(second, second.emphases)) == (["d"], ["d e"])
    assert {link.target for link in (*first.links, *second.links)} == {"x.md"}
    assert [link.text for link in read_outline("[c\nd](x.md)", 1).links] == ["c d"]


def test_blocks_are_what_markdown_parts() -> None:
    body = "a\nb\n\n- c\n- d\n\n| e | f |\n|---|---|\n| g | h |\n\n## i {#j}\n"
    found = [(passage.text, passage.block, passage.heading) for passage in passages(body)]
    assert [text for text, _, _ in found] == list("abcdefghi")
    assert [block for _, block, _ in found] == [0, 0, 1, 2, 3, 4, 5, 6, 7]
    assert [heading for _, _, heading in found] == [False] * 8 + [True]


@given(st.lists(st.sampled_from(["a", " ", "*b*", "[c](x.md)", "{{ = 1 }}", "\n", "**d**"])))
def test_spans_lie_within_their_text(parts: list[str]) -> None:
    for passage in passages("".join(parts)):
        for span in (*passage.links, *passage.emphases):
            assert 0 <= span.start <= span.end <= len(passage.text)
        assert set(texts(passage, passage.links)) <= {"c"}
