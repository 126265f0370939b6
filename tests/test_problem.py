import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.problem import KurslexError, Problem, did_you_mean, nearest


def problem(path: str = "docs/de/bond.md", line: int = 5, check: str = "rule") -> Problem:
    return Problem(path=path, line=line, message="something is wrong", check=check)


def test_a_report_is_one_line_without_a_hint() -> None:
    assert str(problem()) == "docs/de/bond.md:5: something is wrong [rule]"


def test_a_hint_is_a_line_of_its_own() -> None:
    report = Problem(
        path="docs/de/bond.md",
        line=5,
        message="related concept 'cupon' does not exist",
        check="related-concept",
        hint="did you mean 'coupon'?",
    )
    assert str(report) == (
        "docs/de/bond.md:5: related concept 'cupon' does not exist [related-concept]\n"
        "  hint: did you mean 'coupon'?"
    )


def test_what_has_no_width_is_shown_in_what_is_quoted() -> None:
    message = "concept 'sha\xadre', 'bo\u200bnd', '\ufeffcall' or 'p\u2060ut' does not exist"
    report = Problem(path="a.md", line=1, message=message, check="rule")
    assert str(report) == (
        r"a.md:1: concept 'sha\xadre', 'bo\u200bnd', '\ufeffcall' or 'p\u2060ut' "
        "does not exist [rule]"
    )


@pytest.mark.parametrize(
    ("message", "brief"),
    [
        ("'" + "x" * 60 + "' is wrong", "'" + "x" * 60 + "' is wrong"),
        ("'" + "x" * 61 + "' is wrong", "'" + "x" * 59 + "…' is wrong"),
        ("`" + "x" * 5000 + "` is wrong", "`" + "x" * 59 + "…` is wrong"),
        ("'a' and '" + "it's " * 40 + "' differ", "'a' and '" + "it's " * 11 + "it's…' differ"),
        ("readers' words: '" + "x" * 99 + "'", "readers' words: '" + "x" * 59 + "…'"),
        ("x" * 400, "x" * 400),
        ("x" * 300 + "y" * 101, "x" * 297 + " … " + "y" * 100),
        ("'" + "x\n" * 99 + "' is wrong", "'" + "x\n" * 29 + "x…' is wrong"),
    ],
)
def test_what_is_quoted_is_shortened(message: str, brief: str) -> None:
    assert Problem(path="a.md", line=1, message=message, check="rule").message == brief


def test_no_quotation_marks_take_long() -> None:
    message = " 'a" * 100_000 + "' is wrong"
    report = Problem(path="a.md", line=1, message=message, check="rule", hint="x" * 100_000)
    assert len(report.message) <= 400
    assert report.message.endswith("' is wrong")
    assert len(report.hint) == 800


def test_reports_are_sorted_by_file_line_and_rule() -> None:
    in_order = [
        problem("a.md", 2),
        problem("a.md", 10, "heading-id"),
        problem("a.md", 10, "link-scheme"),
        problem("b.md", 1),
    ]
    error = KurslexError(reversed(in_order))
    assert error.problems == tuple(in_order)
    assert str(error) == (
        "a.md:2: something is wrong [rule]\n"
        "a.md:10: something is wrong [heading-id]\n"
        "a.md:10: something is wrong [link-scheme]\n"
        "b.md:1: something is wrong [rule]"
    )


def test_the_nearest_word_is_proposed() -> None:
    assert did_you_mean("cupon", ["bond", "coupon", "share"]) == "did you mean 'coupon'?"


def test_nothing_is_proposed_where_nothing_is_near() -> None:
    assert did_you_mean("cupon", ["bond", "share"]) == ""
    assert did_you_mean("cupon", []) == ""
    assert nearest("cupon", ["bond", "share"]) == ""


@given(st.text(), st.lists(st.text(), unique=True))
def test_the_order_of_the_known_words_does_not_matter(wrong: str, known: list[str]) -> None:
    assert did_you_mean(wrong, known) == did_you_mean(wrong, reversed(known))
