"""When pages were changed: what the commits of a repository say, and what nobody may believe."""

import pytest

from kurslex.model.page_times import PageTimes
from kurslex.project.loading.content_time import content_time
from kurslex.project.loading.git_output import LATEST
from kurslex.project.loading.memory import Memory
from kurslex.project.loading.page_history import History, is_shallow, page_history
from tests.support.repository import Repository

OLD, YOUNG, OTHER = (f"docs/sv/{name}.md" for name in ("old", "young", "other"))


def write(root, path, text):
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project in a folder of a repository, with three commits a thousand seconds apart."""
    repository = Repository(tmp_path / "repository")
    root = repository.folder / "glossary"

    def commit(time):
        monkeypatch.setenv("GIT_COMMITTER_DATE", f"{time} +0100")
        repository.commit()

    write(root, OLD, "One.\n")
    commit(1_700_001_000)
    write(root, YOUNG, "Two.\n")
    write(root, "docs/concepts.yml", "{}\n")
    commit(1_700_002_000)
    write(root, OLD, "One and more.\n")
    commit(1_700_003_000)
    return repository, root, commit


def test_a_page_has_the_times_of_its_first_and_last_commit(project):
    _, root, _ = project
    times = page_history(root).of([OLD, YOUNG, OTHER])
    assert dict(times) == {
        OLD: PageTimes(first=1_700_001_000, last=1_700_003_000),
        YOUNG: PageTimes(first=1_700_002_000, last=1_700_002_000),
        OTHER: None,
    }


def test_the_key_changes_only_with_a_commit_of_the_content(project):
    _, root, commit = project
    before = page_history(root).key
    assert before
    write(root, "README.md", "No page.\n")
    commit(1_700_004_000)
    write(root, OLD, "Not committed.\n")
    assert page_history(root).key == before
    commit(1_700_005_000)
    after = page_history(root)
    assert after.key != before
    assert after.of([OLD])[OLD] == PageTimes(first=1_700_001_000, last=1_700_005_000)


def test_only_the_pages_of_a_commit_are_told_apart_by_it(project):
    _, root, commit = project
    before = page_history(root).of([OLD, YOUNG, OTHER])
    write(root, YOUNG, "Two and more.\n")
    commit(1_700_004_000)
    after = page_history(root).of([OLD, YOUNG, OTHER])
    changed = [path for path in before if before.digest(path) != after.digest(path)]
    assert changed == [YOUNG]


@pytest.mark.parametrize(
    ("said", "time"),
    [
        *(("-5", 0), ("abc", 0), ("", 0), ("253402300799", LATEST), ("253402300800", LATEST)),
        *(("99999999999999", LATEST), ("18446744073709551615", LATEST)),
    ],
)
def test_a_commit_of_any_time_is_read(said, time, project):
    """Whoever proposes a change says of when it is."""
    repository, root, _ = project
    git = repository.git
    write(root, YOUNG, "Two and more.\n")
    git("add", "--all")
    tree, parent = git("write-tree").strip(), git("rev-parse", "HEAD").strip()
    person = f"a <a@kurslex.example> {said} +0000"
    file = repository.folder.parent / "commit"
    file.write_text(
        f"tree {tree}\nparent {parent}\nauthor {person}\ncommitter {person}\n\nx\n",
        encoding="utf-8",
    )
    commit = git("hash-object", "-t", "commit", "-w", "--literally", str(file)).strip()
    git("update-ref", "HEAD", commit)
    assert content_time(root) == time
    times = page_history(root).of([YOUNG])[YOUNG]
    assert times == PageTimes(first=min(time, 1_700_002_000), last=max(time, 1_700_002_000))


def test_a_history_that_is_remembered_is_not_read_again(project, monkeypatch):
    _, root, commit = project
    memory = Memory()
    times = dict(page_history(root).of([OLD, YOUNG], memory=memory))
    known = Memory(memory.new.get)
    with monkeypatch.context() as patch:
        patch.setattr(History, "_read", None)
        assert dict(page_history(root).of([OLD, YOUNG], memory=known)) == times
    write(root, OLD, "Three.\n")
    commit(1_700_004_000)
    assert page_history(root).of([OLD], memory=known)[OLD].last == 1_700_004_000


def test_what_a_merge_brings_has_its_own_times(project):
    repository, root, commit = project
    repository.git("checkout", "--quiet", "-b", "side", "HEAD~1")
    write(root, OTHER, "Three.\n")
    commit(1_700_004_000)
    repository.git("checkout", "--quiet", "main")
    repository.git("merge", "--quiet", "--no-edit", "side")
    times = page_history(root).of([OLD, OTHER])
    assert times[OTHER] == PageTimes(first=1_700_004_000, last=1_700_004_000)
    assert times[OLD] == PageTimes(first=1_700_001_000, last=1_700_003_000)


def test_a_shallow_clone_and_a_folder_without_commits_know_nothing(project, tmp_path):
    repository, _, _ = project
    clone = Repository(tmp_path / "clone")
    clone.git("fetch", "--quiet", "--depth=2", repository.folder.as_uri(), "main")
    clone.git("checkout", "--quiet", "FETCH_HEAD")
    (tmp_path / "archive").mkdir()
    for root in (clone.folder / "glossary", tmp_path / "archive"):
        history = page_history(root)
        assert history.key == ""
        assert dict(history.of([OLD, YOUNG])) == {OLD: None, YOUNG: None}
        recorded = {OLD: PageTimes(first=0, last=86_400)}
        assert dict(history.of([OLD, YOUNG], recorded)) == {**recorded, YOUNG: None}
    assert is_shallow(clone.folder / "glossary")
    assert not is_shallow(tmp_path / "archive")
    clone.git("fetch", "--quiet", "--unshallow", repository.folder.as_uri(), "main")
    assert page_history(clone.folder / "glossary").of([YOUNG])[YOUNG] is not None
