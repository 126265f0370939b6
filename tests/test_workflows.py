"""scripts/workflows.py on the project's own workflows, and on some with planted faults."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import PROJECT

FOLDER = ".github/workflows"
Linted = tuple[Path, list[str]]

# In a copy of check.yml: what is replaced, what by, where the report is, and the report.
FAULTS = {
    "needs": (
        "timeout-minutes: 60",
        "needs: [build]",
        "check:",
        'job "check" needs job "build" which does not exist in this workflow [job-needs]',
    ),
    "condition": (
        "if: ${{ !",
        "if: true ${{ !",
        "true ${{ !",
        "if: condition \"true ${{ !cancelled() && steps.setup.outcome == 'success' }}\" is "
        "always evaluated to true because "
        "extra characters are around ${{ }} [if-cond]",
    ),
}
# The same, of whose report only the beginning and the rule are known: between them are many hints.
HINTED = {
    "label": (
        "runs-on: ubuntu",
        "runs-on: ubunti",
        "ubunti",
        'label "ubunti-24.04" is unknown. ',
        "runner-label",
    ),
    "expression": (
        "github.ref }",
        "github.rev }",
        "github.rev",
        'property "rev" is not defined in ',
        "expression",
    ),
    "event": (
        "pull_request:",
        "pull_requests:",
        "pull_requests",
        'unknown Webhook event "pull_requests". ',
        "events",
    ),
}


def workflows(root: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(PROJECT / "scripts/workflows.py"), str(root)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture(scope="module")
def linted(tmp_path_factory: pytest.TempPathFactory) -> Linted:
    """The project's own workflows beside one with each fault, and what is said of all of them.

    Starting what looks at workflows takes much longer than a workflow.
    """
    root = tmp_path_factory.mktemp("workflows")
    shutil.copytree(PROJECT / FOLDER, root / FOLDER)
    good = (root / FOLDER / "check.yml").read_text(encoding="utf-8")
    for name, (right, wrong, *_) in {**FAULTS, **HINTED}.items():
        assert right in good
        copy = root / FOLDER / f"check-{name}.yml"
        copy.write_text(good.replace(right, wrong, 1), encoding="utf-8")
    result = workflows(root)
    assert (result.stderr, result.returncode) == ("", 1)
    return root, result.stdout.splitlines()


def said(linted: Linted, name: str, place: str) -> str:
    """Return the one report on a copy, which stands at the first such text in its jobs or above."""
    root, reports = linted
    path = f"{FOLDER}/check-{name}.yml"
    lines = (root / path).read_text(encoding="utf-8").splitlines()
    found = ((at, line.find(place)) for at, line in enumerate(lines, 1) if not line.startswith("#"))
    where = next(f"{path}:{at}:{column + 1}: " for at, column in found if column >= 0)
    [report] = [each for each in reports if each.startswith(f"{path}:")]
    assert report.startswith(where)
    return report.removeprefix(where)


def test_good_workflows_bring_no_report(linted: Linted) -> None:
    faulty = tuple(f"{FOLDER}/check-{name}.yml:" for name in (*FAULTS, *HINTED))
    assert [each for each in linted[1] if not each.startswith(faulty)] == []


def test_without_reports_all_is_well(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir(parents=True)
    shutil.copy(PROJECT / FOLDER / "fuzz.yml", tmp_path / FOLDER)
    result = workflows(tmp_path)
    assert (result.stdout, result.stderr, result.returncode) == ("", "", 0)


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_named_at_its_place(name: str, linted: Linted) -> None:
    *_, place, report = FAULTS[name]
    assert said(linted, name, place) == report


@pytest.mark.parametrize("name", HINTED)
def test_a_fault_with_many_hints_is_named_with_all_of_them(name: str, linted: Linted) -> None:
    *_, place, beginning, rule = HINTED[name]
    report = said(linted, name, place)
    assert report.startswith(beginning)
    assert report.endswith(f" [{rule}]")
