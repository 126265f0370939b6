"""Links to a page lead elsewhere, whatever their form; what only looks like one stays."""

import pytest

from kurslex.project.scaffolding.link_changes import with_links

FORMS = {
    "See [knots](knot.md).": "See [knots](bend.md).",
    "[a](knot.md#ends) [b](<knot.md> 'A title') [c]( knot.md \"knot.md\" )": (
        "[a](bend.md#ends) [b](<bend.md> 'A title') [c]( bend.md \"knot.md\" )"
    ),
    "[a \\] [b] `]`](knot.md)": "[a \\] [b] `]`](bend.md)",
    "[one](knot.md) and [two](granny-knot.md) and [x](https://knot.md/knot.md)": (
        "[one](bend.md) and [two](granny-knot.md) and [x](https://knot.md/knot.md)"
    ),
    "`[code](knot.md)`\n\n    [code](knot.md)\n\n\\[no](knot.md)": (
        "`[code](knot.md)`\n\n    [code](knot.md)\n\n\\[no](knot.md)"
    ),
    "> **[Knot](knot.md) or bend?** Text.": "> **[Knot](bend.md) or bend?** Text.",
    "| [a](knot.md) |\n|---|\n| [b](knot.md) |": "| [a](bend.md) |\n|---|\n| [b](bend.md) |",
    "[a][k], [k] and `[k]: knot.md`\n\n[k]: knot.md#ends 'A title'\n": (
        "[a][k], [k] and `[k]: knot.md`\n\n[k]: bend.md#ends 'A title'\n"
    ),
    "- [x] [a](kn%6ft.md)\n- [ ] [b](knot.md)": "- [x] [a](bend.md)\n- [ ] [b](bend.md)",
}


@pytest.mark.parametrize("text", FORMS)
def test_links_lead_elsewhere(text):
    changed = with_links(text, "knot.md", lambda id_: "bend.md" + (f"#{id_}" if id_ else ""))
    assert (changed.text, changed.left) == (FORMS[text], ())


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("See [the **knots** \\[1\\]](knot.md 'x').", "See the **knots** \\[1\\]."),
        ("[a](knot.md)[b](knot.md#c) `[d](knot.md)`", "ab `[d](knot.md)`"),
        ("# [Knot](knot.md) {#knot}", "# Knot {#knot}"),
    ],
)
def test_links_become_text(text, plain):
    changed = with_links(text, "knot.md", lambda section: None)
    assert (changed.text, changed.left) == (plain, ())


def test_a_form_that_cannot_be_changed_is_named_by_its_line():
    text = "Text.\n\n[a][k] [b](knot.md)\n\n[k]: knot.md\n"
    changed = with_links(text, "knot.md", lambda _: None)
    assert changed.left == (2,)
