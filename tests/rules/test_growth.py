"""Facts of many pages are compared with the few that are alike, not each with each."""

import pytest

from kurslex.rules import conflicting_facts
from kurslex.rules.conflicting_facts import _rivals
from kurslex.rules.support.page_facts import Fact, likenesses, near

KINDS = {
    "date": lambda number: f"{1000 + number // 28}-05-{1 + number % 28:02}",
    "number": lambda number: f"{10_000 + number}",
    "instrument": lambda number: f"{1000 + number // 9}/{1 + number % 9}",
    "name": lambda number: "".join(chr(ord("a") + int(digit)) for digit in f"{number:06}").title(),
}


def comparisons(kind: str, count: int, monkeypatch: pytest.MonkeyPatch) -> int:
    counted = 0

    def counting(one: Fact, other: Fact) -> bool:
        nonlocal counted
        counted += 1
        return near(one, other)

    monkeypatch.setattr(conflicting_facts, "near", counting)
    every = [Fact(kind, KINDS[kind](number)) for number in range(count)]
    # Of two numbers next to one another each page has one.
    told = {tag: dict.fromkeys(every[place::2], ("", 1)) for place, tag in enumerate("ab")}
    list(_rivals(every, told))
    return counted


@pytest.mark.parametrize("kind", KINDS)
def test_twice_as_many_facts_do_not_take_four_times_as_many_comparisons(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    some, more = (comparisons(kind, count, monkeypatch) for count in (1000, 2000))
    assert some > 0
    assert more < 3 * some
    assert more < 1000 * 1000 / 10  # a tenth of those between one page's facts and the other's


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_near_is_alike(kind: str) -> None:
    every = [Fact(kind, KINDS[kind](number)) for number in range(150)]
    pairs = [
        (one, other)
        for one in every
        for other in every
        if one != other and len(one.value) == len(other.value) and near(one, other)
    ]
    assert pairs or kind == "instrument"
    assert all({*likenesses(one)} & {*likenesses(other)} for one, other in pairs)
