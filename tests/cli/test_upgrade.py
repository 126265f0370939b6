"""`kurslex upgrade`: what it tells, what it takes out, and what it leaves alone."""

import pytest

from kurslex import __version__
from kurslex.cli.upgrade import VERSION_FILE, notes_since, version_text
from tests.support.command import PROJECT, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site

SAME = """\
### Words around the pages.

# The first link.
skip-to-content = Hoppa till innehållet
# Another one.
languages-label = Våra språk

concepts-count =
    { $concepts ->
        [one] ett begrepp
       *[other] { $concepts } begrepp
    }
edit-page = Redigera sidan
edit-page = Ändra sidan
site-note = Egen
"""
LEFT = """\
### Words around the pages.

# Another one.
languages-label = Våra språk

edit-page = Redigera sidan
edit-page = Ändra sidan
site-note = Egen
"""
NOTES = "# N\n\n## Unreleased\n\n- c\n\n## 0.10.0\n\n- b\n\n## 0.9.1\n\n- a\n\n"


@pytest.fixture
def root(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    (root / "docs/sv/messages/around.ftl").write_text(SAME, encoding="utf-8")
    (root / "docs/fr/messages/edit.ftl").write_text("edit-page = Modifier cette page\n")
    return root


def upgraded(root, *arguments):
    result = run_kurslex("upgrade", *arguments, cwd=root)
    assert (result.stderr, result.returncode) == ("", 0)
    return result.stdout


def test_what_the_package_says_alike_is_taken_out(root):
    before = snapshot(root)
    said = upgraded(root)
    after = snapshot(root)
    assert after["docs/sv/messages/around.ftl"].decode() == LEFT
    assert "docs/fr/messages/edit.ftl" not in after
    assert after[VERSION_FILE].decode() == version_text() == f"{__version__}\n"
    others = {*before} - {"docs/sv/messages/around.ftl", "docs/fr/messages/edit.ftl"}
    assert all(after[path] == before[path] for path in others)
    notes = (PROJECT / "kurslex/cli/upgrade_notes.md").read_text(encoding="utf-8")
    told = notes_since("", notes)
    assert told.startswith("Unreleased\n\n- ")
    assert said.startswith(f"From an unknown version to {__version__}\n\n{told}\n\n")
    assert said.endswith(
        "docs/sv/messages/around.ftl: skip-to-content, concepts-count\n"
        "docs/fr/messages/edit.ftl: edit-page, and the file with them\n"
        "3 messages taken out: Kurslex says the same\n"
    )
    assert "messages/around.ftl" not in run_kurslex("upgrade", cwd=root).stdout


def test_a_new_project_knows_with_which_version_it_was_begun(tmp_path):
    run_kurslex("init", "words", cwd=tmp_path)
    root = tmp_path / "words"
    assert (root / VERSION_FILE).read_text(encoding="utf-8") == version_text()
    assert upgraded(root).startswith(f"From {__version__} to {__version__}\n")


def test_a_dry_run_says_the_same_and_changes_nothing(root):
    before = snapshot(root)
    said = upgraded(root, "--dry-run")
    assert snapshot(root) == before
    assert said.endswith("3 messages would be taken out; nothing was changed\n")
    assert "docs/sv/messages/around.ftl: skip-to-content, concepts-count\n" in said


def test_a_project_that_is_as_it_should_be_stays_so(root):
    upgraded(root)
    before = snapshot(root)
    said = upgraded(root)
    assert said.startswith(f"From {__version__} to {__version__}\n")
    assert said.endswith("\n0 messages taken out: Kurslex says the same\n")
    assert snapshot(root) == before


@pytest.mark.parametrize("options", [(), ("--dry-run",)])
def test_a_project_of_a_later_version_is_left_alone(options, root):
    (root / VERSION_FILE).write_text("99.1.0\n", encoding="utf-8")
    before = snapshot(root)
    result = run_kurslex("upgrade", *options, cwd=root)
    assert (result.stdout, result.returncode) == ("", 2)
    assert result.stderr == (
        "kurslex upgrade: the project was upgraded to 99.1.0 already, and the installed Kurslex is "
        f"{__version__}, which is older; install that of requirements.txt\n"
    )
    assert snapshot(root) == before


@pytest.mark.parametrize(
    ("version", "told"),
    [
        ("", ["Unreleased", "0.10.0", "0.9.1"]),
        ("soon", ["Unreleased", "0.10.0", "0.9.1"]),
        ("0.9", ["Unreleased", "0.10.0", "0.9.1"]),
        ("0.9.1", ["Unreleased", "0.10.0"]),
        ("0.10.0", ["Unreleased"]),
        ("1.0.0", ["Unreleased"]),
    ],
)
def test_the_notes_since_a_version(version, told):
    sections = notes_since(version, NOTES)
    assert [line for line in sections.splitlines() if line and line[0] != "-"] == told
