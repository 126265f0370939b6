"""Digests: equal for equal values wherever they are worked out, and different for others."""

import subprocess
import sys
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from kurslex.messages import Messages
from kurslex.utils.digests import digest, digest_of_bytes


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Point:
    x: object
    y: object = None


class Line(Struct, frozen=True):
    x: object
    y: object = None


def nested(children):
    return (
        st.lists(children).map(tuple)
        | st.dictionaries(st.text(), children)
        | st.builds(Point, children, children)
        | st.builds(Line, children, children)
        | st.frozensets(st.text())
    )


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.fractions()
    | st.text()
    | st.binary()
    | st.sampled_from(Colour),
    nested,
    max_leaves=12,
)


def of_kind(value):
    """Return a value in which numbers that Python takes for equal differ, as their digests do."""
    if isinstance(value, dict):
        return ("mapping", *((key, of_kind(each)) for key, each in value.items()))
    if isinstance(value, tuple):
        return ("tuple", *map(of_kind, value))
    if isinstance(value, Point | Line):
        return (type(value).__name__, of_kind(value.x), of_kind(value.y))
    return (type(value).__name__, value)


@given(VALUES, VALUES)
def test_digests_are_equal_just_where_values_are(one, other):
    assert (digest(one) == digest(other)) == (of_kind(one) == of_kind(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("ab", "c"), ("a", "bc")),
        (("a", ("b",)), (("a", "b"),)),
        (1, "1"),
        (True, 1),
        (None, "None"),
        (b"a", "a"),
        (Fraction(1), 1),
        (Point(1), Point(1, 0)),
        (Line(1), Line(1, 0)),
        (Line(1), Point(1)),
        (Messages("sv", {"a.ftl": "x = 1"}), Messages("sv", {"a.ftl": "x = 2"})),
        (Messages("sv", {}), Messages("sv", {}, Messages("fr", {}))),
    ],
)
def test_what_looks_alike_is_told_apart(one, other):
    assert digest(one) != digest(other)


def test_another_process_finds_the_same_whatever_order_its_sets_have():
    program = "from kurslex.utils.digests import digest; print(digest({'a', 'b', 'c', 'd', 'e'}))"
    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert found == {f"{digest(frozenset('abcde'))}\n"}


def test_what_nobody_knows_has_none():
    with pytest.raises(TypeError, match=r"^there is no digest of a function$"):
        digest([print, lambda: 1][1])


@dataclass(frozen=True)
class _One:
    name: str


@dataclass(frozen=True)
class _Other:
    name: str


class _Named:
    digested = "a"


class _NamedToo(_Named):
    pass


@pytest.mark.parametrize(
    ("value", "other"),
    [
        ({"a": 1}, {"b": 1}),
        ({"a": 1}, ("a", 1)),
        (_One("a"), _Other("a")),
        (_Named(), _NamedToo()),
        ("\ud800", "\ud801"),  # halves of characters, which file names may have
    ],
    ids=["keys", "mapping", "types", "named types", "halves"],
)
def test_values_that_differ_in_this_alone_have_other_digests(value, other):
    assert digest(value) == digest(value)
    assert digest(value) != digest(other)


def test_a_file_has_the_digest_that_b2sum_says():
    # printf a | b2sum --length 160
    assert digest_of_bytes(b"a") == "948caa2db61bc4cdb4faf7740cd491f195043914"
