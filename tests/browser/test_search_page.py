"""The page of what was found: its address, terms and texts, and what it is without scripts."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.language_menu import choose_language
from tests.browser.search_field import field, options, wait_for_texts
from tests.support.addresses import CONCEPTS

_STANDS_FOR_A_SIGN = re.compile("[\ue000-\uf8ff\u2060]")


@pytest.fixture
def page(tab):
    tab.goto("nb/share/")
    return tab


def test_anything_else_leads_to_the_page_of_results(page, server):
    field(page).fill("pris & tilbud")
    expect(options(page).first).to_be_visible()
    page.get_by_role("button", name="Søk").click()
    page.wait_for_url(f"{server.address}nb/search/?q=pris+%26+tilbud")
    expect(page.get_by_role("heading", level=1)).to_have_text("Treff på «pris & tilbud»")
    assert page.title() == "pris & tilbud – Søk – Kurslex"
    expect(field(page)).to_have_value("pris & tilbud")


def test_the_last_offer_leads_to_the_texts(page, server):
    field(page).fill("slippage")
    options(page).last.click()
    page.wait_for_url(f"{server.address}nb/search/?q=slippage")
    results = page.locator(".kx-results")
    expect(results.get_by_role("status")).to_have_text("Ingen begreper. Nevnt i tekstene: 1")
    found = page.locator(".kx-in-texts li")
    expect(found).to_have_count(1)
    expect(found.get_by_role("link")).to_have_text("markedsordre")
    expect(found.locator("mark")).to_have_text("«slippage».")
    found.get_by_role("link").click()
    page.wait_for_url(f"{server.address}nb/market-order/")


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("language", "query", "first", "texts"),
    [
        ("nb", "boers", "../stock-exchange/", "Nevnt i tekstene"),
        ("de", "Boersen", "../stock-exchange/", "In den Texten erwähnt"),
        ("it", "le borse", "../stock-exchange/", "Risultati nei testi"),
    ],
)
def test_results_have_an_address_in_each_language(language, query, first, texts, tab, server):
    tab.goto(f"{language}/search/?q={query}")
    link = tab.locator(".kx-results ol").first.get_by_role("link").first
    assert link.evaluate("each => each.href") == f"{server.address}{language}/stock-exchange/"
    section = tab.locator(".kx-in-texts")
    expect(section.get_by_role("heading")).to_have_text(texts)
    # What is above is not repeated below.
    pages = "all => all.map((each) => each.href.split('#')[0])"
    above = tab.locator(".kx-results > ol a").evaluate_all(pages)
    below = section.locator("a").evaluate_all(pages)
    assert below
    assert set(above) & set(below) == set()


def test_signs_are_found_and_shown_as_they_are_written(tab):
    tab.goto("de/search/?q=%C2%A7+8")
    found = tab.locator(".kx-in-texts li")
    expect(found).to_have_count(1)
    expect(found.get_by_role("link")).to_have_text("Aktie")
    expect(found.locator("mark")).to_have_text(["8,", "§§\u00a08"])
    tab.goto("it/search/?q=5+%25")
    expect(tab.locator(".kx-in-texts mark").first).to_have_text("5")
    assert not _STANDS_FOR_A_SIGN.search(tab.locator(".kx-in-texts").inner_text())


@pytest.mark.parametrize(
    "query",
    [
        "T%2B2",
        *(pytest.param(each, marks=pytest.mark.long) for each in ("2014/65/UE", "P/E", "0,01+%25")),
    ],
)
def test_what_stands_for_signs_is_never_shown(query, tab):
    tab.goto(f"it/search/?q={query}")
    expect(tab.locator(".kx-in-texts mark").first).to_be_visible()
    assert not _STANDS_FOR_A_SIGN.search(tab.locator(".kx-in-texts").inner_text())


@pytest.mark.parametrize(
    ("query", "fragments"),
    [
        *(("aksje", 10), ("2014/65/EU", 30)),
        *(pytest.param(*each, marks=pytest.mark.long) for each in (("T%2B2", 1), ("xyzzyx", 10))),
    ],
)
def test_a_query_reads_few_files(query, fragments, server, reader):
    page = reader(own=True)
    page.goto("nb/search/")
    server.log.clear()
    page.goto(f"nb/search/?q={query}")
    wait_for_texts(page)
    expect(page.locator(".kx-results").get_by_role("status")).not_to_be_empty()
    of_index = [(name, size) for name, size in server.log if "/pagefind/" in name]
    read = [name for name, _ in of_index if "/fragment/" in name]
    assert len(read) <= fragments
    assert len(of_index) - len(read) <= 8
    assert sum(size for _, size in of_index) <= 250_000


def test_the_neutral_address_asks_for_the_language_and_keeps_the_query(reader, server):
    page = reader(locale="it-IT")
    page.goto("search/?q=azione")
    page.wait_for_url(f"{server.address}it/search/?q=azione")
    expect(page.locator(".kx-results ol a").first).to_have_text("azione")


def test_another_language_answers_the_same_query(tab, server):
    tab.goto("nb/search/?q=aksje")
    choose_language(tab, "Deutsch")
    tab.wait_for_url(f"{server.address}de/search/?q=aksje")
    expect(tab.locator(".kx-results ol a").first).to_have_text("Aktie")
    expect(tab.locator(".kx-results ol small").first).to_have_text("Norsk bokmål: aksje")


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "text", ["<img src=x onerror=alert(1)>", "\"'&<>%$&{query}", "a" * 5000, " "]
)
def test_whatever_is_asked_stays_text(text, tab):
    tab.goto("nb/search/")
    field(tab).fill(text)
    expect(field(tab)).to_have_role("combobox")
    expect(options(tab)).to_have_count(1 if text.strip() else 0)
    assert tab.locator("img").count() == 0
    with tab.expect_navigation():
        tab.evaluate("text => location.search = new URLSearchParams({ q: text })", text)
    wait_for_texts(tab)
    assert tab.locator("main img").count() == 0
    if text.strip():
        heading = f"Treff på «{text.strip()[:80].strip()}»"
        expect(tab.locator("h1")).to_have_text(heading)
    else:
        expect(tab.locator(".kx-results")).to_be_hidden()


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", ["nb", "de", "it"])
def test_on_a_phone_the_first_hit_is_seen_at_once(language, reader):
    page = reader(viewport={"width": 390, "height": 844})
    page.goto(f"{language}/search/?q=rente")
    first = page.locator(".kx-results li").first
    expect(first).to_be_visible()
    assert first.bounding_box()["y"] <= 250
    wait_for_texts(page)
    expect(page.locator(".kx-terms-list")).to_have_count(0)
    page.get_by_role("main").get_by_role("link", name="A", exact=True).click()
    page.wait_for_url(f"**/{language}/a-z/#letter-a")


def test_the_single_key_can_be_turned_off(tab):
    tab.goto("nb/search/")
    box = tab.get_by_role("checkbox", name="Skråstrek (/) åpner søket")
    expect(box).to_be_checked()
    expect(field(tab)).to_have_attribute("aria-keyshortcuts", "/ Control+K")
    box.uncheck()
    expect(field(tab)).to_have_attribute("aria-keyshortcuts", "Control+K")
    tab.goto("nb/share/")
    expect(field(tab)).to_have_attribute("aria-keyshortcuts", "Control+K")
    tab.keyboard.press("/")
    expect(field(tab)).not_to_be_focused()
    tab.keyboard.press("Control+k")
    expect(field(tab)).to_be_focused()
    tab.goto("nb/search/")
    expect(box).not_to_be_checked()
    box.check()
    tab.goto("nb/share/")
    tab.keyboard.press("/")
    expect(field(tab)).to_be_focused()


def test_without_scripts_the_page_of_results_is_the_index_of_all_terms(reader, server):
    page = reader(java_script_enabled=False)
    page.goto("it/nyse/")
    field(page).fill("azione")
    field(page).press("Enter")
    page.wait_for_url(f"{server.address}it/search/?q=azione")
    links = page.locator(".kx-terms-list a")
    targets = links.evaluate_all("all => all.map((each) => each.getAttribute('href'))")
    assert set(targets) == {f"../{concept}/" for concept in CONCEPTS}
    expect(page.locator(".kx-notice")).to_contain_text("JavaScript")
    expect(page.locator(".kx-results")).to_be_hidden()
    expect(page.get_by_role("checkbox")).to_have_count(0)
