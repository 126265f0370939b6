"""scripts/workflows.py on the project's own workflows, and on some with planted faults."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import PROJECT

CHECK = ".github/workflows/check.yml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(PROJECT / ".github", tmp_path / ".github")
    return tmp_path


def workflows(root: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(PROJECT / "scripts/workflows.py"), str(root)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def plant(root: Path, right: str, wrong: str) -> None:
    text = (root / CHECK).read_text(encoding="utf-8")
    assert right in text
    (root / CHECK).write_text(text.replace(right, wrong, 1), encoding="utf-8")


def position(root: Path, place: str) -> str:
    """Return line and column of the first such text in a job or above all jobs, from 1."""
    lines = (root / CHECK).read_text(encoding="utf-8").splitlines()
    found = ((at, line.find(place)) for at, line in enumerate(lines, 1) if not line.startswith("#"))
    return next(f"{at}:{column + 1}" for at, column in found if column >= 0)


def test_good_workflows_bring_no_report(project: Path) -> None:
    result = workflows(project)
    assert (result.stdout, result.stderr, result.returncode) == ("", "", 0)


@pytest.mark.parametrize(
    ("right", "wrong", "place", "report"),
    [
        (
            "timeout-minutes: 60",
            "needs: [build]",
            "check:",
            'job "check" needs job "build" which does not exist in this workflow [job-needs]',
        ),
        (
            "if: ${{ !",
            "if: true ${{ !",
            "true ${{ !",
            "if: condition \"true ${{ !cancelled() && steps.setup.outcome == 'success' }}\" is "
            "always evaluated to true because "
            "extra characters are around ${{ }} [if-cond]",
        ),
    ],
    ids=["needs", "condition"],
)
def test_a_planted_fault_is_named_at_its_place(
    project: Path, right: str, wrong: str, place: str, report: str
) -> None:
    plant(project, right, wrong)
    result = workflows(project)
    where = position(project, place)
    assert (result.stdout, result.stderr) == (f"{CHECK}:{where}: {report}\n", "")
    assert result.returncode == 1


@pytest.mark.parametrize(
    ("right", "wrong", "place", "beginning", "rule"),
    [
        (
            "runs-on: ubuntu",
            "runs-on: ubunti",
            "ubunti",
            'label "ubunti-24.04" is unknown. ',
            "runner-label",
        ),
        (
            "github.ref }",
            "github.rev }",
            "github.rev",
            'property "rev" is not defined in ',
            "expression",
        ),
        (
            "pull_request:",
            "pull_requests:",
            "pull_requests",
            'unknown Webhook event "pull_requests". ',
            "events",
        ),
    ],
    ids=["label", "expression", "event"],
)
def test_a_fault_with_many_hints_is_named_with_all_of_them(
    project: Path, right: str, wrong: str, place: str, beginning: str, rule: str
) -> None:
    plant(project, right, wrong)
    result = workflows(project)
    assert result.stdout.startswith(f"{CHECK}:{position(project, place)}: {beginning}")
    assert result.stdout.endswith(f" [{rule}]\n")
    assert (result.stdout.count("\n"), result.stderr, result.returncode) == (1, "", 1)
