"""Hostile translations: what comes into a page from a PO file is refused, or reported there."""

import pytest

from kurslex.rules import inspect
from tests.hostile.cases import Case, cases
from tests.hostile.fixed_rules import FIXED
from tests.outputs.po.clove_hitch import USE
from tests.outputs.po.tiny import Project

PAGE = "docs/sv/clove-hitch.md"
WATCHED = {*FIXED, "misleading-markdown"}
TRANSLATIONS = cases("translation")


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project from which the translations have been exported."""
    project = Project(tmp_path_factory.mktemp("translations"))
    project.export()
    return project


@pytest.mark.sampled(3)
@pytest.mark.parametrize("case", TRANSLATIONS, ids=lambda case: case.place)
def test_a_translation_is_refused_or_reported(exported: Project, case: Case) -> None:
    page = exported.root / PAGE
    before, file = page.read_bytes(), exported.file.read_bytes()
    try:
        exported.translate(USE, case.text)
        done = exported.imported()
        exported.write(done)
        found = [each for each in inspect(exported.root)[1] if each.check in WATCHED]
        assert [each.path for each in found if each.path != PAGE] == []
        if case.said:
            assert case.said in " ".join(each.message for each in done.faults)
            assert page.read_bytes() == before
        else:
            assert done.faults == []
            assert page.read_bytes() != before
            found = [each for each in found if case.reason or each.check == case.rule]
            assert bool(found) == bool(case.rule)
    finally:
        page.write_bytes(before)
        exported.file.write_bytes(file)
