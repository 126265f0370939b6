"""A text that is shown elsewhere leads where it led: its links, images and calculators' files."""

import pytest

from kurslex.site.parts.moved_links import moved_links


@pytest.mark.parametrize(
    ("html", "moved"),
    [
        ('<a href="../bond/">', '<a href="../../bond/">'),
        ('<a class="x" href="../bond/#use">', '<a class="x" href="../../bond/#use">'),
        ('<img alt="" src="../../assets/a.png">', '<img alt="" src="../../../assets/a.png">'),
        ('<p data-embed="../embed/loan/?a=1">', '<p data-embed="../../embed/loan/?a=1">'),
        ('<p data-script="../../w.js" id="a">', '<p data-script="../../../w.js" id="a">'),
        # Elsewhere, on the page itself, and no link at all.
        ('<a href="https://example.org/a">', '<a href="https://example.org/a">'),
        ('<a href="#use">', '<a href="#use">'),
        ('<abbr title="../bond/">href="../bond/"', '<abbr title="../bond/">href="../bond/"'),
        ('<a>src="../bond/"</a>', '<a>src="../bond/"</a>'),
    ],
)
def test_what_a_moved_text_names_is_where_it_was(html: str, moved: str) -> None:
    assert moved_links(html, "de/share/", "de/share/nb/") == moved


def test_a_target_may_be_elsewhere() -> None:
    html = moved_links('<a href="../bond/">', "de/share/", "de/share/nb/", lambda at: f"{at}nb/")
    assert html == '<a href="../../bond/nb/">'
