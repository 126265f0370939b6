"""Which figures are told, and when a goal is reached."""

import json
from dataclasses import replace

import pytest

from scripts.peers.goals import Figure, exponent, figures, growth, megabytes, seconds
from scripts.peers.results import CHANGED, COLD, Results, Site, Timing, from_data
from tests.cases import FOLDER

ALL = from_data(json.loads((FOLDER / "peers/results.json").read_text(encoding="utf-8")))
EMPTY = replace(ALL, timings=[], sites=[])


def timing(peer: str, size: int, kind: str, *times: float) -> Timing:
    return Timing(peer, size, kind, 1800, list(times), list(times))


def site(size: int, **others: int) -> Site:
    figures = {"documents": 1, "total_bytes": 1, "apart_bytes": 0, "page_bytes": 1, "memory": 1}
    return Site("kurslex", size, **{**figures, **others})


def only(results: Results, label: str) -> Figure:
    [found] = [each for each in figures(results) if each.label == label]
    return found


@pytest.mark.parametrize("power", [0, 0.5, 1, 1.24, 2])
def test_the_exponent_of_a_power_is_found(power: float) -> None:
    by_size = {size: 0.7 * size**power for size in (60, 300, 1000, 3000)}
    assert exponent(by_size) == pytest.approx(power)


def test_growth_leaves_the_small_sizes_out() -> None:
    assert growth({60: 50.0, 300: 3.0, 3000: 30.0}) == pytest.approx(1)


@pytest.mark.parametrize("by_size", [{}, {300: 1.0}, {60: 1.0, 300: 2.0}])
def test_one_size_tells_no_growth(by_size: dict[int, float]) -> None:
    assert growth(by_size) is None


def test_nothing_measured_is_nothing_told() -> None:
    assert figures(EMPTY) == []


@pytest.mark.parametrize(("ours", "is_reached"), [(3.9, True), (4.1, False), (4.0, False)])
def test_a_changed_word_is_to_cost_less_than_the_faster_of_two(
    ours: float, is_reached: bool
) -> None:
    peers = [timing("hugo", 1000, COLD, 4), timing("eleventy", 1000, COLD, 5)]
    results = replace(EMPTY, timings=[*peers, timing("kurslex", 1000, CHANGED, ours)])
    assert only(results, "1000 × 3, one word changed").is_reached is is_reached


@pytest.mark.parametrize(("ours", "is_reached"), [(14, True), (16, False), (15, True), (18, False)])
def test_a_cold_build_is_held_against_two(ours: float, is_reached: bool) -> None:
    peers = [timing("eleventy", 1000, COLD, 5), timing("zensical", 1000, COLD, 18)]
    results = replace(EMPTY, timings=[*peers, timing("kurslex", 1000, COLD, ours)])
    assert only(results, "1000 × 3, cold").is_reached is is_reached


def test_a_goal_without_its_peers_is_neither_reached_nor_missed() -> None:
    results = replace(EMPTY, timings=[timing("kurslex", 1000, COLD, 1, 3, 2)])
    figure = only(results, "1000 × 3, cold")
    assert (figure.measured, figure.is_reached) == ("2.00 s", None)
    assert figure.goal == "≤ 3 × Eleventy (not measured), less than Zensical (not measured)"


@pytest.mark.parametrize(
    ("bytes_", "is_reached"), [(10_499, True), (10_501, False), (9_400, False)]
)
def test_a_page_keeps_its_size(bytes_: int, is_reached: bool) -> None:
    sites = [site(60, page_bytes=10_000), site(3000, page_bytes=bytes_)]
    figure = only(replace(EMPTY, sites=sites), "a concept's page, median, 60 → 3000")
    assert figure.is_reached is is_reached


def test_growth_to_another_size_reaches_no_goal() -> None:
    sites = [site(300, total_bytes=300), site(1000, total_bytes=1000)]
    figure = only(replace(EMPTY, sites=sites), "growth of site's bytes, 300 → 1000")
    assert (figure.measured, figure.is_reached) == ("N^1.00", None)


def test_a_site_is_told_with_and_without_what_others_do_not_make() -> None:
    results = replace(EMPTY, sites=[site(1000, total_bytes=170_000_000, apart_bytes=100_000_000)])
    told = [(each.measured, each.is_reached) for each in figures(results)]
    assert told == [("170 MB", False), ("70 MB", True)]


@pytest.mark.parametrize(
    ("value", "told"), [(0.054, "0.05 s"), (9.99, "9.99 s"), (9.999, "10 s"), (115.4, "115 s")]
)
def test_seconds_are_told_as_closely_as_they_are_known(value: float, told: str) -> None:
    assert seconds(value) == told


def test_megabytes_are_told_likewise() -> None:
    assert (megabytes(9_940_000), megabytes(9_990_000)) == ("9.9 MB", "10 MB")
