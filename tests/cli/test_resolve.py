"""`kurslex resolve` after real merges: what holds, what is outdated, what is left to people."""

import shutil
from pathlib import Path

import pytest

from kurslex.project.loading.load_glossary import load_glossary
from tests.cli.page_work import PAGE, Work, run
from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.repository import Repository

FRENCH = "docs/fr/bowline.md"
SETTLED = "{} is settled; kurslex status says whether it is outdated\n"


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository that `repository` copies."""
    repository = Repository(copy_tiny_site(tmp_path_factory.mktemp("converted") / "site"))
    repository.commit("Begin")
    run(repository, "sync", "--convert")
    repository.commit("Convert")
    return repository.folder


@pytest.fixture
def repository(converted: Path, tmp_path: Path) -> Repository:
    """The tiny site, whose records have been written again."""
    return Repository(shutil.copytree(converted, tmp_path / "site"))


def conflict(repository: Repository, one: Work, other: Work, *paths: str) -> None:
    """Let two branches work; their merge has conflicts in some files."""
    for name, work in (("one", one), ("other", other)):
        repository.git("switch", "--quiet", "--create", name, "main")
        work(repository)
        repository.commit(name)
    with pytest.raises(Exception, match="merge"):
        repository.git("merge", "--quiet", "--no-edit", "one")
    assert repository.git("diff", "--name-only", "--diff-filter=U").split() == [*paths]


def resolved(repository: Repository, *arguments: str) -> tuple[str, str, int]:
    done = run_kurslex("resolve", *arguments, cwd=repository.folder)
    return done.stdout, done.stderr, done.returncode


def state(repository: Repository, tag: str) -> list[str]:
    lines = run(repository, "status").splitlines()
    named = [line for line in lines if line.startswith((f"{tag}, outdated", f"{tag}, never"))]
    return [line.partition(", ")[2].partition(":")[0] for line in named]


def change(path: str, old: str, new: str, *command: str) -> Work:
    def work(repository: Repository) -> None:
        edit(repository.folder / path, old, new)
        if command:
            run(repository, *command)

    return work


def test_two_comparisons_of_the_same_pages_after_different_edits(repository):
    """Both have the source's text of today; what they say of the page, nobody has compared."""
    edit(repository.folder / FRENCH, "Les marins", "Les navigateurs")
    repository.commit("Change the source")
    sync = ("sync", "sv", "bowline")
    conflict(
        repository,
        change(PAGE, "Seglare förtöjer", "Sjömän förtöjer", *sync),
        change(PAGE, "Runt en stolpe", "Runt en påle", *sync),
        PAGE,
    )
    report = run_kurslex("check", cwd=repository.folder).stdout
    assert f"{PAGE}:15: a conflict of a merge has not been settled [merge-conflict]\n" in report
    assert "malformed" not in report
    assert resolved(repository, "sv", "bowline") == (SETTLED.format(PAGE), "", 0)
    record = load_glossary(repository.folder)[0].pages["sv", "bowline"].checked["fr"]
    assert (len(record.source), record.own) == (4, ())
    assert (state(repository, "sv"), state(repository, "fr")) == ([], ["outdated"])
    assert resolved(repository) == ("No page has a conflict\n", "", 0)


def test_a_comparison_with_an_older_source_gives_way(repository):
    edit(repository.folder / FRENCH, "Les marins", "Les navigateurs")
    repository.commit("Change the source")
    sync = ("sync", "sv", "bowline")

    def later(each: Repository) -> None:
        edit(each.folder / FRENCH, "Les navigateurs", "Tous les marins")
        run(each, *sync)

    conflict(repository, lambda each: run(each, *sync), later, PAGE)
    assert resolved(repository, "sv", "bowline") == (SETTLED.format(PAGE), "", 0)
    assert (state(repository, "sv"), state(repository, "fr")) == ([], [])


def test_comparisons_with_two_sources_none_of_which_is_left_are_outdated(repository):
    def compared(old: str, new: str) -> Work:
        return change(FRENCH, old, new, "sync", "sv", "bowline")

    conflict(
        repository,
        compared("Les marins", "Les navigateurs"),
        compared("n’est plus tendu", "n’est pas tendu"),
        PAGE,
    )
    assert resolved(repository, "sv", "bowline") == (SETTLED.format(PAGE), "", 0)
    assert state(repository, "sv") == ["outdated"]


def test_two_typing_errors_in_one_part(repository):
    typo = ("typo", "fr", "bowline")
    conflict(
        repository,
        change(FRENCH, "Les marins", "Les mariins", *typo),
        change(FRENCH, "n’est plus tendu", "n’est plus tenndu", *typo),
        FRENCH,
    )
    assert resolved(repository, "fr", "bowline") == (SETTLED.format(FRENCH), "", 0)
    same = load_glossary(repository.folder)[0].pages["fr", "bowline"].typographical
    assert len(same["opening text"]) == 3
    # Nobody has said so of both together.
    assert state(repository, "sv") == ["outdated"]
    assert "counts as typographical" in run(repository, *typo, "--since", "main")
    assert state(repository, "sv") == []


def test_first_comparisons_of_a_page_written_by_hand(repository):
    for path in (PAGE, FRENCH):
        text = (repository.folder / path).read_text(encoding="utf-8")
        head, _, tail = text.partition("typographical:\n")
        (repository.folder / path).write_text(f"{head}---{tail.partition('---')[2]}", "utf-8")
    repository.commit("Forget")
    sync = ("sync", "sv", "bowline")
    conflict(
        repository,
        lambda each: run(each, *sync),
        lambda each: run(each, *sync, "--says-more"),
        PAGE,
    )
    assert resolved(repository, "sv", "bowline") == (SETTLED.format(PAGE), "", 0)
    record = load_glossary(repository.folder)[0].pages["sv", "bowline"].checked["fr"]
    assert (len(record.source), record.own) == (4, ())


def test_a_branch_of_before_the_conversion(repository):
    """On one side records have been written again, on the other in the old way and layout."""
    repository.git("switch", "--quiet", "--create", "old", "HEAD~1")
    old = "34070-11aec-34070-11aec/34070-11aec-34070-11aec"
    head, _, tail = (repository.folder / PAGE).read_text(encoding="utf-8").partition("checked: ")
    page = f"{head}checked:\n  fr: {old}\n---{tail.partition('---')[2]}"
    (repository.folder / PAGE).write_text(page, encoding="utf-8")
    repository.commit("Old")
    with pytest.raises(Exception, match="merge"):
        repository.git("merge", "--quiet", "--no-edit", "main")
    assert resolved(repository) == (SETTLED.format(PAGE), "", 0)
    assert state(repository, "sv") == []
    assert "typographical:\n" in (repository.folder / PAGE).read_text(encoding="utf-8")


def test_texts_are_left_to_people(repository):
    typo = ("typo", "sv", "bowline")
    conflict(
        repository,
        change(PAGE, "Seglare förtöjer", "Segglare förtöjer", *typo),
        change(PAGE, "Seglare förtöjer", "Säglare förtöjer", *typo),
        PAGE,
    )
    before = (repository.folder / PAGE).read_bytes()
    line = before.decode().split("\n").index("<<<<<<< HEAD", 20) + 1
    by_hand = "the texts of two branches differ here; keep what is right, then run this again"
    assert resolved(repository) == ("", f"{PAGE}:{line}: {by_hand}\n", 1)
    assert (repository.folder / PAGE).read_bytes() == before
    edit(repository.folder / FRENCH, "Les marins", "Les navigateurs")
    lines = before.decode().split("\n")
    end = next(at for at in range(line, len(lines)) if lines[at].startswith(">>>>>>> "))
    middle = lines.index("=======", line)
    kept = [*lines[: line - 1], *lines[line:middle], *lines[end + 1 :]]
    (repository.folder / PAGE).write_text("\n".join(kept), encoding="utf-8")
    assert resolved(repository) == (SETTLED.format(PAGE), "", 0)


def test_other_files_are_named_and_left(repository):
    settings = repository.folder / "docs/sv/messages/site.ftl"
    settings.write_text(f"<<<<<<< a\n{settings.read_text(encoding='utf-8')}", encoding="utf-8")
    stdout, stderr, code = resolved(repository)
    assert (stdout, code) == ("", 1)
    assert stderr.startswith(
        "docs/sv/messages/site.ftl:1: a conflict of a merge has not been settled [merge-conflict]\n"
    )


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["se", "bowline"], "the glossary has no language 'se'; it has sv, fr"),
        (["sv", "bowlin"], "the glossary has no concept 'bowlin'; did you mean 'bowline'?"),
        (["sv"], "name a concept, too, or neither"),
    ],
)
def test_wrong_use(repository, arguments, reason):
    assert resolved(repository, *arguments) == ("", f"kurslex resolve: {reason}\n", 2)
