"""Exercises on shares and orders, computed by hand.

`given` has the drawn inputs and the told output as floats, and rows as pairs; each function returns
the answer and then the mistakes in the order of the file. None of it reads a calculator's program.
"""

from fractions import Fraction

from tests.calculators.exercises.oracle import oracle


def fees(g, price):
    return max(g.minimum, g.rate / 100 * g.shares * price)


def paid(asks, quantity):
    """Return the prices of the cheapest shares, one by one."""
    return sorted(price for price, many in asks for _ in range(int(many)))[: int(quantity)]


def traded(g, price):
    bids = sum(many for limit, many in g.bids if limit >= price)
    asks = sum(many for limit, many in g.asks if limit <= price)
    return bids, asks


def auction(g):
    def rank(price):
        bids, asks = traded(g, price)
        distance = abs(Fraction(str(price)) - Fraction(str(g.reference)))
        return -min(bids, asks), abs(bids - asks), distance, -price

    return min({limit for limit, _ in (*g.bids, *g.asks)}, key=rank)


@oracle("demand-shift/price")
def _(g):
    # 300 fewer are wanted and 200 more offered with each dollar: 500 of the shift are made up for.
    return 70 + g.shift / 500, 70 + g.shift / 300, 70 + g.shift / 200


@oracle("demand-shift/quantity")
def _(g):
    dollars = g.shift / 500
    assert abs(600 + g.shift - 300 * dollars - (600 + 200 * dollars)) < 1e-9
    return 600 + 200 * dollars, 600 + g.shift, 600 + 300 * dollars


@oracle("profit-loss/profit")
def _(g):
    profit = g.sell * g.shares - g.buy * g.shares
    return profit, profit / g.shares, -profit, g.shares * g.sell


@oracle("profit-loss/sell")
def _(g):
    each = g.profit / g.shares
    return g.buy + each, g.profit + g.buy, g.buy - each, each


@oracle("net-profit/net-profit")
def _(g):
    gross, first, second = g.shares * (g.sell - g.buy), fees(g, g.buy), fees(g, g.sell)
    return gross - first - second, gross, gross - first, gross + first + second


@oracle("net-profit/sell")
def _(g):
    first = fees(g, g.buy)
    needed = g.net_profit + g.buy * g.shares + first
    found = max((needed + g.minimum) / g.shares, needed / g.shares / (1 - g.rate / 100))
    return found, (g.net_profit + g.buy * g.shares) / g.shares, needed / g.shares


@oracle("total-return/total-return")
def _(g):
    gain = g.sell - g.buy
    of = 100 / g.buy
    return (
        (gain + g.dividend) * of,
        gain * of,
        (gain + g.dividend) * 100 / g.sell,
        (gain - g.dividend) * of,
    )


@oracle("total-return/dividend")
def _(g):
    share = g.total_return / 100
    return g.buy * (1 + share) - g.sell, share * g.buy, share * g.sell - g.sell + g.buy


@oracle("annualised-return/annualised-return")
def _(g):
    years, growth = g.days / 365, g.sell / g.buy
    yearly = [100 * (growth**exponent - 1) for exponent in (1 / years, 1, years)]
    return yearly[0], yearly[1] / years, yearly[1], yearly[2]


@oracle("annualised-return/sell")
def _(g):
    years, rate = g.days / 365, g.annualised_return / 100
    return g.buy * (1 + rate) ** years, g.buy + g.buy * rate * years, g.buy + g.buy * rate


@oracle("bid-ask-spread/round-trip")
def _(g):
    cost = g.shares * g.ask - g.shares * g.bid
    return cost, cost / 2, 2 * cost, g.ask - g.bid


@oracle("bid-ask-spread/ask")
def _(g):
    each = g.round_trip / g.shares
    return g.bid + each, g.round_trip + g.bid, g.bid + 0.5 * each, g.bid - each


@oracle("market-order/cost")
def _(g):
    prices = paid(g.asks, g.quantity)
    whole = sum(price * many for price, many in g.asks if price <= prices[-1])
    return sum(prices), prices[0] * len(prices), prices[-1] * len(prices), whole


@oracle("market-order/average")
def _(g):
    prices = paid(g.asks, g.quantity)
    levels = set(prices)
    mean = sum(prices) / len(prices)
    return mean, sum(levels) / len(levels), min(levels), max(levels)


@oracle("call-auction/price")
def _(g):
    best = max(limit for limit, _ in g.bids), min(limit for limit, _ in g.asks)
    return auction(g), *best, g.reference


@oracle("call-auction/volume")
def _(g):
    sides = traded(g, auction(g))
    every = [sum(many for _, many in side) for side in (g.bids, g.asks)]
    return min(sides), max(sides), *every


@oracle("ipo-split/issuer")
def _(g):
    new, kept = g.price * g.primary, 1 - g.discount / 100
    return (
        new * kept - g.costs,
        new * kept,
        new - g.costs,
        (new + g.price * g.secondary) * kept - g.costs,
    )


@oracle("ipo-split/price")
def _(g):
    return g.gross / (g.primary + g.secondary), g.gross / g.primary, g.gross / g.secondary


@oracle("currency-return/total-return")
def _(g):
    local, currency = g.sell / g.buy, g.rate_sold / g.rate_bought
    factors = (local * currency, local, local + currency - 1, local / currency)
    return tuple(100 * (factor - 1) for factor in factors)


@oracle("currency-return/sell")
def _(g):
    wanted, currency = g.buy * (1 + g.total_return / 100), g.rate_sold / g.rate_bought
    return wanted / currency, wanted, wanted * currency


@oracle("price-earnings/price-earnings")
def _(g):
    return (
        g.price / g.earnings,
        100 * g.earnings / g.price,
        g.price / g.dividend,
        (g.earnings / g.price),
    )


@oracle("price-earnings/dividend")
def _(g):
    share = g.payout_ratio / 100
    return (
        share * g.earnings,
        share * g.price,
        g.earnings / share,
        (g.earnings - share * g.earnings),
    )


@oracle("rights-issue/right")
def _(g):
    ex = (g.old * g.price + g.new * g.subscription) / (g.old + g.new)
    gap = g.price - g.subscription
    return g.price - ex, gap, gap * g.new / g.old, ex


@oracle("rights-issue/subscription")
def _(g):
    every = g.ex_price * (g.old + g.new)
    found = (every - g.old * g.price) / g.new
    return found, 2 * g.ex_price - g.price, (every - g.new * g.price) / g.old
