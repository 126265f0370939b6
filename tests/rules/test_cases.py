"""Every file of tests/cases/rules: edits to the tiny site, and exactly the report they cause."""

from collections import defaultdict
from pathlib import Path

import pytest

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity
from kurslex.project.loading.memory import Memory
from kurslex.rules import CHECKS, inspect, inspect_pages
from kurslex.rules.file_rules import reading_rules
from kurslex.rules.registry import Check
from tests.cases import case_files
from tests.support.edits import apply_edits, copy_tiny_site, read_check_case
from tests.support.glossaries import project_read
from tests.support.known_readings import known_judgements, known_tiny_glossary
from tests.support.known_work import KNOWN_MESSAGES

ASKS_OTHER_PAGES = {
    "ambiguous-term",
    "broken-anchor",
    "deprecated-term",
    "late-link",
    "link-text",
    "orphan-concept",
    "picture-placement",
    "picture-words",
    "needless-exception",
    "needless-repeat",
    "needless-unlinked",
    "repeated-sentence",
    "unlinked-confusion",
    "unlinked-mention",
}


def before_mutants(modules: frozenset[str]) -> None:
    """Read and judge the tiny glossary, unless a mutant may change how it is judged.

    A mutant of a check alone is asked about it by
    `test_no_check_finds_anything_in_the_tiny_glossary`.
    """
    if modules <= {check.find.__module__ for check in CHECKS}:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("kurslex.utils.parallel.os.cpu_count", lambda: 1)
            for name, known in KNOWN_MESSAGES.items():
                patch.setattr(name, known)
            known_judgements()
    known_tiny_glossary()


@pytest.fixture
def memory() -> Memory:
    """What a case need not read and judge again."""
    return Memory(known_judgements().get)


@pytest.mark.parametrize("file", case_files("rules"), ids=lambda file: file.stem)
def test_report(file: Path, tmp_path: Path, memory: Memory) -> None:
    edits, report = read_check_case(file)
    root = copy_tiny_site(tmp_path / "site")
    apply_edits(edits, root)
    glossary, problems = inspect(root, memory)
    assert "\n".join(map(str, problems)).splitlines() == report
    assert_found_alone(glossary, problems)


def assert_found_alone(glossary: Glossary, problems: list[Problem]) -> None:
    """What is found on a concept's pages in a moment is what is found in all, but for few rules.

    Asked are pages on which something was found, and those of one concept where there are none.
    """
    # Characters are judged while front matter is read, and those of the text by a rule.
    reading = {rule.id for rule in reading_rules()} | {"character"}
    read = [each for each in problems if each.check in reading]
    places = {each.place for each in problems}
    by_concept = defaultdict(set)
    for page in glossary.pages.values():
        by_concept[page.id].add(page.path)
    files = {place[0] for place in places}
    groups = [*by_concept.values(), {home.path for home in glossary.homes.values()}]
    for paths in [each for each in groups if not each.isdisjoint(files)] or groups[:1]:
        alone = {each.place for each in inspect_pages(glossary, paths, read)}
        assert alone <= places
        missed = {rule for file, _, rule, _ in places - alone if file in paths}
        assert missed <= ASKS_OTHER_PAGES


@pytest.mark.parametrize("step", [30, pytest.param(1, marks=pytest.mark.long)])
def test_pages_without_errors_have_none_alone(step: int) -> None:
    glossary, read = project_read()
    for path in [page.path for page in glossary.pages.values()][::step]:
        found = inspect_pages(glossary, {path}, read)
        assert [each for each in found if each.severity is Severity.ERROR] == []


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.find.__module__)
def test_no_check_finds_anything_in_the_tiny_glossary(check: Check) -> None:
    assert [*check(known_tiny_glossary())] == []
