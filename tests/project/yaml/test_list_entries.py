"""Entries are added to lists in their own form, and nothing else changes."""

import pytest

from kurslex.project.yaml.list_entries import node_at, with_item


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("a: [x, y] # c\n", "a: [x, y, z] # c\n"),
        ("a: x\n", "a: [x, z]\n"),
        ("a:\n- x\n- y # c\n\nb: d\n", "a:\n- x\n- y # c\n- z\n\nb: d\n"),
        ("a:\r\n  - x\r\n", "a:\r\n  - x\r\n  - z\r\n"),
        ("a:\n  - x", "a:\n  - x\n  - z\n"),
        ("a: [x, z]\n", "a: [x, z]\n"),
        ("a: z\n", "a: z\n"),
    ],
)
def test_an_item(text, new):
    assert with_item(text, node_at(text, "a"), "z") == new


def test_a_place_in_a_list_of_tables():
    text = "plugins:\n  - search\n  - i18n:\n      languages: [x]\n"
    assert with_item(text, node_at(text, "plugins", "i18n", "languages"), "y").endswith("[x, y]\n")
    assert node_at(text, "plugins", "i18m", "languages") is None
