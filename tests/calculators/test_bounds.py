"""However long a file or a number, an answer takes no more than is allowed, and says so."""

import subprocess
import sys
from dataclasses import replace
from fractions import Fraction

import pytest

from kurslex.bounds.calculations import SEARCHES, WORK
from kurslex.calculators.emit.javascript import javascript
from kurslex.calculators.emit.mathml import mathml
from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.calculators.run.evaluate import run
from kurslex.calculators.run.find_input import find_input
from kurslex.calculators.run.values import NoResultError, Values, value_of
from kurslex.calculators.run.work import TooMuchWorkError, Work
from kurslex.model.program import Assignment, Number, Operation
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.rules.calculator_defaults import check_calculator_defaults
from tests.calculators.long_calculators import HEAD, lines, read
from tests.calculators.notation import NOTATION
from tests.support.calculators import ROOT, calculators
from tests.support.edits import TINY_SITE

TOO_MUCH = "it takes more iterations and digits than one answer may"
SPLIT = "give parts of it names of their own, in lines of their own"


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (f"    y = {'-' * 900}x\n", f"7: column 1: this is nested more than 100 deep; {SPLIT}"),
        (f"    y = {'1+' * 500}x\n", f"7: column 9: this is nested more than 100 deep; {SPLIT}"),
        (f"    y = {'1**' * 3000}2\n", f"7: column 1: this is nested too deeply; {SPLIT}"),
        (f"    y = {'-' * 9000}x\n", f"7: column 1: this is nested too deeply; {SPLIT}"),
        (
            f"    y = {'abs(' * 150}x{')' * 150}\n",
            f"7: column 1: this is nested more than 100 deep; {SPLIT}",
        ),
        (
            "    if x > 1:\n        y = 1\n"
            + "    elif x > 2:\n        y = 2\n" * 2000
            + "    else:\n        y = 3\n",
            f"199: column 1: this is nested more than 100 deep; {SPLIT}",
        ),
        (
            "".join(f"{'    ' * i}if x > 1:\n" for i in range(1, 99)) + "    " * 99 + "y = 1\n",
            "103: column 1: this is nested more than 100 deep; " + SPLIT,
        ),
        (f"    y = {'(' * 900}x\n", "7: column 209: too many nested parentheses; "),
        (
            f"    y = {'1' * 5000}\n",
            "7: column 1: this number has too many digits; write fewer than 100",
        ),
        (
            f"    y = {'1' * 101}\n",
            f"7: column 9: `{'1' * 39}…` is not part of the language of calculators; "
            "write at most 100 digits",
        ),
        (
            lines(3000, "s{1} = s{0} * 2"),
            "1256: column 9: this has more than 10,000 parts; shorten it",
        ),
    ],
)
def test_what_is_too_long_to_be_read_is_named(body: str, problem: str) -> None:
    calculator, problems = read(body)
    assert calculator is None
    place, _, fact = problems[0].partition(": column ")
    wanted, _, told = problem.partition(": column ")
    assert (place, fact.partition(": ")[2], len(problems)) == (wanted, told.partition(": ")[2], 1)


@pytest.mark.parametrize("decimals", ["21", "5000", "10000000"])
def test_decimals_have_a_bound(decimals: str) -> None:
    source = HEAD.replace("TARGETS", "").replace('"USD")}', f'"USD", decimals={decimals})}}')
    problems = []
    assert parse_calculator(f"{source}    y = x\n    return y\n", "a.py", problems) is None
    assert [each.message.partition(": ")[2] for each in problems] == [
        f"money: decimals={decimals} is not between 0 and 20"
    ] * 2


@pytest.mark.parametrize(
    "body",
    [
        f"    y = {'1+' * 90}x\n",
        f"    y = {'-' * 90}x\n",
        f"    y = {'abs(' * 90}x{')' * 90}\n",
        "    if x > 9:\n        y = 1\n"
        + "    elif x > 8:\n        y = 2\n" * 90
        + "    else:\n        y = 3\n",
        "    y = 1\n"
        + "".join(f"{'    ' * i}if x > 1:\n" for i in range(1, 90))
        + "    " * 90
        + "y = 2\n",
        "    y = 0\n"
        + "".join(f"{'    ' * i}for k{i} in range(0, 1):\n" for i in range(1, 90))
        + "    " * 90
        + "y = y + 2\n",
    ],
)
def test_what_is_just_short_enough_works_everywhere(body: str) -> None:
    calculator, problems = read(body)
    assert problems == []
    assert calculator is not None
    assert run(calculator.program, calculator.defaults()).outputs.keys() == {"y"}
    assert javascript(calculator.program)
    for statement in calculator.program.statements:
        mathml(statement, NOTATION)


@pytest.mark.parametrize(
    "body",
    [
        "    y = sum(sum(sum(1 for i in range(0, 1200)) for j in range(0, 1200)) "
        "for k in range(0, 1200))\n",
        "    y = (((((10**99)**99)**99)**99)**99)**99\n",
        lines(25, "s{1} = s{0} * s{0}"),
        lines(40, "s{1} = s{0} / (x + {1}) + 1 / s{0}"),
        "    y = 1\n    for k in range(0, 1200):\n        y = y * 3 / 7 + x\n",
        "    y = 1\n    for k in range(0, 1200):\n        for l in range(0, 1200):\n"
        "            if k > l and l > 5:\n                y = y + 1\n",
        lines(9, "s{1} = sum(power(1.5, k / 7) for k in range(0, 400)) - s{0}"),
    ],
)
def test_what_takes_too_much_is_out_of_range(body: str) -> None:
    calculator, problems = read(body)
    assert problems == []
    assert calculator is not None
    with pytest.raises(NoResultError) as caught:
        run(calculator.program, calculator.defaults())
    assert (caught.value.reason, caught.value.fact) == ("out-of-range", TOO_MUCH)


def test_a_result_that_is_too_long_to_be_read_is_none() -> None:
    calculator, _ = read("    y = x ** 2 * 10 ** 34\n")
    assert calculator is not None
    with pytest.raises(NoResultError) as caught:
        run(calculator.program, {"x": Fraction(10), "z": Fraction(0)})
    assert (caught.value.reason, caught.value.fact) == (
        "out-of-range",
        "it leads to a number of more than 36 digits",
    )
    outputs = run(calculator.program, {"x": Fraction(9), "z": Fraction(0)}).outputs
    assert outputs == {"y": 81 * 10**34}


def test_the_check_names_the_line() -> None:
    glossary, _ = load_glossary(TINY_SITE)
    long, _ = read(lines(25, "s{1} = s{0} * s{0}"))
    searched, problems = read(
        "    y = x\n    for k in range(0, 250):\n        y = y + power(1.01, k) - power(1.01, k)\n",
        'search=("x",)',
    )
    assert problems == []
    assert long is not None
    assert searched is not None
    one = replace(glossary, calculators={"long": long})
    assert [str(each) for each in check_calculator_defaults(one)] == [
        f"calculators/long.py:20: the defaults have no result: {TOO_MUCH} [calculator-default]\n"
        "  hint: choose defaults that work, as the worked example shows them"
    ]
    other = replace(glossary, calculators={"long": searched})
    assert [each.message for each in check_calculator_defaults(other)] == [
        f"the target of 'y' leads to no 'x': {TOO_MUCH}"
    ]


def test_every_calculator_stays_far_below_what_is_allowed() -> None:
    for calculator in calculators().values():
        values = run(calculator.program, calculator.defaults())
        assert values.outputs
        for target in calculator.targets:
            for solution in target.solutions:
                quarter = Work(WORK * SEARCHES // 4)
                find_input(
                    calculator, solution, calculator.defaults(), target.field.default, quarter
                )


def test_digits_are_counted_in_lowest_terms() -> None:
    work = Work(16)
    assert work.made(Fraction(2**1020 - 1)) == 2**1020 - 1
    work.made(Fraction(2**1020))
    with pytest.raises(TooMuchWorkError):
        work.made(Fraction(1, 2**1020))
    one = Number(line=1, column=1, value=Fraction(1))
    values = Values(work=Work(0))
    total = Operation(line=1, column=1, operator="+", left=one, right=one)
    assert value_of(total, values) == 2
    assert Assignment(line=1, column=1, target="y", expression=total)


def test_an_expression_of_a_page_ends_at_once() -> None:
    # A thousand million iterations took minutes; the time is generous, for only a hang is the
    # fault.
    code = (
        "from kurslex.calculators.run.inline_expression import inline_value\n"
        "for text in ('sum(sum(sum(1 for i in range(0,1200)) for j in range(0,1200)) "
        "for k in range(0,1200))', '(((((10**99)**99)**99)**99)**99)**99', '(10**99)**45', "
        "'10**36'):\n"
        "    try:\n        inline_value(text)\n"
        "    except ValueError as error:\n        print(error)\n"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8", timeout=120
    )
    assert done.stdout.splitlines() == [
        *[f"has no result: {TOO_MUCH}"] * 3,
        "is a number of more than 36 digits",
    ]
