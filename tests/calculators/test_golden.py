"""Every file of tests/cases/programs: a calculator, its values, its JavaScript, its MathML.

What can be solved has a section each, named by the input and the output: both once more, inverted.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from kurslex.calculators.emit.javascript import javascript
from kurslex.calculators.emit.mathml import mathml
from kurslex.calculators.numbers import exact_text
from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.calculators.run.evaluate import run
from kurslex.model.calculator import Calculator
from kurslex.model.program import Assignment, For, If, Statement
from kurslex.site import trusted
from tests.calculators.notation import NOTATION
from tests.cases import case_files, read_case


def formulas(statements: Iterable[Statement]) -> Iterator[str]:
    for statement in statements:
        match statement:
            case Assignment():
                yield from mathml(statement, NOTATION).values()
            case If() if statement.otherwise:
                yield from mathml(statement, NOTATION).values()
            case If(then=body) | For(body=body):
                yield from formulas(body)


def outputs_of(calculator: Calculator) -> dict[str, str]:
    result = run(calculator.program, calculator.defaults())
    values = [f"{name} = {exact_text(value)}" for name, value in result.outputs.items()]
    values += [
        f"{name}: " + ", ".join(f"{field} {exact_text(value)}" for field, value in row.items())
        for name, rows in result.series.items()
        for row in rows
    ]
    sections = {
        "values": "\n".join([*values, *result.warnings]),
        "javascript": javascript(calculator.program),
        "mathml": "\n".join(formulas(calculator.program.statements)),
    }
    for each in calculator.solutions():
        if each.program:
            formula = mathml(each.program.statements[-1], NOTATION)[each.unknown]
            sections[each.key] = f"{javascript(each.program)}\n{formula}"
    return sections


@pytest.mark.parametrize("file", case_files("programs"), ids=lambda file: file.stem)
def test_outputs_of_a_formula(file: Path) -> None:
    source, expected = read_case(file)
    problems = []
    calculator = parse_calculator(source, "calculators/some.py", problems)
    assert problems == []
    assert calculator is not None
    assert outputs_of(calculator) == expected


@pytest.mark.parametrize("file", case_files("programs"), ids=lambda file: file.stem)
def test_a_page_prints_each_formula_as_it_is(file: Path) -> None:
    formulas_of_file = re.findall("<math.*?</math>", read_case(file)[1]["mathml"])
    assert [trusted.mathml(each) for each in formulas_of_file] == formulas_of_file


def test_there_are_cases() -> None:
    assert case_files("programs")
