"""Which documents there are, and that the old addresses still lead somewhere."""

from urllib.parse import urljoin
from xml.etree import ElementTree

import pytest

from tests.support.addresses import (
    ADDRESS,
    CARD_PAGES,
    CONCEPT_PAGES,
    CONTENT_PAGES,
    EMBED_PAGES,
    EXERCISE_FRAMES,
    EXERCISE_PAGES,
    HOMES,
    LANGUAGES,
    MOVED,
    MOVED_FRAMES,
    MOVED_PAGES,
    OVERVIEW_PAGES,
    PARALLEL_PAGES,
    PERMALINKS,
    PRACTICE_PAGES,
    PUBLISHED,
    SEARCH_PAGES,
    STATUS_PAGES,
    TEACHING_PAGES,
    THEME_PAGES,
    WITHDRAWN,
    WITHDRAWN_PAGES,
    siblings,
)

_SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_XHTML = "{http://www.w3.org/1999/xhtml}"


def test_the_documents_are_exactly_these(pages):
    moved = [f"{slug}/" for slug in (*MOVED, *WITHDRAWN)]
    assert sorted(pages) == sorted(
        [
            *("", "404.html", "search/", *PERMALINKS, *moved),
            *(f"{language}/404.html" for language in LANGUAGES),
            *(*HOMES, *OVERVIEW_PAGES, *THEME_PAGES, *CONCEPT_PAGES, *PARALLEL_PAGES),
            *(*EMBED_PAGES, *SEARCH_PAGES, *STATUS_PAGES, *PRACTICE_PAGES),
            *(*EXERCISE_PAGES, *EXERCISE_FRAMES, *TEACHING_PAGES, *CARD_PAGES),
            *(*MOVED_PAGES, *MOVED_FRAMES, *WITHDRAWN_PAGES),
        ]
    )


@pytest.mark.parametrize(("slug", "target"), MOVED.items())
def test_a_legacy_address_offers_the_languages_of_the_concept(slug, target, pages):
    page = pages[f"{slug}/"]
    concept = target.partition("#")[0]
    assert page.canonical == f"{ADDRESS}{concept}/"
    assert page.one("meta", name="robots")["content"] == "noindex"
    found = {
        each["hreflang"]: urljoin(f"{ADDRESS}{slug}/", each["href"])
        for each in page.all("a")
        if "data-also" in each.attributes
    }
    assert found == {
        language: f"{ADDRESS}{language}/{concept}/{target.removeprefix(concept)}"
        for language in LANGUAGES
    }


def test_an_old_address_in_a_language_leads_on_in_it(pages):
    for location, target in {**MOVED_PAGES, **MOVED_FRAMES}.items():
        page = pages[location]
        assert page.canonical == ADDRESS + target
        assert page.one("meta", name="robots")["content"] == "noindex"
        [link] = [each for each in page.all("a") if "data-moved" in each.attributes]
        assert urljoin(ADDRESS + location, link["href"]).partition("#")[0] == ADDRESS + target


def test_every_published_address_is_there(site):
    files = {each: each + "index.html" * (each.endswith("/") or not each) for each in PUBLISHED}
    assert [each for each, file in files.items() if not (site / file).is_file()] == []


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
