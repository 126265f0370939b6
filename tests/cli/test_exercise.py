"""`kurslex exercise` and `kurslex worksheet`."""

import json
import re
from pathlib import Path

import pytest

from kurslex.cli import main
from tests.support.calculators import calculators
from tests.support.command import PROJECT
from tests.support.glossaries import project_glossary

SELL = "profit-loss/sell"


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    for module in ("exercise", "worksheet"):  # reading it takes seconds, and a test of calc does
        monkeypatch.setattr(
            f"kurslex.cli.{module}.known_glossary", lambda root: (project_glossary(), [])
        )

    def run(*words: str) -> tuple[int, str, str]:
        status = main(["--project", str(PROJECT), *words])
        out, err = capsys.readouterr()
        return status, out, err

    return run


def test_the_same_seed_has_the_same_numbers_in_each_language(command) -> None:
    found = {}
    for tag in ("nb", "de", "it"):
        words = ("--seed", "17", "--locale", tag, "--format", "json")
        status, out, err = command("exercise", SELL, *words)
        assert (status, err) == (0, "")
        found[tag] = json.loads(out)
    assert len({tuple(each["hints"]) for each in found.values()}) == 3
    for each in found.values():
        each.pop("hints")
        assert each == {
            "id": "profit-loss",
            "exercise": "sell",
            "version": 1,
            "seed": 17,
            "asks": "sell",
            "given": {"buy": "49", "shares": "180", "profit": "1260"},
            "answer": "56",
            "tolerance": "0.056",
            "mistakes": {"in-all": "1309", "subtracted": "42", "gain-alone": "7"},
        }


def test_the_solution_and_a_judged_answer(command) -> None:
    status, out, _ = command("exercise", SELL, "--seed", "17", "--locale", "de", "--solution")
    assert status == 0
    assert out.endswith("Das Ergebnis\n  Verkaufspreis: 56,00\u00a0USD\n")
    words = ("--seed", "17", "--locale", "de", "--answer")
    assert command("exercise", SELL, *words, "42")[1].endswith(
        "Hier ist der Gewinn je Aktie abgezogen. Mit Gewinn wird teurer verkauft als gekauft: Er "
        "ist zu addieren.\n"
    )
    _, out, _ = command("exercise", SELL, *words, "1309", "--format", "json")
    judged = json.loads(out)["judged"]
    assert (judged["verdict"], judged["mistake"], judged["counts"]) == ("mistake", "in-all", False)
    _, out, _ = command("exercise", SELL, *words, "1" * 10_000, "--format", "json")
    assert json.loads(out)["judged"]["verdict"] == "too-long"


@pytest.mark.parametrize("seeds", [["0"], ["-1"], ["1e9"], ["x"], ["17", "18"]])
def test_no_seed_is_said_and_leads_to_a_fresh_exercise(command, seeds: list[str]) -> None:
    words = [f"--seed={each}" for each in seeds]
    status, out, err = command("exercise", SELL, "--locale", "de", *words)
    said = re.fullmatch(
        r"Eine Aufgabennummer ist eine ganze Zahl von 1 bis 9999\. Hier ist Aufgabe (\d+)\.\n", err
    )
    assert status == 0
    assert said
    assert f"Aufgabennummer {said[1]}\n" in out


def test_without_a_seed_the_fresh_one_is_said(command) -> None:
    status, out, err = command("exercise", SELL, "--format", "json")
    assert status == 0
    assert f" {json.loads(out)['seed']}." in err


def test_a_series_has_other_numbers(command) -> None:
    words = ("--seed", "17", "--format", "json", "--series")
    first = json.loads(command("exercise", SELL, *words, "3b")[1])
    assert first["series"] == "3b"
    assert first["given"] != {"buy": "49", "shares": "180", "profit": "1260"}
    status, out, err = command("exercise", SELL, *words, "a" * 41)
    assert (status, json.loads(out)["given"]["buy"]) == (0, "49")
    assert "høyst 40 tegn" in err


def test_wrong_words(command) -> None:
    assert command("exercise", "profit-loss/sel") == (
        2,
        "",
        "kurslex exercise: there is no exercise 'profit-loss/sel'; did you mean "
        "'profit-loss/sell'?\n",
    )
    assert command("exercise", SELL, "--exercises-version", "2") == (
        2,
        "",
        "kurslex exercise: there is no version of profit-loss/sell '2'; known: 1\n",
    )
    assert command("exercise", SELL, "--locale", "xx")[0] == 2


def test_all_are_listed(command) -> None:
    status, out, _ = command("exercise", "--list", "--locale", "it")
    assert status == 0
    assert (
        "profit-loss/sell: Guadagno o perdita su azioni comprate e rivendute (Prezzo di vendita)"
        in (out.splitlines())
    )
    exercises = [each for one in calculators().values() for each in one.newest_exercises()]
    assert len(out.splitlines()) == len(exercises)
    assert command("exercise", "--locale", "it")[1] == out


def test_a_worksheet_and_its_key(command, tmp_path: Path) -> None:
    sheets, key = tmp_path / "sheets.html", tmp_path / "key.pdf"
    words = ("--seeds", "1-3", "--locale", "nb", "--output", str(sheets), "--key", str(key))
    status, out, err = command("worksheet", SELL, *words)
    assert (status, out, err) == (0, f"{sheets}\n{key}\n", "")
    assert sheets.read_text(encoding="utf-8").count("<section") == 3
    assert key.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        (["--seeds", "1-9999"], "--seeds: these are 9,999 seeds; take at most 200 at a time, "),
        (["--output", "x.doc"], "x.doc: the name of a worksheet ends in .pdf or .html"),
        (["--key", "sheets.html"], "sheets.html is named twice; give the key a file of its own"),
        (["--locale", "xx"], "there is no locale 'xx'"),
    ],
)
def test_a_worksheet_that_cannot_be(command, tmp_path, monkeypatch, words, fact) -> None:
    monkeypatch.chdir(tmp_path)
    words = words if "--output" in words else [*words, "--output", "sheets.html"]
    status, out, err = command("worksheet", SELL, *words)
    assert (status, out) == (2, "")
    assert fact in err
    assert list(tmp_path.iterdir()) == []


def test_too_many_exercises(command, tmp_path: Path) -> None:
    status, _, err = command("worksheet", *[SELL] * 7, "--output", str(tmp_path / "x.html"))
    assert status == 2
    assert "these are 7 exercises; put at most 6 on a sheet" in err
