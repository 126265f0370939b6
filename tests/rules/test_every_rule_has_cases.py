"""No check without a planted fault that it finds, and a near miss that it lets pass."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kurslex.rules import RULES
from tests.cases import case_files
from tests.support.command import PROJECT
from tests.support.edits import read_check_case

_IN_DOCSTRING = re.compile(r"\[([a-z-]+)\]")
_IN_REPORT = re.compile(r" \[([a-z-]+)\]$")


def _names(file: Path) -> Iterator[str]:
    """Yield the checks of a module: those it reports, and those its docstring announces."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    first_line = (ast.get_docstring(tree) or "").partition("\n")[0]
    if first_line.startswith("Rule"):
        yield from _IN_DOCSTRING.findall(first_line)
    for node in ast.walk(tree):
        match node:
            case ast.keyword(arg="check", value=ast.Constant(value=str(name))):
                yield name


CHECKS = sorted(rule.id for rule in RULES)


def _reports(prefix: str) -> list[list[str]]:
    files = [file for file in case_files("rules") if file.stem.startswith(prefix)]
    return [read_check_case(file)[1] for file in files]


def test_every_rule_that_code_names_is_declared() -> None:
    named = {name for file in (PROJECT / "kurslex").rglob("*.py") for name in _names(file)}
    assert sorted(named) == CHECKS


@pytest.mark.parametrize("check", CHECKS)
def test_a_fault_is_planted(check: str) -> None:
    reports = _reports(f"{check}-bad")
    assert reports
    assert all(any(line.endswith(f" [{check}]") for line in report) for report in reports)


@pytest.mark.parametrize("check", CHECKS)
def test_a_near_miss_passes(check: str) -> None:
    reports = _reports(f"{check}-good")
    assert reports
    assert all(report == [] for report in reports)


def test_every_case_belongs_to_a_check() -> None:
    stray = [
        file.stem
        for file in case_files("rules")
        if not any(file.stem.startswith((f"{name}-bad", f"{name}-good")) for name in CHECKS)
    ]
    assert stray == ["many-faults"]


def test_reports_name_no_other_check() -> None:
    named = {
        found.group(1)
        for report in _reports("")
        for line in report
        if (found := _IN_REPORT.search(line))
    }
    assert named == set(CHECKS)
