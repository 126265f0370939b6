"""Looking a term up from any page: as one types, by keyboard, by pointer, and from an address."""

import re

import pytest
from playwright.sync_api import expect

from tests.support.addresses import CONCEPTS

_SEARCH_FILES = ("search.js", "search-nb.js")


@pytest.fixture
def page(reader):
    opened = reader()
    opened.goto("nb/share/")
    return opened


def field(page):
    return page.locator("#kx-query")


def options(page):
    return page.get_by_role("option")


def shown(page):
    return [re.sub(r"\s+", " ", option.inner_text()) for option in options(page).all()]


def test_nothing_of_it_is_loaded_before_it_is_used(reader):
    page = reader()
    names = []
    page.on("request", lambda request: names.append(request.url.rpartition("/")[2].split("?")[0]))
    page.goto("nb/share/")
    page.wait_for_load_state("networkidle")
    assert [name for name in names if name.startswith("search")] == []
    field(page).focus()
    expect(field(page)).to_have_role("combobox")
    assert sorted(name for name in names if name.startswith("search")) == sorted(_SEARCH_FILES)
    field(page).blur()
    field(page).focus()
    assert len([name for name in names if name.startswith("search")]) == len(_SEARCH_FILES)


def test_what_is_typed_while_it_loads_is_not_lost(page):
    page.route("**/search-nb.js*", lambda route: (page.wait_for_timeout(300), route.continue_()))
    field(page).press_sequentially("aksjem")
    expect(options(page).first).to_contain_text("aksjemarked")


def test_offers_show_the_term_how_it_was_met_and_the_definition(page):
    field(page).fill("annenhåndsmarked")
    expect(options(page)).to_have_count(3)
    first, second, texts = shown(page)
    assert first.startswith(
        "sekundærmarked også kalt annenhåndsmarked Et sekundærmarked er et marked der investorer"
    )
    assert second.startswith("sekundærmarked for boliglån også kalt annenhåndsmarked for boliglån ")
    assert texts == "Søk etter «annenhåndsmarked» i tekstene"


def test_a_term_of_another_language_is_named_as_such(page):
    field(page).fill("plusvalenza")
    expect(options(page).first).to_contain_text("kursgevinst og kurstap")
    note = options(page).first.locator("small")
    expect(note).to_have_text("Italiano: plusvalenza")
    expect(note.locator("span")).to_have_attribute("lang", "it")


def test_a_term_to_avoid_is_said_to_be_one(page):
    field(page).fill("aktie")
    expect(options(page).first.locator("small")).to_have_text("ikke aktie")


def test_by_keyboard(page, server):
    field(page).fill("obligasjon")
    expect(field(page)).to_have_attribute("aria-expanded", "true")
    expect(options(page).first).to_contain_text("obligasjon")
    assert field(page).get_attribute("aria-controls") == page.get_by_role("listbox").get_attribute(
        "id"
    )
    assert field(page).get_attribute("aria-activedescendant") is None

    field(page).press("ArrowDown")
    expect(options(page).first).to_have_attribute("aria-selected", "true")
    assert field(page).get_attribute("aria-activedescendant") == options(page).first.get_attribute(
        "id"
    )
    field(page).press("ArrowUp")
    expect(page.locator("[role=option][aria-selected=true]")).to_have_count(0)
    field(page).press("ArrowUp")
    expect(options(page).last).to_have_attribute("aria-selected", "true")
    field(page).press("ArrowDown")
    field(page).press("ArrowDown")
    field(page).press("ArrowDown")
    expect(options(page).nth(1)).to_have_attribute("aria-selected", "true")

    field(page).press("Escape")
    expect(field(page)).to_have_attribute("aria-expanded", "false")
    expect(options(page)).to_have_count(0)
    expect(field(page)).to_have_value("obligasjon")
    field(page).press("ArrowDown")
    field(page).press("Enter")
    page.wait_for_url(f"{server.address}nb/bond/")


def test_by_pointer(page, server):
    field(page).fill("utbytte")
    options(page).first.click()
    page.wait_for_url(f"{server.address}nb/dividend/")


def test_the_middle_button_opens_another_window(page, server):
    field(page).fill("utbytte")
    expect(options(page).first).to_contain_text("utbytte")
    with page.context.expect_page() as opened:
        options(page).first.click(button="middle")
    opened.value.wait_for_url(f"{server.address}nb/dividend/")
    assert page.url == f"{server.address}nb/share/"


def test_leaving_the_field_closes_the_list_and_coming_back_opens_it(page):
    field(page).fill("aksje")
    expect(options(page).first).to_be_visible()
    field(page).press("Tab")
    expect(options(page)).to_have_count(0)
    field(page).focus()
    expect(options(page).first).to_be_visible()


def test_what_was_found_is_said_once_the_reader_pauses(page):
    status = page.locator(".kx-search [role=status]")
    field(page).fill("aksje")
    expect(status).to_have_text(re.compile(r"^Treff: [1-9]\d*$"))
    field(page).fill("xyzzyx")
    expect(status).to_have_text("Ingen treff på «xyzzyx».")
    expect(options(page)).to_have_count(1)
    field(page).fill("")
    expect(status).to_have_text("")
    expect(options(page)).to_have_count(0)


@pytest.mark.parametrize(
    ("typed", "concept"),
    [
        pytest.param("aksjene", "share", id="a form"),
        pytest.param("  BORS ", "stock-exchange", id="without diacritics"),
        pytest.param("Aktie", "share", id="another language's"),
        pytest.param("et verdipapir", "security", id="with an article"),
    ],
)
def test_a_term_leads_to_its_page_at_once(typed, concept, page, server):
    field(page).fill(typed)
    expect(options(page).first).to_be_visible()
    field(page).press("Enter")
    page.wait_for_url(f"{server.address}nb/{concept}/")


def test_anything_else_leads_to_the_page_of_results(page, server):
    field(page).fill("pris & tilbud")
    expect(options(page).first).to_be_visible()
    page.get_by_role("button", name="Søk").click()
    page.wait_for_url(f"{server.address}nb/search/?q=pris+%26+tilbud")
    expect(page.get_by_role("heading", level=2).first).to_have_text("Treff på «pris & tilbud»")
    assert page.title() == "pris & tilbud – Søk – Kurslex"
    expect(field(page)).to_have_value("pris & tilbud")


def test_the_last_offer_leads_to_the_texts(page, server):
    field(page).fill("slippage")
    options(page).last.click()
    page.wait_for_url(f"{server.address}nb/search/?q=slippage")
    results = page.locator(".kx-results")
    expect(results.get_by_role("status")).to_have_text("Ingen treff på «slippage».")
    found = page.locator(".kx-in-texts li")
    expect(found).to_have_count(1)
    expect(found.get_by_role("link")).to_have_text("markedsordre")
    expect(found.locator("mark")).to_have_text("«slippage».")
    found.get_by_role("link").click()
    page.wait_for_url(f"{server.address}nb/market-order/")


@pytest.mark.parametrize(
    ("language", "query", "first", "texts"),
    [
        ("nb", "boers", "../stock-exchange/", "Nevnt i tekstene"),
        ("de", "Boersen", "../stock-exchange/", "In den Texten erwähnt"),
        ("it", "le borse", "../stock-exchange/", "Risultati nei testi"),
    ],
)
def test_results_have_an_address_in_each_language(language, query, first, texts, reader, server):
    page = reader()
    page.goto(f"{language}/search/?q={query}")
    link = page.locator(".kx-results ol").first.get_by_role("link").first
    assert link.evaluate("each => each.href") == f"{server.address}{language}/stock-exchange/"
    section = page.locator(".kx-in-texts")
    expect(section.get_by_role("heading")).to_have_text(texts)
    # What stands above is not repeated below.
    above = {each.evaluate("e => e.href") for each in page.locator(".kx-results > ol a").all()}
    below = {each.evaluate("e => e.href.split('#')[0]") for each in section.locator("a").all()}
    assert below
    assert above & below == set()


def test_the_neutral_address_asks_for_the_language_and_keeps_the_query(reader, server):
    page = reader(locale="it-IT")
    page.goto("search/?q=azione")
    page.wait_for_url(f"{server.address}it/search/?q=azione")
    expect(page.locator(".kx-results ol a").first).to_have_text("azione")


def test_another_language_answers_the_same_query(reader, server):
    page = reader()
    page.goto("nb/search/?q=aksje")
    page.get_by_role("link", name="Deutsch").first.click()
    page.wait_for_url(f"{server.address}de/search/?q=aksje")
    expect(page.locator(".kx-results ol a").first).to_have_text("Aktie")
    expect(page.locator(".kx-results ol small").first).to_have_text("Norsk bokmål: aksje")


@pytest.mark.parametrize(
    "text", ["<img src=x onerror=alert(1)>", "\"'&<>%$&{query}", "a" * 5000, " "]
)
def test_whatever_is_asked_stays_text(text, page):
    page.goto("nb/search/")
    field(page).fill(text)
    page.wait_for_timeout(50)
    page.evaluate("text => location.search = new URLSearchParams({ q: text })", text)
    page.wait_for_load_state("networkidle")
    assert page.locator("main img").count() == 0
    if text.strip():
        heading = f"Treff på «{text.strip()[:80].strip()}»"
        expect(page.locator(".kx-results h2")).to_have_text(heading)
    else:
        expect(page.locator(".kx-results")).to_be_hidden()


@pytest.mark.parametrize("keys", ["/", "Control+k", "Meta+k"])
def test_a_key_opens_it_from_anywhere(keys, page):
    page.keyboard.press(keys)
    expect(field(page)).to_be_focused()
    expect(field(page)).to_have_value("")
    page.keyboard.type("a/b")
    expect(field(page)).to_have_value("a/b")


def test_a_slash_stays_one_in_other_fields(page):
    page.goto("nb/secondary-market/")
    other = page.locator("form[data-calculator] input:visible").first
    other.fill("")
    other.press("/")
    expect(other).to_be_focused()
    expect(other).to_have_value("/")


def test_the_single_key_can_be_turned_off(page):
    page.goto("nb/search/")
    box = page.get_by_role("checkbox", name="Skråstrek (/) åpner søket")
    expect(box).to_be_checked()
    box.uncheck()
    page.goto("nb/share/")
    page.keyboard.press("/")
    expect(field(page)).not_to_be_focused()
    page.keyboard.press("Control+k")
    expect(field(page)).to_be_focused()
    page.goto("nb/search/")
    expect(box).not_to_be_checked()
    box.check()
    page.goto("nb/share/")
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()


def test_without_scripts_the_page_of_results_is_the_index_of_all_terms(reader, server):
    page = reader(java_script_enabled=False)
    page.goto("it/nyse/")
    field(page).fill("azione")
    field(page).press("Enter")
    page.wait_for_url(f"{server.address}it/search/?q=azione")
    targets = {each.get_attribute("href") for each in page.locator(".kx-terms-list a").all()}
    assert targets == {f"../{concept}/" for concept in CONCEPTS}
    expect(page.locator(".kx-results")).to_be_hidden()
    expect(page.get_by_role("checkbox")).to_have_count(0)
