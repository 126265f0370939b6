"""Every file of tests/cases/calculator_problems gives exactly the reports that it announces."""

from pathlib import Path

import pytest

from kurslex.calculators.parser.calculator_file import parse_calculator
from tests.cases import case_files, read_case


@pytest.mark.parametrize("file", case_files("calculator_problems"), ids=lambda file: file.stem)
def test_problems_of_a_calculator(file: Path) -> None:
    source, expected = read_case(file)
    problems = []
    assert parse_calculator(source, f"calculators/{file.stem}.py", problems) is None
    assert "\n".join(map(str, problems)) == expected["problems"]


def test_there_are_cases() -> None:
    assert case_files("calculator_problems")
