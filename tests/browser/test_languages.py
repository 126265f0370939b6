"""Choosing a language: by what was chosen last, then by the browser's languages, then by hand."""

from itertools import cycle
from pathlib import Path

import pytest
from playwright.sync_api import expect

from scripts.site_server import StaticHost, serving
from tests.browser.language_menu import choose_language
from tests.support.addresses import LANGUAGES, MOVED

# A window keeps its name while pages come and go.
_BY_NAME = """Object.defineProperty(navigator, "languages", {
    get: () => name.split(" ").filter(Boolean)
});"""
_PAINTED_TWICE = """() => new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))"""
_NO_STORAGE = """Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("denied", "SecurityError"); }
});"""


@pytest.fixture
def wishing(reader):
    """A page, and how its browser comes to want other languages."""
    page = reader()
    page.add_init_script(_BY_NAME)
    page.goto("nb/share/")
    yield page, lambda wanted: page.evaluate("(wanted) => { name = wanted; }", wanted)
    page.evaluate("() => { name = ''; }")


def test_the_first_served_language_of_the_browser_is_chosen(wishing):
    page, wish = wishing
    served = {
        "nb-NO": "nb",
        "nb": "nb",
        "no": "nb",
        "no-NO": "nb",
        "nn": "nb",
        "NN-no": "nb",
        "de-AT": "de",
        "it-CH de-CH": "it",
        "de-CH it-CH": "de",
        "en-US it": "it",
        "itb nbx de": "de",
    }
    # The root and the pages below it choose by the same script, so they take turns.
    for wanted, location in zip(served, cycle(("", "share/")), strict=False):
        wish(wanted)
        page.goto(location)
        page.wait_for_url(f"**/{served[wanted]}/{location}", wait_until="commit")


def test_without_a_match_the_plain_list_stays(wishing, server):
    page, wish = wishing
    went = []
    page.on("framenavigated", lambda frame: went.append(frame.url))
    for wanted in ("en-US", "sv da", "denmark items", ""):
        wish(wanted)
        went.clear()
        for location in ("", "share/"):
            page.goto(location)
            # Whoever is led on is so before the page has been painted twice.
            page.evaluate(_PAINTED_TWICE)
            assert page.url == server.address + location
            expect(page.locator(".kx-choices a:visible")).to_have_count(3)
        assert went == [server.address, f"{server.address}share/"]


def test_a_choice_from_the_list_leads_on_and_is_remembered(reader, server):
    page = reader()
    page.goto("bond/")
    page.locator(".kx-choices a[hreflang=it]").click()
    page.wait_for_url("**/it/bond/")
    page.goto("")
    page.wait_for_url(f"{server.address}it/")


def test_the_switch_leads_to_the_same_concept_and_is_remembered(reader, server):
    page = reader(locale="nb-NO")
    page.goto("share/")
    page.wait_for_url("**/nb/share/")
    choose_language(page, "Deutsch")
    page.wait_for_url("**/de/share/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Aktie")
    page.get_by_role("button", name="Sprachen: Deutsch").click()
    current = page.get_by_role("navigation", name="Sprachen").locator("[aria-current]")
    expect(current).to_have_text("Deutsch")
    page.goto("nyse/")  # what was chosen counts more than the browser's language
    page.wait_for_url(f"{server.address}de/nyse/")


def test_a_term_in_another_language_is_a_link_and_a_choice(reader, server):
    page = reader(locale="nb-NO")
    page.goto("nb/share/")
    page.locator(".kx-translations a[hreflang=it]").click()
    page.wait_for_url("**/it/share/")
    page.goto("")
    page.wait_for_url(f"{server.address}it/")


@pytest.mark.sampled(3)
@pytest.mark.parametrize("rest", ["?buy=40&sell=45.5&q=%C3%A5#example", "?x=1", "#key-points"])
def test_query_and_fragment_go_along(rest, reader, server):
    page = reader(locale="de-DE")
    page.goto(f"primary-market/{rest}")
    page.wait_for_url(f"{server.address}de/primary-market/{rest}")
    choose_language(page, "Italiano")
    page.wait_for_url(f"{server.address}it/primary-market/{rest}")


@pytest.mark.parametrize(
    ("slug", "concept"),
    [
        pytest.param(*each, marks=[pytest.mark.long] * (place > 1))
        for place, each in enumerate(MOVED.items())
    ],
)
def test_a_legacy_address_ends_at_the_concept(slug, concept, reader, server):
    page = reader(locale="de-DE")
    page.goto(f"{slug}/?buy=40#example")
    page.wait_for_url(f"{server.address}de/{concept}/?buy=40#example")
    page.goto(f"it/{slug}/?buy=40#example")
    page.wait_for_url(f"{server.address}it/{concept}/?buy=40#example")


def test_without_scripts_a_legacy_address_ends_at_the_list(reader, server):
    page = reader(java_script_enabled=False)
    page.goto("ipo/")
    assert page.url == f"{server.address}ipo/"
    expect(page.locator(".kx-choices a:visible")).to_have_count(3)
    page.locator(".kx-choices a[hreflang=de]").click()
    page.wait_for_url(f"{server.address}de/initial-public-offering/")


def test_where_storage_is_denied_the_browser_decides(reader, server):
    page = reader(locale="it-IT")
    page.add_init_script(_NO_STORAGE)
    page.goto("bond/")
    page.wait_for_url("**/it/bond/")
    choose_language(page, "Norsk bokmål")
    page.wait_for_url("**/nb/bond/")
    page.locator(".kx-scheme").click()
    page.goto("")
    page.wait_for_url(f"{server.address}it/")


class _OnePageForAll(StaticHost):
    """A host that shows the root's page for every missing address, as GitHub Pages does."""

    def _not_found(self, address: str) -> Path:
        return Path(self.directory, "404.html")


def test_one_page_for_all_explains_in_every_language_that_of_the_address_first(reader, site):
    with serving(site, host=_OnePageForAll) as served:
        host = served.address.split("/")[2]
        page = reader(base_url=served.address, hosts=(host,), missing_expected=True)
        for missing, first, typed, language in (
            ("nothing-here/", "Siden finnes ikke", "", "nb"),
            ("nb/share/nothing/my-share/", "Siden finnes ikke", "my share", "de"),
            ("de/aktie", "Seite nicht gefunden", "aktie", "it"),
            ("de/%E0%A4%A/", "Seite nicht gefunden", "%E0%A4%A", "de"),
        ):
            assert page.goto(missing).status == 404
            sections = page.locator("section[lang]")
            expect(sections).to_have_count(len(LANGUAGES))
            titles = sections.get_by_role("heading").all_inner_texts()
            assert sorted(titles) == [
                "Pagina non trovata",
                "Seite nicht gefunden",
                "Siden finnes ikke",
            ]
            main = page.get_by_role("heading", level=1).all_inner_texts()
            assert (titles[0], main) == (first, [first])
            expect(page.get_by_role("searchbox").first).to_have_value(typed)
            page.locator(f"section[lang={language}] a").click()
            page.wait_for_url(f"{served.address}{language}/")
            expect(page.locator(".kx-home")).to_be_visible()
            page.evaluate("localStorage.clear()")


def test_a_missing_address_is_explained_below_a_language_in_that_alone_else_in_all(reader, server):
    page = reader(missing_expected=True)
    for missing, title, typed in (
        ("nb/share/nothing/my-share/", "Siden finnes ikke", "my share"),
        ("de/aktie", "Seite nicht gefunden", "aktie"),
        ("de/%E0%A4%A/", "Seite nicht gefunden", "%E0%A4%A"),
    ):
        language = missing.partition("/")[0]
        assert page.goto(missing).status == 404
        expect(page.locator("html")).to_have_attribute("lang", language)
        expect(page.locator("section[lang]")).to_have_count(1)
        expect(page.get_by_role("heading")).to_have_text([title])
        expect(page.get_by_role("heading", level=1)).to_have_text([title])
        expect(page.get_by_role("searchbox")).to_have_value(typed)
        page.locator("section a").click()
        page.wait_for_url(f"{server.address}{language}/")
        expect(page.locator(".kx-home")).to_be_visible()
        page.evaluate("localStorage.clear()")

    assert page.goto("nothing-here/").status == 404
    expect(page.locator("section[lang]")).to_have_count(len(LANGUAGES))
    expect(page.locator("html")).to_have_attribute("lang", "mul")
