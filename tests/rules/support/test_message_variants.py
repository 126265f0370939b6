"""What a variant need not say depends on how its language counts."""

import pytest

from kurslex.messages import Messages
from kurslex.rules.support.message_variants import Variants, first_numbers


def silent(tag: str, text: str, variable: str = "n") -> list[str] | None:
    found = Variants(Messages(tag, {"a.ftl": text})).silent("a", variable)
    return found and [f"{each.line} {each.key} {first_numbers(each.numbers)}" for each in found]


@pytest.mark.parametrize(
    ("tag", "key", "found"),
    [
        ("nb", "one", []),
        ("fr", "one", []),
        ("ru", "one", ["2 [one] 1, 21, 31 …"]),
        ("ru", "few", ["2 [few] 2, 3, 4 …"]),
        ("ru", "21", []),
        ("lv", "zero", ["2 [zero] 0, 10, 11 …"]),
        ("ar", "zero", []),
        ("ar", "two", []),
        ("sl", "two", ["2 [two] 2, 102, 202 …"]),
        ("it", "many", ["2 [many] "]),
        ("xx", "one", []),
        ("xx", "few", ["2 [few] "]),
    ],
)
def test_a_category_of_several_numbers_says_which(tag: str, key: str, found: list[str]) -> None:
    text = f"a = {{ $n ->\n  [{key}] x\n *[other] {{ $n }} x\n }}\n"
    assert silent(tag, text) == found


def test_numbers_with_variants_of_their_own_do_not_count() -> None:
    text = "a = { $n ->\n  [1] x\n  [one] x\n *[other] { $n } x\n }\n"
    assert silent("ru", text) == ["3 [one] 21, 31, 41 …"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a = none\n", None),
        ("a = { $n }\n", []),
        ("a = { $n ->\n *[other] x\n }\n", None),
        ("a = { $n ->\n  [one] x\n *[two] y\n }\n", ["3 *[two] "]),
        ("a = { $k ->\n  [p] { $n }\n *[q] x\n }\n", ["3 *[q] "]),
        ("a = { $k ->\n  [p] { $n }\n *[q] x\n } { $n }\n", []),
        (
            "a = { $k ->\n  [p] { $n ->\n  [one] x\n *[other] y\n }\n *[q] { $n }\n }",
            ["4 *[other] "],
        ),
        ("a = { b } { c }\nb = { $k ->\n  [p] { $n }\n *[q] x\n }\nc = { $n }\n", []),
        ("a = { b }\nb = { a } { $n }\n", []),
        ("a = { a }\n", []),
        ("a = { -b }\n-b = { $n }\n", None),
        ("a = { b.c }\nb = x\n  .c = { $n }\n", None),
    ],
)
def test_what_is_said_around_a_variant_counts(text: str, found: list[str] | None) -> None:
    assert silent("nb", text) == found


def test_messages_that_refer_to_each_other_take_no_time() -> None:
    lines = [f"m{i} = {{ m{i + 1} }} {{ m{i + 1} }}" for i in range(200)]
    text = "\n".join(["a = { m0 }", *lines, "m200 = x"])
    assert silent("nb", text) is None


def test_a_long_way_of_references_is_left_to_another_rule() -> None:
    lines = [f"m{i} = {{ m{i + 1} }}" for i in range(2_000)]
    assert silent("nb", "\n".join(["a = { m0 }", *lines, "m2000 = x"])) == []
