"""`kurslex sync`, `diff` and `typo` in a real repository: what they write, and what they say."""

from itertools import pairwise
from pathlib import Path

import pytest

from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.repository import Repository

SWEDISH = "docs/sv/bowline.md"
FRENCH = "docs/fr/bowline.md"
UNKNOWN = "Git does not have here what it said then; a deeper clone may have it.\n"
DIFFERENCE = """
opening
- Seglare förtöjer med **pålstek**, och klättrare har länge knutit in sig med den.
+ Sjömän förtöjer med **pålstek**, och klättrare har länge knutit in sig med den.

Once docs/fr/bowline.md says so, too: kurslex sync fr bowline
"""


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The tiny site, all of whose pages have been compared."""
    repository = Repository(copy_tiny_site(tmp_path / "site"))
    assert (
        said(repository, "sync", "--all", "--yes")
        == "6 pages recorded as saying the same, 6 anew\n"
    )
    repository.commit()
    return repository


def said(repository: Repository, *arguments: str, cwd: Path | None = None) -> str:
    result = run_kurslex(*arguments, cwd=cwd or repository.folder)
    assert (result.stderr, result.returncode) == ("", 0)
    return result.stdout


def refused(repository: Repository, *arguments: str, **variables: str) -> str:
    result = run_kurslex(*arguments, cwd=repository.folder, **variables)
    assert (result.stdout, result.returncode) == ("", 2)
    return result.stderr.removeprefix(f"kurslex {arguments[0]}: ").removesuffix("\n")


def write_anew(repository: Repository) -> None:
    edit(repository.folder / SWEDISH, "Seglare förtöjer", "Sjömän förtöjer")


def changed_files(repository: Repository) -> list[str]:
    return repository.git("diff", "--name-only").split()


def test_a_difference_that_is_not_committed_yet(repository):
    write_anew(repository)
    head = f"{SWEDISH} has changed since {FRENCH} was checked against it: "
    assert said(repository, "diff", "fr", "bowline") == (
        f"{head}1 of 4 parts, 1% of the words\n{DIFFERENCE}"
    )
    assert said(repository, "diff", "fr", "bowline", "--source", "sv").endswith(" --source sv\n")
    assert said(repository, "diff", "sv", "bowline") == f"{SWEDISH} is up to date with fr\n"


def test_a_page_that_has_been_checked_is_up_to_date(repository):
    write_anew(repository)
    recorded = f"{FRENCH} is recorded as checked against sv\n"
    assert said(repository, "sync", "fr", "bowline") == recorded
    assert said(repository, "sync", "fr", "bowline") == recorded.replace("is", "was", 1).replace(
        "recorded", "recorded already"
    )
    assert changed_files(repository) == [FRENCH, SWEDISH]
    assert said(repository, "diff", "fr", "bowline") == f"{FRENCH} is up to date with sv\n"


def test_the_text_of_then_is_found_behind_other_commits(repository):
    words = ["Seglare förtöjer", "Seglare lägger till", "Alla förtöjer", "Sjömän förtöjer"]
    for old, new in pairwise(words):
        edit(repository.folder / SWEDISH, old, new)
        repository.commit(new)
    assert said(repository, "diff", "fr", "bowline").endswith(DIFFERENCE)


def test_a_shallow_clone_knows_what_is_outdated_but_not_what_was_said(repository, tmp_path):
    write_anew(repository)
    repository.commit("Change")
    clone = tmp_path / "shallow"
    repository.git("clone", "--quiet", "--depth=1", f"file://{repository.folder}", str(clone))
    report = said(repository, "diff", "fr", "bowline", cwd=clone)
    assert report.startswith(
        f"{SWEDISH} has changed since {FRENCH} was checked against it: 1 of 4 parts\n{UNKNOWN}"
        "\nopening (as it is now)\n+ Sjömän förtöjer med"
    )
    assert "fr, outdated: bowline (sv: 1 of 4 parts)\n" in said(repository, "status", cwd=clone)


def test_a_squashed_merge_leaves_what_was_checked(repository):
    repository.git("switch", "--quiet", "--create", "work")
    write_anew(repository)
    repository.commit("Change")
    assert said(repository, "sync", "fr", "bowline")
    repository.commit("Check")
    repository.git("switch", "--quiet", "main")
    repository.git("merge", "--quiet", "--squash", "work")
    repository.commit("Squashed")
    repository.git("branch", "--quiet", "-D", "work")
    assert said(repository, "diff", "fr", "bowline") == f"{FRENCH} is up to date with sv\n"
    edit(repository.folder / SWEDISH, "Sjömän förtöjer", "Alla förtöjer")
    assert "- Sjömän förtöjer med" in said(repository, "diff", "fr", "bowline")


def test_a_section_that_is_gone_and_not_in_history(repository):
    page = repository.folder / SWEDISH
    text = page.read_text(encoding="utf-8")
    page.write_text(text[: text.index("## Se också")], encoding="utf-8")
    repository.git("checkout", "--quiet", "--orphan", "new")
    repository.commit("Begin anew")
    report = said(repository, "diff", "fr", "bowline")
    assert f"1 of 4 parts\n{UNKNOWN}\na part that is gone\n\nOnce" in report


def test_an_edit_that_is_typographical_leaves_all_fresh(repository):
    edit(repository.folder / SWEDISH, "ungefär 65", "cirka 65")
    assert said(repository, "typo", "sv", "bowline") == (
        f"The edit of {SWEDISH} counts as typographical; recorded in {SWEDISH}\n"
    )
    assert said(repository, "diff", "fr", "bowline") == f"{FRENCH} is up to date with sv\n"
    assert said(repository, "diff", "sv", "bowline") == f"{SWEDISH} is up to date with fr\n"


def test_a_page_outdated_for_other_reasons_stays_so(repository):
    write_anew(repository)
    repository.commit("Change")
    edit(repository.folder / SWEDISH, "ungefär 65", "cirka 65")
    repository.commit("Mend")
    assert said(repository, "typo", "sv", "bowline", "--since", "HEAD~1")
    assert said(repository, "diff", "fr", "bowline").endswith(DIFFERENCE)


def test_where_there_is_nothing_to_mark(repository):
    assert said(repository, "typo", "sv", "bowline") == (
        f"{SWEDISH} has the same words as at HEAD: nothing to mark\n"
    )
    records = repository.folder / FRENCH, repository.folder / SWEDISH
    for page in records:
        head, _, tail = page.read_text(encoding="utf-8").partition("typographical:\n")
        page.write_text(f"{head}---{tail.partition('---')[2]}", encoding="utf-8")
    repository.commit("Forget")
    write_anew(repository)
    assert said(repository, "typo", "sv", "bowline") == (
        f"No page was checked against what {SWEDISH} said at HEAD: nothing to mark\n"
    )
    assert said(repository, "diff", "fr", "bowline") == (
        f"{FRENCH} names no source; record what it was compared with: kurslex sync fr bowline\n"
    )


def test_a_new_section_is_more_than_typographical(repository):
    page = repository.folder / SWEDISH
    page.write_text(page.read_text(encoding="utf-8") + "\n## Mer {#more}\n", encoding="utf-8")
    assert refused(repository, "typo", "sv", "bowline") == (
        f"since HEAD, sections have come, gone or moved in {SWEDISH}; that is more than "
        "typographical"
    )


def test_wrong_use_of_typo(repository):
    assert refused(repository, "typo", "sv", "bowline", "--since", "mian") == (
        f"git does not say what {SWEDISH} was at mian: Needed a single revision"
    )
    assert refused(repository, "typo", "sv", "bowline", PATH="/nonexistent") == (
        f"git does not say what {SWEDISH} was at HEAD: git is not installed"
    )
    repository.git("checkout", "--quiet", "--orphan", "new")
    repository.git("reset", "--quiet")
    repository.git("commit", "--quiet", "--allow-empty", "--message", "Begin")
    assert refused(repository, "typo", "sv", "bowline") == f"{SWEDISH} was not there at HEAD"


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["sync"], "name a language and a concept, or --all"),
        (["sync", "sv"], "name a language and a concept, or --all"),
        (
            ["sync", "sv", "bowline", "--all"],
            "--all means all pages of all languages; name none, or leave it out",
        ),
        (["sync", "sv", "bowline", "--source", "sv"], "a page is not its own source"),
        (["sync", "se", "bowline"], "the glossary has no language 'se'; it has sv, fr"),
        (
            ["sync", "sv", "bowline", "--source", "frr"],
            "the glossary has no language 'frr'; it has sv, fr",
        ),
        (["diff", "sv", "bow"], "the glossary has no concept 'bow'; did you mean 'bowline'?"),
        (
            ["diff", "sv", "splice"],
            "the glossary has no concept 'splice'; docs/concepts.yml has them all",
        ),
        (["typo", "fr", "bowlin"], "the glossary has no concept 'bowlin'; did you mean 'bowline'?"),
        (["diff", "fr", "reef-knot"], "docs/fr/reef-knot.md is not written yet"),
        (["sync", "sv", "reef-knot"], "docs/sv/reef-knot.md is the only page of its concept"),
        (
            ["sync", "fr", "clove-hitch"],
            "docs/fr/clove-hitch.md cannot be read; kurslex check says why",
        ),
    ],
)
def test_wrong_use(arguments, reason, repository):
    (repository.folder / "docs/fr/reef-knot.md").unlink()
    (repository.folder / "docs/fr/clove-hitch.md").write_text("Nothing.\n", encoding="utf-8")
    assert refused(repository, *arguments) == reason
