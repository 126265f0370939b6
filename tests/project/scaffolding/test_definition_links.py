"""The links of a definition follow a concept's page as those of a text do."""

import pytest

from kurslex.model.outline import Span
from kurslex.project.loading.definition_links import read_definition
from kurslex.project.scaffolding.link_changes import with_links_of_definition


@pytest.mark.parametrize(
    ("written", "words", "spans"),
    [
        ("A knot.", "A knot.", ()),
        (
            "A [knot](knot.md) in a [rope](../rope.md#x).",
            "A knot in a rope.",
            (Span(start=2, end=6, target="knot.md"), Span(start=12, end=16, target="../rope.md#x")),
        ),
        ("An ![image](a.png) and \\[x](y.md).", "An ![image](a.png) and \\[x](y.md).", ()),
        ("Not [a [b]](c.md) nor [d](e f.md).", "Not [a [b]](c.md) nor [d](e f.md).", ()),
    ],
)
def test_words_and_links_are_taken_apart(written: str, words: str, spans: tuple[Span, ...]) -> None:
    text, found, links = read_definition(written, 3)
    assert (text, found) == (words, spans)
    assert [link.target for link in links] == [span.target for span in spans]
    assert [link.text for link in links] == [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("header", "new", "changed"),
    [
        ("definition: A [k](old.md).\n", "new.md", "definition: A [k](new.md).\n"),
        ("definition: A [k\n  l](old.md#x).\n", "new.md", "definition: A [k\n  l](new.md).\n"),
        ("definition: A [k](old.md).\n", None, "definition: A k.\n"),
        ("definition: A [k](older.md).\n", "new.md", "definition: A [k](older.md).\n"),
    ],
)
def test_they_lead_elsewhere_or_become_plain(header: str, new: str | None, changed: str) -> None:
    assert with_links_of_definition(header, "old.md", lambda section: new) == changed
