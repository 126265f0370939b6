"""What bonds and mortgages give, computed again by closed formulas, another search and months.

Python and JavaScript come from one source and agree even when both are wrong; nothing here does.
"""

from fractions import Fraction

import pytest
import sympy
from mpmath import findroot, mp, mpf

from tests.calculators.oracles import drawn, is_near, real
from tests.support.calculators import compute


@pytest.fixture(autouse=True)
def _digits():
    with mp.workdps(60):
        yield


def bond_values(inputs) -> tuple[mpf, mpf, mpf, mpf]:
    """Accrued interest, dirty and clean price by the closed formula of an annuity."""
    face, rate, percent, n, days = (real(value) for value in inputs.values())
    coupon, y, part = face * rate / 100, percent / 100, days / 365
    annuity = n if y == 0 else (1 - (1 + y) ** -n) / y
    dirty = (coupon * annuity + face * (1 + y) ** -n) * mp.power(1 + y, part)
    return coupon * part, dirty, dirty - coupon * part, y


def test_bond_price_by_the_formula_of_an_annuity() -> None:
    for inputs in drawn("bond-price"):
        outputs = compute("bond-price", **inputs).outputs
        accrued, dirty, clean, _ = bond_values(inputs)
        for name, expected in (("accrued", accrued), ("dirty", dirty), ("clean", clean)):
            assert is_near(outputs[name], expected)


def test_bond_price_on_a_coupon_day_by_sympy() -> None:
    k, y = sympy.Symbol("k"), sympy.Rational(5, 100)
    expected = sympy.summation(40 / (1 + y) ** k, (k, 1, 5)) + 1000 / (1 + y) ** 5
    found = compute("bond-price", days="0").outputs["clean"]
    assert is_near(found, mpf(expected.p) / expected.q)


def test_price_and_yield_by_the_formula_of_an_annuity() -> None:
    for tenths in range(0, 101):
        result = compute("price-and-yield", market_yield=Fraction(tenths, 10))
        y = mpf(tenths) / 1000
        annuity = 5 if y == 0 else (1 - (1 + y) ** -5) / y
        assert is_near(result.outputs["price"], 40 * annuity + 1000 * (1 + y) ** -5)
        assert result.outputs["difference"] == result.outputs["price"] - 1000
    for row in result.series["course"]:
        alone = compute("price-and-yield", market_yield=row["market_yield"])
        assert (row["price"], row["coupon_rate"]) == (alone.outputs["price"], 4)


def test_bond_yield_by_another_search() -> None:
    for price, rate, years, days in [
        ("958.42", "4", 5, 90),
        ("1000", "4", 30, 0),
        ("1320.5", "6.5", 12, 364),
        ("413.9", "0", 20, 17),
        ("991", "0", 1, 300),
        ("1999.99", "9.25", 7, 200),
    ]:
        texts = {"clean": price, "coupon_rate": rate, "years": str(years), "days": str(days)}
        found = compute("bond-yield", **texts).outputs["market_yield"]

        def miss(percent: mpf) -> mpf:
            values = (1000, Fraction(rate), 0, years, days)  # noqa: B023
            inputs = dict(zip("abcde", map(Fraction, values), strict=True))
            face, coupon_rate, n, part = 1000, real(inputs["b"]), years, mpf(days) / 365  # noqa: B023
            coupon, growth = face * coupon_rate / 100, 1 + percent / 100
            paid = sum(coupon * growth ** (part - k) for k in range(1, n + 1))
            return paid + face * growth ** (part - n) - coupon * part - mpf(price)  # noqa: B023

        expected = findroot(miss, (real(found) - 1, real(found) + 1), solver="anderson", tol=1e-30)
        assert is_near(found, expected, mpf(10) ** -10)


def test_mortgage_pool_by_the_payment_of_each_month() -> None:
    """Here every month has its payment from the balance and the months that are left."""
    for inputs in drawn("mortgage-pool", 12):
        balance, loan, through, months, yearly = (real(value) for value in inputs.values())
        if through > loan:
            continue
        result = compute("mortgage-pool", **inputs)
        rate, share = loan / 1200, 1 - mp.power(1 - yearly / 100, mpf(1) / 12)
        left, weighted = balance, mpf(0)
        for month, row in enumerate(result.series["cash_flow"], 1):
            rest = int(months) - month + 1
            payment = left / rest if rate == 0 else left * rate / (1 - (1 + rate) ** -rest)
            interest, servicing = left * rate, left * (loan - through) / 1200
            principal = payment - interest
            prepaid = (left - principal) * share
            paid = interest - servicing + principal + prepaid
            expected = (left, interest, servicing, principal, prepaid, paid)
            names = ("balance", "interest", "servicing", "principal", "prepayment", "to_investors")
            for name, value in zip(names, expected, strict=True):
                assert abs(real(row[name]) - value) < mpf(10) ** -20, (month, name)
            weighted += month * (principal + prepaid)
            left -= principal + prepaid
        assert abs(left) < mpf(10) ** -20
        expected_life = weighted / balance / 12
        assert is_near(result.outputs["average_life"], expected_life, mpf(10) ** -20)
