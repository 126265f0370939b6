"""Every form of report, held against a golden file in tests/cases/reports."""

import json

import pytest

from kurslex.cli.reports.forms import REPORTS
from kurslex.problem import Problem, Severity
from kurslex.rules import RULES
from tests.cases import FOLDER
from tests.support.command import run_kurslex
from tests.support.edits import copy_tiny_site

_PROBLEMS = [
    Problem(
        path="docs/concepts.yml",
        line=3,
        message="concept 'bond' has no page in 'nb'",
        check="missing-translation",
        hint="write docs/nb/bond.md",
        severity=Severity.WARNING,
    ),
    Problem(
        path="docs/de/a, b: 100%.md",
        line=12,
        message="link to 'x,y:z.md' leads\nnowhere, at 5%\r",
        check="broken-link",
    ),
    Problem(
        path="docs/it/Börse.md",
        line=1,
        message='"Aktie" is "quoted"',
        check="typography",
        hint="write „Aktie“ or {#id}",
    ),
]


@pytest.mark.parametrize("form", ["text", "github", "json"])
def test_a_report_is_the_golden_file(form):
    golden = (FOLDER / f"reports/{form}.txt").read_bytes().decode()
    assert REPORTS[form](_PROBLEMS) == golden


def test_the_results_of_a_sarif_report_are_the_golden_file():
    golden = (FOLDER / "reports/sarif.json").read_text(encoding="utf-8")
    results = json.loads(REPORTS["sarif"](_PROBLEMS))["runs"][0]["results"]
    for result in results:  # an index moves with every new rule; the test below follows it
        del result["ruleIndex"]
    assert results == json.loads(golden)


def test_a_sarif_report_has_what_the_schema_requires():
    log = json.loads(REPORTS["sarif"](_PROBLEMS))
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert (log["version"], driver["name"], run["columnKind"]) == (
        "2.1.0",
        "Kurslex",
        "unicodeCodePoints",
    )
    assert [rule["id"] for rule in driver["rules"]] == [rule.id for rule in RULES]
    for rule in driver["rules"]:
        assert rule["shortDescription"]["text"]
        assert "\nBad: " in rule["help"]["text"]
        assert "\nGood: " in rule["help"]["text"]
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"none", "note", "warning", "error"}
        assert result["locations"][0]["physicalLocation"]["region"]["startLine"] >= 1


@pytest.mark.parametrize(
    ("form", "report"), [("text", ""), ("github", ""), ("json", '{\n  "problems": []\n}\n')]
)
def test_a_report_where_all_is_well(form, report):
    assert REPORTS[form]([]) == report


@pytest.mark.parametrize(
    ("form", "place"),
    [
        ("text", "docs/sv/bowline.md:2: "),
        ("github", "::error file=glossary/docs/sv/bowline.md,line=2,title=unknown-field::"),
        ("json", '"path": "docs/sv/bowline.md",'),
        ("sarif", '"uri": "glossary/docs/sv/bowline.md"'),
    ],
)
def test_a_forge_gets_places_as_the_repository_has_them(form, place, tmp_path):
    page = copy_tiny_site(tmp_path / "glossary") / "docs/sv/bowline.md"
    page.write_text(page.read_text(encoding="utf-8").replace("---\n", "---\nwidth: 3\n", 1))
    result = run_kurslex("--project", "glossary", "check", "--format", form, cwd=tmp_path)
    assert place in result.stdout
    assert (result.stderr, result.returncode) == ("", 1)
