"""Which documents there are, and that the old addresses still lead somewhere."""

from urllib.parse import urljoin
from xml.etree import ElementTree

import pytest

from tests.support.addresses import (
    ADDRESS,
    CONCEPT_PAGES,
    CONTENT_PAGES,
    EMBED_PAGES,
    HOMES,
    LEGACY,
    MOVED,
    OVERVIEW_PAGES,
    PARALLEL_PAGES,
    PERMALINKS,
    SEARCH_PAGES,
    STATUS_PAGES,
    siblings,
)

_SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_XHTML = "{http://www.w3.org/1999/xhtml}"


def test_the_documents_are_exactly_these(pages):
    moved = [f"{slug}/" for slug in MOVED]
    assert sorted(pages) == sorted(
        [
            *("", "404.html", "search/", *PERMALINKS, *moved),
            *(*HOMES, *OVERVIEW_PAGES, *CONCEPT_PAGES, *PARALLEL_PAGES),
            *(*EMBED_PAGES, *SEARCH_PAGES, *STATUS_PAGES),
        ]
    )


@pytest.mark.parametrize(("slug", "concept"), MOVED.items())
def test_a_legacy_address_leads_to_the_permalink(slug, concept, pages):
    page = pages[f"{slug}/"]
    seconds, _, target = page.one("meta", http_equiv="refresh")["content"].partition("; url=")
    assert seconds == "0"
    assert urljoin(f"{ADDRESS}{slug}/", target) == f"{ADDRESS}{concept}/"
    assert page.canonical == f"{ADDRESS}{concept}/"
    assert {urljoin(f"{ADDRESS}{slug}/", a["href"]) for a in page.all("a")} == {page.canonical}
    assert page.one("meta", name="robots")["content"] == "noindex"


def test_a_legacy_address_that_is_an_id_is_the_permalink_itself(pages):
    same = [f"{slug}/" for slug in LEGACY if slug not in MOVED]
    assert same == ["market-price/", "nasdaq/", "nyse/", "underwriting/"]
    assert [pages[location].canonical for location in same] == [ADDRESS + each for each in same]


def test_the_sitemap_lists_exactly_the_content_pages_with_their_languages(site):
    root = ElementTree.parse(site / "sitemap.xml").getroot()
    listed = {
        str(url.findtext(f"{_SITEMAP}loc")): {
            link.attrib["hreflang"]: link.attrib["href"] for link in url.findall(f"{_XHTML}link")
        }
        for url in root.findall(f"{_SITEMAP}url")
    }
    assert len(root) == len(listed) == len(CONTENT_PAGES)
    assert listed == {ADDRESS + location: siblings(location) for location in CONTENT_PAGES}
