"""Markdown texts -> blocks: nothing is lost, and nothing is taken for more than it is."""

from dataclasses import replace

from kurslex.outputs.handout.block_kinds import (
    Block,
    Code,
    Formula,
    Heading,
    Image,
    ItemList,
    Paragraph,
    Quoted,
    Rule,
    Run,
    TextTable,
)
from kurslex.outputs.handout.page_blocks import page_blocks
from tests.outputs.handout.text_inserts import INSERTS


def blocks(text: str) -> list[Block]:
    return page_blocks(text, INSERTS)


def plain(text: str) -> tuple[Run, ...]:
    return (Run(text=text),)


def test_headings_have_anchors_where_they_have_ids() -> None:
    assert blocks("## A *knot* {#tie-it}\n\n### No id\n") == [
        Heading(
            level=2,
            runs=(Run(text="A "), Run(text="knot", emphasised=True)),
            anchor="sv-knot--tie-it",
        ),
        Heading(level=3, runs=plain("No id")),
    ]


def test_looks_of_text() -> None:
    (paragraph,) = blocks("Is **bold *both* ** and `co*d*e`\nand [a **link**](bowline.md#x).\n")
    assert paragraph == Paragraph(
        runs=(
            Run(text="Is **bold "),
            Run(text="both", emphasised=True),
            Run(text=" ** and "),
            Run(text="co*d*e", code=True),
            Run(text=" and "),
            Run(text="a ", target="to bowline.md#x"),
            Run(text="link", strong=True, target="to bowline.md#x"),
            Run(text="."),
        )
    )


def test_a_hard_line_end_stays_and_a_soft_one_is_a_space() -> None:
    assert blocks("one  \ntwo\nthree\n") == [Paragraph(runs=plain("one\ntwo three"))]


def test_expressions_are_computed_before_stars_are_read() -> None:
    assert blocks("It is {{ = 2 * 3 * 4 }}, *so* {{ = 1 }}.\n") == [
        Paragraph(
            runs=(
                Run(text="It is [2 * 3 * 4], "),
                Run(text="so", emphasised=True),
                Run(text=" [1]."),
            )
        )
    ]


def test_code_is_not_computed_wherever_it_is() -> None:
    (listed,) = blocks("- x\n\n    ```\n    {{ = foo bar }}\n    ```\n")
    assert listed == ItemList(items=((Paragraph(runs=plain("x")), Code(text="{{ = foo bar }}")),))
    (quoted,) = blocks("> ~~~\n> {{ = 1 }}\n> ~~~\n")
    assert quoted == Quoted(blocks=(Code(text="{{ = 1 }}"),), is_confusion=False)
    assert blocks("p\n\n    {{ = 1 }}\n")[1] == Code(text="{{ = 1 }}")
    assert blocks("```\n{{ = 1 }}\n")[0] == Code(text="{{ = 1 }}")
    (spanning,) = blocks("` {{ = 6 }}\nb ` and {{ = 7 }}\n")
    assert spanning == Paragraph(runs=(Run(text="{{ = 6 }} b", code=True), Run(text=" and [7]")))


def test_ticks_that_are_no_code_do_not_hide_an_expression() -> None:
    assert blocks("a ` b {{ = 6 }} `` c\n") == [Paragraph(runs=plain("a ` b [6] `` c"))]
    assert blocks("<b title='{{ = 6 }}'>{{ = 7 }}</b>\n") == [
        Paragraph(runs=plain("<b title='[6]'>[7]</b>"))
    ]
    assert blocks("<div>\n{{ = 6 * 2 * 3 }}\n</div>\n") == [
        Paragraph(runs=plain("<div>\n[6 * 2 * 3]\n</div>"))
    ]


def test_expressions_are_computed_within_what_has_a_look_or_leads_somewhere() -> None:
    (paragraph,) = blocks("**{{ = 2*3*4 }}** [a {{ = 5 }}](b.md) {{ picture x }}\n")
    assert paragraph == Paragraph(
        runs=(
            Run(text="[2*3*4]", strong=True),
            Run(text=" "),
            Run(text="a [5]", target="to b.md"),
            Run(text=" {{ picture x }}"),
        )
    )
    (table,) = blocks("| a {{ = 1 }} |\n|---|\n| {{ = 2 }} |\n")
    assert table == TextTable(head=(plain("a [1]"),), rows=((plain("[2]"),),), aligned=("left",))
    (heading,) = blocks("## {{ = 1 }} x {#y}\n")
    assert heading == Heading(level=2, runs=plain("[1] x"), anchor="sv-knot--y")


PNG = Image(
    kind="png",
    content=b"",
    described="",
    caption="",
    address="https://x.example/a.png",
    width=9,
    height=9,
)


def with_images(text: str) -> list[Block]:
    def image(target: str, described: str, caption: str) -> Image | None:
        known = target == "a.png"
        return replace(PNG, described=described, caption=caption) if known else None

    return page_blocks(text, replace(INSERTS, image=image))


def test_an_image_in_a_line_is_named_with_a_link_to_it() -> None:
    said = Run(text="[b c]", target=PNG.address)
    for text, expected in (
        ("a ![b **c**](a.png) d", (Run(text="a "), said, Run(text=" d"))),
        ("a **![b c](a.png)**", (Run(text="a "), replace(said, strong=True))),
        ("a [![b c](a.png)](y.md)", (Run(text="a "), replace(said, target="to y.md"))),
        ("a ![](a.png)", (Run(text="a "), Run(text=f"[{PNG.address}]", target=PNG.address))),
        ('a ![x](a.png "b *c*")', (Run(text="a "), said)),
        ("a ![b *c*](none.png) d", plain("a b c d")),
    ):
        assert with_images(f"{text}\n") == [Paragraph(runs=expected)]


def test_an_image_is_described_in_plain_words() -> None:
    written = '![Alt x **b** `c` {{ = 2*3 }} \\* \nd [e](f.md)](a.png "*em* \\"said\\" x")\n'
    assert with_images(written) == [
        replace(PNG, described="Alt x b c [2*3] *  d e".replace("  ", " "), caption='em "said" x')
    ]


def test_placeholders_alone_are_shown_and_others_stay_text() -> None:
    assert blocks("{{ picture knot }}\n\n{{ formula a = b * c * d }}\n\n{{ unknown x }}\n") == [
        Formula(math="picture", text="knot"),
        Formula(math="formula", text="a = b * c * d"),
        Paragraph(runs=plain("{{ unknown x }}")),
    ]


def test_lists_quotations_tables_code_and_lines() -> None:
    text = (
        "3. three\n4. four\n\n- dot\n\n> **Bold or not?** This.\n\n> Said.\n\n"
        "| a | b |\n|--:|---|\n| 1 | x\\|y |\n\n```\n#let x = 1\n```\n\n---\n"
    )
    assert blocks(text) == [
        ItemList(
            items=((Paragraph(runs=plain("three")),), (Paragraph(runs=plain("four")),)), start=3
        ),
        ItemList(items=((Paragraph(runs=plain("dot")),),)),
        Quoted(
            blocks=(Paragraph(runs=(Run(text="Bold or not?", strong=True), Run(text=" This."))),),
            is_confusion=True,
        ),
        Quoted(blocks=(Paragraph(runs=plain("Said.")),), is_confusion=False),
        TextTable(
            head=(plain("a"), plain("b")),
            rows=((plain("1"), plain("x|y")),),
            aligned=("right", "left"),
        ),
        Code(text="#let x = 1"),
        Rule(),
    ]


def test_html_is_the_text_it_is() -> None:
    assert blocks("<div>no</div>\n\nA <b>word</b>.\n") == [
        Paragraph(runs=plain("<div>no</div>")),
        Paragraph(runs=plain("A <b>word</b>.")),
    ]


def test_questions_lose_their_marks() -> None:
    text = "## Ask {#questions}\n\n1. {#q-a} Why?\n   - [x] So: Yes.\n   - [ ] No: No.\n"
    *_, asked = blocks(text)
    assert asked == ItemList(
        items=(
            (
                Paragraph(runs=plain("Why?")),
                ItemList(
                    items=(
                        (Paragraph(runs=plain("So: Yes.")),),
                        (Paragraph(runs=plain("No: No.")),),
                    )
                ),
            ),
        ),
        start=1,
    )
