"""Every file of tests/cases/formula: a calculator, its values, its JavaScript, its MathML."""

from pathlib import Path

import pytest

from kurslex.formula.evaluate import evaluate
from kurslex.formula.javascript import javascript
from kurslex.formula.mathml import mathml
from kurslex.formula.notation import Notation
from kurslex.formula.parser import parse_calculator
from kurslex.numbers import exact_text
from tests.cases import case_files, read_case

NOTATION = Notation(
    name=str.title,
    number=lambda number: exact_text(number.value).replace(".", ","),
    word=lambda word: f"<{word}>",
)


@pytest.mark.parametrize("file", case_files("formula"), ids=lambda file: file.stem)
def test_outputs_of_a_formula(file: Path) -> None:
    source, expected = read_case(file)
    problems = []
    calculator = parse_calculator(source, "calculators/some.py", problems)
    assert problems == []
    assert calculator is not None
    values = evaluate(calculator.program, calculator.defaults())
    assert {
        "values": "\n".join(f"{name} = {exact_text(value)}" for name, value in values.items()),
        "javascript": javascript(calculator.program),
        "mathml": "\n".join(mathml(calculator.program, NOTATION).values()),
    } == expected


def test_there_are_cases() -> None:
    assert len(case_files("formula")) == 4
