"""Fields of tables come, go and change; every other byte stays."""

import pytest

from kurslex.project.yaml.field_changes import UnchangeableError, value_of, with_fields_of
from kurslex.project.yaml.value_positions import replaced, root_of

BLOCK = "a:\n  one: [x, y]  # why\n  two:\n    - x # first\n    - y\n  three: 3\nb: {k: v}\n"
FLOW = 'a: {one: [x, y], "two": [z],  three: 3}  # all\n'


@pytest.mark.parametrize(
    ("text", "values", "new"),
    [
        (BLOCK, {"one": ["x", "w"]}, BLOCK.replace("[x, y]", "[x, w]")),
        (BLOCK, {"two": ["w", "y"]}, BLOCK.replace("- x #", "- w #")),
        (BLOCK, {"one": None}, BLOCK.replace("  one: [x, y]  # why\n", "")),
        (BLOCK, {"three": ["n"], "four": ["q"]}, BLOCK.replace("3\n", "[n]\n  four: [q]\n")),
        (FLOW, {"one": ["x", "w"]}, FLOW.replace("[x, y]", "[x, w]")),
        (FLOW, {"one": ["x"]}, FLOW.replace("[x, y]", "[x]")),
        (FLOW, {"two": None}, "a: {one: [x, y], three: 3}  # all\n"),
        (
            FLOW,
            {"two": None, "five": "{k: v}"},
            "a: {one: [x, y], three: 3, five: {k: v}}  # all\n",
        ),
        ("a: {one: x}", {"two": ["y"]}, "a: {one: x, two: [y]}"),
        ("a:\n  one: x", {"two": ["y"]}, "a:\n  one: x\n  two: [y]\n"),
    ],
)
def test_a_table_gets_values(text, values, new):
    assert replaced(text, with_fields_of(text, value_of(root_of(text), "a"), values)) == new


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("b: 1\na: {one: [x], # why\n  two: [y]}\n", {"two": None}),
        (BLOCK, {"two": ["x"]}),
    ],
)
def test_no_comment_is_lost(text, values):
    with pytest.raises(UnchangeableError, match="has a comment inside") as caught:
        with_fields_of(text, value_of(root_of(text), "a"), values)
    assert caught.value.line == (2 if "b: 1" in text else 4)
