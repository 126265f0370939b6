"""What is still to be written, as HTML."""

import pytest

from kurslex.site.templating import marked


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("a rope & a <knot>", "a rope &amp; a &lt;knot&gt;"),
        ("⟨the term⟩", "<mark>⟨the term⟩</mark>"),
        ("a ⟨b & c⟩ d ⟨<e>⟩.", "a <mark>⟨b &amp; c⟩</mark> d <mark>⟨&lt;e&gt;⟩</mark>."),
        ("never ⟨closed", "never <mark>⟨closed</mark>"),
        ("only closed⟩", "only closed⟩"),
    ],
)
def test_unfinished_parts_are_marked_and_everything_is_escaped(text: str, html: str) -> None:
    assert marked(text) == html
