"""What the built pages teach and list, read as a browser without scripts reads them."""

from urllib.parse import urljoin

import pytest

from tests.support.addresses import ADDRESS, CONCEPTS, LANGUAGES, OVERVIEWS, THEMES, lines

_FACTS = [line.split(" | ") for line in lines("built/facts.txt")]
_STEPS = 2
_SOLVED = 5


@pytest.mark.parametrize(("location", "words"), _FACTS)
def test_a_paragraph_says(location, words, pages):
    paragraphs = [paragraph.text for paragraph in pages[location].all("p")]
    assert words.replace("_", "\u00a0") in paragraphs


@pytest.mark.parametrize("location", sorted({location for location, _ in _FACTS}))
def test_each_formula_can_be_read_and_the_fields_wait_for_the_script(location, pages):
    page = pages[location]
    assert len(page.all("math")) == _STEPS + _SOLVED
    # The form itself holds the example, the result and the formulas.
    assert "hidden" not in page.one("form", data_calculator="profit-loss").attributes
    [fields] = page.all("fieldset")
    assert fields.text
    waiting = [each for each in page.elements if "data-live" in each.attributes]
    assert fields in waiting
    assert [each for each in waiting if "hidden" not in each.attributes] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_home_page_leads_to_every_theme_and_these_to_every_concept_once(language, pages):
    home = {_target(f"{language}/", link) for link in pages[f"{language}/"].all("a")}
    listed = []
    for location in (f"{language}/theme/{theme}/" for theme in THEMES):
        assert ADDRESS + location in home
        page = pages[location]
        entries = page.all("div", class_="kx-entry")
        names = [each.text for each in page.all("dt")]
        definitions = [each.text for each in page.all("dd") if not each["class"]]
        assert len(entries) == len(names) == len(definitions)
        links = {link.text: _target(location, link) for link in page.all("a")}
        listed += [links[name] for name in names]
        for name, definition in zip(names, definitions, strict=True):
            concept = pages[links[name].removeprefix(ADDRESS)]
            assert concept.one("meta", name="description")["content"] == definition
    assert sorted(listed) == sorted(f"{ADDRESS}{language}/{concept}/" for concept in CONCEPTS)


@pytest.mark.parametrize("concept", [*CONCEPTS, *OVERVIEWS])
def test_a_permalink_lists_the_languages_in_their_own_words(concept, pages):
    page = pages[f"{concept}/"]
    items = [(item["lang"], item.text) for item in page.all("li") if item["lang"]]
    links = [link for link in page.all("a") if "data-also" in link.attributes]
    assert [language for language, _ in items] == list(LANGUAGES)
    for (language, text), link in zip(items, links, strict=True):
        own = pages[f"{language}/{concept}/"]
        assert link["hreflang"] == language
        assert _target(f"{concept}/", link) == f"{ADDRESS}{language}/{concept}/"
        assert own.one("h1").text in text
        assert own.one("meta", name="description")["content"] in text


def _target(location, link):
    return urljoin(ADDRESS + location, link["href"])
