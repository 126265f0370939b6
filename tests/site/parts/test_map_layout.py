"""Where the boxes and lines of a map are, whatever hangs together with what."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from kurslex.site.parts.map_layout import Link, Row, lay_out

IDS = [f"knot-{number}" for number in range(12)]


def broader(start: str, end: str) -> Link:
    return Link(type="broader", start=start, end=end, hierarchical=True)


def related(start: str, end: str) -> Link:
    return Link(type="related", start=start, end=end, strength=9)


def links() -> st.SearchStrategy[list[Link]]:
    ends = st.tuples(st.sampled_from(IDS), st.sampled_from(IDS))
    each = st.builds(lambda make, two: make(*two), st.sampled_from([broader, related]), ends)
    return st.lists(each, max_size=60, unique_by=lambda link: (link.type, link.start, link.end))


def test_what_is_a_kind_of_something_stands_below_it_and_further_in() -> None:
    found = lay_out(
        ["share", "bond", "security", "fund"],
        [broader("share", "security"), broader("bond", "security"), related("fund", "bond")],
        9,
    )
    assert found.rows == [
        Row(id="security", level=0),
        Row(id="share", level=1),
        Row(id="bond", level=1),
        Row(id="fund", level=0),
    ]
    (stem,) = found.stems
    assert (stem.level, stem.top, stem.bottom) == (0, 0.125, 0.625)
    (line,) = found.lines
    assert (line.track, int(line.start * 4), int(line.end * 4)) == (0, 3, 2)


def test_a_second_broader_concept_is_reached_by_a_line() -> None:
    offer = [broader("offer", "issue"), broader("offer", "exit")]
    found = lay_out(["issue", "exit", "offer"], offer, 9)
    assert [(row.id, row.level) for row in found.rows] == [("issue", 0), ("offer", 1), ("exit", 0)]
    assert [line.link for line in found.lines] == [offer[1]]


def test_brothers_change_places_where_that_makes_lines_shorter_but_the_first_stays() -> None:
    ids = ["first", "alone", "kind", "near"]
    several = [broader("kind", "alone"), related("first", "near"), related("near", "kind")]
    found = lay_out(ids, several, 9)
    assert [row.id for row in found.rows] == ["first", "near", "alone", "kind"]


def test_of_many_concepts_the_broadest_are_on_the_map() -> None:
    ids = [f"kind-{number}" for number in range(50)] + ["whole", "part"]
    kinds = [broader(each, "whole") for each in ids[:50]]
    found = lay_out(ids, [*kinds, broader("part", "kind-0")], 30)
    assert [row.id for row in found.rows] == ["whole", *ids[:29]]


@given(links())
def test_each_concept_has_one_row_and_no_line_lies_upon_another(several: list[Link]) -> None:
    found = lay_out(IDS, several, 9)
    assert len(found.rows) == 9
    at = {row.id: place for place, row in enumerate(found.rows)}
    assert len(at) == 9
    assert found == lay_out(IDS, several, 9)
    for row, below in zip(found.rows, found.rows[1:], strict=False):
        assert below.level <= row.level + 1
    for line in found.lines:
        for end, concept in ((line.start, line.link.start), (line.end, line.link.end)):
            assert int(end * 9) == at[concept]
    for one, other in combinations(found.lines, 2):
        first, second = sorted((one.start, one.end)), sorted((other.start, other.end))
        if one.track == other.track:
            assert first[1] < second[0] or second[1] < first[0]
        assert not {one.start, one.end} & {other.start, other.end}
