"""Looking a term up: on the home page as one types, and from any page by submitting."""

import re

import pytest
from playwright.sync_api import expect

from tests.support.addresses import CONCEPTS, lines

_LINES = lines("browser/lookup.txt")
_CASES = [re.fullmatch(r"(\w+): (.*) -> (.*)", line).groups() for line in _LINES]


def search_field(page):
    return page.get_by_role("searchbox")


def listed(page):
    links = page.locator(".kx-entry:visible a")
    return sorted(link.get_attribute("href").strip("/") for link in links.all())


@pytest.mark.parametrize(("language", "typed", "concepts"), _CASES)
def test_the_list_narrows_to_what_fits(language, typed, concepts, reader):
    page = reader()
    page.goto(f"{language}/")
    search_field(page).fill(typed)
    assert listed(page) == sorted(concepts.split())
    expect(page.get_by_role("status")).to_have_text("")
    for group in page.locator(".kx-group:visible").all():
        assert group.locator(".kx-entry:visible").count() > 0
    search_field(page).fill("")
    assert listed(page) == sorted(CONCEPTS)


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("nb", "Ingen treff på «<b>$&»."),
        ("de", "Zu „<b>$&“ wurde kein Begriff gefunden."),
        ("it", "Nessun termine corrisponde a «<b>$&»."),
    ],
)
def test_no_match_is_said_with_the_words_that_were_typed(language, message, reader):
    page = reader()
    page.goto(f"{language}/")
    expect(page.get_by_role("status")).to_have_text("")
    search_field(page).fill(" <b>$& ")
    expect(page.get_by_role("status")).to_have_text(message)
    assert listed(page) == []
    search_field(page).press("Enter")
    assert page.url.endswith(f"/{language}/")


@pytest.mark.parametrize(
    ("typed", "concept"),
    [
        pytest.param("aksjene", "share", id="a form of one term"),
        pytest.param("fulltegn", "underwriting", id="the only one that fits"),
        pytest.param("fond", "investment-fund", id="the whole of one term, a part of another"),
    ],
)
def test_a_query_that_names_one_concept_leads_there(typed, concept, reader, server):
    page = reader()
    page.goto("nb/")
    search_field(page).fill(typed)
    search_field(page).press("Enter")
    page.wait_for_url(f"{server.address}nb/{concept}/")


def test_a_query_that_fits_several_stays_in_the_list(reader, server):
    page = reader()
    page.goto("nb/")
    search_field(page).fill("marked")
    search_field(page).press("Enter")
    assert page.url == f"{server.address}nb/"
    assert len(listed(page)) > 1


def test_from_a_concept_the_home_page_answers(reader, server):
    page = reader()
    page.goto("de/nyse/")
    search_field(page).fill("Umlaufmarkt")
    search_field(page).press("Enter")
    page.wait_for_url(f"{server.address}de/secondary-market/")
    search_field(page).fill("Markt")
    page.get_by_role("button", name="Suchen").click()
    page.wait_for_url(f"{server.address}de/?q=Markt")
    expect(search_field(page)).to_have_value("Markt")
    assert len(listed(page)) > 1


def test_without_scripts_the_home_page_answers_with_the_whole_list(reader, server):
    page = reader(java_script_enabled=False)
    page.goto("it/nyse/")
    search_field(page).fill("azione")
    search_field(page).press("Enter")
    page.wait_for_url(f"{server.address}it/?q=azione")
    assert listed(page) == sorted(CONCEPTS)
