"""Lines are the point: whatever appears in a text is found on the line on which it is."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from kurslex.project.markdown.outline_reader import read_outline

# Blocks of every kind, each of which says nothing that a planted line could be mistaken for.
BLOCKS = [
    "En mening om knopar.",
    "En mening\növer två rader.  \nOch en tredje med *betoning\növer* radslut.",
    "`kod\növer rader` och mer `kod` här",
    "[länk\növer rader](bowline.md) och [en annan](\nreef-knot.md\n'titel') här",
    "![bild\növer rader](\nknop.png) och `kod`",
    "en <b\nclass='x'>tagg</b> och <!-- en\nkommentar --> här",
    "- en punkt\n- en till\n  på två rader\n\n  och ett stycke\n    - inuti",
    "1. ett\n2. två",
    "> citat\n> på två rader\nlat rad",
    "| Knop | Länk |\n|------|------|\n| en | [två](bowline.md) |",
    "```\n## ingen rubrik\n\n[ingen länk](x.md)\n```",
    "    indragen kod\n\n    med tomrad",
    "## Rubrik {#first}",
    "Rubrik\n------",
    "***",
    "<div>\nhtml\n\n</div>",
    "{{ calculator working-load }}",
    "[ref]: bowline.md\n'titel'",
    "rad\u2028med\x0bfrämmande\x85radslut {{ a b }}",
    "\\\\[ \\` &amp; \\*",
]
CONTEXT = st.lists(st.sampled_from(BLOCKS), max_size=6).map("\n\n".join)


@given(before=CONTEXT, after=CONTEXT, first_line=st.integers(1, 50))
@example(before=BLOCKS[2], after="", first_line=1)
def test_what_is_planted_is_found_on_its_line(before: str, after: str, first_line: int) -> None:
    planted = [
        "## Planterad {#planted}",
        "",
        "[planterad](planted.md) <i data-planted> {: planted } {{ planted here }}",
        "",
        "![planterad](planted.png)",
    ]
    body = "\n\n".join(["Början.", before, "\n".join(planted), after])
    at = first_line + body.split("\n").index(planted[0])
    outline = read_outline(body, first_line)
    assert [head.line for head in outline.headings if head.id == "planted"] == [at]
    assert [(link.target, link.line) for link in outline.links if "planted" in link.target] == [
        ("planted.md", at + 2),
        ("planted.png", at + 4),
    ]
    assert [tag.line for tag in outline.html if "planted" in tag.text] == [at + 2]
    assert [mark.line for mark in outline.attributes if "planted" in mark.text] == [at + 2]
    assert [item.line for item in outline.placeholders if item.name == "planted"] == [at + 2]
    assert [
        passage.line
        for passage in outline.passages
        if passage.text.split() == ["planterad", "{:", "planted", "}"]
    ] == [at + 2]


@given(lead=st.lists(st.sampled_from([*BLOCKS[1:6], "ord"])))
def test_what_stands_within_a_paragraph_is_found_on_its_line(lead: list[str]) -> None:
    body = "\n".join(["Början.", *lead, "[planterad](planted.md) <i data-planted>"])
    at = body.count("\n") + 1
    outline = read_outline(body, 1)
    assert [link.line for link in outline.links if link.target == "planted.md"] == [at]
    assert [tag.line for tag in outline.html if "planted" in tag.text] == [at]


@given(st.text(), st.integers(1, 1000))
@example("\0", 1)
@example("> " * 500 + "x", 1)
@example("[" * 500, 1)
@example("[x][x\n\n[x]: <\n>", 1)
def test_no_text_raises(body: str, first_line: int) -> None:
    outline = read_outline(body, first_line)
    last = first_line + len(re.findall("\r\n|\r|\n", body))
    everything = (
        *outline.headings,
        *outline.links,
        *outline.placeholders,
        *outline.html,
        *outline.attributes,
        *outline.passages,
    )
    assert all(first_line <= item.line <= last for item in everything)
