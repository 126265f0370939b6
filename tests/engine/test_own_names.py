"""Concepts that are called like pages of the site itself: both are there, and neither moves."""

import re
from pathlib import Path

import pytest

from kurslex.analysis.addresses import addresses
from kurslex.engine.live import make_live_site
from kurslex.model.site import PATH, RESERVED, address_name, page_location, parallel_location
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.site_settings import load_site
from kurslex.rules import inspect
from tests.engine.projects import afresh, differing, with_cache
from tests.support.edits import copy_tiny_site


def called(root: Path, old: str, new: str) -> None:
    """Give a concept of the tiny glossary another id."""
    for file in (root / "docs/concepts.yml", *root.glob("docs/*/*.md")):
        text = file.read_text(encoding="utf-8")
        text = re.sub(rf"\b{old}(?=\.md|:|[,\]])", new, text)
        file.write_text(text, encoding="utf-8")
    for file in root.glob(f"docs/*/{old}.md"):
        file.rename(file.with_name(f"{new}.md"))


def test_an_address_of_its_own_for_each() -> None:
    assert page_location("sv", PATH) == "sv/path/"
    assert page_location("sv", "path") == "sv/path-/"
    assert page_location("sv", "paths") == "sv/paths/"
    assert parallel_location("sv", "terms", "fr") == "sv/terms-/fr/"
    assert {address_name(each) for each in ("api", "embed", "404")} == {"api-", "embed-", "404-"}


def test_the_site_has_both(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    called(root, "clove-hitch", "path")
    called(root, "reef-knot", "search")
    assert inspect(root)[1] == []
    site, _ = with_cache(root, tmp_path / "site")
    assert differing(site, afresh(root, tmp_path / "fresh")) == []
    again, made = with_cache(root, tmp_path / "again")
    assert (differing(site, again), made) == ([], [])
    for name, title in (("path", "dubbelt halvslag"), ("search", "råbandsknop")):
        assert f"<h1>{title}</h1>" in site[f"sv/{name}-/index.html"].decode()
        assert title in site[f"{name}-/index.html"].decode()
        assert f"sv/{name}/index.html" in site
        assert f"{name}/index.html" in site
        assert f'data-kurslex="sv/{name}/"' in site[f"sv/{name}/index.html"].decode()
    assert "<title>Från f" in site["sv/path/index.html"].decode()
    assert 'href="../path-/"' in site["sv/bowline/index.html"].decode()
    assert 'href="../../search-/fr/"' in site["sv/path-/fr/index.html"].decode()
    assert '"path-"' in site["assets/kurslex/search-sv.js"].decode()
    assert '"path-"' in site["sv/annotate.js"].decode()
    for each in ("sv/path-/</loc>", "sv/path/</loc>", "/search-/</loc>"):
        assert each in site["sitemap.xml"].decode()
    glossary, _ = load_glossary(root)
    assert {"sv/path/", "sv/path-/", "path-/", "fr/search-/sv/"} <= addresses(glossary)
    live = make_live_site(glossary, load_site(root))
    for path in ("sv/path-/index.html", "sv/path/index.html", "sv/path-/fr/index.html"):
        assert live.content(path) == site[path]


@pytest.mark.sampled(4)
@pytest.mark.parametrize("name", sorted(RESERVED - {"index"}))
def test_no_name_but_that_of_the_home_page_is_refused(name: str, tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "knots")
    called(root, "clove-hitch", name)
    assert inspect(root)[1] == []
