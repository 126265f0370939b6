"""Each hostile contribution to a project is reported where it is, or there is nothing to report."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import pytest

from kurslex.problem import Problem
from kurslex.project.loading.memory import Memory
from kurslex.rules import RULES, inspect
from tests.hostile.cases import Case, cases
from tests.hostile.fixed_rules import FIXED
from tests.hostile.planting import Planted, has_own_file, of_projects, plant_alone, plant_together

OWN = [case for case in of_projects() if has_own_file(case)]
CHANGES = [case for case in of_projects() if not has_own_file(case)]


@pytest.fixture(scope="module")
def together(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Planted, list[Problem]]]:
    """What is found in a project that has all cases with files of their own, by case."""
    root = tmp_path_factory.mktemp("hostile") / "site"
    planted = plant_together(root, OWN)
    by_path = defaultdict(list)
    for problem in inspect(root)[1]:
        by_path[problem.path].append(problem)
    return {each.case.place: (each, by_path[each.path]) for each in planted}


@pytest.fixture(scope="module")
def memory() -> Memory:
    """What one case has read, the next need not: most files are the same in all."""
    return Memory()


def test_cases_with_files_of_their_own_are_reported(
    together: dict[str, tuple[Planted, list[Problem]]],
) -> None:
    wrong = [fault for planted, found in together.values() for fault in faults(planted, found)]
    assert wrong == []


@pytest.mark.sampled(4)
@pytest.mark.parametrize("case", CHANGES, ids=lambda case: case.place)
def test_a_change_of_the_projects_files_is_reported(
    case: Case, tmp_path: Path, memory: Memory
) -> None:
    planted = plant_alone(tmp_path / "site", case)
    assert faults(planted, inspect(tmp_path / "site", memory)[1]) == []


def faults(planted: Planted, found: Sequence[Problem]) -> list[str]:
    """Return in what the problems found differ from what the case says of itself."""
    case = planted.case
    if case.reason:
        return [
            f"{case.place} is said to be harmless: {problem}"
            for problem in found
            if problem.check in FIXED
        ]
    line = case.line + planted.before if case.line else 0
    for problem in found:
        if problem.check == case.rule and (
            not line or (problem.path, problem.line) == (planted.path, line)
        ):
            return []
    said = {f"{each.check} at {each.path}:{each.line}" for each in found}
    return [f"{case.place} lacks {case.rule} at {planted.path}:{line}, and has {sorted(said)}"]


def test_no_case_is_written_twice() -> None:
    seen: dict[tuple[str, str, bytes], str] = {}
    twice = [
        (case.place, first)
        for case in cases()
        if (first := seen.setdefault((case.kind, case.path, case.content), case.place))
        != case.place
    ]
    assert twice == []


def test_every_case_says_what_comes_of_it() -> None:
    known = {rule.id for rule in RULES}
    wrong = [
        case.place
        for case in cases()
        if not (case.rule in known or case.said or len(case.reason) > 10)
    ]
    assert wrong == []


def test_there_are_cases_of_all_kinds() -> None:
    kinds = {case.kind for case in cases()}
    assert kinds >= {"page", "front matter", "messages", "edits", "calculator", "file", "free page"}
    assert {kind for kind in kinds if kind.startswith("import ")} == {
        f"import {kind}" for kind in ("csv", "glosario", "hugo", "skos", "tbx")
    }
    assert len(cases()) >= 300
