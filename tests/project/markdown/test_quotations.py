"""Quotations, and which of them are confusions."""

import pytest

from kurslex.model.outline import Passage, Quotation, Span
from kurslex.project.markdown.outline_reader import read_outline


def test_a_confusion_has_its_label_and_links() -> None:
    body = "Text.\n\n> **Knop eller [stek](stek.md)?** En stek\n> är [fast](fast.md).\n"
    assert read_outline(body, 10).quotations == (
        Quotation(
            line=12,
            first="**Knop eller [stek](stek.md)?** En stek\när [fast](fast.md).",
            label=Passage(
                text="Knop eller stek?",
                section="",
                line=12,
                links=(Span(start=11, end=15, target="stek.md"),),
            ),
            says_more=True,
            at_top=True,
            follows_text=True,
            targets=("stek.md", "fast.md"),
        ),
    )


@pytest.mark.parametrize(
    "body",
    ["> Citat", "> med **fet** text", "> *Knop?* Nej", "> - **Knop?** Nej", "> ## **Knop**", ">"],
)
def test_a_quotation_that_does_not_begin_in_bold_is_no_confusion(body: str) -> None:
    outline = read_outline(f"Text.\n\n{body}\n", 1)
    assert [each.label for each in outline.quotations] == [None]
    assert {each.section for each in outline.passages} == {""}


@pytest.mark.parametrize(
    ("body", "says_more"),
    [
        ("> **Knop?**", False),
        ("> **Knop?** Nej", True),
        ("> **Knop?**\n> Nej", True),
        ("> **Knop?**\n>\n> Nej", True),
        ("> **Knop?**\n>\n> - Nej", True),
    ],
)
def test_whether_a_text_follows_the_label(body: str, *, says_more: bool) -> None:
    (quotation,) = read_outline(f"Text.\n\n{body}\n", 1).quotations
    assert quotation.says_more is says_more


@pytest.mark.parametrize(
    ("body", "at_top", "follows_text"),
    [
        ("> **Knop?** Nej", True, False),
        ("Text.\n\n> **Knop?** Nej", True, True),
        ("- Text.\n\n> **Knop?** Nej", True, True),
        ("## Text {#a}\n\n> **Knop?** Nej", True, False),
        ("- Text.\n\n    > **Knop?** Nej", False, True),
    ],
)
def test_where_a_confusion_is(body: str, *, at_top: bool, follows_text: bool) -> None:
    (quotation,) = read_outline(f"{body}\n", 1).quotations
    assert (quotation.at_top, quotation.follows_text) == (at_top, follows_text)


def test_its_words_belong_to_the_section_on_confusions() -> None:
    body = "## Exempel {#example}\n\nTolv.\n\n> **Knop?** Nej.\n>\n> Tio.\n\nElva.\n"
    sections = [(each.text, each.section) for each in read_outline(body, 1).passages]
    assert sections == [
        ("Exempel", "example"),
        ("Tolv.", "example"),
        ("Knop? Nej.", "confusions"),
        ("Tio.", "confusions"),
        ("Elva.", "example"),
    ]
