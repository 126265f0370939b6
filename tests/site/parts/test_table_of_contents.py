from kurslex.site.parts.table_of_contents import Heading, contents


def test_sections_are_listed_by_their_headings_words() -> None:
    body = (
        '<p>x</p>\n<h2 id="why">Why <em>this</em> &amp; that</h2>\n<h3 id="small">Small</h3>\n'
        '<h2>Without an id</h2>\n<h2 id="sources">Sources</h2>\n'
    )
    assert contents(body) == [Heading("why", "Why this & that"), Heading("sources", "Sources")]


def test_one_section_needs_no_list() -> None:
    assert contents('<h2 id="sources">Sources</h2>') == []
