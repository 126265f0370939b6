"""The pages over many concepts at once, held against the model that they are made from."""

from collections import Counter
from itertools import pairwise
from urllib.parse import urljoin

import pytest

from tests.support.addresses import ADDRESS, CONCEPTS, EMBEDS, LANGUAGES, MOVED_FRAMES, MOVED_PAGES
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
    concepts = [glossary.page(language, concept) for concept in CONCEPTS]
    # A synonym is followed by the term to look under.
    terms = Counter(
        term.text if term == page.preferred else f"{term.text} {page.preferred.text}"
        for page in concepts
        for term in page.terms
    )
    # After them come the lists of the foot.
    body = index.elements[: index.elements.index(index.one("footer"))]
    lists = [each.text for each in body if each.tag == "li"][-terms.total() :]
    assert Counter(lists) == terms
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
    page = pages[f"{language}/false-friends/"]
    entries = [each for each in page.all("div") if each["id"].startswith("false-friends-")]
    assert [each["id"].removeprefix("false-friends-") for each in entries] == [
        friends.id for friends in glossary.false_friends
    ]
    assert len(entries) >= 20
    assert [each.text for each in page.all("dd")].count("") == 0
    for name in ("", "terms/"):
        assert f"{ADDRESS}{language}/false-friends/" in targets(pages[f"{language}/{name}"])


@every_language
def test_the_path_can_be_walked_from_its_first_step_to_its_last(language, pages, glossary):
    order = [concept for stage in glossary.path for concept in stage.concepts]
    assert 20 <= len(order) <= len(CONCEPTS) / 2  # a way through, not the list of all
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
    page = pages[f"{language}/path/"]
    [begin] = [link for link in page.all("a") if link["data-part"] == "next"]
    assert urljoin(page.location, begin["href"]) == f"{language}/{order[0]}/"
    # The link within a step follows it.
    listed = {
        step["data-step"]: urljoin(page.location, link["href"])
        for step, link in pairwise(page.elements)
        if step["data-step"]
    }
    assert [*listed.items()] == [(concept, f"{language}/{concept}/") for concept in order]


@every_language
def test_every_calculator_is_listed_with_its_pages(language, pages, glossary):
    page = pages[f"{language}/calculators/"]
    entries = page.all("li", class_="kx-calculator-entry")
    assert sorted(each["id"] for each in entries) == sorted(EMBEDS)
    linked = targets(page)
    # A title leads to the first page that the list under it names.
    titles = Counter(
        urljoin(ADDRESS + page.location, link["href"])
        for title, link in pairwise(page.elements)
        if title.tag == "h3"
    )
    assert [address.partition("#")[2] for address in titles] == [each["id"] for each in entries]
    for concept in glossary.concepts.values():
        for calculator in concept.calculators:
            address = f"{ADDRESS}{language}/{concept.id}/#{calculator}"
            assert linked[address] - titles[address] == 1
    for calculator in EMBEDS:
        assert linked[f"{ADDRESS}{language}/embed/{calculator}/"] == 1


def test_every_page_leads_to_the_overviews(pages):
    # Where nothing is, a page offers the home page and the search.
    missing = {f"{language}/404.html" for language in LANGUAGES}
    assert missing <= pages.keys()
    for location, page in pages.items():
        own = page.one("html")["lang"] in LANGUAGES and "/embed/" not in location
        if own and location not in {*MOVED_PAGES, *MOVED_FRAMES, *missing}:
            language = location.partition("/")[0]
            assert {f"{ADDRESS}{language}/{name}/" for name in ("a-z", "path", "terms")} <= set(
                targets(page)
            ), location
