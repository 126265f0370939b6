"""`kurslex release`: what it writes, what it prints, and what is in its way."""

import subprocess

import pytest

from kurslex.cli import main
from kurslex.project.loading.load_glossary import load_glossary
from tests.support.command import edit, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site
from tests.support.repository import Repository, copy_repository

_CHANGES = "# Changes\n\n## Unreleased\n\n### Knots\n\n- A bowline.\n"


@pytest.fixture(scope="module")
def committed(tmp_path_factory):
    """The repository that `repository` copies; it knows what was found in it."""
    repository = Repository(copy_tiny_site(tmp_path_factory.mktemp("committed") / "knots"))
    (repository.folder / "CHANGELOG.md").write_text(_CHANGES, encoding="utf-8")
    repository.commit()
    assert run_kurslex("check", cwd=repository.folder).returncode == 0
    return repository.folder


@pytest.fixture
def repository(committed, tmp_path, monkeypatch):
    repository = copy_repository(committed, tmp_path / "knots")
    monkeypatch.chdir(repository.folder)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return repository


def test_a_release_is_written_and_its_tag_described(repository, capsys):
    assert main(["release", "0.2.0", "--date", "2026-03-01"]) == 0
    out, err = capsys.readouterr()
    assert (
        out == "Knopboken · Le petit livre des nœuds 0.2.0, 2026-03-01\n\nKnots\n\n- A bowline.\n"
    )
    glossary, problems = load_glossary(repository.folder)
    count = len(glossary.published)
    assert err == (
        "kurslex release: wrote docs/addresses.txt, docs/release.yml, docs/page-dates.txt, "
        "CHANGELOG.md\n"
        f"kurslex release: the site has {count} addresses that stay, {count} of them new\n"
        "kurslex release: commit these files, and tag the commit v0.2.0 with the message above "
        "(git tag --annotate --file)\n"
    )
    assert problems == []
    assert (glossary.release.version, glossary.release.date) == ("0.2.0", "2026-03-01")
    assert (repository.folder / "CHANGELOG.md").read_text(encoding="utf-8") == (
        "# Changes\n\n## Unreleased\n\n## 0.2.0, 2026-03-01\n\n### Knots\n\n- A bowline.\n"
    )
    day = repository.git("log", "-1", "--format=%cd", "--date=format-local:%Y-%m-%d").strip()
    assert {each.path: day for each in glossary.pages.values()} == {
        path: times.last_day for path, times in glossary.page_dates.items() if times
    }
    locations = [each.location for each in glossary.published]
    assert locations == sorted(set(locations))
    assert {"", "bowline/", "sv/bowline/fr/", "sv/downloads/kurslex-sv.apkg"} <= {*locations}


def test_what_was_published_stays_promised(repository, capsys):
    assert main(["release", "0.2.0", "--date", "2026-03-01"]) == 0
    repository.commit("Release 0.2.0")
    before = {each.location for each in load_glossary(repository.folder)[0].published}
    assert main(["rename", "reef-knot", "square-knot"]) == 0
    edit(repository.folder / "CHANGELOG.md", "Unreleased\n", "0.2.1, unreleased\n\n- A name.\n")
    repository.commit("Rename")
    assert main(["release", "0.2.1", "--date", "2026-03-02"]) == 0
    after = {each.location for each in load_glossary(repository.folder)[0].published}
    assert before < after
    assert {each for each in after - before if "square-knot" not in each} == set()
    capsys.readouterr()


def test_a_dry_run_writes_nothing(repository, capsys, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1772323200")
    before = snapshot(repository.folder)
    assert main(["release", "1.0.0", "--dry-run"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Knopboken · Le petit livre des nœuds 1.0.0, 2026-03-01\n")
    assert err.startswith("kurslex release: would write docs/addresses.txt, docs/release.yml")
    assert snapshot(repository.folder) == before


def test_everything_in_the_way_is_told_at_once(repository, capsys):
    root = repository.folder
    assert main(["release", "0.2.0", "--date", "2026-03-01"]) == 0
    repository.commit("Release 0.2.0")
    repository.git("tag", "v0.3.0")
    edit(root / "docs/concepts.yml", "[bowline, reef-knot]", "[bowline, reef-knott]")
    capsys.readouterr()
    before = snapshot(root)
    assert main(["release", "0.2.1", "--date", "2026-02-01"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith(
        "related concept 'reef-knott' of 'clove-hitch' does not exist [related-concept]\n"
        "  hint: did you mean 'reef-knot'?\n"
        "kurslex release: commit first what has changed: docs/concepts.yml\n"
        "kurslex release: 0.2.1 is not higher than 0.3.0, the last version\n"
        "kurslex release: 2026-02-01 is before 2026-03-01, the day of the last release\n"
        "kurslex release: CHANGELOG.md has nothing below '## Unreleased'; write there what has "
        "changed\n"
        "kurslex release: kurslex check --strict reports 1 problem, which are above; fix them "
        "first\n"
        "kurslex release: nothing was released\n"
    )
    assert snapshot(root) == before


@pytest.mark.parametrize(
    ("words", "change_log", "said"),
    [
        (["1.0"], _CHANGES, "'1.0' is not a version; write three numbers, as in 1.2.0"),
        (["0.3.0"], _CHANGES, "the version 0.3.0 has a tag already"),
        (["1.0.0", "--date", "today"], _CHANGES, "'today' is not a day; write it as YYYY-MM-DD"),
        (
            ["1.0.0"],
            "# Changes\n",
            "the first heading of CHANGELOG.md is not '## Unreleased'; write below such a heading "
            "what has changed",
        ),
        (
            ["1.0.0"],
            _CHANGES.replace("Unreleased", "1.1.0, unreleased"),
            "CHANGELOG.md calls what is unreleased 1.1.0; release that version, or change the "
            "heading",
        ),
    ],
    ids=["version", "tag", "day", "no heading", "another version"],
)
def test_what_is_in_the_way_is_told(words, change_log, said, repository, refused):
    (repository.folder / "CHANGELOG.md").write_text(change_log, encoding="utf-8")
    repository.git("tag", "v0.3.0")
    repository.git("add", "--all")
    repository.git("commit", "--quiet", "--allow-empty", "--message", "More")
    err = refused(repository.folder, "release", *words)
    assert err == f"kurslex release: {said}\nkurslex release: nothing was released\n"


def test_a_shallow_clone_is_refused(repository, tmp_path, refused):
    (repository.folder / "docs/sv/words.txt").write_text("knop\n", encoding="utf-8")
    repository.commit()
    clone = Repository(tmp_path / "clone")
    clone.git("fetch", "--quiet", "--depth=1", repository.folder.as_uri(), "main")
    clone.git("checkout", "--quiet", "FETCH_HEAD")
    assert refused(clone.folder, "release", "1.0.0") == (
        "kurslex release: this clone is shallow, and nobody knows when its pages were changed; "
        "fetch the rest with git fetch --unshallow\n"
        "kurslex release: nothing was released\n"
    )


def test_why_git_refuses_a_folder_is_said_in_its_own_words(tmp_path, refused, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "de")
    root = copy_tiny_site(tmp_path / "knots")
    subprocess.run(["git", "init", "--quiet", "--bare", "."], cwd=root, check=True)
    assert refused(root, "release", "1.0.0") == (
        f"kurslex release: cannot use bare repository '{root}' (safe.bareRepository is "
        "'explicit'); a release is a commit with a tag\n"
        "kurslex release: nothing was released\n"
    )


def test_a_release_needs_a_repository(tmp_path, refused):
    root = copy_tiny_site(tmp_path / "knots")
    assert refused(root, "release", "1.0.0") == (
        f"kurslex release: {root} is in no git repository; a release is a commit with a tag\n"
        "kurslex release: nothing was released\n"
    )
