"""The hooks of pre-commit: what it hands over is checked, in a commit and in CI."""

import shutil
from pathlib import Path

import pytest
import yaml

from tests.support.command import PROJECT, edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.pre_commit import call
from tests.support.repository import Repository

PAGE = "docs/sv/reef-knot.md"
OTHER = "docs/fr/bowline.md"
GONE = (
    "docs/concepts.yml:11: warning: concept 'reef-knot' has no page in 'sv' [missing-translation]"
)

_OF_OTHERS = yaml.safe_load((PROJECT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
_OWN = yaml.safe_load((PROJECT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
_LOCAL = {hook["id"]: hook for hook in _OWN["repos"][0]["hooks"]}
HOOK = _OF_OTHERS[0]


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository that `repository` copies."""
    repository = Repository(copy_tiny_site(tmp_path_factory.mktemp("committed") / "site"))
    repository.commit()
    break_page(repository, PAGE)
    repository.commit()
    return repository.folder


@pytest.fixture
def repository(committed: Path, tmp_path: Path) -> Repository:
    """The tiny site, whose last commit has a fault on one page."""
    return Repository(shutil.copytree(committed, tmp_path / "site"))


def break_page(repository: Repository, path: str) -> None:
    edit(repository.folder / path, "---\npreferred:\n", "---\nwidth: 3\npreferred:\n")


def fault(path: str) -> str:
    return f"{path}:2: unknown field 'width' in the front matter [unknown-field]"


def said(calls) -> list[str]:
    """Return what the calls have named, without hints and sums."""
    assert [each.stderr for each in calls] == [""] * len(calls)
    named = [_named(each.stdout) for each in calls]
    for each, lines in zip(calls, named, strict=True):
        assert each.returncode == any(": warning: " not in line for line in lines)
    return [line for lines in named for line in lines]


def _named(report: str) -> list[str]:
    return [line for line in report.splitlines()[:-1] if not line.startswith("  hint:")]


def test_all_files_of_a_commit_are_checked(repository):
    assert said(call(HOOK, repository, all_files="yes")) == [fault(PAGE)]


@pytest.mark.parametrize("at_most", [pytest.param(1, marks=pytest.mark.long), 7])
def test_all_files_over_several_processes(at_most, repository):
    calls = call(HOOK, repository, at_most=at_most, all_files="yes")
    assert len(calls) > 2
    assert said(calls) == [fault(PAGE)]


def test_all_files_of_a_checkout_without_history(repository, tmp_path):
    clone = Repository(tmp_path / "clone")
    source = repository.folder.as_uri()
    clone.git("fetch", "--quiet", "--depth=1", source, "HEAD")
    clone.git("checkout", "--quiet", "--detach", "FETCH_HEAD")
    assert said(call(HOOK, clone, all_files="yes")) == [fault(PAGE)]


def test_a_repository_without_commits(tmp_path):
    repository = Repository(copy_tiny_site(tmp_path / "site"))
    break_page(repository, PAGE)
    repository.git("add", "--all")
    assert said(call(HOOK, repository)) == [fault(PAGE)]
    assert said(call(HOOK, repository, all_files="yes")) == [fault(PAGE)]


def test_an_old_fault_elsewhere_stops_no_commit(repository):
    edit(repository.folder / "docs/sv/bowline.md", "Seglare förtöjer", "Sjömän förtöjer")
    repository.git("add", "--all")
    assert said(call(HOOK, repository)) == []


def test_a_commit_that_breaks_a_page(repository):
    break_page(repository, OTHER)
    repository.git("add", "--all")
    assert said(call(HOOK, repository)) == [fault(OTHER)]


def test_a_commit_that_only_deletes(repository):
    repository.git("rm", "--quiet", PAGE)
    assert said(call(HOOK, repository)) == [GONE]


def test_a_deletion_that_breaks_other_files(repository):
    repository.git("rm", "--quiet", "docs/fr/messages/working-load.ftl")
    named = said(call(HOOK, repository))
    assert named
    assert {line.rpartition(" ")[2] for line in named} == {"[missing-message]"}


def test_commits_of_a_pull_request(repository):
    """`pre-commit run --from-ref main --to-ref HEAD`: nothing differs from HEAD there."""
    repository.git("tag", "start")
    break_page(repository, OTHER)
    repository.git("rm", "--quiet", PAGE)
    repository.commit()
    calls = call(HOOK, repository, from_ref="start", to_ref="HEAD")
    assert said(calls) == [GONE, fault(OTHER)]


def test_a_commit_beside_the_content_is_good(repository):
    (repository.folder / "README.md").write_text("Knots.\n", encoding="utf-8")
    repository.git("add", "--all")
    assert said(call(HOOK, repository)) == []


def test_a_file_that_should_be_there_is_named_whoever_is_asked(repository):
    repository.git("rm", "--quiet", "docs/fr/locale.yml")
    repository.commit()
    calls = call(HOOK, repository, at_most=9, all_files="yes")
    named = "docs/fr/locale.yml:1: cannot be read: No such file or directory [unreadable-file]"
    assert named in said(calls)


def test_this_project_has_the_same_hook():
    own = _LOCAL["content"]
    assert own["entry"] == f".venv/bin/{HOOK['entry']}"
    asked = ("files", "types", "types_or", "always_run", "require_serial")
    assert [own[each] for each in asked] == [HOOK[each] for each in asked]
    assert "pass_filenames" not in own.keys() | HOOK.keys()


def test_the_spelling_of_this_project_looks_at_all_words_each_time():
    assert (_LOCAL["spelling"]["pass_filenames"], _LOCAL["spelling"]["always_run"]) == (False, True)


def check(folder: Path, *arguments: str) -> list[str]:
    result = run_kurslex("check", *arguments, cwd=folder)
    assert result.stderr == ""
    return _named(result.stdout)


def test_files_and_folders_by_hand(repository):
    break_page(repository, OTHER)
    root = repository.folder
    assert check(root, PAGE) == [fault(OTHER), fault(PAGE)]  # the other one is new
    repository.commit()
    assert check(root, PAGE) == [fault(PAGE)]
    assert check(root, "docs/fr", "mkdocs.yml") == [fault(OTHER)]
    assert check(root / "docs/fr", "bowline.md") == [fault(OTHER)]
    assert check(root, ".") == check(root) == [fault(OTHER), fault(PAGE)]


def test_a_file_without_git(tmp_path):
    root = copy_tiny_site(tmp_path / "site")
    for path in (PAGE, OTHER):
        edit(root / path, "---\npreferred:\n", "---\nwidth: 3\npreferred:\n")
    assert check(root, PAGE) == [fault(PAGE)]


def test_a_file_that_never_was_is_wrong_use(repository):
    result = run_kurslex("check", "docs/sv/reefknot.md", cwd=repository.folder)
    assert result.stderr == (
        "kurslex check: there is no file docs/sv/reefknot.md; "
        "did you mean 'docs/sv/reef-knot.md'?\n"
    )
    assert (result.stdout, result.returncode) == ("", 2)
    repository.git("rm", "--quiet", PAGE)
    assert check(repository.folder, PAGE) == [GONE]
