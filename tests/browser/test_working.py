"""The browser writes the working of any numbers as Python does, character by character."""

import random
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.calculators.present.solutions import Solutions
from kurslex.calculators.present.worked_example import WorkedExample, WorkedStep
from kurslex.calculators.run.find_input import find_input
from kurslex.calculators.run.values import NoResultError
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Solution, Value
from kurslex.site.calculator_scripts import calculator_script
from kurslex.site.working_files import working_script
from tests.browser.rendered import localized, script, words
from tests.browser.twin import CHUNK, READ, for_script
from tests.cases import case_files, read_case
from tests.site.words import LOCALES
from tests.support.calculators import calculators, draw_inputs

WRITE = """([id, cases]) => {
    READ
    const rows = (list) => list.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, text]) => [name, read(text)])));
    return cases.map(([inputs, key]) => {
        const values = {};
        for (const [name, value] of Object.entries(inputs))
            values[name] = typeof value === "string" ? read(value) : rows(value);
        try {
            return kurslex.working(id, values, key);
        } catch (error) {
            if (error instanceof kurslex.NoResult) return error.message;
            throw error;
        }
    });
}""".replace("READ", READ)
Case = tuple[Mapping[str, Value], Solution | None]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    page.add_script_tag(content=script())
    yield page
    page.close()


def written(step: WorkedStep) -> dict[str, Any]:
    """Return a step as the browser gives it."""
    tables = [
        {
            "name": each.name,
            "caption": each.caption,
            "head": [list(cell) for cell in each.head],
            "rows": [list(row) for row in each.rows],
        }
        for each in step.tables
    ]
    return {
        "words": step.words,
        "formulas": list(step.formulas),
        "figures": list(step.figures),
        "result": step.result,
        "tables": tables,
    }


def in_python(
    calculator: Calculator, tag: str, case: Case, said: Messages | None = None
) -> list[dict[str, Any]] | str:
    inputs, solution = case
    symbols, messages = LOCALES[tag].numbers, said or words(tag)
    found = []
    try:
        if solution:
            wanted = inputs[solution.target]
            assert isinstance(wanted, Fraction)
            worked = Solutions(calculator, symbols, messages).worked(solution, inputs, wanted)
            first = {"words": worked.words, "figures": [*worked.figures], "result": worked.result}
            by_search = {"note": messages.format("calculators-solve-by-search")}
            more = {} if worked.formula else by_search
            formulas = [worked.formula] if worked.formula else []
            found.append({**first, "formulas": formulas, "tables": [], **more})
        steps = WorkedExample(calculator, symbols, messages, inputs).steps()
    except NoResultError as error:
        return error.reason
    return [*found, *map(written, steps)]


def in_browser(
    page: Page, calculator: Calculator, cases: Sequence[Case]
) -> Iterator[list[dict[str, Any]] | str]:
    for start in range(0, len(cases), CHUNK):
        sent = [
            [
                {name: for_script(value) for name, value in inputs.items()},
                solution.key if solution else "",
            ]
            for inputs, solution in cases[start : start + CHUNK]
        ]
        yield from page.evaluate(WRITE, [calculator.id, sent])


def with_found(
    dice: random.Random, calculator: Calculator, solution: Solution
) -> Mapping[str, Value] | None:
    """Return inputs by chance, with a wanted output and the input that leads to it, if any does."""
    inputs = draw_inputs(dice, calculator)
    target = next(each.field for each in calculator.targets if each.field.name == solution.target)
    scale = 10**target.decimals
    factor = Fraction(dice.randint(90, 110), 100)
    wanted = Fraction(round(target.default * scale * factor), scale)
    try:
        found = find_input(calculator, solution, inputs, wanted)
    except NoResultError:
        return None
    return {**inputs, solution.unknown: found, solution.target: wanted}


class _Awkward(Messages):
    """Words that would end a string, a script or a place for a value."""

    def format(self, identifier: str, /, **values: object) -> str:
        return (
            f"{identifier} \"'`\\\\n ${{v}} {{n}} </script> {' '.join(map(str, values.values()))}"
        )


@pytest.mark.parametrize("file", case_files("programs"), ids=lambda file: file.stem)
def test_every_part_of_the_language_and_any_words(page: Page, file: Path) -> None:
    calculator = parse_calculator(read_case(file)[0], f"calculators/{file.stem}.py", [])
    assert calculator is not None
    messages = _Awkward("de", {})
    page.add_script_tag(content=calculator_script(calculator))
    page.add_script_tag(content=working_script(calculator, LOCALES["de"].numbers, messages))
    dice = random.Random(f"working {file.stem}")
    cases: list[Case] = [(draw_inputs(dice, calculator), None) for _ in range(40)]
    expected = [in_python(calculator, "de", case, messages) for case in cases]
    for case, one, other in zip(cases, expected, in_browser(page, calculator, cases), strict=True):
        assert one == other, case
    assert any(not isinstance(one, str) for one in expected)


@pytest.mark.parametrize(
    ("each", "solved", "apart"),
    [(2, 1, len(LOCALES)), pytest.param(150, 6, 1, marks=pytest.mark.long)],
    ids=["usual", "long"],
)
@pytest.mark.parametrize("identifier", calculators())
def test_every_line_is_as_python_writes_it(
    page: Page, identifier: str, each: int, solved: int, apart: int
) -> None:
    """What is solved for has a step of its own: each is seen in one language, or in all."""
    for turn, tag in enumerate(LOCALES, list(calculators()).index(identifier)):
        dice = random.Random(f"working {identifier} {tag}")
        calculator = localized(identifier, tag)
        page.add_script_tag(content=working_script(calculator, LOCALES[tag].numbers, words(tag)))
        cases: list[Case] = [(calculator.defaults(), None)]
        cases += [(draw_inputs(dice, calculator), None) for _ in range(each)]
        cases += [
            (inputs, solution)
            for solution in calculator.solutions()[turn % apart :: apart]
            for _ in range(solved)
            if (inputs := with_found(dice, calculator, solution))
        ]
        expected = [in_python(calculator, tag, case) for case in cases]
        results = list(in_browser(page, calculator, cases))
        for case, one, other in zip(cases, expected, results, strict=True):
            assert one == other, (tag, case)
        assert any(not isinstance(one, str) for one in expected)
