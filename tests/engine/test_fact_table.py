"""Facts by number: which of them hold, what is asked to know it, and what is not."""

from array import array
from collections.abc import Mapping

import msgspec
import pytest

from kurslex.engine.fact_table import FactTable, encoded_facts
from kurslex.engine.facts import STRUCTURE, Fact, Kind, Way
from tests.engine.fact_records import packed, read

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

    def origins(self) -> dict[Way, str]:
        return self.texts


def kept(digests: Mapping[Fact, str], pages: Mapping[Way, str] | None = None) -> FactTable:
    """Return the table of a build that comes after one that has read these facts."""
    before, table = Now(digests, pages), FactTable()
    table.begin_stage(before)
    numbers = table.numbers(encoded_facts(digests), before)
    return FactTable(table.note([read(*numbers)])[0])


def number(table: FactTable, fact: Fact, now: Now) -> int:
    """Return the number of a single fact."""
    return table.numbers(encoded_facts([fact]), now)[0]


def begun(table: FactTable, now: Now) -> FactTable:
    table.begin_stage(now)
    return table


def test_facts_hold_whose_digests_are_the_same():
    now = Now({THEMES: "a", TITLE: "b", ASSET: "c"})
    table = begun(kept({THEMES: "a", TITLE: "b", ASSET: "x"}), now)
    assert table.hold(read(), now)
    assert table.hold(read(0, 1), now)
    assert not table.hold(read(0, 2), now)
    assert not table.hold(read(2), now)
    assert not table.hold(read(2, 0), now)


def test_each_fact_is_asked_for_once():
    now = Now({THEMES: "a", TITLE: "x"})
    table = begun(kept({THEMES: "a", TITLE: "b"}), now)
    for _ in range(3):
        assert table.hold(read(0), now)
        assert not table.hold(read(0, 1), now)
        assert number(table, THEMES, now) == 0
    assert now.asked == [THEMES, TITLE]


def test_what_is_known_to_have_changed_spares_all_other_questions():
    now = Now({THEMES: "x", TITLE: "b"})
    table = begun(kept({THEMES: "a", TITLE: "b"}), now)
    assert not table.hold(read(0), now)
    assert not table.hold(read(1, 0), now)
    assert now.asked == [THEMES]


def test_a_page_whose_text_is_the_same_is_not_asked_for_its_parts():
    now = Now({}, {PAGE: "text"})
    table = begun(kept({TITLE: "a"}, {PAGE: "text"}), now)
    assert table.hold(read(0), now)
    assert now.asked == []


@pytest.mark.parametrize("before", [{}, {PAGE: "other"}])
def test_a_page_with_another_text_is_asked_for_its_parts(before):
    now = Now({TITLE: "a"}, {PAGE: "text"})
    table = begun(kept({TITLE: "a"}, before), now)
    assert table.hold(read(0), now)
    assert now.asked == [TITLE]


def test_a_page_that_is_no_more_is_not_the_same_as_one_that_never_was():
    now = Now({TITLE: "absent"}, {})
    assert not begun(kept({TITLE: "a"}, {}), now).hold(read(0), now)


def test_what_a_stage_makes_is_asked_for_again_in_the_next():
    first, second = Now({THEMES: "a", ASSET: "b"}), Now({ASSET: "x"})
    table = begun(kept({THEMES: "a", ASSET: "b"}), first)
    assert table.hold(read(0, 1), first)
    table.begin_stage(second)
    assert not table.hold(read(0, 1), second)
    assert second.asked == [ASSET]


def test_pages_are_those_of_the_first_stage_or_of_the_last_build():
    table = kept({}, {PAGE: "before"})
    assert table.origins_now == {PAGE: "before"}
    table.begin_stage(Now({}, {PAGE: "now"}))
    table.begin_stage(Now({}, {}))
    assert table.origins_now == {PAGE: "now"}
    assert table.origins == {PAGE: "before"}


def test_no_later_stage_asks_again_for_what_is_no_stage_s():
    now = Now({THEMES: "a", TITLE: "b", ASSET: "c"})
    table = begun(kept({THEMES: "a", TITLE: "x"}), now)
    for _ in range(3):
        table.numbers(encoded_facts(now.digests), now)
        table.begin_stage(now)
    # One that has changed is compared, and then noted; an asset is another thing in each stage.
    assert now.asked == [THEMES, TITLE, TITLE, ASSET, ASSET, ASSET]


def test_sources_hold_whatever_was_made_of_them():
    now = Now({THEMES: "a"})
    table = begun(kept({THEMES: "a", ASSET: "b", TEXT: "c"}), now)
    assert table.hold_of_sources(read(0, 1, 2), now)
    assert now.asked == [THEMES]


def test_a_fact_has_the_number_that_it_had_as_long_as_it_holds():
    now = Now({THEMES: "a", TITLE: "x", ASSET: "c"})
    table = begun(kept({THEMES: "a", TITLE: "b"}), now)
    assert number(table, THEMES, now) == 0
    assert number(table, TITLE, now) == 2  # what was read before is another fact
    assert number(table, ASSET, now) == 3
    assert table.numbers(encoded_facts([THEMES, TITLE, ASSET]), now) == [0, 2, 3]
    assert table.facts == [THEMES, TITLE, TITLE, ASSET]
    assert table.digests == packed("abxc")
    assert table.hold(read(0, 2, 3), now)
    assert not table.hold(read(1), now)
    later = Now({ASSET: "y"})
    table.begin_stage(later)
    assert not table.hold(read(3), later)
    assert number(table, ASSET, later) == 4
    assert later.asked == [ASSET, ASSET]


def test_facts_that_nobody_has_read_go_when_they_are_many():
    now = Now({THEMES: "a", TITLE: "x"})
    table = begun(kept({THEMES: "a", TITLE: "b"}), now)
    reads = [read(0), read(0, number(table, TITLE, now))]
    note, renewed = table.note(reads)
    assert renewed == [read(0), read(0, 1)]
    later = begun(FactTable(note), now)
    assert (later.facts, later.digests) == ([THEMES, TITLE], packed("ax"))
    assert [later.hold(each, now) for each in renewed] == [True, True]


def test_a_few_of_them_stay_with_the_numbers_that_all_have():
    many = {Fact(Kind.VALUE, ("context", "glossary", str(each))): "a" for each in range(20)}
    now = Now(many | {THEMES: "b", ASSET: "c"})
    table = begun(kept(many), now)
    reads = [read(number(table, ASSET, now), 3)]
    number(table, THEMES, now)  # which then no task has read
    note, renewed = table.note(reads)
    assert renewed == reads == [read(20, 3)]
    later = FactTable(note)
    assert (later.facts, later.digests[400:]) == ([*many, ASSET, THEMES], packed("cb"))
    assert begun(later, now).hold(read(20, 3), now)


def test_what_was_read_of_an_earlier_text_is_not_what_the_later_one_says():
    before = kept({TITLE: "a"}, {PAGE: "one"})
    changed = Now({TITLE: "b"}, {PAGE: "two"})
    note, _ = begun(before, changed).note([])  # no task has read it this time
    table = begun(FactTable(note), changed)
    assert number(table, TITLE, changed) == 1
    assert table.digests == packed("ab")
    assert not table.hold(read(0), changed)


def test_a_page_may_have_another_place_among_all():
    facts, pages = {TITLE: "a"}, {PAGE: "one"}
    others = {("context", "glossary", "pages", ("sv", "anchor")): "new"}
    note, _ = begun(kept(facts, pages), Now(facts, others | pages)).note([read(0)])
    again = Now({}, others | pages)
    assert begun(FactTable(note), again).hold(read(0), again)
    assert again.asked == []


@pytest.mark.parametrize("reads", [b"odd", b"\xff" * 4])
def test_reads_that_make_no_sense_do_not_hold(reads):
    now = Now({THEMES: "a"})
    assert not begun(kept({THEMES: "a"}), now).hold(reads, now)


@pytest.mark.parametrize(
    "wrong",
    [
        {"digests": b""},
        {"of_origin": b""},
        {"of_origin": b"odd"},
        {"of_origin": array("i", [5]).tobytes()},
        {"of_origin": array("i", [-2]).tobytes()},
        {"made": array("I", [5]).tobytes()},
    ],
)
def test_a_note_that_does_not_fit_together_is_refused(wrong):
    note, _ = kept({TITLE: "a"}, {PAGE: "one"}).note([read(0)])
    with pytest.raises(ValueError, match=r"."):
        FactTable(msgspec.structs.replace(note, **wrong))


@pytest.mark.parametrize(
    ("fact", "is_made", "origin"),
    [
        (TITLE, False, PAGE),
        (Fact(Kind.PRESENCE, PAGE), False, STRUCTURE),
        (Fact(Kind.VALUE, (*PAGE, "preferred", "text")), False, PAGE),
        (Fact(Kind.VALUE, ("context", "glossary", "homes", "sv", "title")), False, STRUCTURE),
        (Fact(Kind.VALUE, ("context", "beside", ("sv", "bowline"))), False, STRUCTURE),
        (Fact(Kind.VALUE, ("context", "freshness", "states", ("sv", "bowline"))), False, None),
        (Fact(Kind.VALUE, ("context", "site", "name")), False, None),
        (Fact(Kind.VALUE, ("related", ("sv", "bowline"))), False, STRUCTURE),
        (THEMES, False, STRUCTURE),
        (ASSET, True, None),
        (TEXT, True, None),
    ],
)
def test_what_a_fact_is_of(fact, is_made, origin):
    assert (fact.is_made, fact.origin) == (is_made, origin)
