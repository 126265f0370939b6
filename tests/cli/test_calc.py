"""What `kurslex calc` computes, lists and explains."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.cli.calc import Run
from tests.support.calculators import calculators

TAGS = ("nb", "de", "it")


@pytest.mark.parametrize(
    ("tag", "printed"),
    [
        ("nb", "Gevinst eller tap: 2\u00a0000,00\u00a0USD\nAvkastning: 40,00\u00a0%\n"),
        ("de", "Gewinn oder Verlust: 2.000,00\u00a0USD\nRendite: 40,00\u00a0%\n"),
        ("it", "Guadagno o perdita: 2.000,00\u00a0USD\nRendimento: 40,00\u00a0%\n"),
    ],
)
def test_results_as_text(calc: Run, tag: str, printed: str) -> None:
    words = ("profit-loss", "buy=50", "sell=70", "shares=100", "--locale", tag)
    assert calc(*words) == (0, printed, "")


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        (("--locale", "nb"), "NOK"),
        (("--locale", "it"), "EUR"),
        (("--locale", "de", "--currency", "CHF"), "CHF"),
    ],
)
def test_amounts_in_the_languages_own_currency(
    calc: Run, words: tuple[str, ...], unit: str
) -> None:
    status, printed, _ = calc("present-value", *words, "--format", "json")
    assert status == 0
    outputs = json.loads(printed)["outputs"]
    assert outputs["present_value"]["text"] == f"863,84\u00a0{unit}"
    assert outputs["discount"]["unit"] == unit
    assert f"{unit}" in calc("present-value", "payment=50 " + unit, *words, "--explain")[1]


def test_missing_inputs_are_the_examples_and_the_first_locale_speaks(calc: Run) -> None:
    printed = "Gevinst eller tap: −76\u00a0000,00\u00a0USD\nAvkastning: −95,00\u00a0%\n"
    assert calc("profit-loss", "buy=800", "sell=$40,00")[:2] == (0, printed)


def test_results_as_json_are_exact(calc: Run) -> None:
    status, printed, _ = calc(
        "profit-loss", "buy=60", "shares=7", "--locale", "de", "--format", "json"
    )
    assert status == 0
    document = json.loads(printed)
    assert (document["calculator"], document["locale"]) == ("profit-loss", "de")
    assert document["inputs"]["buy"]["value"] == "60.00"
    assert document["outputs"] == {
        "profit": {
            "label": "Gewinn oder Verlust",
            "text": "70,00\u00a0USD",
            "value": "70.00",
            "exact": "70",
            "unit": "USD",
        },
        "rate_of_return": {
            "label": "Rendite",
            "text": "16,67\u00a0%",
            "value": "16.67",
            "exact": "50/3",
            "unit": "%",
        },
    }


def titles(listed: str) -> list[str]:
    """Return the lines that name a calculator; those below say what it can be solved for."""
    return [line for line in listed.splitlines() if not line.startswith(" ")]


@pytest.mark.parametrize(
    ("tag", "lines"),
    [
        ("nb", ["bond-price: Prisen på en obligasjon", "call-auction: Kursen i en auksjon"]),
        ("de", ["bond-price: Der Preis einer Anleihe", "call-auction: Der Kurs in einer Auktion"]),
        ("it", ["bond-price: Il prezzo di un’obbligazione", "call-auction: Il prezzo in un’asta"]),
    ],
)
def test_the_list_of_calculators(calc: Run, tag: str, lines: list[str]) -> None:
    status, printed, complaints = calc("--list", "--locale", tag)
    assert (status, complaints) == (0, "")
    found = titles(printed)
    assert [line.partition(":")[0] for line in found] == [*calculators()]
    assert [line for line in found if line.startswith(("bond-price", "call"))] == lines


def test_rows_read_alike_in_every_language(calc: Run) -> None:
    for tag, printed in (("nb", "995,00"), ("de", "995,00"), ("it", "995,00")):
        words = ("market-order", "asks=49.5x10,50x500", "quantity=20", "--locale", tag)
        status, text, complaints = calc(*words)
        assert (status, complaints) == (0, "")
        assert text.splitlines()[0].endswith(f": {printed}\u00a0USD")


def test_a_notice_follows_the_results(calc: Run) -> None:
    status, printed, _ = calc("annualised-return", "days=100", "--locale", "de")
    assert status == 0
    assert printed.splitlines() == [
        "Rendite pro Jahr: 241,48\u00a0%",
        "Der Zeitraum ist kürzer als ein Jahr. Die Zahl unterstellt, dass es im selben Tempo "
        "weitergeht, und sagt wenig darüber, was tatsächlich verdient wurde.",
    ]


def test_series_rows_and_notices_in_json(calc: Run) -> None:
    status, printed, _ = calc("market-order", "quantity=150", "--format", "json")
    document = json.loads(printed)
    assert status == 0
    assert list(document) == ["calculator", "locale", "inputs", "outputs", "series", "notices"]
    assert document["inputs"]["asks"]["rows"][0] == {
        "price": {"value": "50.05", "exact": "50.05"},
        "quantity": {"value": "100", "exact": "100"},
    }
    fills = document["series"]["fills"]
    assert fills["label"] == "Slik blir ordren utført"
    assert [row["amount"]["value"] for row in fills["rows"]] == ["5005.00", "2505.00", "0.00"]
    assert document["notices"] == []


def test_every_step_is_explained(calc: Run) -> None:
    status, printed, _ = calc("market-order", "quantity=250", "--explain", "--locale", "de")
    assert status == 0
    assert printed == (
        "Verkaufsaufträge im Orderbuch:\n"
        "Kurs (USD)  Anzahl\n"
        "     50,05     100\n"
        "     50,10     200\n"
        "     50,20     300\n"
        "\n"
        "Die Order geht das Orderbuch Stufe für Stufe durch, die günstigste zuerst, und nimmt, "
        "was da ist, bis sie vollständig ausgeführt ist.\n"
        "  gekauft = min(Rest; Anzahl)\n"
        "  So wird die Order ausgeführt:\n"
        "  Kurs (USD)  angeboten  gekauft  Betrag (USD)\n"
        "       50,05        100      100      5.005,00\n"
        "       50,10        200      150      7.515,00\n"
        "       50,20        300        0          0,00\n"
        "\n"
        "Die Summe der Beträge ergibt den Gesamtbetrag.\n"
        "  Gesamtbetrag = Σ[So wird die Order ausgeführt] Betrag\n"
        "  5.005,00 + 7.515,00 + 0,00 = 12.520,00\u00a0USD\n"
        "\n"
        "Der Durchschnittskurs ist der Gesamtbetrag geteilt durch die Anzahl der Aktien.\n"
        "  Durchschnittskurs = Gesamtbetrag / Anzahl der Aktien\n"
        "  12.520,00 / 250 = 50,0800\u00a0USD\n"
        "\n"
        "Der beste Kurs ist der niedrigste im Orderbuch.\n"
        "  bester Kurs = min[Verkaufsaufträge im Orderbuch](Kurs)\n"
        "  min(50,05; 50,10; 50,20) = 50,05\u00a0USD\n"
        "\n"
        "Um so viel liegt der Durchschnittskurs über dem besten Kurs.\n"
        "  Kursabweichung = Durchschnittskurs − bester Kurs\n"
        "  50,08 − 50,05 = 0,0300\u00a0USD\n"
        "\n"
        "In Prozent des besten Kurses sind das:\n"
        "  relative Kursabweichung = Kursabweichung / bester Kurs × 100\n"
        "  0,03 / 50,05 × 100 ≈ 0,0599\u00a0%\n"
        "\n"
        "Gesamtbetrag: 12.520,00\u00a0USD\n"
        "Durchschnittskurs: 50,0800\u00a0USD\n"
        "Kursabweichung (Slippage): 0,0300\u00a0USD\n"
        "Kursabweichung in Prozent: 0,0599\u00a0%\n"
    )


def pairs() -> Iterator[Any]:
    """Yield each calculator with each language, in `make test` each with one of them."""
    for at, identifier in enumerate(sorted(calculators())):
        for number, tag in enumerate(TAGS):
            marks = () if at % len(TAGS) == number else pytest.mark.long
            yield pytest.param(identifier, tag, marks=marks)


@pytest.mark.parametrize(("identifier", "tag"), [*pairs()])
def test_each_explains_itself(calc: Run, identifier: str, tag: str) -> None:
    status, printed, complaints = calc(identifier, "--explain", "--locale", tag)
    assert (status, complaints) == (0, "")
    _, results, _ = calc(identifier, "--locale", tag)
    assert printed.endswith("\n\n" + results)
