"""The steps of the calculators with loops, and what every calculator's fragment has."""

import json
import re

import pytest

from kurslex.model.calculator_messages import calculator_messages
from kurslex.numbers import Refusal
from kurslex.rendering.calculator import render_calculator, render_embed
from kurslex.rendering.worked_example import WorkedExample, WorkedStep
from tests.rendering.test_calculator import Reader
from tests.rendering.words import LOCALES, messages
from tests.support.calculators import calculators

every_locale = pytest.mark.parametrize("tag", LOCALES)
every_calculator = pytest.mark.parametrize("identifier", calculators())


def steps(identifier: str, tag: str = "de") -> list[WorkedStep]:
    calculator = calculators()[identifier]
    return WorkedExample(calculator, LOCALES[tag].numbers, messages(tag)).steps()


def test_an_order_walks_through_the_book() -> None:
    walk, cost, *_ = steps("market-order")
    (table,) = walk.tables
    assert (walk.texts, walk.figures, walk.result) == (("gekauft = min(Rest; Anzahl)",), (), "")
    assert table.head == (("Kurs", "USD"), ("angeboten", ""), ("gekauft", ""), ("Betrag", "USD"))
    assert table.rows[2] == ("50,20", "300", "100", "5.020,00")
    assert cost.figures == ("5.005,00 + 10.020,00 + 5.020,00",)
    assert cost.result == "= 20.045,00\u00a0USD"
    assert "<munder><mo>∑</mo>" in cost.formulas[0]


def test_an_auction_shows_every_price() -> None:
    levels, volume, least, nearest, price, surplus, bought, sold = steps("call-auction", "nb")
    assert len(levels.tables[0].rows) == 6
    assert len(levels.formulas) == 2
    assert volume.figures == ("maks(0; 300; 500; 500; 200; 200)",)
    assert least.figures == ("min(|−300|; |400|)",)
    assert nearest.figures == ("min(|50,10 − 50,00|)",)
    assert (price.figures, price.result) == (("maks(50,10)",), "= 50,10\u00a0USD")
    assert (surplus.figures, surplus.result) == (("−300",), "= −300")
    assert [row[2] for row in bought.tables[0].rows] == ["300", "200"]
    assert [row[2] for row in sold.tables[0].rows] == ["200", "300", "0"]


def test_a_long_table_shows_its_beginning_and_its_end() -> None:
    rows = steps("mortgage-pool")[-2].tables[0].rows
    assert [row[0] for row in rows] == ["1", "2", "3", "…", "360"]
    assert rows[0][-1] == "10.716,73"
    assert set(rows[3]) == {"…"}


def test_a_loop_that_gives_an_output_says_so() -> None:
    trials = steps("bond-yield")[3]
    assert trials.result == "Effektivverzinsung ≈ 5,0000\u00a0%"
    assert trials.tables[0].rows[-1][1] == "958,420000"


def test_a_sum_writes_its_first_terms_and_its_last() -> None:
    value = steps("bond-price")[2]
    assert value.texts == (
        "Wert = Σ[k = 1 … n] Kupon × Zinsfaktor^(−k) + Nennwert × Zinsfaktor^(−n)",
    )
    assert value.figures == (
        "40,00 × 1,05^(−1) + 40,00 × 1,05^(−2) + … + 40,00 × 1,05^(−5) + 1.000,00 × 1,05^(−5)",
    )
    assert "<munderover><mo>∑</mo><mrow><mi>k</mi><mo>=</mo><mn>1</mn></mrow>" in value.formulas[0]


@every_locale
@every_calculator
def test_fragments_are_sound_and_say_every_word(identifier: str, tag: str) -> None:
    calculator, words = calculators()[identifier], messages(tag)
    for variables in calculator_messages(calculator).values():
        assert len(set(variables)) == len(variables)
    html = render_calculator(calculator, LOCALES[tag], words)
    reader = Reader(html)
    ids = [attributes["id"] for _, attributes in reader.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert all(str(each).startswith(identifier) for each in ids)
    labels = {each["for"] for each in reader.all("label")}
    assert labels == {each["id"] for each in (*reader.all("input"), *reader.all("select"))}
    for each in reader.all("input"):
        assert set(str(each["aria-describedby"]).split()) <= set(map(str, ids))
    for region in reader.all("div"):
        if region.get("role") == "region":
            assert region["aria-labelledby"] in ids
            assert region["tabindex"] == "0"
    (form,) = reader.all("form")
    assert "hidden" in form
    worded = {re.sub("-[0-9]$", "", why) for why in json.loads(str(form["data-refusals"]))}
    assert worded == set(Refusal)
    outcomes = json.loads(str(form["data-outcomes"]))
    assert {"division-by-zero", "out-of-range"} <= set(outcomes)
    assert all(outcomes.values())
    assert len(reader.all("output")) == len(calculator.outputs)
    assert len(reader.all("template")) == len(calculator.rows)


@every_calculator
def test_an_embed_needs_no_page(identifier: str) -> None:
    html = render_embed(
        calculators()[identifier],
        LOCALES["it"],
        messages("it"),
        page=None,
        assets={name: name for name in ("embed.css", "calculators.js", "icon.svg", "serif.woff2")},
        canonical="https://example.org/",
    )
    reader = Reader(html)
    assert [each for each in reader.all("a") if each.get("rel") == "noopener"] == []
    assert len(reader.all("h1")) == 1
