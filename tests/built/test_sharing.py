"""What other programs than a browser's page read of the site, and that all of it is there."""

import json
from urllib.parse import urljoin
from xml.etree import ElementTree

import pytest

from tests.support.addresses import ADDRESS, CONCEPT_PAGES, CONTENT_PAGES, LANGUAGES
from tests.support.png import read_png

_OPENSEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"


def test_every_content_page_is_shared_with_its_title_and_a_picture_that_exists(pages, site):
    for location in CONTENT_PAGES:
        if location.partition("/")[0] not in LANGUAGES:
            continue  # what chooses a language
        page = pages[location]
        said = {each["property"]: each["content"] for each in page.all("meta") if each["property"]}
        picture = said.pop("og:image")
        assert said == {
            "og:title": page.one("title").text,
            "og:description": page.one("meta", name="description")["content"],
            "og:url": page.canonical,
        }
        own = f"{location}picture.png"
        language = f"{location.partition('/')[0]}/picture.png"
        assert picture == ADDRESS + (own if location in CONCEPT_PAGES else language)
        assert (site / picture.removeprefix(ADDRESS)).is_file()


def test_a_permalink_is_shared_with_the_picture_of_the_first_language(pages, site):
    permalinks = {location.partition("/")[2] for location in CONCEPT_PAGES}
    for location in {"", *permalinks}:
        page = pages[location]
        said = {each["property"]: each["content"] for each in page.all("meta") if each["property"]}
        first = next(each["hreflang"] for each in page.all("a") if each["hreflang"])
        assert said == {
            "og:title": page.one("title").text,
            "og:url": ADDRESS + location,
            "og:image": f"{ADDRESS}{first}/{location}picture.png",
        }
        assert (site / first / location / "picture.png").is_file()


def test_no_two_concepts_of_a_language_share_a_picture(site):
    pictures = [(site / location / "picture.png").read_bytes() for location in CONCEPT_PAGES]
    assert len({*pictures}) > len(pictures) * 0.9  # some terms are the same in two languages


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_can_be_installed(language, pages, site):
    here = f"{ADDRESS}{language}/manifest.webmanifest"
    manifest = json.loads((site / language / "manifest.webmanifest").read_text(encoding="utf-8"))
    assert manifest["lang"] == language
    assert urljoin(here, manifest["start_url"]) == f"{ADDRESS}{language}/"
    assert urljoin(here, manifest["scope"]) == ADDRESS
    sizes = {}
    for icon in manifest["icons"]:
        path = urljoin(here, icon["src"]).removeprefix(ADDRESS).partition("?")[0]
        sizes[icon["sizes"]] = (site / path).read_bytes()
    assert {"any", "192x192", "512x512"} == {*sizes}
    assert read_png(sizes["192x192"]).width == 192
    for location in CONTENT_PAGES:
        if location.startswith(f"{language}/"):
            link = pages[location].one("link", rel="manifest")["href"]
            assert urljoin(ADDRESS + location, link) == here


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_browser_can_search_a_language(language, site):
    root = ElementTree.fromstring((site / language / "opensearch.xml").read_bytes())
    assert len(root.findtext(f"{_OPENSEARCH}ShortName")) <= 16
    urls = {each.get("type"): each for each in root.findall(f"{_OPENSEARCH}Url")}
    template = urls["text/html"].get("template")
    assert template == f"{ADDRESS}{language}/search/?q={{searchTerms}}"
    own = urls["application/opensearchdescription+xml"]
    assert (own.get("rel"), own.get("template")) == (
        "self",
        f"{ADDRESS}{language}/opensearch.xml",
    )
