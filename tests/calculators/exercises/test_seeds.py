"""What seeds lead to, by the definitions of FNV-1a and MurmurHash3, and which texts are seeds."""

from collections import Counter
from itertools import pairwise

import pytest

from kurslex.calculators.exercises.seeds import (
    Draws,
    drawn,
    exercise_query,
    fresh_seed,
    read_seed,
    read_series,
)


# FNV-1a's published test vectors, mixed by hand with the steps of MurmurHash3's finaliser.
@pytest.mark.parametrize(
    ("text", "fnv"),
    [("", 0x811C9DC5), ("a", 0xE40C292C), ("foobar", 0xBF9CF968), ("æ\n", None)],
)
def test_the_function_is_the_documented_one(text: str, fnv: int | None) -> None:
    if fnv is None:
        fnv = 0x811C9DC5
        for byte in (0xC3, 0xA6, 0x0A):
            fnv = ((fnv ^ byte) * 0x01000193) % 2**32
    mixed = fnv ^ (fnv >> 16)
    mixed = mixed * 0x85EBCA6B % 2**32
    mixed ^= mixed >> 13
    mixed = mixed * 0xC2B2AE35 % 2**32
    mixed ^= mixed >> 16
    assert drawn(text) == mixed


def test_neighbouring_seeds_draw_all_values_about_equally_often() -> None:
    draws = [Draws(exercise="some/exercise", version=1, seed=seed) for seed in range(1, 10_000)]
    first = [each.index("buy", 0, 20) for each in draws]
    counts = Counter(first)
    assert len(counts) == 20
    assert 400 < min(counts.values()) <= max(counts.values()) < 600
    assert sum(a == b for a, b in pairwise(first)) < 600
    again = [each.index("buy", 1, 20) for each in draws]
    assert sum(a == b for a, b in zip(first, again, strict=True)) < 600


def test_each_part_of_what_is_drawn_counts() -> None:
    usual = Draws(exercise="some/exercise", version=1, seed=17)
    others = [
        Draws(exercise="some/other", version=1, seed=17),
        Draws(exercise="some/exercise", version=2, seed=17),
        Draws(exercise="some/exercise", version=1, seed=18),
        Draws(exercise="some/exercise", version=1, seed=17, series="3b"),
    ]
    many = 2**32
    found = {each.index("buy", 0, many) for each in (usual, *others)}
    found |= {usual.index("buy", 1, many), usual.index("sell", 0, many)}
    assert len(found) == 7


@pytest.mark.parametrize("text", ["1", "17", "9999"])
def test_seeds(text: str) -> None:
    assert read_seed(text) == int(text)


@pytest.mark.parametrize(
    "text",
    ["0", "-1", "10000", "1e9", "1e3", "017", " 17", "17 ", "", "x", "1.0", "१७", "1" * 10_000],
)
def test_no_seeds(text: str) -> None:
    assert read_seed(text) is None


def test_series() -> None:
    assert read_series("  klasse 3b ") == "klasse 3b"
    assert read_series("e\u0301") == "é"
    assert read_series("a" * 41) is None
    assert read_series("a\nb") is None
    assert read_series("\ud800") is None


def test_fresh_seeds_are_seeds() -> None:
    assert all(read_seed(str(fresh_seed())) for _ in range(100))


def test_the_query_of_an_address() -> None:
    assert exercise_query(17, 1) == "seed=17&version=1"
    assert exercise_query(17, 2, "3 b&c") == "seed=17&version=2&series=3+b%26c"
