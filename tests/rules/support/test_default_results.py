"""The picture of a calculator's defaults has the rows that it shows."""

import pytest

from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.rules.support.default_results import without_result

# The drawing unpacks one row, or looks for the largest of all.
ONE = "append one row, outside of loops and conditions"
SOME = "choose defaults that lead to rows"

CURVES = 'curves("made", "x", height="x", fixed="y", mark_across="b", mark_height="b")'
STAIRS = 'stairs("made", height="x", falling="x", rising="y", mark_across="b", mark_height="b")'
LINE = 'line("made", across="x", height="y", zero="b", mark_across="b", mark_height="b")'


def complaints(picture: str, *steps: str) -> list[tuple[int, str, str]]:
    lines = [
        f"from kurslex.formula import calculator, count, {picture.partition('(')[0]}, series",
        "@calculator(",
        '    "ropes",',
        '    inputs={"a": count("3")},',
        '    outputs={"b": count()},',
        '    series={"made": series(x=count(), y=count())},',
        f"    picture={picture},",
        ")",
        "def ropes(a):",
        "    b = 2 * a",
        "    made = []",
        *steps,
        "    return b, made",
        "",
    ]
    problems = []
    calculator = parse_calculator("\n".join(lines), "calculators/ropes.py", problems)
    assert problems == []
    return [*without_result(calculator)]


ROW = "    made.append((a, b))"


@pytest.mark.parametrize("count", [0, 2])
def test_a_picture_of_one_row_has_one(count):
    wrong = f"the defaults lead to {count} rows of 'made', of which the picture shows one"
    assert complaints('pair("made", "x", "y")', *[ROW] * count) == [(11, wrong, ONE)]
    assert complaints('pair("made", "x", "y")', ROW) == []


@pytest.mark.parametrize("picture", [CURVES, STAIRS, LINE], ids=["curves", "stairs", "line"])
def test_a_picture_of_curves_has_rows(picture):
    wrong = "the defaults lead to no rows of 'made', which the picture shows"
    assert complaints(picture) == [(11, wrong, SOME)]
    assert complaints(picture, ROW) == []


def test_other_pictures_may_be_empty():
    assert complaints('columns("made", "x", every=12)') == []
