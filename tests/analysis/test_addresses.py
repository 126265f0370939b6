"""The addresses that are known without a build are those that a build makes."""

import pytest

from kurslex.analysis.addresses import addresses
from kurslex.outputs.downloads import download_locations
from kurslex.project.loading.load_glossary import load_glossary
from tests.cases import FOLDER
from tests.engine.projects import afresh
from tests.support.edits import apply_edits, copy_tiny_site, read_check_case

# What nobody links: pages load these by themselves, or programs ask for them.
_LOADED = ("assets/", "api/", "_", ".htaccess", "site.caddy", "service-worker.js", "sitemap.xml")
_BESIDE = (
    *(".js", ".nginx", "/404.html", "index.md", "/manifest.webmanifest", "/opensearch.xml"),
    *("/picture.png", "/qr.svg"),
)
_NEVER = {"404.html", "offline.html", "llms.txt", "icon-192.png", "icon-512.png"}
_PACKS = "/downloads/pack/"


@pytest.fixture(scope="module")
def moved_site(tmp_path_factory):
    """A glossary with old addresses of every kind, and the files of its site."""
    folder = tmp_path_factory.mktemp("moved")
    root = copy_tiny_site(folder / "project")
    apply_edits(read_check_case(FOLDER / "rules/lost-address-good.txt")[0], root)
    (root / "docs/addresses.txt").unlink()
    files = afresh(root, folder / "site")
    return load_glossary(root)[0], files


def location(path):
    return path.removesuffix("index.html") if path.endswith("index.html") else path


def test_every_address_is_a_file(moved_site):
    glossary, files = moved_site
    known = {*addresses(glossary), *download_locations(glossary)}
    assert {"sv/theme/knots/", "fr/dogshank/sv/", "sv/embed/breaking-load/"} <= known
    assert known - {*map(location, files)} == set()


def test_every_page_and_file_to_take_along_is_an_address(moved_site):
    glossary, files = moved_site
    known = {*addresses(glossary), *download_locations(glossary)}
    linked = {
        location(path) for path in files if not path.startswith(_LOADED) and path not in _NEVER
    }
    unknown = linked - known
    assert {each for each in unknown if not each.endswith(_BESIDE) and _PACKS not in each} == set()
