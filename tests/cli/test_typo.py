"""`kurslex typo` in a real repository: what it marks, and what it refuses to."""

from kurslex.analysis.freshness.page_parts import exact_fingerprint
from kurslex.project.loading.load_glossary import load_glossary
from tests.cli.comparing import (
    DIFFERENCE,
    FRENCH,
    SWEDISH,
    refused,
    said,
    write_anew,
)
from tests.support.command import edit


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
    repository.commit("Fix")
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
        f"{FRENCH} has never been compared; record it once somebody has: kurslex sync fr bowline\n"
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
    said = f"{SWEDISH} was not there at HEAD; a new page needs no mark"
    assert refused(repository, "typo", "sv", "bowline") == said


def test_a_typing_error_where_records_are_of_an_earlier_version(repository):
    pages = load_glossary(repository.folder)[0].pages
    exact = {tag: "-".join(exact_fingerprint(pages[tag, "bowline"])) for tag in ("sv", "fr")}
    text = (repository.folder / FRENCH).read_text("utf-8")
    head, _, tail = text.partition("typographical:\n")
    record = f"checked:\n  sv: {exact['sv']}/{exact['fr']}\n"
    (repository.folder / FRENCH).write_text(f"{head}{record}---{tail.partition('---')[2]}", "utf-8")
    repository.commit("Earlier")
    edit(repository.folder / SWEDISH, "ungefär 65", "cirka 65")
    assert said(repository, "typo", "sv", "bowline") == (
        f"The edit of {SWEDISH} counts as typographical; recorded in {FRENCH}, {SWEDISH}\n"
    )
    assert said(repository, "diff", "fr", "bowline") == f"{FRENCH} is up to date with sv\n"
