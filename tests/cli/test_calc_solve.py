"""`kurslex calc … solve=…`: an input for a wanted result, and what is said where there is none."""

import json

import pytest

from tests.cli.calc import Run


@pytest.fixture
def command(calc: Run):
    def run(*words: str) -> tuple[int, list[str], list[str]]:
        status, printed, complaints = calc(*words)
        return status, printed.splitlines(), complaints.splitlines()

    return run


MISSED = "Das Ziel ist nicht genau zu erreichen: Das Ergebnis weicht um"


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        (
            "profit-loss solve=sell profit=1000 buy=50 shares=100",
            [
                "Verkaufspreis: 60,00\u00a0USD",
                "Gewinn oder Verlust: 1.000,00\u00a0USD",
                "Rendite: 20,00\u00a0%",
            ],
        ),
        # What is found is rounded, and the results show what the rounded number gives.
        (
            "profit-loss solve=sell profit=1000 buy=50 shares=3",
            [
                "Verkaufspreis: 383,33\u00a0USD",
                "Gewinn oder Verlust: 999,99\u00a0USD",
                "Rendite: 666,66\u00a0%",
                f"{MISSED} −0,01\u00a0USD ab.",
            ],
        ),
        (
            "net-profit solve=sell net_profit=0",
            [
                "Verkaufspreis: 50,26\u00a0USD",
                "Nettogewinn oder Nettoverlust: 0,94\u00a0USD",
                "Gewinnschwelle (niedrigster Verkaufspreis ohne Verlust): 50,26\u00a0USD",
                f"{MISSED} 0,94\u00a0USD ab.",
            ],
        ),
        (
            "profit-loss solve=shares profit=1009",
            [
                "Anzahl der Aktien: 50",
                "Gewinn oder Verlust: 1.000,00\u00a0USD",
                "Rendite: 40,00\u00a0%",
                f"{MISSED} −9,00\u00a0USD ab.",
            ],
        ),
        (
            "profit-loss solve=shares profit=5",
            [
                "Anzahl der Aktien: 0",
                "Gewinn oder Verlust: 0,00\u00a0USD",
                "Rendite: 40,00\u00a0%",
                f"{MISSED} −5,00\u00a0USD ab.",
            ],
        ),
    ],
)
def test_what_is_found(command, words: str, printed: list[str]) -> None:
    assert command(*words.split(), "--locale", "de") == (0, printed, [])


def test_explained(command) -> None:
    words = ("profit-loss", "solve=buy", "rate_of_return=40", "sell=70", "--explain")
    status, printed, _ = command(*words, "--locale", "it")
    assert status == 0
    assert printed[:3] == [
        "Prezzo di acquisto per il rendimento desiderato",
        "  acquisto = vendita / (1 + rendimento / 100)",
        "  70,00 / (1 + 40 / 100) = 50,00\u00a0USD",
    ]
    assert printed[-3] == "Prezzo di acquisto: 50,00\u00a0USD"


def test_a_search_is_explained_in_words(command) -> None:
    _, printed, _ = command("bond-price", "solve=market_yield", "clean=1000", "--explain")
    assert printed[1].startswith("  Denne formelen kan ikke snus.")
    assert printed[2].endswith("Effektiv rente: 3,9965\u00a0%.")


def test_in_json(command) -> None:
    words = ("profit-loss", "solve=sell", "rate_of_return=10", "--format", "json")
    document = json.loads("\n".join(command(*words)[1]))
    assert document["solved"] == {
        "input": "sell",
        "for": "rate_of_return",
        "wanted": "10",
        "missed": "0",
    }
    assert document["notices"] == []
    assert document["inputs"]["sell"]["exact"] == "55"
    words = ("profit-loss", "solve=shares", "profit=1009", "--format", "json", "--locale", "it")
    document = json.loads("\n".join(command(*words)[1]))
    assert document["solved"]["missed"] == "-9"
    assert document["notices"] == [
        "L’obiettivo non si può raggiungere esattamente: il risultato se ne scosta di "
        "−9,00\u00a0USD."
    ]
    assert "solved" not in json.loads("\n".join(command("profit-loss", "--format", "json")[1]))


def test_the_list_says_what_can_be_found(command) -> None:
    _, printed, _ = command("--list", "--locale", "de")
    at = printed.index("profit-loss: Gewinn oder Verlust aus Kauf und Verkauf von Aktien")
    assert printed[at + 1 : at + 3] == [
        "  solve=sell profit=…: Verkaufspreis für einen gewünschten Gewinn",
        "  solve=buy profit=…: Kaufpreis für einen gewünschten Gewinn",
    ]
    at = printed.index("market-order: Was eine Market-Order kostet")
    assert not printed[at + 1].startswith(" ")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ("solve=sell", "'solve=sell' needs one target; write profit=… or rate_of_return=…"),
        ("solve=shares", "'solve=shares' needs one target; write profit=…"),
        (
            "solve=sell profit=1 rate_of_return=2",
            "'solve=sell' needs one target; write profit=… or rate_of_return=…",
        ),
        ("solve=sel profit=1", "there is no input to solve for 'sel'; did you mean 'sell'?"),
        ("solve=sell solve=buy profit=1", "'solve' is given twice; write it once"),
        ("solve=sell profit=1 sell=2", "'sell' is what is looked for; leave it out"),
        ("profit=1", "'profit' is a result; to find an input for it, add solve=sell"),
        (
            "solve=sell profit=1e3",
            "profit=1e3: not a number; write for example 1\u00a0000,00",
        ),
        (
            "solve=sell profit=-5001",
            "Ingen verdi mellom 0\u00a0USD og 1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0USD gir "
            "dette resultatet.",
        ),
    ],
)
def test_what_is_wrong_is_said(command, words: str, complaint: str) -> None:
    assert command("profit-loss", *words.split()) == (2, [], [f"kurslex calc: {complaint}"])


def test_no_one_answer_is_a_division_by_zero(command) -> None:
    status, printed, (complaint,) = command("profit-loss", "solve=shares", "profit=10", "sell=50")
    assert (status, printed) == (2, [])
    assert complaint.endswith(": these values have no result: it divides by zero; try others")
