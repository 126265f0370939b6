"""The worked example: figures put in, loops as tables, and what every calculator's fragment has."""

import json
import re

import pytest

from kurslex.calculators.numbers import Refusal
from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.calculators.present.worked_example import WorkedExample, WorkedStep
from kurslex.model.calculator import Calculator
from kurslex.site.parts.calculator_html import render_calculator, render_embed
from kurslex.ui.calculator_messages import calculator_messages
from tests.site.reader import Reader
from tests.site.words import LOCALES, messages, profit_loss
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
    trials = steps("bond-yield")[4]
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


@pytest.mark.parametrize(
    ("tag", "sentence", "figures"),
    [
        (
            "nb",
            "En investor kjøper 100 aksjer for 50,00\u00a0USD per aksje og selger dem senere for "
            "70,00\u00a0USD per aksje.",
            "(70,00 − 50,00) × 100 = 20,00 × 100 = 2\u00a0000,00\u00a0USD",
        ),
        (
            "de",
            "Ein Anleger kauft 100 Aktien zu je 50,00\u00a0USD und verkauft sie später zu je "
            "70,00\u00a0USD.",
            "(70,00 − 50,00) × 100 = 20,00 × 100 = 2.000,00\u00a0USD",
        ),
        (
            "it",
            "Un investitore compra 100 azioni a 50,00\u00a0USD l’una e più tardi le rivende a "
            "70,00\u00a0USD l’una.",
            "(70,00 − 50,00) × 100 = 20,00 × 100 = 2.000,00\u00a0USD",
        ),
    ],
)
def test_worked_example_is_text(tag: str, sentence: str, figures: str) -> None:
    text = Reader(render_calculator(profit_loss(), LOCALES[tag], messages(tag))).text
    assert sentence in text
    assert figures in text
    assert "(70,00 / 50,00 − 1) × 100 = 0,40 × 100 = 40,00\u00a0%" in text


def parsed(body: str, **inputs: str) -> Calculator:
    declared = ", ".join(f'"{name}": {kind}' for name, kind in inputs.items())
    calculator = parse_calculator(
        f'@calculator("some", inputs={{{declared}}}, outputs={{"y": money(unit="EUR")}})\n'
        f"def some({', '.join(inputs)}):\n{body}    return y\n",
        "calculators/some.py",
        [],
    )
    assert calculator is not None
    return calculator


@pytest.mark.parametrize(
    ("formula", "figures", "result"),
    [
        ("a / 3", ("7,00 / 3",), "≈ 2,33\u00a0EUR"),
        ("a - b", ("7,00 − (−2,50)",), "= 9,50\u00a0EUR"),
        ("(a / 3) * 3", ("7,00 / 3 × 3",), "= 7,00\u00a0EUR"),
        ("a * (b - 0.125)", ("7,00 × ((−2,50) − 0,125)", "= 7,00 × (−2,625)"), "≈ −18,38\u00a0EUR"),
        ("-a", ("−7,00",), "= −7,00\u00a0EUR"),
        ("a", ("7,00",), "= 7,00\u00a0EUR"),
        ("max(a, 8) + abs(b)", ("max(7,00; 8) + |−2,50|", "= 8,00 + 2,50"), "= 10,50\u00a0EUR"),
    ],
)
def test_figures_put_in(formula: str, figures: tuple[str, ...], result: str) -> None:
    kinds = {"a": 'money("7", unit="EUR")', "b": 'money("-2.5", unit="EUR", minimum="-9")'}
    calculator = parsed(f"    y = {formula}\n", **kinds)
    source = "".join(f"some-{name} = {name}\n" for name in ("y-step", "y-symbol"))
    words = messages("de", some=source + "some-a-symbol = a\nsome-b-symbol = b\n")
    (step,) = WorkedExample(calculator, LOCALES["de"].numbers, words).steps()
    assert (step.figures, step.result) == (figures, result)


def test_only_the_branch_that_the_defaults_take_is_worked() -> None:
    body = "    if a < 5:\n        y = a * 2\n    else:\n        y = a * 3\n"
    calculator = parsed(body, a='money("7", unit="EUR")')
    words = messages("nb", some="some-a-symbol = a\nsome-y-symbol = y\nsome-y-step = y\n")
    (step,) = WorkedExample(calculator, LOCALES["nb"].numbers, words).steps()
    assert step.figures == ("7,00 × 3",)
    (formula,) = step.formulas
    assert "<mtext>hvis</mtext>" in formula
    assert "<mtext>ellers</mtext>" in formula
    assert step.texts == ("y = a × 2, hvis a < 5; a × 3, ellers",)


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
    assert "hidden" not in form
    assert all("hidden" in each for each in reader.all("fieldset"))
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
        assets={name: name for name in ("embed.css", "embed.js", "calculators.js", "icon.svg")},
        canonical="https://example.org/",
    )
    reader = Reader(html)
    assert [each for each in reader.all("a") if each.get("rel") == "noopener"] == []
    assert len(reader.all("h1")) == 1
