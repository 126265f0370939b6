"""Looking a term up from any page: as one types, by keyboard and by pointer."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.documents import stop_clock
from tests.browser.search_field import field, options
from tests.browser.waiting import wait_until

_SEARCH_FILES = ("search.js", "search-nb.js")


@pytest.fixture
def page(tab):
    tab.goto("nb/share/")
    return tab


def shown(page):
    return [re.sub(r"\s+", " ", option.inner_text()) for option in options(page).all()]


def test_nothing_of_it_is_loaded_before_it_is_used(reader):
    page = reader()
    names = []
    page.on("request", lambda request: names.append(request.url.rpartition("/")[2].split("?")[0]))
    page.goto("nb/share/")
    page.evaluate("new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }))")
    assert [name for name in names if name.startswith("search")] == []
    field(page).focus()
    expect(field(page)).to_have_role("combobox")
    assert sorted(name for name in names if name.startswith("search")) == sorted(_SEARCH_FILES)
    field(page).blur()
    field(page).focus()
    assert len([name for name in names if name.startswith("search")]) == len(_SEARCH_FILES)


def test_what_is_typed_while_it_loads_is_not_lost(reader):
    page = reader()
    page.goto("nb/share/")
    held = []

    def hold(route):
        held.append(route)

    page.route("**/search-nb.js*", hold)
    field(page).press_sequentially("aksjem")
    wait_until(page, lambda: held)
    (script,) = held
    script.continue_()
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

    # A term of another language is named as such, and one to avoid is said to be one.
    field(page).fill("plusvalenza")
    expect(options(page).first).to_contain_text("kursgevinst og kurstap")
    note = options(page).first.locator("small")
    expect(note).to_have_text("Italiano: plusvalenza")
    expect(note.locator("span")).to_have_attribute("lang", "it")
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


def test_the_middle_button_opens_another_window_and_the_right_one_leads_nowhere(page, server):
    field(page).fill("utbytte")
    expect(options(page).first).to_contain_text("utbytte")
    with page.context.expect_page() as opened:
        options(page).first.click(button="middle")
    opened.value.wait_for_url(f"{server.address}nb/dividend/")
    assert page.url == f"{server.address}nb/share/"
    opened.value.close()

    # The right button leads nowhere.
    went = []
    page.on("framenavigated", lambda frame: went.append(frame.url))
    options(page).first.click(button="right")
    # Were it a click that leads on, it would lead there before another one in the page.
    page.evaluate("history.replaceState(null, '', '#here')")
    page.wait_for_url(f"{server.address}nb/share/#here")
    assert went == [f"{server.address}nb/share/#here"]
    expect(options(page).first).to_be_visible()


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
    expect(status).to_have_text("Fant ikke noe begrep for «xyzzyx».")
    expect(options(page)).to_have_count(1)
    field(page).fill("")
    expect(status).to_have_text("")
    expect(options(page)).to_have_count(0)


def test_what_was_found_is_not_said_once_the_list_is_closed(reader):
    page = reader(own=True)
    page.goto("nb/share/")
    status = page.locator(".kx-search [role=status]")
    field(page).fill("aksje")
    expect(status).to_have_text(re.compile("^Treff: "))
    field(page).press("Escape")
    expect(status).to_have_text("")
    stop_clock(page)
    field(page).press("ArrowDown")
    expect(options(page).first).to_be_visible()
    field(page).press("Tab")
    page.clock.run_for(2000)
    expect(status).to_have_text("")


def test_a_page_that_comes_back_has_its_list_closed(page):
    field(page).fill("aksje")
    expect(options(page).first).to_be_visible()
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    expect(options(page)).to_have_count(0)
    expect(field(page)).to_have_attribute("aria-expanded", "false")


def test_a_term_leads_to_its_page_at_once(page, server):
    for typed, concept in (
        ("obligasjonene", "bond"),  # a form
        ("  BORS ", "stock-exchange"),  # without diacritics
        ("Aktie", "share"),  # another language's
        ("et verdipapir", "security"),  # with an article
    ):
        field(page).fill(typed)
        expect(options(page).first).to_be_visible()
        field(page).press("Enter")
        page.wait_for_url(f"{server.address}nb/{concept}/")


def test_a_key_opens_it_from_anywhere(page):
    for keys in ("/", "Control+k", "Meta+k"):
        page.keyboard.press(keys)
        expect(field(page)).to_be_focused()
        expect(field(page)).to_have_value("")
        page.keyboard.type("a/b")
        expect(field(page)).to_have_value("a/b")
        field(page).fill("")
        field(page).blur()
    # Events without a key or an element do no harm.
    page.evaluate("document.body.dispatchEvent(new Event('keydown', { bubbles: true }))")
    page.evaluate("document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' }))")
    expect(field(page)).to_be_focused()


def test_a_slash_stays_one_in_other_fields(page):
    page.goto("nb/secondary-market/")
    other = page.locator("form[data-calculator] input:visible").first
    other.fill("")
    other.press("/")
    expect(other).to_be_focused()
    expect(other).to_have_value("/")


@pytest.mark.parametrize("name", _SEARCH_FILES)
def test_what_failed_to_load_is_asked_for_again(name, reader):
    page = reader()
    page.goto("nb/share/")
    page.route(f"**/{name}*", lambda route: route.abort("aborted"), times=1)
    with page.expect_event("requestfailed", lambda request: name in request.url):
        field(page).focus()
    assert field(page).get_attribute("role") is None
    field(page).blur()
    field(page).press_sequentially("aksjem")
    expect(options(page).first).to_contain_text("aksjemarked")
