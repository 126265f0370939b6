"""What is said of answers as readers type them."""

import pytest

from kurslex.calculators.exercises.judge import Judgement, Verdict, judge
from kurslex.calculators.numbers import Refusal
from tests.support.exercises import EXERCISES, drawn, numbers


def said(address: str, seed: int, text: str, tag: str = "de") -> str:
    calculator, _ = EXERCISES[address]
    judged = judge(calculator, drawn(address, seed), text, numbers(tag))
    if isinstance(judged, Refusal):
        return f"refused {judged}"
    return f"{judged.verdict} {judged.mistake}".rstrip()


# Seed 17: 330 shares, bought at 71.00 and sold at 62.50: a loss of 2805.00; the tolerance is 2.805.
@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("-2805", "right"),
        ("−2.805,00 USD", "right"),
        ("-2805 $", "right"),
        ("-2.805", "right"),
        ("-2805,0000000001", "right"),
        ("-2805,004", "right"),
        ("-2805,005", "nearly"),
        ("-2807,805", "nearly"),
        ("-2807,8051", "wrong"),
        ("-2802,2", "nearly"),
        ("-8,5", "mistake per-share"),
        ("2805", "mistake wrong-way"),
        ("20625", "mistake turnover"),
        ("20622,195", "mistake turnover"),
        ("-28050", "power-of-ten"),
        ("-280,5", "power-of-ten"),
        ("-0,002805", "power-of-ten"),
        ("-1000", "wrong"),
        ("", "refused empty"),
        ("viel", "refused not-a-number"),
        ("1e3", "refused not-a-number"),
        ("-2805 EUR", "refused not-a-number"),
        ("1" * 10_000, "refused too-long"),
        ("-" + "1" * 39, "refused below-minimum"),
    ],
)
def test_an_amount(text: str, verdict: str) -> None:
    assert said("profit-loss/profit", 17, text) == verdict


# Seed 3: a return of 21.08 %; the tolerance is 0.02108.
@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("21,08", "right"),
        ("21,08 %", "right"),
        ("21.08%", "right"),
        ("21,0796", "right"),
        ("21,1", "fewer-decimals"),
        ("21", "fewer-decimals"),
        ("21,10", "nearly"),
        ("21,11", "wrong"),
        ("0,2108", "fraction"),
        ("2108", "fraction"),
        ("0,2108 %", "power-of-ten"),
        ("-21,08", "sign"),
        ("-21,08 %", "sign"),
        ("2,108", "power-of-ten"),
    ],
)
def test_a_percentage(text: str, verdict: str) -> None:
    assert said("total-return/total-return", 3, text) == verdict


@pytest.mark.parametrize(
    ("tag", "text", "verdict"),
    [
        ("de", "21,081", "right"),  # more decimals than asked for, not 21 thousand
        ("nb", "21,081", "right"),
        ("it", "21,081", "right"),
        ("de", "21.081", "power-of-ten"),  # a field of the form reads 21,081 here, as a group
        ("nb", "21.08", "right"),
    ],
)
def test_more_decimals_are_read_as_the_language_writes_them(tag: str, text: str, verdict: str):
    assert said("total-return/total-return", 3, text, tag) == verdict


def test_every_answer_that_leads_to_the_told_output_counts() -> None:
    # A price of 107 leads to 5.08 % a year over nine years; so do others nearby, and cents count.
    address = "annualised-return/sell"
    question = drawn(address, 17)
    assert question.told is not None
    found = {cents: said(address, 17, f"{cents / 100:.2f}") for cents in range(10_680, 10_721)}
    right = [cents for cents, verdict in found.items() if verdict == "right"]
    assert len(right) > 3
    for cents in range(10_680, 10_721):
        growth = (cents / 100 / 68.5) ** (365 / 3285)
        assert (f"{(growth - 1) * 100:.2f}" == "5.08") == (cents in right)
    assert {found[cents] for cents in found if cents not in right} == {"nearly", "wrong"}


def test_only_right_and_nearly_count() -> None:
    assert [each for each in Verdict if each.counts] == [Verdict.RIGHT, Verdict.NEARLY]


def test_each_mistake_and_each_answer_is_told_for_what_it_is() -> None:
    symbols = numbers("de")
    for address, (calculator, exercise) in EXERCISES.items():
        question = drawn(address, 41)
        typed = {"": question.answer, **question.mistakes}
        for name, value in typed.items():
            text = f"{float(value):.{exercise.decimals}f}".replace(".", ",")
            verdict = Verdict.MISTAKE if name else Verdict.RIGHT
            assert judge(calculator, question, text, symbols) == Judgement(
                verdict=verdict, mistake=name
            )
