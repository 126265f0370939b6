"""The calculators' files run as plain Python give what the language gives."""

import random
import warnings

import pytest

from kurslex.calculators.parser.plain_python import RefusedError
from kurslex.calculators.run.evaluate import run
from kurslex.calculators.run.values import NoResultError
from tests.support.calculators import ROOT, calculators, draw_inputs
from tests.support.plain_python import run_as_python


@pytest.mark.parametrize("identifier", calculators())
def test_python_agrees(identifier: str) -> None:
    calculator, dice = calculators()[identifier], random.Random(f"python {identifier}")
    fields = {each.name: tuple(field.name for field in each.fields) for each in calculator.series}
    agreed = 0
    for _ in range(40):
        inputs = draw_inputs(dice, calculator)
        try:
            result = run(calculator.program, inputs)
        except NoResultError as error:
            expected = error.reason
        else:
            lists = [[dict(row) for row in rows] for rows in result.series.values()]
            expected = [*result.outputs.values(), *lists, *result.warnings]
            agreed += 1
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                found = run_as_python(ROOT / calculator.path, inputs, fields)
            except RefusedError as error:
                found = str(error)
            except ZeroDivisionError:
                found = "division-by-zero"
            except NoResultError as error:
                found = error.reason
            else:
                found = [*found, *(str(warning.message) for warning in caught)]
        assert found == expected
    assert agreed >= 8
