"""What rights, present values, ratios and durations give, found again by accounts and slopes.

Python and JavaScript come from one source and agree even when both are wrong; nothing here does.
"""

from fractions import Fraction

import pytest
from mpmath import diff, mp, mpf

from kurslex.calculators.run.values import NoResultError
from tests.calculators.oracles import decimal, drawn, is_near, real
from tests.support.calculators import compute


@pytest.fixture(autouse=True)
def _digits():
    with mp.workdps(60):
        yield


def test_nobody_gains_or_loses_by_a_rights_issue() -> None:
    """A whole company of so many shares is worth what it was, and what was paid in."""
    found = 0
    for inputs in drawn("rights-issue", 120):
        price, subscription, old, new, shares = inputs.values()
        if subscription > price:
            continue
        found += 1
        outputs = compute("rights-issue", **inputs).outputs
        lots = Fraction(12)
        worth = lots * old * price + lots * new * subscription
        assert outputs["ex_price"] * (old + new) * lots == worth
        # The rights for one new share, and its price, buy what the share is worth.
        assert outputs["right"] * old + subscription * new == outputs["ex_price"] * new
        assert outputs["before"] == shares * price
        assert outputs["kept"] + outputs["rights"] == outputs["before"]
        assert outputs["exercised"] == outputs["before"]
        assert 0 <= outputs["right"] <= price - subscription
    assert found > 40


def test_a_present_value_grows_to_the_payment() -> None:
    for inputs in drawn("present-value", 120):
        payment, rate, years = inputs.values()
        outputs = compute("present-value", **inputs).outputs
        expected = real(payment) * mp.exp(-years * mp.log1p(real(rate) / 100))
        assert is_near(outputs["present_value"], expected)
        assert outputs["present_value"] + outputs["discount"] == payment
        balance = outputs["present_value"]
        for _ in range(int(years)):
            balance += balance * rate / 100
        assert abs(balance - payment) <= payment / 10**25


def test_ratios_of_a_share_in_decimals() -> None:
    for inputs in drawn("price-earnings"):
        price, earnings, dividend = map(decimal, inputs.values())
        if earnings <= 0:
            with pytest.raises(NoResultError, match="no-earnings"):
                compute("price-earnings", **inputs)
            continue
        ratio, dividend_yield, payout = compute("price-earnings", **inputs).outputs.values()
        assert ratio * Fraction(earnings) == Fraction(price)
        assert dividend_yield * Fraction(price) == 100 * Fraction(dividend)
        assert payout == ratio * dividend_yield


def test_duration_is_the_slope_of_the_price() -> None:
    """The price by the formula of an annuity; its slope is found by mpmath, by differences."""
    for inputs in drawn("bond-duration", 40):
        face, coupon_rate, market_yield, years, rise = map(real, inputs.values())

        def price(percent: mpf) -> mpf:
            y, coupon = percent / 100, face * coupon_rate / 100  # noqa: B023
            annuity = years if y == 0 else (1 - (1 + y) ** -years) / y  # noqa: B023
            return coupon * annuity + face * (1 + y) ** -years  # noqa: B023

        outputs = compute("bond-duration", **inputs).outputs
        tiny = mpf(10) ** -15
        assert is_near(outputs["price"], price(market_yield))
        # An annuity at almost no rate loses digits; the slope is looked for beside it.
        if abs(market_yield) > mpf("0.01"):
            slope = -diff(price, market_yield) / price(market_yield) * 100
            assert is_near(outputs["modified"], slope, tiny)
            assert is_near(outputs["duration"], slope * (1 + market_yield / 100), tiny)
            assert is_near(outputs["estimate"], -slope * rise, tiny)
        after = price(market_yield + rise) / price(market_yield)
        assert is_near(outputs["change"], (after - 1) * 100)


def test_duration_lies_between_the_first_payment_and_the_last() -> None:
    for inputs in drawn("bond-duration", 40):
        outputs = compute("bond-duration", **inputs).outputs
        assert 1 <= outputs["duration"] <= inputs["years"]
        # The curve of the price lies above its tangent, whichever way the yield goes.
        assert outputs["change"] >= outputs["estimate"]
