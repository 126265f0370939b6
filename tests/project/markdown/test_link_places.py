"""Where links are in a text: in brackets and in definitions, and nowhere else."""

import pytest

from kurslex.project.markdown.link_places import link_places
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
