"""Two branches record things on one page, and git merges them: real merges, without a conflict."""

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.page_work import PAGE, Work, run
from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.repository import Repository

PLACES = {
    "definition": ("lätt att\n", "latt att\n"),
    "opening": ("Seglare förtöjer", "Seglare fortöjer"),
    "example": ("ungefär 65", "ungefar 65"),
    "see-also": ("stolpe går", "stolpe gar"),
}


@pytest.fixture(scope="module")
def three_languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository that `repository` copies."""
    root = copy_tiny_site(tmp_path_factory.mktemp("compared") / "site")
    done = run_kurslex("add-locale", "no", "--words", "sv", cwd=root)
    assert done.stderr == ""
    for page in ("bowline", "reef-knot", "clove-hitch"):
        text = (root / f"docs/sv/{page}.md").read_text(encoding="utf-8")
        (root / f"docs/no/{page}.md").write_text(text, encoding="utf-8")
    repository = Repository(root)
    repository.commit("Begin")
    run(repository, "sync", "--all", "--yes")
    repository.commit("Compare")
    return root


@pytest.fixture
def repository(three_languages: Path, tmp_path: Path) -> Repository:
    """The tiny site in three languages, all of whose pages have been compared."""
    return Repository(shutil.copytree(three_languages, tmp_path / "site"))


def merged(repository: Repository, one: Work, other: Work) -> None:
    """Let two branches work, and merge them; a conflict raises."""
    for name, work in (("one", one), ("other", other)):
        repository.git("switch", "--quiet", "--create", name, "main")
        work(repository)
        repository.commit(name)
    repository.git("merge", "--quiet", "--no-edit", "one")


def states(repository: Repository) -> list[str]:
    """Return what `status` says of each language but how it is to be read."""
    lines = run(repository, "status").splitlines()
    return [line for line in lines if "outdated:" in line or "never compared:" in line]


def typo(part: str) -> Work:
    def work(repository: Repository) -> None:
        edit(repository.folder / PAGE, *PLACES[part])
        assert "counts as typographical" in run(repository, "typo", "sv", "bowline")

    return work


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "parts",
    [
        ("example", "definition"),
        ("definition", "example"),
        ("opening", "example"),
        ("example", "opening"),
        ("example", "see-also"),
        ("see-also", "example"),
    ],
    ids="-".join,
)
def test_typing_errors_in_different_parts(repository, parts):
    merged(repository, *map(typo, parts))
    assert states(repository) == []


def test_comparisons_with_different_languages(repository):
    edit(repository.folder / "docs/fr/bowline.md", "Les marins", "Les navigateurs")
    edit(repository.folder / "docs/no/bowline.md", "Seglare", "Sjømenn")
    repository.commit("Change two sources")
    assert states(repository)[0].startswith("sv, outdated: bowline (fr: 1 of 4 parts, ")
    merged(
        repository,
        lambda each: run(each, "sync", "sv", "bowline", "--source", "fr"),
        lambda each: run(each, "sync", "sv", "bowline", "--source", "no"),
    )
    assert [line for line in states(repository) if line.startswith("sv")] == []


def test_first_comparisons_of_a_page_that_new_has_begun(repository):
    run(repository, "new", "sheet-bend", "--theme", "binding")
    words = {"sv": "skotstek", "fr": "nœud d’écoute", "no": "skotstikk"}
    for tag, word in words.items():
        file = repository.folder / f"docs/{tag}/sheet-bend.md"
        text = re.sub("⟨.*⟩", word, file.read_text(encoding="utf-8"))
        file.write_text(text.replace(f": {word}.", f": {word} {word}."), encoding="utf-8")
    repository.commit("Write")
    merged(
        repository,
        lambda each: run(each, "sync", "sv", "sheet-bend", "--source", "fr"),
        lambda each: run(each, "sync", "sv", "sheet-bend", "--source", "no"),
    )
    assert all(not line.startswith("sv, never compared") for line in states(repository))


def test_a_typing_error_and_a_comparison(repository):
    edit(repository.folder / "docs/fr/bowline.md", "Les marins", "Les navigateurs")
    repository.commit("Change a source")
    merged(
        repository,
        typo("see-also"),
        lambda each: run(each, "sync", "sv", "bowline", "--source", "fr"),
    )
    assert [line for line in states(repository) if line.startswith("sv")] == []


def test_a_typing_error_and_the_comparison_of_another_page_with_it(repository):
    edit(repository.folder / PAGE, "Seglare förtöjer", "Sjömän förtöjer")
    repository.commit("Change")
    merged(
        repository,
        typo("example"),
        lambda each: run(each, "sync", "fr", "bowline", "--source", "sv"),
    )
    assert [line for line in states(repository) if line.startswith("fr")] == []


def test_a_comma_corrected_without_any_command(repository):
    edit(repository.folder / PAGE, "Seglare förtöjer", "Seglare, förtöjer")
    edit(repository.folder / PAGE, "inte, och när", "inte. Och när")
    assert states(repository) == []
    assert run(repository, "typo", "sv", "bowline") == (
        f"{PAGE} has the same words as at HEAD: nothing to mark\n"
    )


def test_a_marked_commit_of_the_web_page_counts(repository):
    """A commit whose message ends in a trailer is recorded later, by whoever can run commands."""
    edit(repository.folder / PAGE, *PLACES["opening"])
    repository.commit("Correct a word\n\nTypographical: yes")
    edit(repository.folder / PAGE, *PLACES["example"])
    repository.commit("Correct another\n\nTypographical: no")
    assert "(sv: 2 of 4 parts" in states(repository)[0]
    assert run(repository, "typo", "--trailer", "--since", "HEAD~2") == (
        f"{PAGE}: recorded as typographical\n"
    )
    assert "(sv: 1 of 4 parts" in states(repository)[0]
    assert run(repository, "typo", "--trailer", "--since", "HEAD~1") == (
        "No commit since HEAD~1 has brought edits to be marked\n"
    )


def test_a_marked_commit_that_adds_a_section_is_named(repository):
    page = repository.folder / PAGE
    page.write_text(page.read_text(encoding="utf-8") + "\n## Mer {#more}\n", encoding="utf-8")
    repository.commit("Add\n\nTypographical: yes")
    commit = repository.git("rev-parse", "HEAD").strip()
    assert run(repository, "typo", "--trailer", "--since", "HEAD~1") == (
        f"{PAGE}: sections have come, gone or moved in {commit[:10]}; that is more than "
        "typographical\nNo commit since HEAD~1 has brought edits to be marked\n"
    )
