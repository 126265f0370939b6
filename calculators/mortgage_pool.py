from kurslex.formula import (
    calculator,
    columns,
    count,
    draw,
    exercise,
    money,
    number,
    percent,
    power,
    refuse,
    round_to,
    series,
    target,
)


@calculator(
    "mortgage-pool",
    inputs={
        "balance": money("1000000", unit="USD", sign="$", minimum="1"),
        "loan_rate": percent("6", maximum="100", decimals=3),
        "pass_through": percent("5.5", maximum="100", decimals=3),
        "months": count("360", minimum="1", maximum="480"),
        "yearly_prepayment": percent("6", maximum="100", decimals=3),
    },
    steps={"monthly_rate": number(decimals=8)},
    outputs={
        "payment": money(unit="USD"),
        "interest": money(unit="USD"),
        "principal": money(unit="USD"),
        "monthly_prepayment": percent(decimals=4),
        "prepayment": money(unit="USD"),
        "servicing": money(unit="USD"),
        "to_investors": money(unit="USD"),
        "average_life": number(),
    },
    series={
        "cash_flow": series(
            month=count(),
            balance=money(unit="USD"),
            interest=money(unit="USD"),
            servicing=money(unit="USD"),
            principal=money(unit="USD"),
            prepayment=money(unit="USD"),
            to_investors=money(unit="USD"),
        ),
    },
    targets={
        "payment": target("5000", solve=("balance",)),
        "monthly_prepayment": target("1", solve=("yearly_prepayment",)),
    },
    picture=columns("cash_flow", "interest", "principal", "prepayment", every=12),
    concepts={
        "balance": "mortgage",
        "pass_through": "mortgage-backed-security",
        "to_investors": "investor",
    },
    exercises={
        "payment": exercise(
            asks="payment",
            draw={
                "balance": draw("200000", "2000000", step="50000"),
                "loan_rate": draw("5.5", "9", step="0.25"),
                "months": draw("120", "360", step="60"),
            },
            mistakes={
                "interest-alone": "interest",
                "straight": "balance / months + interest",
                "yearly-rate": "balance * loan_rate / 100"
                " / (1 - power(1 + loan_rate / 100, -months / 12))",
            },
        ),
        "yearly-prepayment": exercise(
            asks="yearly_prepayment",
            given="monthly_prepayment",
            draw={"yearly_prepayment": draw("4", "20", step="0.5")},
            mistakes={
                "times-twelve": "monthly_prepayment * 12",
                "compounded": "(power(1 + monthly_prepayment / 100, 12) - 1) * 100",
                "one-month": "monthly_prepayment",
            },
            decimals=2,
        ),
    },
    exercises_version=1,
)
def mortgage_pool(balance, loan_rate, pass_through, months, yearly_prepayment):
    """Return what a pool of level-payment mortgages pays in its first month, and its average life.

    CPR is the yearly, SMM the monthly share of the balance that is prepaid (`yearly_prepayment`,
    `monthly_prepayment`); both as the Public Securities Association defined them. Later months
    repeat the first with what is left, the payment shrunk by the loans that are gone; principal
    is kept to 1 / 10 ** 40 of a unit of money, as an error grows like a debt, up to 10 ** 17 times,
    and the last month repays all the rest.
    """
    if pass_through > loan_rate:
        refuse("rates-reversed")
    monthly_rate = loan_rate / 1200
    if monthly_rate == 0:
        payment = balance / months
    else:
        payment = balance * monthly_rate / (1 - power(1 + monthly_rate, -months))
    interest = balance * monthly_rate
    principal = payment - interest
    monthly_prepayment = (1 - power(1 - yearly_prepayment / 100, 1 / 12)) * 100
    prepayment = (balance - principal) * monthly_prepayment / 100
    servicing = balance * (loan_rate - pass_through) / 1200
    to_investors = interest - servicing + principal + prepayment
    unit = 1 / 10**40
    left = balance
    due = round_to(payment, unit)
    cash_flow = []
    for month in range(1, months + 1):
        charged = left * monthly_rate
        kept = left * (loan_rate - pass_through) / 1200
        repaid = left
        if month < months:
            repaid = min(left, round_to(due - charged, unit))
        prepaid = round_to((left - repaid) * monthly_prepayment / 100, unit)
        cash_flow.append(
            (month, left, charged, kept, repaid, prepaid, charged - kept + repaid + prepaid)
        )
        left = left - repaid - prepaid
        due = round_to(due * (1 - monthly_prepayment / 100), unit)
    average_life = sum(flow.month * (flow.principal + flow.prepayment) for flow in cash_flow) / (
        12 * balance
    )
    return (
        payment,
        interest,
        principal,
        monthly_prepayment,
        prepayment,
        servicing,
        to_investors,
        average_life,
        cash_flow,
    )
