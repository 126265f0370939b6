"""The feeds of a site: what makes them anew, and which pages lead to them."""

import feedparser
import pytest

from kurslex.engine.cache import no_cache, open_cache
from kurslex.engine.site import write_site
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.page_history import History, page_history
from kurslex.project.loading.site_settings import load_site
from tests.engine.projects import replaced, tree
from tests.support.edits import copy_tiny_site
from tests.support.html import read_site
from tests.support.repository import Repository

_FEEDS = {"atom in sv", "atom in fr"}
_FILES = {"sv/feed.xml", "fr/feed.xml"}


@pytest.fixture
def project(tmp_path):
    """The tiny site in a repository, where all of it was committed at once."""
    root = copy_tiny_site(tmp_path / "knots")
    repository = Repository(root)
    (root / ".gitignore").write_text(".kurslex/\n", encoding="utf-8")
    repository.commit()
    return root, repository


def built(root, folder):
    """Build the site; return it, and which feeds were made."""
    with open_cache(root) as records:
        written(root, folder, records)
        made = {each for each in records.made if each in _FEEDS}
    return tree(folder), made


def written(root, folder, records):
    memory = records.memory()
    glossary, site = load_glossary(root)[0], load_site(root)
    write_site(glossary, site, folder, records, memory=memory, history=page_history(root))
    records.save(memory)


def test_a_feed_is_made_anew_where_what_it_says_has_changed(project, tmp_path, monkeypatch):
    root, repository = project
    files, made = built(root, tmp_path / "first")
    assert made == _FEEDS
    assert len(feedparser.parse(files["sv/feed.xml"]).entries) == 3
    replaced("docs/sv/bowline.md", "fingrarna", "händerna")(root)
    assert built(root, tmp_path / "word")[1] == set()
    replaced("docs/sv/bowline.md", "fast ögla", "stadig ögla")(root)
    assert built(root, tmp_path / "definition")[1] == {"atom in sv"}
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2100000000 +0000")
    repository.commit()
    files, made = built(root, tmp_path / "commit")
    assert made == {"atom in sv"}
    with no_cache() as records:
        written(root, tmp_path / "fresh", records)
    assert tree(tmp_path / "fresh") == files
    [first, *rest] = feedparser.parse(files["sv/feed.xml"]).entries
    assert first.id.endswith("/sv/bowline/")
    assert first.updated == "2036-07-18T13:20:00Z"
    assert all(each.updated < first.updated for each in rest)
    assert all(
        each.updated < first.updated for each in feedparser.parse(files["fr/feed.xml"]).entries
    )


def test_a_word_of_a_text_does_not_make_git_read_the_history(project, tmp_path, monkeypatch):
    root, _ = project
    built(root, tmp_path / "first")
    replaced("docs/sv/bowline.md", "fingrarna", "händerna")(root)

    def read(_history):
        raise AssertionError("the times of pages were asked for")

    monkeypatch.setattr(History, "_read", read)
    with open_cache(root) as records:
        written(root, tmp_path / "word", records)
        assert "sv/bowline/index.html" in records.made


def test_the_home_page_and_the_page_of_downloads_lead_to_the_feed(used):
    root, site = used
    assert {path for path in site if path.endswith("feed.xml")} == _FILES
    leading = {}
    for path, page in read_site(root.parent / "site").items():
        for each in page.all("link"):
            if each.attributes.get("type") == "application/atom+xml":
                leading[path] = (each["rel"], each["title"], each["href"])
    assert leading["sv/"] == ("alternate", "Knopboken: Nya och ändrade artiklar", "feed.xml")
    assert leading["sv/downloads/"][2] == "../feed.xml"
    assert leading.keys() == {"sv/", "sv/downloads/", "fr/", "fr/downloads/"}
