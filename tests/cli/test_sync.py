"""`kurslex sync` and `diff` in a real repository: what they write, and what they say."""

import os
import pty
import shutil
from itertools import pairwise

import pytest

from kurslex.analysis.freshness.page_parts import exact_fingerprint
from kurslex.project.loading.load_glossary import load_glossary
from tests.cli.comparing import (
    DIFFERENCE,
    FRENCH,
    SWEDISH,
    UNKNOWN,
    said,
    write_anew,
)
from tests.support.command import edit, run_kurslex, snapshot
from tests.support.repository import Repository


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
    repository.commit("Begin again")
    report = said(repository, "diff", "fr", "bowline")
    assert f"1 of 4 parts\n{UNKNOWN}\na part that is gone\n\nOnce" in report


@pytest.fixture(scope="module")
def with_faults(compared, tmp_path_factory):
    """A repository with a page that is not written and one that cannot be read; it stays so."""
    root = shutil.copytree(compared, tmp_path_factory.mktemp("faults") / "site")
    (root / "docs/fr/reef-knot.md").unlink()
    (root / "docs/fr/clove-hitch.md").write_text("Nothing.\n", encoding="utf-8")
    assert run_kurslex("check", cwd=root).returncode == 1
    return root


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
        (
            ["sync", "sv", "bowline", "--each-other", "--says-more"],
            "pages that agree with each other do not say more; leave one of them out",
        ),
        (
            ["sync", "--convert", "sv", "bowline"],
            "--convert takes all pages as they are; leave the rest out",
        ),
        (
            ["sync", "--all"],
            "--all records 2 pages as compared, whether or not anybody has compared them; add "
            "--yes if that is wanted",
        ),
        (["typo"], "name a language and a concept, or --trailer"),
        (
            ["typo", "sv", "bowline", "--trailer"],
            "--trailer means all pages; name none, or leave it out",
        ),
        (
            ["typo", "--trailer", "--since", "mian"],
            "git does not say what has changed: Needed a single revision",
        ),
        (["sync", "se", "bowline"], "the glossary has no language 'se'; it has sv, fr"),
        (
            ["sync", "sv", "bowline", "--source", "frr"],
            "the glossary has no language 'frr'; did you mean 'fr'?",
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
def test_wrong_use(arguments, reason, with_faults, refused):
    before = snapshot(with_faults / "docs")
    assert refused(with_faults, *arguments) == f"kurslex {arguments[0]}: {reason}\n"
    assert snapshot(with_faults / "docs") == before


def test_a_page_with_problems_is_not_recorded(repository):
    write_anew(repository)
    edit(repository.folder / SWEDISH, "(clove-hitch.md)", "(clove-hich.md)")
    before = (repository.folder / FRENCH).read_bytes()
    problem = (
        f"{SWEDISH}:29: link to 'clove-hich.md' leads nowhere [broken-link]\n"
        "  hint: did you mean 'clove-hitch'?\n"
        "Nothing was recorded: fix the problems above first.\n"
    )
    for command in (["sv", "bowline"], ["fr", "bowline"], ["--all", "--yes"]):
        result = run_kurslex("sync", *command, cwd=repository.folder)
        assert (result.stdout, result.returncode) == ("", 1)
        assert result.stderr.replace("clove-hitch.md", "clove-hitch") == problem
    assert (repository.folder / FRENCH).read_bytes() == before
    # Problems of other pages, and warnings, do not matter.
    assert "is recorded" not in said(repository, "sync", "fr", "reef-knot")


def answered(repository: Repository, answer: str) -> tuple[str, str, int]:
    """Run `sync --all` on a terminal where somebody answers."""
    ours, theirs = pty.openpty()
    os.write(ours, answer.encode())
    done = run_kurslex("sync", "--all", cwd=repository.folder, answers=theirs)
    os.close(ours)
    os.close(theirs)
    return done.stdout, done.stderr, done.returncode


def test_all_pages_are_recorded_only_when_asked_for(repository):
    write_anew(repository)
    before = (repository.folder / FRENCH).read_bytes()
    question = (
        "--all records 6 pages as compared, whether or not anybody has compared them.\n"
        "Record them? [y/N] "
    )
    for answer in ("\n", "n\n", "x\n"):
        refusal = f"{question}kurslex sync: nothing was recorded\n"
        assert answered(repository, answer) == ("", refusal, 2)
    assert (repository.folder / FRENCH).read_bytes() == before
    report = "6 pages recorded as saying the same, 2 again\n"
    assert answered(repository, "y\n") == (report, question, 0)


def test_pages_can_be_recorded_as_agreeing_with_each_other(repository):
    write_anew(repository)
    assert said(repository, "sync", "sv", "bowline", "--each-other") == (
        f"{SWEDISH} is recorded as checked against fr\n{FRENCH} is recorded as checked against sv\n"
    )
    assert said(repository, "diff", "fr", "bowline") == f"{FRENCH} is up to date with sv\n"


def test_records_of_an_earlier_version_are_written_anew(repository):
    """The texts that they stand for are found in the pages and in git; others stay as they are."""
    pages = load_glossary(repository.folder)[0].pages
    exact = {tag: "-".join(exact_fingerprint(pages[tag, "bowline"])) for tag in ("sv", "fr")}
    for path, tag, other in ((SWEDISH, "sv", "fr"), (FRENCH, "fr", "sv")):
        head, _, tail = (repository.folder / path).read_text("utf-8").partition("typographical:\n")
        record = f"checked:\n  {other}: {exact[other]}/{exact[tag]}\n"
        page = f"{head}{record}---{tail.partition('---')[2]}"
        (repository.folder / path).write_text(page, encoding="utf-8")
    repository.commit("Earlier")
    write_anew(repository)
    repository.commit("Change")
    outdated = said(repository, "status")
    assert "fr, outdated: bowline (sv: 1 of 4 parts, 1% of the words)\n" in outdated
    assert said(repository, "sync", "--convert") == "2 pages converted\n"
    assert said(repository, "status") == outdated
    record = load_glossary(repository.folder)[0].pages["fr", "bowline"].checked["sv"]
    assert {len(each) for each in (*record.source, *record.own)} == {6}
    assert said(repository, "sync", "--convert") == "0 pages converted\n"
