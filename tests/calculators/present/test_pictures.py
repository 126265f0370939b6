"""Pictures as Python draws them: golden files, the figures they show, and what they weigh."""

import gzip
import json
import re
from fractions import Fraction

import pytest

from kurslex.calculators.present.pictures import Drawn, draw, plan_text, worded
from kurslex.calculators.present.pictures.columns import ticks
from kurslex.calculators.present.pictures.drawing import FULL, escaped, hundredths, scale, short
from kurslex.model.picture import WITH_AXES
from kurslex.site.calculator_scripts import calculator_bundle, calculator_script
from tests.calculators.numbers.symbols import SYMBOLS
from tests.cases import FOLDER
from tests.support.calculators import calculators
from tests.support.pictures import PICTURED, awkward, drawn, plain, plan_of, values_of

every_picture = pytest.mark.parametrize("identifier", PICTURED)
GOLDEN = sorted(file.stem for file in (FOLDER / "pictures").iterdir())


def lines(html: str) -> str:
    return html.replace("><", ">\n<") + "\n"


@pytest.mark.parametrize("identifier", GOLDEN)
def test_golden_picture(identifier: str) -> None:
    given = plain(identifier)
    golden = (FOLDER / "pictures" / f"{identifier}.html").read_text(encoding="utf-8")
    assert lines(f"{draw(given)}<figcaption>{worded(given)}</figcaption>") == golden


def test_every_golden_picture_is_one_of_a_calculator() -> None:
    assert set(GOLDEN) <= set(PICTURED)


def drawn_with(identifier: str, position: int) -> Drawn:
    calculator = calculators()[identifier]
    inputs = list(awkward(calculator))[position]
    return drawn(identifier, "de", values_of(calculator, inputs))


def test_what_is_below_zero_stands_left_of_it() -> None:
    html = draw(drawn_with("ipo-split", 1))  # costs of a million, and nothing comes in
    bars = re.findall(r'<rect x="(.*?)%" y="0.30em" width="(.*?)%"', html)
    assert bars == [("0.00", "50.00"), *[("50.00", "0.00")] * 2, ("50.00", "50.00")]
    assert "\u22121.000.000,00" in html


def test_the_mark_stands_between_the_prices_around_it() -> None:
    html = draw(drawn("market-order", "nb"))
    average, dearest = html.index('class="mark"'), html.index(">50,20<")
    assert html.index(">50,10<") < average < dearest


def test_a_year_that_is_not_whole_is_a_column_too() -> None:
    html = draw(drawn_with("mortgage-pool", 3))
    assert html.count("<rect ") == 2 * 3 + 3


@pytest.mark.parametrize(
    ("value", "decimals", "most", "expected"),
    [
        ("50.1125", 4, 7, "50,1125"),
        ("99999.99", 2, 7, "99.999,99"),
        ("100000", 2, 7, "100.000"),
        ("-1234567.89", 2, 7, "−1.234.568"),
        ("12345678", 0, 7, "1,23·10⁷"),
        ("-1000000000000", 2, 7, "−1,00·10¹²"),
        ("0", 2, 7, "0,00"),
    ],
)
def test_numbers_of_few_digits(value: str, decimals: int, most: int, expected: str) -> None:
    assert short(Fraction(value), decimals, most, SYMBOLS["de"]) == expected


@pytest.mark.parametrize(
    ("high", "expected"),
    [
        ("0", "0"),
        ("0.004", "0"),
        ("0.01", "0 0.01"),
        ("0.09", "0 0.02 0.04 0.06 0.08"),
        ("1", "0 0.5 1"),
        ("1.99", "0 0.5 1 1.5"),
        ("129876.54", "0 50000 100000"),
        ("200000", "0 100000 200000"),
        ("499999", "0 100000 200000 300000 400000"),
        ("999999", "0 200000 400000 600000 800000"),
    ],
)
def test_ticks_are_round_and_few(high: str, expected: str) -> None:
    assert ticks(Fraction(high), 2) == [Fraction(each) for each in expected.split()]


def test_places_are_rounded_once_and_away_from_zero() -> None:
    place = scale(Fraction(0), Fraction(3), 0, FULL)
    assert [place(Fraction(value)) for value in range(4)] == [0, 3333, 6667, FULL]
    half = scale(Fraction(0), Fraction(FULL * 2), 0, FULL)
    assert half(Fraction(1)) == 1
    assert scale(Fraction(5), Fraction(5), 100, 300)(Fraction(5)) == 200
    assert [hundredths(number) for number in (0, 7, -250, FULL)] == [
        "0.00",
        "0.07",
        "-2.50",
        "100.00",
    ]


def test_words_are_escaped() -> None:
    assert escaped('<b>&"') == '&lt;b>&amp;"'


@pytest.mark.parametrize("tag", SYMBOLS)
@every_picture
def test_a_calculator_with_its_picture_stays_small(identifier: str, tag: str) -> None:
    both = calculator_script(calculators()[identifier]) + plan_text(plan_of(identifier, tag))
    assert len(gzip.compress(both.encode(), 9)) <= 2048


def test_the_drawing_comes_only_where_something_is_drawn() -> None:
    def drawing(*names: str) -> bool:
        return "kurslex.redraw=" in calculator_bundle([calculators()[name] for name in names])

    assert not drawing("total-return", "bond-yield")
    assert drawing("total-return", "net-profit")
    bare = len(gzip.compress(calculator_bundle([calculators()["total-return"]]).encode(), 9))
    both = [calculators()[name] for name in ("total-return", "ipo-split")]
    assert len(gzip.compress(calculator_bundle(both).encode(), 9)) - bare <= 3_000


@every_picture
def test_a_plan_is_json_with_titles_where_there_are_axes(identifier: str) -> None:
    plan = json.loads(plan_text(plan_of(identifier, "it")))
    assert bool(plan["across"] and plan["up"]) == (plan["kind"] in WITH_AXES)
    assert set(plan["figures"]) <= set(calculators()[identifier].quantities())
