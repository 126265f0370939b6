"""A build of what has not changed says what the build before said, and makes nothing."""

import pytest

from kurslex.engine.finished import inputs_digest
from tests.engine.projects import EDITS
from tests.support.command import run_kurslex
from tests.support.edits import copy_tiny_site


@pytest.fixture
def root(tmp_path):
    return copy_tiny_site(tmp_path / "knots")


def test_warnings_and_what_is_left_out_are_said_again(root):
    EDITS["a draft"](root)
    results = [run_kurslex("build", "--strict", cwd=root) for _ in range(2)]
    assert results[0].returncode == results[1].returncode == 0
    assert results[0].stdout.endswith("Left out 1 draft: docs/fr/bowline.md\n")
    assert results[0].stderr.count("warning: ") == 1
    assert (results[1].stdout, results[1].stderr) == (results[0].stdout, results[0].stderr)


def test_another_option_is_another_build(root):
    EDITS["a draft"](root)
    built = [run_kurslex("build", *options, cwd=root) for options in ([], ["--strict"], [])]
    assert [each.stdout.count("Left out") for each in built] == [0, 1, 0]
    assert built[0].stdout == built[2].stdout


@pytest.mark.parametrize("edit", [*EDITS, "an empty folder"])
def test_every_edit_changes_the_digest(edit, root):
    before = inputs_digest(root, None)
    if edit == "an empty folder":
        (root / "docs" / "sv" / "more").mkdir()
    else:
        EDITS[edit](root)
    assert before != inputs_digest(root, None) is not None
    assert inputs_digest(root, None) != inputs_digest(root, "an option")


def test_where_a_link_leads_may_change_unseen(root, tmp_path):
    page = root / "docs/sv/bowline.md"
    page.rename(tmp_path / "elsewhere.md")
    page.symlink_to(tmp_path / "elsewhere.md")
    assert inputs_digest(root, None) is None
