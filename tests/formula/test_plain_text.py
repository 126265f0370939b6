import pytest

from kurslex.formula.notation import Notation
from kurslex.formula.parser import parse_calculator
from kurslex.formula.plain_text import plain_text
from kurslex.model.program import Assignment
from kurslex.numbers import exact_text

NOTATION = Notation(name=str, number=lambda number: exact_text(number.value), word=str.upper)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("(a - b) * 100", "(a − b) × 100"),
        ("a - (b - 1)", "a − (b − 1)"),
        ("a + (b + 1)", "a + (b + 1)"),
        ("a / b / 2", "a / b / 2"),
        ("a / (b * 2)", "a / (b × 2)"),
        ("-a * b", "−a × b"),
        ("a * -b", "a × (−b)"),
        ("-(a + b)", "−(a + b)"),
        ("(-a) ** 2", "(−a)^2"),
        ("-a ** 2", "−a^2"),
        ("(a ** 2) ** 3", "(a^2)^3"),
        ("max(a, b + 1, 0.25)", "MAX(a; b + 1; 0.25)"),
        ("abs(a - b) * floor(a)", "|a − b| × ⌊a⌋"),
        ("round_to(a, 0.05)", "ROUND_TO(a; 0.05)"),
    ],
)
def test_brackets_and_signs(written: str, expected: str) -> None:
    source = (
        '@calculator("a", inputs={"a": count("1"), "b": count("1")}, outputs={"y": count()})\n'
        f"def f(a, b):\n    y = {written}\n    return y\n"
    )
    calculator = parse_calculator(source, "calculators/a.py", [])
    assert calculator is not None
    (statement,) = calculator.program.statements
    assert isinstance(statement, Assignment)
    assert plain_text(statement.expression, NOTATION) == expected
