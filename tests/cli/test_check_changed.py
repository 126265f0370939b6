"""`kurslex check --changed`: what a change has brought, in a real repository."""

import re
from pathlib import Path

import pytest

from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.repository import Repository, copy_repository

PAGE = "docs/sv/reef-knot.md"
ELSEWHERE = "docs/fr/bowline.md"


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository that `repository` copies."""
    folder = copy_tiny_site(tmp_path_factory.mktemp("committed") / "site")
    edit(folder / "docs/sv/bowline.md", "---\npreferred:\n", "---\nwidth: 3\npreferred:\n")
    Repository(folder).commit()
    return folder


@pytest.fixture
def repository(committed: Path, tmp_path: Path) -> Repository:
    """The tiny site, with one fault that has long been there."""
    return copy_repository(committed, tmp_path / "site")


def changed(repository: Repository, revision: str = "HEAD", **variables: str) -> list[str]:
    """Return the lines of a report but the hints and the last, which counts."""
    result = run_kurslex("check", "--changed", revision, cwd=repository.folder, **variables)
    assert result.stderr == ""
    problems = [line for line in result.stdout.splitlines() if re.search(r" \[[a-z-]+\]$", line)]
    assert result.returncode == any(": warning: " not in line for line in problems)
    return [line for line in result.stdout.splitlines()[:-1] if not line.startswith("  hint:")]


OLD = "docs/sv/bowline.md:2: unknown field 'width' in the front matter [unknown-field]"


def test_an_old_fault_in_a_file_that_did_not_change_is_left_out(repository):
    assert changed(repository) == []


def test_a_new_fault_is_named(repository):
    edit(repository.folder / PAGE, "---\npreferred:\n", "---\nheight: 3\npreferred:\n")
    assert changed(repository) == [
        f"{PAGE}:2: unknown field 'height' in the front matter [unknown-field]"
    ]


def test_an_old_fault_in_a_file_that_changed_is_named(repository):
    edit(repository.folder / "docs/sv/bowline.md", "Seglare förtöjer", "Sjömän förtöjer")
    assert changed(repository) == [OLD]


def test_a_fault_that_a_deletion_brings_elsewhere_is_named(repository):
    (repository.folder / PAGE).unlink()
    assert changed(repository) == [
        "docs/concepts.yml:11: warning: concept 'reef-knot' has no page in 'sv' "
        "[missing-translation]"
    ]


def test_a_renamed_page_is_named_by_its_new_name(repository):
    repository.git("mv", PAGE, "docs/sv/reef-knott.md")
    assert changed(repository) == [
        "docs/concepts.yml:11: warning: concept 'reef-knot' has no page in 'sv' "
        "[missing-translation]",
        "docs/sv/reef-knott.md:1: concept 'reef-knott' is not declared in docs/concepts.yml "
        "[unknown-concept]",
    ]


def test_a_file_that_git_does_not_know_yet_is_checked(repository):
    page = repository.folder / "docs/sv/grånad knop.md"
    page.write_text((repository.folder / PAGE).read_text(encoding="utf-8"), encoding="utf-8")
    assert changed(repository)[0] == (
        "docs/sv/grånad knop.md:1: concept 'grånad knop' is not declared in docs/concepts.yml "
        "[unknown-concept]"
    )


def test_changes_of_several_commits_count(repository):
    repository.git("tag", "start")
    edit(repository.folder / PAGE, "---\npreferred:\n", "---\nheight: 3\npreferred:\n")
    repository.commit()
    edit(repository.folder / ELSEWHERE, "---\npreferred:\n", "---\ndepth: 3\npreferred:\n")
    repository.commit()
    assert changed(repository, "HEAD") == []
    assert changed(repository, "start") == [
        f"{ELSEWHERE}:2: unknown field 'depth' in the front matter [unknown-field]",
        f"{PAGE}:2: unknown field 'height' in the front matter [unknown-field]",
    ]


def test_what_others_did_on_a_branch_meanwhile_does_not_count(repository):
    repository.git("switch", "--quiet", "--create", "work")
    repository.git("switch", "--quiet", "main")
    edit(repository.folder / "docs/sv/bowline.md", "---\nwidth: 3\n", "---\n")
    repository.commit()
    repository.git("switch", "--quiet", "work")
    assert changed(repository, "main") == []


def test_a_glossary_below_a_repository_is_checked_by_itself(tmp_path):
    repository = Repository(tmp_path / "whole")
    repository.git("commit", "--quiet", "--allow-empty", "--message", "Begin")
    below = copy_tiny_site(repository.folder / "knots of all kinds")
    edit(below / "docs/sv/bowline.md", "---\npreferred:\n", "---\nwidth: 3\npreferred:\n")
    (repository.folder / "other.md").write_text("Not ours.\n", encoding="utf-8")

    def report(revision: str) -> str:
        return run_kurslex("check", "--changed", revision, cwd=below).stdout

    assert report("HEAD").startswith(OLD)  # the glossary is new
    repository.commit()
    assert report("HEAD") == ""
    assert report("HEAD~1").startswith(OLD)


def test_in_a_hook_of_a_linked_work_tree_old_faults_are_left_out(tmp_path):
    repository = Repository(tmp_path / "repository")
    root = copy_tiny_site(repository.folder / "glossary")
    edit(root / "docs/sv/reef-knot.md", "---\npreferred:", "---\nwidth: 3\npreferred:")
    repository.commit()
    repository.git("worktree", "add", "--quiet", "../linked")
    linked = tmp_path / "linked/glossary"
    with (linked / "docs/fr/bowline.md").open("a", encoding="utf-8") as page:
        page.write("\n")
    of_it = str(repository.folder / ".git/worktrees/linked")  # as git tells its hooks
    done = run_kurslex("check", "--changed", "HEAD", cwd=linked, GIT_DIR=of_it)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_the_index_of_the_repository_stays_as_it_is(repository):
    (repository.folder / PAGE).unlink()
    repository.git("add", "--all")
    before = repository.git("status", "--porcelain")
    changed(repository)
    assert repository.git("status", "--porcelain") == before == f"D  {PAGE}\n"


def refused(folder: Path, revision: str, **variables: str) -> str:
    result = run_kurslex("check", "--changed", revision, cwd=folder, **variables)
    assert (result.stdout, result.returncode) == ("", 2)
    return result.stderr


def test_a_revision_that_is_not_there(repository):
    assert refused(repository.folder, "mian") == (
        "kurslex check: git knows no commit 'mian'; name a commit, a branch or a tag that is here, "
        "or fetch it first\n"
    )


def test_a_folder_without_a_repository(tmp_path):
    folder = copy_tiny_site(tmp_path / "site")
    assert refused(folder, "main", GIT_CEILING_DIRECTORIES=str(tmp_path)) == (
        f"kurslex check: --changed needs a git repository, and {folder} is in none\n"
    )


def test_a_machine_without_git(repository):
    assert refused(repository.folder, "main", PATH="/nonexistent") == (
        "kurslex check: --changed needs git, which is not installed\n"
    )
