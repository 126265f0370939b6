import argparse
import json
import shutil
from pathlib import Path

import pytest

from kurslex.cli import calc
from tests.support.calculators import line_of

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of what `calc` needs, so that no page of the project can disturb it."""
    root = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "calculators", root / "calculators")
    for tag in ("nb", "de", "it"):
        shutil.copytree(ROOT / "docs" / tag / "messages", root / "docs" / tag / "messages")
        shutil.copy(ROOT / "docs" / tag / "locale.yml", root / "docs" / tag)
    shutil.copy(ROOT / "docs" / "concepts.yml", root / "docs")
    return root


@pytest.fixture
def command(project: Path, capsys: pytest.CaptureFixture[str]):
    def run(*words: str, root: Path = project) -> tuple[int, str, str]:
        parser = argparse.ArgumentParser(prog="kurslex")
        calc.add_parser(parser.add_subparsers())
        args = parser.parse_args(["calc", *words])
        args.root = root
        status = args.run(args)
        return status, *capsys.readouterr()

    return run


@pytest.mark.parametrize(
    ("tag", "printed"),
    [
        ("nb", "Gevinst eller tap: 2\u00a0000,00\u00a0USD\nAvkastning: 40,00\u00a0%\n"),
        ("de", "Gewinn oder Verlust: 2.000,00\u00a0USD\nRendite: 40,00\u00a0%\n"),
        ("it", "Guadagno o perdita: 2.000,00\u00a0USD\nRendimento: 40,00\u00a0%\n"),
    ],
)
def test_results_as_text(command, tag: str, printed: str) -> None:
    words = ("profit-loss", "buy=50", "sell=70", "shares=100", "--locale", tag)
    assert command(*words) == (0, printed, "")


def test_missing_inputs_are_the_examples_and_the_first_locale_speaks(command) -> None:
    printed = "Gevinst eller tap: −76\u00a0000,00\u00a0USD\nAvkastning: −95,00\u00a0%\n"
    assert command("profit-loss", "buy=800", "sell=$40,00")[:2] == (0, printed)


def test_results_as_json_are_exact(command) -> None:
    status, printed, _ = command(
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


def test_every_misuse_is_named_in_one_run(command) -> None:
    words = ("buy=abc", "sel=3", "shares=1.5", "x", "sell=-5", "sell=1", "price=1")
    assert command("profit-loss", *words, "--locale", "de") == (
        2,
        "",
        "kurslex calc: buy=abc: not a number; write for example 50,00\n"
        "kurslex calc: there is no input 'sel'; did you mean 'sell'?\n"
        "kurslex calc: shares=1.5: more than 0 decimals; write for example 100\n"
        "kurslex calc: 'x' is no input; write buy=…\n"
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
def test_refusals_name_the_cure(command, value: str, complaint: str) -> None:
    status, printed, complaints = command("profit-loss", f"buy={value}", "--locale", "de")
    assert (status, printed) == (2, "")
    assert complaints == f"kurslex calc: buy={value}: {complaint}\n"


def test_ambiguous_values_are_refused(project: Path, command, tmp_path: Path) -> None:
    root = tmp_path / "project"
    shutil.copytree(project, root)
    file = root / "calculators" / "profit_loss.py"
    source = file.read_text(encoding="utf-8")
    file.write_text(source.replace('sign="$"', "decimals=4"), encoding="utf-8")
    status, _, complaints = command("profit-loss", "buy=1.000", root=root)
    assert status == 2
    assert complaints == (
        "kurslex calc: buy=1.000: it can be read in two ways; "
        "put ',' before decimals, group nothing\n"
    )


def test_unknown_calculator_and_locale(command) -> None:
    assert command("profit-los", "--locale", "sv") == (
        2,
        "",
        "kurslex calc: there is no calculator 'profit-los'; did you mean 'profit-loss'?\n"
        "kurslex calc: there is no locale 'sv'; known: nb, de, it\n",
    )


def test_a_calculator_that_cannot_be_read_says_why(project: Path, command, tmp_path: Path) -> None:
    root = tmp_path / "project"
    shutil.copytree(project, root)
    (root / "calculators" / "profit_loss.py").write_text("def f(:\n", encoding="utf-8")
    assert command("profit-loss", root=root) == (
        2,
        "",
        "kurslex calc: calculators/profit_loss.py:1: column 7: invalid syntax "
        "[calculator-syntax]\n"
        "kurslex calc: there is no calculator 'profit-loss'; known: annualised-return, "
        "bid-ask-spread, bond-price, bond-yield, call-auction, currency-return, ipo-split, "
        "market-order, mortgage-pool, net-profit, total-return\n",
    )


def test_division_by_zero_is_worded(command) -> None:
    assert command("profit-loss", "buy=0") == (
        2,
        "",
        f"kurslex calc: calculators/profit_loss.py:{line_of('profit-loss', 'rate_of_return =')}: "
        "these values divide by zero\n",
    )


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
def test_the_list_of_calculators(command, tag: str, lines: list[str]) -> None:
    status, printed, complaints = command("--list", "--locale", tag)
    assert (status, complaints) == (0, "")
    found = titles(printed)
    assert len(found) == 12
    assert [line for line in found if line.startswith(("bond-price", "call"))] == lines


def test_a_calculator_has_to_be_named(command) -> None:
    status, printed, complaints = command()
    assert (status, printed) == (2, "")
    assert complaints.startswith(
        "kurslex calc: there is no calculator ''; known: annualised-return, bid-ask-spread,"
    )


def test_rows_read_alike_in_every_language(command) -> None:
    for tag, printed in (("nb", "995,00"), ("de", "995,00"), ("it", "995,00")):
        words = ("market-order", "asks=49.5x10,50x500", "quantity=20", "--locale", tag)
        status, text, complaints = command(*words)
        assert (status, complaints) == (0, "")
        assert text.splitlines()[0].endswith(f": {printed}\u00a0USD")


def test_every_wrong_cell_is_named(command) -> None:
    assert command("market-order", "asks=50,5x10,50x,1x2x3,0x1", "--locale", "de") == (
        2,
        "",
        "kurslex calc: asks, row 1, quantity=: there is no number; write for example 100\n"
        "kurslex calc: asks, row 3, quantity=: there is no number; write for example 100\n"
        "kurslex calc: asks, row 4, quantity=2x3: not a number; write for example 100\n"
        "kurslex calc: asks, row 5, price=0: too small; write at least 0.01\n",
    )


def test_refusals_speak_the_language_of_the_locale(command) -> None:
    assert command("market-order", "asks=", "--locale", "it") == (
        2,
        "",
        "kurslex calc: Il book è vuoto. Senza ordini di vendita non c’è nulla da comprare.\n",
    )
    status, _, complaints = command("annualised-return", "sell=5000", "days=1")
    assert status == 2
    assert complaints == (
        "kurslex calc: calculators/annualised_return.py:"
        f"{line_of('annualised-return', 'annualised_return = (')}: "
        "these values are out of the calculator's range\n"
    )


def test_a_notice_follows_the_results(command) -> None:
    status, printed, _ = command("annualised-return", "days=100", "--locale", "de")
    assert status == 0
    assert printed.splitlines() == [
        "Rendite pro Jahr: 241,48\u00a0%",
        "Der Zeitraum ist kürzer als ein Jahr. Die Zahl unterstellt, dass es im selben Tempo "
        "weitergeht, und sagt wenig darüber, was tatsächlich verdient wurde.",
    ]


def test_series_rows_and_notices_in_json(command) -> None:
    status, printed, _ = command("market-order", "quantity=150", "--format", "json")
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


def test_every_step_is_explained(command) -> None:
    status, printed, _ = command("market-order", "quantity=250", "--explain", "--locale", "de")
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


@pytest.mark.parametrize("tag", ["nb", "de", "it"])
def test_all_twelve_explain_themselves(command, tag: str) -> None:
    _, listed, _ = command("--list")
    for identifier in (line.partition(":")[0] for line in titles(listed)):
        status, printed, complaints = command(identifier, "--explain", "--locale", tag)
        assert (status, complaints) == (0, "")
        _, results, _ = command(identifier, "--locale", tag)
        assert printed.endswith("\n\n" + results)


def test_a_missing_word_is_a_problem_of_the_content(project: Path, command, tmp_path: Path) -> None:
    root = tmp_path / "project"
    shutil.copytree(project, root)
    (root / "docs" / "it" / "messages" / "profit-loss.ftl").unlink()
    assert command("profit-loss", "--locale", "it", root=root) == (
        1,
        "",
        "kurslex calc: docs/it/messages: there is no message 'profit-loss-profit'\n",
    )
