"""Exercises on bonds, loans and present values, computed by hand.

`given` has the drawn inputs and the told output as floats, and rows as pairs; each function returns
the answer and then the mistakes in the order of the file. None of it reads a calculator's program.
"""

from mpmath import findroot, mpf

from tests.calculators.exercises.oracle import oracle


def flows(g):
    coupon = g.face * g.coupon_rate / 100
    return [(year, coupon + g.face * (year == g.years)) for year in range(1, int(g.years) + 1)]


def worth(g, rate, shift=0):
    return sum(pay / (1 + rate / 100) ** (year - shift) for year, pay in flows(g))


@oracle("bond-price/clean")
def _(g):
    accrued = g.face * g.coupon_rate / 100 * g.days / 365
    dirty = worth(g, g.market_yield, g.days / 365)
    return dirty - accrued, dirty, dirty + accrued, worth(g, g.market_yield) - accrued


@oracle("bond-price/coupon-rate")
def _(g):
    share, year = 100 * g.accrued / g.face, g.days / 365
    return share / year, share, g.accrued / year, share * year


@oracle("bond-yield/market-yield")
def _(g):
    coupon = g.face * g.coupon_rate / 100
    shift = mpf(g.days) / 365
    dirty = g.clean + coupon * shift
    found = findroot(lambda rate: worth(g, rate, shift) - dirty, (1, 6), solver="anderson")
    current = 100 * coupon / g.clean
    return found, current, g.coupon_rate, current + 100 * (g.face / g.clean - 1)


@oracle("bond-yield/clean")
def _(g):
    clean = g.face * g.quote / 100
    accrued = g.face * g.coupon_rate * g.days / 36_500
    return clean, g.quote, clean + accrued, 100 * g.face / g.quote


@oracle("mortgage-pool/payment")
def _(g):
    def level(rate, periods):
        return g.balance / sum((1 + rate) ** -period for period in range(1, int(periods) + 1))

    interest = g.balance * g.loan_rate / 1200
    yearly = level(g.loan_rate / 100, g.months / 12)
    return level(g.loan_rate / 1200, g.months), interest, interest + g.balance / g.months, yearly


@oracle("mortgage-pool/yearly-prepayment")
def _(g):
    left, grown = 1.0, 1.0
    for _month in range(12):
        left -= left * g.monthly_prepayment / 100
        grown += grown * g.monthly_prepayment / 100
    smm = g.monthly_prepayment
    return 100 * (1 - left), 12 * smm, 100 * (grown - 1), smm


@oracle("present-value/present-value")
def _(g):
    growth = 1 + g.rate / 100
    simple = g.payment - g.years * g.payment * g.rate / 100
    return g.payment * growth**-g.years, simple, g.payment * growth**g.years, g.payment / growth


@oracle("present-value/payment")
def _(g):
    value, growth = g.present_value, 1 + g.rate / 100
    simple = value + g.years * value * g.rate / 100
    return value * growth**g.years, simple, value * growth**-g.years, value * growth


@oracle("bond-duration/duration")
def _(g):
    growth = 1 + g.market_yield / 100
    values = [(year, pay / growth**year) for year, pay in flows(g)]
    macaulay = sum(year * value for year, value in values) / sum(value for _, value in values)
    mean = sum(year for year, _ in values) / len(values)
    return macaulay, g.years, macaulay / growth, mean


@oracle("bond-duration/market-yield")
def _(g):
    found = findroot(lambda rate: worth(g, rate) - g.price, (mpf(1), mpf(6)), solver="anderson")
    current = 100 * g.face * g.coupon_rate / 100 / g.price
    return found, current, g.coupon_rate, current + 100 * (g.face / g.price - 1)


def five_coupons_of_40(g):
    """Return the price by the formula of an annuity, and what its face alone is worth."""
    rate = g.market_yield / 100
    discounted = (1 + rate) ** -5
    return 40 * (1 - discounted) / rate + 1000 * discounted, 1000 * discounted


@oracle("price-and-yield/price")
def _(g):
    price, face = five_coupons_of_40(g)
    return price, 1000 + 5 * (40 - 10 * g.market_yield), face


@oracle("price-and-yield/difference")
def _(g):
    price, _ = five_coupons_of_40(g)
    return price - 1000, 5 * (40 - 10 * g.market_yield), 1000 - price, price
