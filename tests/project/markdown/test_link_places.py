"""Where links are in a text: in brackets and in definitions, and nowhere else."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kurslex.project.markdown.link_places import link_places
from kurslex.project.markdown.outline_reader import read_outline
from kurslex.project.yaml.value_positions import replaced


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A [share](share.md).", "A [share](X)."),
        (
            "A [share][s] and a [bond](bond.md).\n\n[s]: share.md",
            "A [share][s] and a [bond](X).\n\n[s]: X",
        ),
        ("A [share].\n\n[Share]: <share.md> 'A title'", "A [share].\n\n[Share]: <X> 'A title'"),
        ("A [share][].\n\n   [share]:\n   share.md#x", "A [share][].\n\n   [share]:\n   X"),
        ("A [share][s].\n\n> - [s]: share.md 'T'", "A [share][s].\n\n> - [s]: X 'T'"),
        ("A [share][s].\n\n1. A\n\n    [s]: share.md", "A [share][s].\n\n1. A\n\n    [s]: X"),
        # Not used, code, and a definition that comes too late.
        ("A share.\n\n[s]: share.md", "A share.\n\n[s]: share.md"),
        ("A [share][s].\n\n    [s]: share.md", "A [share][s].\n\n    [s]: share.md"),
        ("~~~\n[s]: share.md\n~~~\n\n[s][]", "~~~\n[s]: share.md\n~~~\n\n[s][]"),
        ("[s][]\n\n[s]: bond.md\n\n[s]: share.md", "[s][]\n\n[s]: X\n\n[s]: share.md"),
    ],
)
def test_targets_are_found_where_they_are_written(text, expected):
    links = link_places(text, lambda target: target.split("#")[0].endswith(".md"))
    assert replaced(text, [(*link.place, "X") for link in links]) == expected


_PIECES = (
    *("[share](share.md)", "![share](share.md)", "[s](share.md 'A title')", "](share.md)", "[s]"),
    *("[two\nlines](share.md)", "<share.md>", "[s](<share.md>)", "[[in](bond.md)](share.md)"),
    *(
        "`",
        "\\",
        "\n",
        "\n\n",
        "\n\n    ",
        "\n~~~\n",
        "\n\n[s]: share.md\n\n",
        "\n\n- [s]: share.md\n",
        "(",
        ")",
        "- ",
        "word ",
    ),
)


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
@example("[share](share.md) and `[share](share.md)`")
@example("[share](share.md) and [s](bond.md)\n\n~~~\n[share](share.md)\n~~~")
@example("](share.md)[s]\n\n- [s]: share.md\n")
def test_what_is_known_of_a_text_finds_the_same_links_as_reading_it_again(text):
    known = read_outline(text, 0).links
    for wanted in (bool, lambda target: target == "share.md"):
        assert link_places(text, wanted, known) == link_places(text, wanted)


def test_a_text_whose_links_are_known_is_not_read_again(monkeypatch):
    text = "A [share](share.md)\nand a [bond](bond.md)."
    known = read_outline(text, 0).links
    found = link_places(text, bool)
    monkeypatch.setattr("kurslex.project.markdown.link_places.read_outline", None)
    assert link_places(text, bool, known) == found
