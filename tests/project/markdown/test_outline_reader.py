"""What a page's Markdown has: headings, links, placeholders, and what it must not have."""

import pytest

from kurslex.model.outline import Heading, Link, Markup, Outline, Passage, Placeholder, Span
from kurslex.project.markdown.outline_reader import read_outline


def test_a_whole_page() -> None:
    body = "\n".join(
        [
            "Text med [länk](a.md).",
            "",
            "## Exempel {#example}",
            "",
            "Med 12 [newton](b.md#c",
            '"Titel") och **mer**.',
            "",
            "{{ calculator working-load }}",
            "",
            "### Under {#sub}",
            "",
            "Slut.",
        ]
    )
    assert read_outline(body, 10) == Outline(
        headings=(
            Heading(level=2, text="Exempel", id="example", line=12),
            Heading(level=3, text="Under", id="sub", line=19),
        ),
        links=(
            Link(text="länk", target="a.md", line=10),
            Link(text="newton", target="b.md#c", line=14),
        ),
        placeholders=(
            Placeholder(
                name="calculator",
                argument="working-load",
                section="example",
                line=17,
                alone=True,
            ),
        ),
        passages=(
            Passage(
                text="Text med länk.",
                section="",
                line=10,
                links=(Span(start=9, end=13, target="a.md"),),
            ),
            Passage(text="Exempel", section="example", line=12, block=1, heading=True),
            Passage(
                text="Med 12 newton och mer.",
                section="example",
                line=15,
                block=2,
                links=(Span(start=7, end=13, target="b.md#c"),),
            ),
            Passage(text="Under", section="example", line=19, block=4, heading=True),
            Passage(text="Slut.", section="example", line=21, block=5),
        ),
    )


@pytest.mark.parametrize(
    ("written", "level", "text", "identifier"),
    [
        ("## Knop {#knot}", 2, "Knop", "knot"),
        ("## Knop {#knot} ##", 2, "Knop", "knot"),
        ("### *Knop* `x` {#knot}", 3, "*Knop* `x`", "knot"),
        ("Knop {#knot}\n===", 1, "Knop", "knot"),
        ("  ## Knop", 2, "Knop", ""),
        ("## Knop {#}", 2, "Knop", ""),
        ("## Knop {#a b}", 2, "Knop {#a b}", ""),
        ("## {#knot} Knop", 2, "{#knot} Knop", ""),
    ],
)
def test_headings(written: str, level: int, text: str, identifier: str) -> None:
    assert read_outline(written, 1).headings == (
        Heading(level=level, text=text, id=identifier, line=1),
    )


@pytest.mark.parametrize("written", ["##Knop {#knot}", "#1 bland knopar", "    ## Kod", "\\## Nej"])
def test_what_is_no_heading(written: str) -> None:
    assert read_outline(written, 1).headings == ()


@pytest.mark.parametrize(
    ("written", "target"),
    [
        ("[a](javascript:alert(1))", "javascript:alert(1)"),
        ("[a](java&#115;cript&colon;x)", "javascript:x"),
        ("[a][b]\n\n[b]: data:x", "data:x"),
        ("<vbscript:x>", "vbscript:x"),
        ("<a@b.example>", "mailto:a@b.example"),
        ("[a]()", ""),
    ],
)
def test_targets_come_through_as_written(written: str, target: str) -> None:
    assert [link.target for link in read_outline(written, 1).links] == [target]


@pytest.mark.parametrize(
    ("body", "alone"),
    [
        ("{{ a b }}", True),
        ("text\n\n {{a b}} \n\ntext", True),
        ("text {{ a b }}", False),
        ("text\n{{ a b }}", False),
        ("{{ a b }}\n- list", False),
        ("{{ a b }}\n# heading {#x}", False),
        ("- {{ a b }}", False),
        ("> {{ a b }}", False),
        ("# {{ a b }}", False),
        ("{{ a b }} {{ a b }}", False),
    ],
)
def test_which_placeholders_stand_alone(body: str, alone: bool) -> None:
    assert {item.alone for item in read_outline(body, 1).placeholders} == {alone}


@pytest.mark.parametrize(
    ("body", "lists"),
    [
        ("## Knop {.x} {#knot}", ["{.x}"]),
        ("text {#knot}", ["{#knot}"]),
        ("[a](b.md){onclick=x}", ["{onclick=x}"]),
        ("text\n{: .x }", ["{: .x }"]),
        ("{{ a b }} } {", []),
    ],
)
def test_attribute_lists(body: str, lists: list[str]) -> None:
    assert [markup.text for markup in read_outline(body, 1).attributes] == lists


def test_html_over_several_lines_is_named_by_its_first() -> None:
    assert read_outline("a\n\n<script>\nx\n</script>\n\nb <i\nid='x'> c", 1).html == (
        Markup(text="<script>", line=3),
        Markup(text="<i\nid='x'>", line=7),
    )
