"""What every document says about itself: language, title, description, addresses."""

from collections import Counter
from urllib.parse import urljoin

from tests.support.addresses import (
    ADDRESS,
    CONCEPT_PAGES,
    CONTENT_PAGES,
    EMBED_PAGES,
    LANGUAGES,
    OVERVIEW_PAGES,
    PARALLEL_PAGES,
    language_of,
    siblings,
)


def test_every_document_names_its_language(pages):
    found = {location: page.one("html")["lang"] for location, page in pages.items()}
    assert found == {location: language_of(location) for location in pages}


def test_every_document_has_one_heading_of_the_first_level_and_a_title(pages):
    for location, page in pages.items():
        assert page.one("h1").text, location
        assert page.one("title").text, location


def test_titles_are_unique_within_a_language(pages):
    titles = Counter(
        (language_of(location), pages[location].one("title").text) for location in CONTENT_PAGES
    )
    assert [title for title, count in titles.items() if count > 1] == []


def test_every_content_page_has_a_description(pages):
    for location in CONTENT_PAGES:
        description = pages[location].one("meta", name="description")["content"]
        assert len(description.split()) >= 5, location


def test_a_page_in_two_languages_leaves_search_engines_to_the_first(pages):
    found = {location: pages[location].canonical for location in PARALLEL_PAGES}
    assert found == {
        location: f"{ADDRESS}{first}/{concept}/"
        for location, (first, concept, _) in PARALLEL_PAGES.items()
    }


def test_every_content_page_is_its_own_canonical(pages):
    found = {location: pages[location].canonical for location in (*CONTENT_PAGES, *EMBED_PAGES)}
    assert found == {location: ADDRESS + location for location in found}


def test_alternates_are_the_existing_languages_and_the_permalink(pages):
    found = {location: pages[location].alternates for location in CONTENT_PAGES}
    assert found == {location: siblings(location) for location in CONTENT_PAGES}
    others = [page for location, page in pages.items() if location not in CONTENT_PAGES]
    assert [page.location for page in others if page.alternates] == []


def test_alternates_are_reciprocal(pages):
    for location in CONTENT_PAGES:
        alternates = pages[location].alternates
        assert ADDRESS + location in alternates.values()
        for address in alternates.values():
            assert pages[address.removeprefix(ADDRESS)].alternates == alternates


def test_the_language_switch_of_an_overview_leads_to_the_same_overview(pages):
    for location, (language, name) in OVERVIEW_PAGES.items():
        switch = [link for link in pages[location].all("a") if link["hreflang"]][: len(LANGUAGES)]
        assert [link["hreflang"] for link in switch if link["aria-current"]] == [language]
        assert [_target(location, link) for link in switch] == [
            f"{ADDRESS}{tag}/{name}/" for tag in LANGUAGES
        ]


def test_the_language_switch_keeps_the_second_column_or_swaps_both(pages):
    for location, (first, concept, second) in PARALLEL_PAGES.items():
        switch = [link for link in pages[location].all("a") if link["hreflang"]]
        [third] = set(LANGUAGES) - {first, second}
        assert {link["hreflang"]: _target(location, link) for link in switch} == {
            first: f"{ADDRESS}{location}",
            second: f"{ADDRESS}{second}/{concept}/{first}/",
            third: f"{ADDRESS}{third}/{concept}/{second}/",
        }


def test_the_language_switch_leads_to_the_same_concept(pages):
    for location, (language, concept) in CONCEPT_PAGES.items():
        links = [
            link
            for link in pages[location].all("a")
            if link["hreflang"] and "lang" in link.attributes
        ]
        switch, terms = links[: len(LANGUAGES)], links[len(LANGUAGES) :]
        assert {link["hreflang"]: _target(location, link) for link in switch} == {
            tag: f"{ADDRESS}{tag}/{concept}/" for tag in LANGUAGES
        }
        assert [link["hreflang"] for link in switch if link["aria-current"]] == [language]
        assert {link["hreflang"]: _target(location, link) for link in terms} == {
            tag: f"{ADDRESS}{tag}/{concept}/" for tag in LANGUAGES if tag != language
        }


def _target(location, link):
    return urljoin(ADDRESS + location, link["href"])
