import pytest

from kurslex.calculators.emit.notation import Notation
from kurslex.calculators.emit.plain_text import plain_text
from kurslex.calculators.numbers import exact_text
from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.model.program import Assignment

NOTATION = Notation(
    name=str,
    field="{}.{}".format,
    table=str,
    number=lambda number: exact_text(number.value),
    word=str.upper,
)


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
        ("power(a, b)", "a^b"),
        ("power(1 + a, -b)", "(1 + a)^(−b)"),
        ("power(a / b, 1 / 12) * 2", "(a / b)^(1 / 12) × 2"),
        ("-power(a, 2)", "−a^2"),
        ("power(power(a, b), 2)", "(a^b)^2"),
        ("exp(a - b) + ln(a)", "e^(a − b) + ln(a)"),
        ("sum(a / k for k in range(1, 6))", "Σ[k = 1 … 5] a / k"),
        ("b + sum(k for k in range(a, b + 1))", "b + Σ[k = a … b] k"),
        ("sum(k - a for k in range(0, b)) * 2", "(Σ[k = 0 … b − 1] (k − a)) × 2"),
        ("sum(k for k in range(1, 9) if k > a)", "Σ[k = 1 … 8: k > a] k"),
        (
            "max(-k for k in range(1, 9) if k > a or k < b and a < 2)",
            "MAX[k = 1 … 8: k > a OR (k < b AND a < 2)](−k)",
        ),
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
