"""Every file of tests/cases/checks: edits to the tiny site, and exactly the report they cause."""

from pathlib import Path

import pytest

from kurslex.checks import inspect
from tests.cases import case_files
from tests.support.edits import TINY_SITE, apply_edits, copy_tiny_site, read_check_case


@pytest.mark.parametrize("file", case_files("checks"), ids=lambda file: file.stem)
def test_report(file: Path, tmp_path: Path) -> None:
    edits, report = read_check_case(file)
    root = copy_tiny_site(tmp_path / "site")
    apply_edits(edits, root)
    _, problems = inspect(root)
    assert "\n".join(map(str, problems)).splitlines() == report


def test_the_tiny_site_has_no_problem() -> None:
    _, problems = inspect(TINY_SITE)
    assert problems == []
