"""What `kurslex calc` says where it has no result: every misuse, with its hint."""

import shutil
from pathlib import Path

import pytest

from tests.cli.calc import Run
from tests.support.calculators import calculators, line_of


def test_every_misuse_is_named_in_one_run(calc: Run) -> None:
    words = ("buy=abc", "sel=3", "shares=1.5", "x", "sell=-5", "sell=1", "price=1")
    assert calc("profit-loss", *words, "--locale", "de") == (
        2,
        "",
        "kurslex calc: buy=abc: not a number; write for example 50,00\n"
        "kurslex calc: there is no input 'sel'; did you mean 'sell'?\n"
        "kurslex calc: shares=1.5: more than 0 decimals; write for example 100\n"
        "kurslex calc: 'x' is not an input; write buy=…\n"
        "kurslex calc: sell=-5: too small; write at least 0,00\n"
        "kurslex calc: 'sell' is given twice; write it once\n"
        "kurslex calc: there is no input 'price'; known: buy, sell, shares\n",
    )


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        ("", "there is no number; write for example 50,00"),
        ("9999999999999", "too large; write at most 1.000.000.000.000,00"),
        ("0,0001", "more than 2 decimals; write for example 50,00"),
        ("1" * 41, "too long for a number; write for example 50,00"),
    ],
)
def test_refusals_name_the_hint(calc: Run, value: str, complaint: str) -> None:
    status, printed, complaints = calc("profit-loss", f"buy={value}", "--locale", "de")
    assert (status, printed) == (2, "")
    assert complaints == f"kurslex calc: buy={value}: {complaint}\n"


def test_ambiguous_values_are_refused(calc_project: Path, calc: Run, tmp_path: Path) -> None:
    root = tmp_path / "project"
    shutil.copytree(calc_project, root)
    file = root / "calculators" / "profit_loss.py"
    source = file.read_text(encoding="utf-8")
    file.write_text(source.replace('sign="$"', "decimals=4"), encoding="utf-8")
    status, _, complaints = calc("profit-loss", "buy=1.000", root=root)
    assert status == 2
    assert complaints == (
        "kurslex calc: buy=1.000: it can be read in two ways; "
        "put ',' before decimals, group nothing\n"
    )


def test_unknown_calculator_and_locale(calc: Run) -> None:
    assert calc("profit-los", "--locale", "sv") == (
        2,
        "",
        "kurslex calc: there is no calculator 'profit-los'; did you mean 'profit-loss'?\n"
        "kurslex calc: there is no locale 'sv'; known: nb, de, it\n",
    )


def test_a_calculator_that_cannot_be_read_says_why(
    calc_project: Path, calc: Run, tmp_path: Path
) -> None:
    root = tmp_path / "project"
    shutil.copytree(calc_project, root)
    (root / "calculators" / "profit_loss.py").write_text("def f(:\n", encoding="utf-8")
    others = ", ".join(name for name in calculators() if name != "profit-loss")
    assert calc("profit-loss", root=root) == (
        2,
        "",
        "kurslex calc: calculators/profit_loss.py:1: column 7: invalid syntax "
        "[calculator-syntax]\n"
        f"kurslex calc: there is no calculator 'profit-loss'; known: {others}\n",
    )


def test_division_by_zero_is_worded(calc: Run) -> None:
    assert calc("profit-loss", "buy=0") == (
        2,
        "",
        f"kurslex calc: calculators/profit_loss.py:{line_of('profit-loss', 'rate_of_return =')}: "
        "these values have no result: it divides by zero; try others\n",
    )


def test_every_wrong_cell_is_named(calc: Run) -> None:
    assert calc("market-order", "asks=50,,5x10,50x,1x2x3,0x1", "--locale", "de") == (
        2,
        "",
        "kurslex calc: asks, row 1, quantity=: there is no number; write for example 100\n"
        "kurslex calc: asks, row 2, price=: there is no number; write for example 50.30\n"
        "kurslex calc: asks, row 2, quantity=: there is no number; write for example 100\n"
        "kurslex calc: asks, row 4, quantity=: there is no number; write for example 100\n"
        "kurslex calc: asks, row 5, quantity=2x3: not a number; write for example 100\n"
        "kurslex calc: asks, row 6, price=0: too small; write at least 0.01\n",
    )


def test_refusals_speak_the_language_of_the_locale(calc: Run) -> None:
    assert calc("market-order", "asks=", "--locale", "it") == (
        2,
        "",
        "kurslex calc: Il book è vuoto. Senza ordini di vendita non c’è nulla da comprare.\n",
    )
    status, _, complaints = calc("annualised-return", "sell=5000", "days=1")
    assert status == 2
    assert complaints == (
        "kurslex calc: calculators/annualised_return.py:"
        f"{line_of('annualised-return', 'annualised_return = (')}: "
        "these values have no result: power works with numbers from 10**-60 to 10**60 only; "
        "try others\n"
    )


@pytest.mark.parametrize(
    ("body", "bound"),
    [
        (
            "    result = 0\n    for k in range(0, shares):\n        result = result + 1",
            "{}:14: these values have no result: a loop takes more than 1,200 iterations; try "
            "others\n",
        ),
        (
            "    result = 0\n    for k in range(0, 1200):\n"
            "        for l in range(0, shares / 20):\n            result = result + 1",
            "{}:15: these values have no result: it takes more iterations and digits than one "
            "answer "
            "may; try others\n",
        ),
        (
            "    result = shares ** 10",
            "{}:13: these values have no result: it leads to a number of more than 36 digits; "
            "try others\n",
        ),
        (
            '    if shares > 1200:\n        refuse("out-of-range")\n    result = shares',
            "{}:14: these values have no result: the calculator refuses them as out of its range; "
            "try others\n",
        ),
    ],
)
def test_the_bound_that_was_met_is_named(
    body: str, bound: str, calc_project: Path, calc: Run, tmp_path: Path
) -> None:
    root = tmp_path / "project"
    shutil.copytree(calc_project, root)
    source = f"""\
\"\"\"A calculator that counts.\"\"\"

from kurslex.formula import calculator, count, money


@calculator(
    "profit-loss",
    inputs={{"shares": count("100")}},
    outputs={{"result": money(unit="USD")}},
)
def profit_loss(shares):
    \"\"\"Return as many as there are.\"\"\"
{body}
    return result
"""
    (root / "calculators/profit_loss.py").write_text(source, encoding="utf-8")
    assert calc("profit-loss", "shares=20000", root=root) == (
        2,
        "",
        "kurslex calc: " + bound.format("calculators/profit_loss.py"),
    )


def test_a_missing_word_is_a_problem_of_the_content(
    calc_project: Path, calc: Run, tmp_path: Path
) -> None:
    root = tmp_path / "project"
    shutil.copytree(calc_project, root)
    (root / "docs" / "it" / "messages" / "profit-loss.ftl").unlink()
    assert calc("profit-loss", "--locale", "it", root=root) == (
        1,
        "",
        "kurslex calc: docs/it/messages: there is no message 'profit-loss-profit'\n",
    )


def test_rows_may_have_decimal_commas(calc: Run) -> None:
    points = calc("market-order", "asks=50.05x100,50.1x200,51x300")
    assert points[0] == 0
    assert calc("market-order", "asks=50,05x100,50,1x200,51x300") == points


def test_a_useless_percentage_is_refused_in_words(calc: Run) -> None:
    for tag, words in (
        ("nb", "mer enn én million prosent"),
        ("de", "mehr als eine Million Prozent"),
        ("it", "più di un milione per cento"),
    ):
        status, printed, complaint = calc("annualised-return", "days=1", "--locale", tag)
        assert (status, printed) == (2, "")
        assert words in complaint
    assert calc("annualised-return", "days=30")[0] == 0


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (
            ("present-value", "--currency", "DEM"),
            "'DEM' is not a currency; write a code of ISO 4217: EUR, NOK",
        ),
        (
            ("profit-loss", "--currency", "CHF"),
            "the amounts of 'profit-loss' are not in the language's own currency; "
            "leave out --currency",
        ),
    ],
)
def test_a_currency_that_cannot_be_chosen(
    calc: Run, words: tuple[str, ...], complaint: str
) -> None:
    assert calc(*words) == (2, "", f"kurslex calc: {complaint}\n")
