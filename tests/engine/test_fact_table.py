"""Facts by number: which of them hold, what is asked to know it, and what is not."""

from collections.abc import Mapping

import pytest

from kurslex.engine.fact_table import FactTable
from kurslex.engine.facts import Fact, Kind, Way

PAGE: Way = ("context", "glossary", "pages", ("sv", "bowline"))
TITLE = Fact(Kind.VALUE, (*PAGE, "title"))
THEMES = Fact(Kind.KEYS, ("context", "glossary", "themes"))
ASSET = Fact(Kind.VALUE, ("context", "assets", "site.css"))
TEXT = Fact(Kind.VALUE, ("texts", ("sv", "bowline")))


class Now:
    """The facts of a build as the table asks for them, and which it has asked for."""

    def __init__(self, digests: Mapping[Fact, str], pages: Mapping[Way, str] | None = None) -> None:
        self.digests = digests
        self.texts = dict(pages or {})
        self.asked: list[Fact] = []

    def __getitem__(self, fact: Fact) -> str:
        self.asked.append(fact)
        return self.digests[fact]

    def pages(self) -> dict[Way, str]:
        return self.texts


def begun(table: FactTable, now: Now) -> FactTable:
    table.begin_stage(now)
    return table


def test_facts_hold_whose_digests_are_the_same():
    now = Now({THEMES: "a", TITLE: "b", ASSET: "c"})
    table = begun(FactTable([THEMES, TITLE, ASSET], ["a", "b", "x"]), now)
    assert table.hold([], now)
    assert table.hold([0, 1], now)
    assert not table.hold([0, 2], now)
    assert not table.hold([2], now)
    assert not table.hold([2, 0], now)


def test_each_fact_is_asked_for_once():
    now = Now({THEMES: "a", TITLE: "x"})
    table = begun(FactTable([THEMES, TITLE], ["a", "b"]), now)
    for _ in range(3):
        assert table.hold([0], now)
        assert not table.hold([0, 1], now)
        assert table.number(THEMES, now) == 0
    assert now.asked == [THEMES, TITLE]


def test_what_is_known_to_have_changed_spares_all_other_questions():
    now = Now({THEMES: "x", TITLE: "b"})
    table = begun(FactTable([THEMES, TITLE], ["a", "b"]), now)
    assert not table.hold([0], now)
    assert not table.hold([1, 0], now)
    assert now.asked == [THEMES]


def test_a_page_whose_text_is_the_same_is_not_asked_for_its_parts():
    now = Now({}, {PAGE: "text"})
    table = begun(FactTable([TITLE], ["a"], {PAGE: "text"}), now)
    assert table.hold([0], now)
    assert now.asked == []


@pytest.mark.parametrize("before", [{}, {PAGE: "other"}])
def test_a_page_with_another_text_is_asked_for_its_parts(before):
    now = Now({TITLE: "a"}, {PAGE: "text"})
    table = begun(FactTable([TITLE], ["a"], before), now)
    assert table.hold([0], now)
    assert now.asked == [TITLE]


def test_a_page_that_is_no_more_is_not_the_same_as_one_that_never_was():
    now = Now({TITLE: "absent"}, {})
    assert not begun(FactTable([TITLE], ["a"], {}), now).hold([0], now)


def test_what_a_stage_makes_is_asked_for_again_in_the_next():
    first, second = Now({THEMES: "a", ASSET: "b"}), Now({ASSET: "x"})
    table = begun(FactTable([THEMES, ASSET], ["a", "b"]), first)
    assert table.hold([0, 1], first)
    table.begin_stage(second)
    assert not table.hold([0, 1], second)
    assert second.asked == [ASSET]


def test_pages_are_those_of_the_first_stage_or_of_the_last_build():
    table = FactTable(pages={PAGE: "before"})
    assert table.pages_now == {PAGE: "before"}
    table.begin_stage(Now({}, {PAGE: "now"}))
    table.begin_stage(Now({}, {}))
    assert table.pages_now == {PAGE: "now"}
    assert table.pages == {PAGE: "before"}


def test_sources_hold_whatever_was_made_of_them():
    now = Now({THEMES: "a"})
    table = begun(FactTable([THEMES, ASSET, TEXT], ["a", "b", "c"]), now)
    assert table.hold_of_sources([0, 1, 2], now)
    assert now.asked == [THEMES]


def test_a_fact_has_the_number_that_it_had_as_long_as_it_holds():
    now = Now({THEMES: "a", TITLE: "x", ASSET: "c"})
    table = begun(FactTable([THEMES, TITLE], ["a", "b"]), now)
    assert table.number(THEMES, now) == 0
    assert table.number(TITLE, now) == 2  # what was read before is another fact
    assert table.number(ASSET, now) == 3
    assert [table.number(each, now) for each in (THEMES, TITLE, ASSET)] == [0, 2, 3]
    assert table.facts == [THEMES, TITLE, TITLE, ASSET]
    assert table.digests == ["a", "b", "x", "c"]
    assert table.hold([0, 2, 3], now)
    assert not table.hold([1], now)
    later = Now({ASSET: "y"})
    table.begin_stage(later)
    assert not table.hold([3], later)
    assert table.number(ASSET, later) == 4
    assert later.asked == [ASSET, ASSET]


def test_a_table_has_a_digest_for_each_fact():
    table = FactTable(iter([THEMES, TITLE]), iter(["a", "b"]))
    assert (table.facts, table.digests, table.pages) == ([THEMES, TITLE], ["a", "b"], {})


@pytest.mark.parametrize(
    ("fact", "is_made", "page"),
    [
        (TITLE, False, PAGE),
        (Fact(Kind.PRESENCE, PAGE), False, None),
        (Fact(Kind.VALUE, (*PAGE, "preferred", "text")), False, PAGE),
        (Fact(Kind.VALUE, ("context", "glossary", "homes", "sv", "title")), False, None),
        (THEMES, False, None),
        (ASSET, True, None),
        (TEXT, True, None),
    ],
)
def test_what_a_fact_is_of(fact, is_made, page):
    assert (fact.is_made, fact.page) == (is_made, page)
