"""A page as units: what they are, and that writing one back changes nothing."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kurslex.outputs.po.page_units import page_with, read_units
from kurslex.project.yaml.yaml_values import flow_list, one_line, scalar
from tests.support.command import PROJECT

PAGE = """\
---
preferred:
  term: reef knot
  forms: [reef knots, "knot, reef"]
admitted:
  - term: square knot
    forms: [square knots]

  - term: "Hercules: knot"
deprecated: [{term: granny, reason: Another knot.}]
definition: >-
  A reef knot is a knot that joins
  two ends.

unlinked: [rope]
---

Two *ends*,
two lines.

## Use {#use}

{{ calculator load }}

- one
- two
  lines

  and a paragraph
1. third

### Deeper {#deeper}

| a | b |
|---|---|
| 1 | 2 |

***

## Empty {#empty}
"""


def test_a_page_has_these_units() -> None:
    units = {unit.key: unit.text for unit in read_units(PAGE).units() if unit.translatable}
    assert units == {
        "preferred.term": "reef knot",
        "preferred.forms": "reef knots\nknot, reef",
        "admitted": '- term: square knot\n  forms: [square knots]\n\n- term: "Hercules: knot"',
        "deprecated": "[{term: granny, reason: Another knot.}]",
        "definition": "A reef knot is a knot that joins two ends.",
        "#": "Two *ends*,\ntwo lines.",
        "#/1": "Two *ends*,\ntwo lines.",
        "#use/heading": "Use",
        "#use": PAGE[PAGE.index("{{ calc") : PAGE.index("\n\n## Empty")],
        "#use/2": "one",
        "#use/3": "two\nlines\n\nand a paragraph",
        "#use/4": "third",
        "#use/5": "Deeper",
        "#use/6": "| a | b |\n|---|---|\n| 1 | 2 |",
        "#empty/heading": "Empty",
        "#empty": "",
    }


def test_units_know_their_lines_and_kinds() -> None:
    units = {unit.key: (unit.line, unit.kind) for unit in read_units(PAGE).units()}
    assert units["preferred.term"] == (3, "preferred.term")
    assert units["definition"] == (11, "definition")
    assert units["#use/1"] == (23, "calculator load")
    assert units["#use/3"] == (26, "item")
    assert units["#use/5"] == (32, "h3")
    assert units["#use/7"] == (38, "hr")


@pytest.mark.parametrize(
    ("key", "text", "old", "new"),
    [
        ("preferred.term", "no", "term: reef knot", "term: 'no'"),
        ("preferred.forms", "a\nb, c\n", '[reef knots, "knot, reef"]', "[a, 'b, c']"),
        ("admitted", "- term: x\n  forms: [y]\n\n- term: z", None, None),
        (
            "deprecated",
            "- term: x\n  reason: y",
            "deprecated: [{term: granny, reason: Another knot.}]",
            "deprecated:\n  - term: x\n    reason: y",
        ),
        (
            "definition",
            f"A {'long ' * 30}one.",
            "  A reef knot is a knot that joins\n  two ends.",
            f"  A {'long ' * 23}\n  {'long ' * 7}one.".replace(" \n", "\n"),
        ),
        ("#/1", "One\n\ntwo.", "Two *ends*,\ntwo lines.", "One\n\ntwo."),
        ("#use/heading", "More\nuse", "## Use {#use}", "## More use {#use}"),
        ("#use/2", "a\nb\n\nc", "- one\n", "- a\n  b\n\n  c\n"),
        ("#use/4", "a\nb", "1. third", "1. a\n   b"),
        ("#empty", "Text.", "{#empty}\n", "{#empty}\n\nText.\n"),
    ],
)
def test_a_text_is_written_in_the_place_of_another(key, text, old, new) -> None:
    written = page_with(read_units(PAGE), {key: text})
    if old:
        assert written == PAGE.replace(old, new)
    after = {unit.key: unit.text for unit in read_units(written).units()}
    assert key.startswith("#/") or " ".join(after[key].split()) == " ".join(text.split())


PAGES = sorted(
    page
    for folder in (PROJECT / "docs", PROJECT / "tests/tiny_site/docs")
    for page in folder.glob("*/*.md")
    if page.name != "CONTRIBUTING.md"
)


@pytest.mark.parametrize("file", PAGES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_page_with_its_own_blocks_is_the_same_page(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    page = read_units(text)
    blocks = {
        unit.key: unit.text
        for section in page.sections
        for unit in (section.heading, *section.blocks)
        if unit
    }
    assert page_with(page, blocks) == text
    wholes = [section.whole for section in page.sections if section.whole.text]
    assert page_with(page, {whole.key: whole.text for whole in wholes}) == text


# What a YAML scalar can hold at all: no control characters, no halves of pairs.
_TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co"])).map(one_line)


@given(_TEXT.filter(bool))
def test_a_scalar_means_what_it_says(text: str) -> None:
    assert yaml.safe_load(f"term: {scalar(text)}") == {"term": text}


# An item of spaces alone, no-break spaces among them, is none: the loader refuses it, too.
@given(st.lists(_TEXT.filter(str.strip)))
def test_a_list_means_what_it_says(texts: list[str]) -> None:
    assert yaml.safe_load(f"forms: {flow_list(texts)}") == {"forms": texts}


@pytest.mark.parametrize(
    ("written", "text", "new", "expected"),
    [
        ("> **A?** b\n> c", "**A?** b\nc", "**D?** e\n\nf", "> **D?** e\n>\n> f"),
        ("> **A?**\n>\n> b", "**A?**\n\nb", "**A?** b", "> **A?** b"),
        ("> **A?** b\nc", "> **A?** b\nc", "> d", "> d"),
    ],
)
def test_a_quotation_has_no_marks_in_its_unit(
    written: str, text: str, new: str, expected: str
) -> None:
    page = PAGE.replace("Two *ends*,", f"Before.\n\n{written}\n\nTwo *ends*,")
    read = read_units(page)
    units = {unit.key: unit for unit in read.units()}
    assert (units["#/2"].text, units["#/2"].kind) == (text, "blockquote")
    assert page_with(read, {"#/2": new}) == page.replace(written, expected)
