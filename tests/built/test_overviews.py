"""The pages over many concepts at once, held against the model that they are made from."""

from collections import Counter
from urllib.parse import urljoin

import pytest

from tests.support.addresses import ADDRESS, CONCEPTS, EMBEDS, LANGUAGES, MOVED_PAGES
from tests.support.glossaries import project_glossary

every_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def glossary():
    return project_glossary()


def targets(page):
    return Counter(urljoin(ADDRESS + page.location, link["href"]) for link in page.all("a"))


@every_language
def test_every_term_stands_in_the_index_exactly_once(language, pages, glossary):
    index = pages[f"{language}/a-z/"]
    terms = Counter(
        term.text for concept in CONCEPTS for term in glossary.page(language, concept).terms
    )
    lists = [item.text for item in index.all("li")][-terms.total() :]
    assert Counter(item.partition(", ")[0] for item in lists) == terms
    linked = targets(index)
    # Once more each, in the list of definitions that the links show.
    assert {concept: linked[f"{ADDRESS}{language}/{concept}/"] for concept in CONCEPTS} == {
        concept: len(glossary.page(language, concept).terms) + 1 for concept in CONCEPTS
    }


@every_language
def test_every_concept_stands_in_the_table_once_in_each_language(language, pages, glossary):
    table = pages[f"{language}/terms/"]
    cells = [each for each in table.elements if each["data-rank"]]
    assert len(cells) == len(CONCEPTS) * len(LANGUAGES)
    for tag in LANGUAGES:
        column = [each for each in cells if each["lang"] == tag]
        assert sorted(int(each["data-rank"]) for each in column) == list(range(len(CONCEPTS)))
        for concept in CONCEPTS:
            page = glossary.page(tag, concept)
            words = "".join(term.text for term in (page.preferred, *page.admitted))
            assert f"{tag}{words}" in [each.text for each in column], concept
    assert [int(each["data-rank"]) for each in cells if each["lang"] == language] == list(
        range(len(CONCEPTS))
    )


@every_language
def test_false_friends_are_explained_in_every_language(language, pages, glossary):
    entries = [each for each in pages[f"{language}/terms/"].all("div") if each["id"]]
    assert [each["id"].removeprefix("false-friends-") for each in entries] == [
        friends.id for friends in glossary.false_friends
    ]
    assert len(entries) >= 20


@every_language
def test_the_path_can_be_walked_from_its_first_step_to_its_last(language, pages, glossary):
    order = [concept for stage in glossary.path for concept in stage.concepts]
    assert 20 <= len(order) <= 26
    walked = []
    location = f"{language}/{order[0]}/"
    while location:
        walked.append(location.split("/")[1])
        following = [urljoin(location, a["href"]) for a in pages[location].all("a", rel="next")]
        for after in following:
            [back] = [urljoin(after, a["href"]) for a in pages[after].all("a", rel="prev")]
            assert back == location
        location = following[0] if following else ""
    assert walked == order
    listed = [
        urljoin(f"{language}/path/", link["href"]).split("/")[1]
        for link in pages[f"{language}/path/"].all("a")
    ]
    assert [concept for concept in listed if concept in order] == order


@every_language
def test_every_calculator_is_listed_with_its_pages(language, pages, glossary):
    page = pages[f"{language}/calculators/"]
    assert sorted(each["id"] for each in page.all("h2")) == sorted(EMBEDS)
    linked = targets(page)
    for concept in glossary.concepts.values():
        for calculator in concept.calculators:
            assert linked[f"{ADDRESS}{language}/{concept.id}/#{calculator}"] == 1
    for calculator in EMBEDS:
        assert linked[f"{ADDRESS}{language}/embed/{calculator}/"] == 1


def test_every_page_leads_to_the_overviews(pages):
    for location, page in pages.items():
        own = page.one("html")["lang"] in LANGUAGES and "/embed/" not in location
        if own and location not in MOVED_PAGES:
            language = location.partition("/")[0]
            assert {f"{ADDRESS}{language}/{name}/" for name in ("a-z", "path", "terms")} <= set(
                targets(page)
            ), location
