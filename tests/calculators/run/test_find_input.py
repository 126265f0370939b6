"""The input that gives a wanted output, at the edges of what is asked for and of its bounds."""

from fractions import Fraction

import pytest

from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.calculators.run.declared_results import declared_results, declared_targets
from kurslex.calculators.run.find_input import find_input, missed
from kurslex.calculators.run.values import NoResultError
from kurslex.calculators.run.work import Work
from kurslex.model.calculator import NO_VALUE, Calculator, Solution

TOO_MUCH = "it takes more iterations and digits than one answer may"


def read(
    formula: str, target: str = '"6.25", solve=("x",)', decimals: int = 1
) -> tuple[Calculator, Solution]:
    """Return a calculator of y with one solution, for x from 1 to 9, with one decimal or more."""
    source = (
        '@calculator("some", '
        f'inputs={{"x": number("5", minimum="1", maximum="9", decimals={decimals}), '
        '"a": number("2")}, outputs={"y": number(decimals=2)}, '
        f'targets={{"y": target({target})}})\n'
        f"def some(x, a):\n{formula}    return y\n"
    )
    calculator = parse_calculator(source, "calculators/some.py", problems := [])
    assert problems == []
    assert calculator is not None
    (solution,) = calculator.solutions()
    return calculator, solution


def found(formula: str, wanted: str, *, search: bool, **inputs: str) -> Fraction | str:
    calculator, solution = read(formula, '"5", search=("x",)' if search else '"5", solve=("x",)')
    given = {**calculator.defaults(), **{name: Fraction(text) for name, text in inputs.items()}}
    try:
        return find_input(calculator, solution, given, Fraction(wanted))
    except NoResultError as error:
        last = (solution.program or calculator.program).statements[-1]
        return f"{error.reason} in line {error.node.line}" if error.node != last else error.reason


@pytest.mark.parametrize(
    ("formula", "wanted", "expected"),
    [
        ("    y = x * x\n", "6.25", "2.5"),
        ("    y = x * x\n", "6.26", "2.6"),
        ("    y = x * x\n", "0", "1"),
        ("    y = x * x\n", "1", "1"),
        ("    y = x * x\n", "1.01", "1.1"),
        ("    y = x * x\n", "81", "9"),
        ("    y = x * x\n", "81.01", NO_VALUE),
        ("    y = 90 / x\n", "10", "9"),
        ("    y = 90 / x\n", "10.01", "8.9"),
        ("    y = 90 / x\n", "90", "1"),
        ("    y = 90 / x\n", "89", "1"),
        ("    y = 90 / x\n", "90.01", NO_VALUE),
        ("    y = a + x - x\n", "2", "1"),
        ("    y = a\n    if x > 4:\n        y = a + 1\n", "3", "4.1"),
    ],
)
def test_a_search_finds_the_first_value_that_is_enough(
    formula: str, wanted: str, expected: str
) -> None:
    value = found(formula, wanted, search=True)
    assert value == (expected if isinstance(value, str) else Fraction(expected))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("5", "2.5"),
        ("5.1", "2.6"),
        ("5.09", "2.5"),
        ("2", "1"),
        ("18", "9"),
        ("18.09", "9"),
        ("1.9", "1"),
        ("1.89", NO_VALUE),
        ("18.1", NO_VALUE),
    ],
)
def test_what_a_formula_finds_is_rounded_and_then_held_against_the_bounds(
    wanted: str, expected: str
) -> None:
    value = found("    y = x * a\n", wanted, search=False)
    assert value == (expected if isinstance(value, str) else Fraction(expected))


@pytest.mark.parametrize("target", ['"6.25", solve=("x",)', '"6.25", search=("x",)'])
def test_what_is_found_has_the_decimals_of_the_input(target: str) -> None:
    calculator, solution = read("    y = x * a\n", target, decimals=3)
    for wanted, expected in (("6.25", "3.125"), ("6.251", "3.126")):
        value = find_input(calculator, solution, calculator.defaults(), Fraction(wanted))
        assert value == Fraction(expected)


def test_the_other_inputs_are_as_they_are_given() -> None:
    assert found("    y = x * a\n", "9", search=False, a="3") == 3
    assert found("    y = x * a\n", "9", search=True, a="3") == 3
    assert found("    y = x * a\n", "0", search=False, a="0") == "division-by-zero in line 3"


@pytest.mark.parametrize("target", ['"600", search=("x",)', '"600", solve=("x",)'])
def test_all_that_is_tried_is_one_account_of_work(target: str) -> None:
    calculator, solution = read("    y = x * sum(a for k in range(0, 100))\n", target)
    usual = Work(10**6)
    assert find_input(calculator, solution, calculator.defaults(), Fraction(600), usual) == 3
    assert usual.used > 0
    enough, short = Work(usual.used), Work(usual.used - 1)
    assert find_input(calculator, solution, calculator.defaults(), Fraction(600), enough) == 3
    with pytest.raises(NoResultError) as caught:
        find_input(calculator, solution, calculator.defaults(), Fraction(600), short)
    assert (caught.value.reason, caught.value.fact) == ("out-of-range", TOO_MUCH)


def test_by_how_much_a_target_is_missed_is_seen_with_its_decimals() -> None:
    calculator, _ = read("    y = x * a\n")
    target = calculator.targets[0].field
    assert target.decimals == 2
    assert missed(target, Fraction("6.25"), Fraction("6.254")) == 0
    assert missed(target, Fraction("6.25"), Fraction("6.255")) == Fraction("0.01")
    assert missed(target, Fraction("6.25"), Fraction("6.2")) == Fraction("-0.05")


def test_declared_targets_lead_to_inputs_and_to_the_way_there() -> None:
    calculator, solution = read("    y = x * a\n", '"5", solve=("x",)')
    assert declared_targets(calculator) == ((solution, Fraction("2.5")),)
    results = declared_results(calculator)
    assert results.defaults.outputs == {"y": 10}
    assert results.found == {"x y": Fraction("2.5")}
    assert {key: each.outputs for key, each in results.inverted.items()} == {
        "x y": {"x": Fraction("2.5")}
    }
    searched, _ = read("    y = x * a\n", '"5", search=("x",)')
    assert declared_results(searched).found == {"x y": Fraction("2.5")}
    assert declared_results(searched).inverted == {}


def test_a_target_that_leads_nowhere_is_told_and_raised() -> None:
    calculator, solution = read("    y = x * a\n", '"50", solve=("x",)')
    ((told, error),) = declared_targets(calculator)
    assert told == solution
    assert isinstance(error, NoResultError)
    assert error.reason == NO_VALUE
    with pytest.raises(NoResultError) as caught:
        declared_results(calculator)
    assert caught.value is error


def test_a_declared_target_takes_no_more_than_one_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    searched = '"600", search=("x",)'
    calculator, _ = read("    y = x * sum(a for k in range(0, 100))\n", searched)
    monkeypatch.setattr("kurslex.calculators.run.declared_results.Work", lambda: Work(10))
    ((_, error),) = declared_targets(calculator)
    assert isinstance(error, NoResultError)
    assert error.fact == TOO_MUCH
