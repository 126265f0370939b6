"""The days of pages: which are made anew by a commit, and that an archive names the same ones."""

import re
import shutil
from pathlib import Path

import pytest

from kurslex.cli import main
from kurslex.engine.cache import no_cache, open_cache
from kurslex.engine.records import Records
from kurslex.engine.site import write_site
from kurslex.project.loading.content_time import content_time
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.page_history import page_history
from kurslex.project.loading.site_settings import load_site
from tests.engine.projects import SWEDISH, Tree, differing, replaced, tree
from tests.support.edits import copy_tiny_site
from tests.support.repository import Repository

_FIRST, _SECOND = "2026-03-01T12:00:00Z", "2026-03-05T12:00:00Z"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """The tiny site in a repository, all of it committed on the first day."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_COMMITTER_DATE", _FIRST)
    repository = Repository(copy_tiny_site(tmp_path / "knots"))
    (repository.folder / ".gitignore").write_text(".kurslex/\n", encoding="utf-8")
    repository.commit()
    monkeypatch.setenv("GIT_COMMITTER_DATE", _SECOND)
    return repository


def _written(root: Path, folder: Path, records: Records) -> Tree:
    memory = records.memory()
    write_site(
        load_glossary(root)[0],
        load_site(root),
        folder,
        records,
        memory=memory,
        changed=content_time(root),
        history=page_history(root),
    )
    records.save(memory)
    return tree(folder)


def _built(root: Path, folder: Path) -> tuple[Tree, set[str]]:
    """Return the site of a build with a cache, and what it made."""
    with open_cache(root) as records:
        return _written(root, folder, records), set(records.made)


def _days(site: Tree) -> dict[str, str]:
    """Return what the page for teaching says of each Swedish knot's day, by the knot's id."""
    said = {}
    for path, content in site.items():
        if path.startswith("sv/teaching/") and path.count("/") == 3:
            _, _, rest = content.decode().partition("Senast ändrad ")
            if rest:  # no old address
                said[path.split("/")[2]] = re.split("<| ·", rest)[0].strip()
    assert said.keys() == {"bowline", "clove-hitch", "reef-knot"}
    return said


def test_a_commit_dates_its_pages_and_makes_no_other_page_anew(repository, tmp_path):
    root = repository.folder
    site, _ = _built(root, tmp_path / "first")
    assert set(_days(site).values()) == {"1 mars 2026"}
    replaced(SWEDISH, "fingrarna", "händerna")(root)
    site, _ = _built(root, tmp_path / "edited")
    assert _days(site)["bowline"] == "1 mars 2026"
    repository.commit()
    site, made = _built(root, tmp_path / "committed")
    with no_cache() as records:
        assert differing(site, _written(root, tmp_path / "fresh", records)) == []
    days = _days(site)
    assert days.pop("bowline") == "5 mars 2026"
    assert set(days.values()) == {"1 mars 2026"}
    assert b'"dateModified":{"@value":"2026-03-05"}' in site["sv/bowline/index.html"]
    assert b'"dateModified":{"@value":"2026-03-01"}' in site["fr/bowline/index.html"]
    pages = {each for each in made if each.endswith("index.html")}
    assert {each for each in pages if "/downloads/" not in each and "/pack/" not in each} == {
        "sv/bowline/index.html",
        "sv/teaching/bowline/index.html",
    }


def test_a_commit_without_content_makes_nothing_anew(repository, tmp_path):
    root = repository.folder
    site, _ = _built(root, tmp_path / "first")
    (root / "README.md").write_text("About knots.\n", encoding="utf-8")
    repository.commit()
    assert _built(root, tmp_path / "second") == (site, set())
    with no_cache() as records:
        assert differing(site, _written(root, tmp_path / "fresh", records)) == []


def test_an_archive_of_a_release_and_a_shallow_clone_name_the_same_days(
    repository, tmp_path, monkeypatch
):
    root = repository.folder
    replaced(SWEDISH, "fingrarna", "händerna")(root)
    repository.commit()
    monkeypatch.chdir(root)
    assert main(["release", "0.2.0", "--date", "2026-03-05"]) == 0
    repository.commit("Release 0.2.0")
    site, _ = _built(root, tmp_path / "site")
    archive = tmp_path / "archive"
    archive.mkdir()
    repository.git("archive", "--output", str(tmp_path / "knots.tar"), "HEAD")
    shutil.unpack_archive(tmp_path / "knots.tar", archive)
    shallow = Repository(tmp_path / "shallow")
    shallow.git("fetch", "--quiet", "--depth=1", root.as_uri(), "main")
    shallow.git("checkout", "--quiet", "FETCH_HEAD")
    assert _days(site)["bowline"] == "5 mars 2026"
    assert set(_days(site).values()) == {"1 mars 2026", "5 mars 2026"}
    # Only feeds tell times of the day, which a release does not record; pages of downloads say how
    # large they are.
    feeds = {
        f"{tag}/{file}"
        for tag in ("sv", "fr")
        for file in ("feed.xml", "downloads/index.html", f"kurslex-{tag}.zip")
    }
    for other in (archive, shallow.folder):
        with no_cache() as records:
            found = _written(other, tmp_path / f"{other.name}-site", records)
        assert {*differing(found, site)} == feeds, other.name
