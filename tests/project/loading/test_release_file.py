import pytest

from kurslex.model.release import Release
from kurslex.model.site import Site
from kurslex.outputs.edition import Edition
from kurslex.project.loading.content_time import content_time
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.release_file import RELEASE, load_release, release_text
from tests.support.edits import copy_tiny_site
from tests.support.repository import Repository

FIRST = Release(version="0.2.0", date="2026-03-01")
MIDNIGHT = 1_772_323_200  # date --utc --date 2026-03-01 +%s


def write(root, text):
    (root / RELEASE).parent.mkdir(parents=True, exist_ok=True)
    (root / RELEASE).write_text(text, encoding="utf-8")


def test_a_glossary_knows_its_last_release(tmp_path):
    root = copy_tiny_site(tmp_path / "project")
    assert load_glossary(root)[0].release is None
    write(root, release_text(FIRST))
    glossary, problems = load_glossary(root)
    assert (glossary.release, problems) == (FIRST, [])
    site = Site(address="https://knots.example/")
    assert Edition(glossary=glossary, site=site, tags=("sv",)).version == "0.2.0"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("version: 0.2\ndate: 2026-03-01\n", "2: '0.2' is not a version"),
        ("version: 0.02.0\ndate: 2026-03-01\n", "2: '0.02.0' is not a version"),
        ("version: 0.2.0\ndate: 1 March\n", "3: '1 March' is not a day"),
        ("version: 0.2.0\ndate: 2026-02-30\n", "3: '2026-02-30' is not a day"),
        ("version: 0.2.0\n", "2: the release has no field 'date'"),
        ("- 0.2.0\n", "1: the release has no field 'version'"),
        ("version: [\n", "3: malformed YAML: while parsing a flow node expected the node"),
    ],
)
def test_a_file_that_says_no_release_is_reported(tmp_path, text, said):
    problems = []
    write(tmp_path, f"# What follows is wrong.\n{text}" if text[0] == "v" else text)
    assert load_release(tmp_path, problems) is None
    assert f"docs/release.yml:{said}" in str(problems[0])


def test_an_archive_of_a_release_is_dated_as_its_repository(tmp_path, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    archive = copy_tiny_site(tmp_path / "archive")
    write(archive, release_text(FIRST))
    repository = Repository(tmp_path / "repository")
    copy_tiny_site(repository.folder / "glossary")
    repository.commit("Begin")
    root = repository.folder / "glossary"
    begun = content_time(root)
    assert begun > MIDNIGHT
    write(root, release_text(FIRST))
    repository.commit("Release 0.2.0")
    assert content_time(root) == content_time(archive) == MIDNIGHT
    (repository.folder / "README.md").write_text("No content.\n", encoding="utf-8")
    repository.commit("Explain")
    assert content_time(root) == MIDNIGHT
    (root / "docs/sv/words.txt").write_text("knop\n", encoding="utf-8")
    repository.commit("Go on")
    assert content_time(root) >= begun
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "12")
    assert content_time(root) == content_time(archive) == 12


def test_a_shallow_clone_is_dated_with_a_release_on_its_day_alone(tmp_path, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    root = copy_tiny_site(tmp_path / "project")
    repository = Repository(root)
    repository.commit("Begin")
    write(root, release_text(FIRST))
    repository.commit("Release 0.2.0")
    for day, expected in (("2026-03-01", MIDNIGHT), ("2026-03-02", MIDNIGHT + 24 * 3600 + 60)):
        monkeypatch.setenv("GIT_COMMITTER_DATE", f"{day}T00:01:00Z")
        repository.git("commit", "--quiet", "--amend", "--message", "Something with this file")
        clone = tmp_path / day
        repository.git("clone", "--quiet", "--depth", "1", f"file://{root}", str(clone))
        assert content_time(clone) == expected
