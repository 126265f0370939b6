"""What an address holds behind its path goes along, whichever way a reader takes on."""

from urllib.parse import urljoin, urlsplit

from playwright.sync_api import expect

from tests.browser.waiting import wait_for
from tests.support.html import read_page

_REST = "?buy=10&sell=12.5&shares=40#example"
# Every link that leads to the same thing elsewhere, as it would be copied without a click.
_CARRYING = """() => [...document.querySelectorAll("[data-carry]")].map((link) => link.href)"""
# Links that share a name and lead to different places, by the name that the browser computes.
_LINKS = """() => [...document.querySelectorAll("main a")].map((link) => link.href)"""


def test_each_way_on_has_query_and_fragment_before_any_click(reader):
    page = reader(missing_expected=True)
    for location in (
        "secondary-market/",  # the choice of a language
        "primarymarket/",  # an old address
        "nothing/here/",  # 404
        "search/",
        "calculators/",
        "nb/secondary-market/",
        "nb/secondary-market/de/",
        "de/search/",
    ):
        answer = page.goto(location + _REST)
        assert answer.ok == (location != "nothing/here/")
        found = page.evaluate(_CARRYING)
        assert len(found) >= 3, location
        assert [each for each in found if not each.endswith(f"/{_REST}")] == [], location


def test_a_concept_page_carries_to_its_languages_and_to_what_leads_to_its_permalink(reader):
    page = reader()
    page.goto(f"nb/secondary-market/{_REST}")
    found = {urlsplit(each).path for each in page.evaluate(_CARRYING)}
    assert found == {
        *("/nb/secondary-market/", "/de/secondary-market/", "/it/secondary-market/"),
        *("/nb/secondary-market/de/", "/nb/teaching/secondary-market/"),
    }
    page.goto(f"nb/teaching/secondary-market/{_REST}")
    found = {urlsplit(each).path for each in page.evaluate(_CARRYING)}
    assert found == {
        *("/nb/secondary-market/", "/secondary-market/"),
        *("/nb/secondary-market/de/", "/nb/secondary-market/it/"),
        *(f"/{language}/teaching/secondary-market/" for language in ("nb", "de", "it")),
    }


def test_what_a_calculator_has_written_into_the_address_since_goes_along(reader, server):
    page = reader(locale="en-US")
    page.goto("secondary-market/?buy=10&sell=12.5&shares=40#example")
    page.locator(".kx-choices a[hreflang=de]").click()
    page.wait_for_url(f"{server.address}de/secondary-market/{_REST}")
    page.locator("[name=sell]").fill("15")
    page.locator("[name=sell]").press("Tab")
    rest = _REST.replace("12.5", "15")
    expect(page).to_have_url(f"{server.address}de/secondary-market/{rest}")
    with page.context.expect_page() as opened:
        page.locator(".kx-translations a[hreflang=it]").click(button="middle")
    opened.value.wait_for_url(f"{server.address}it/secondary-market/{rest}")
    page.get_by_role("link", name="Für den Unterricht").click()
    link = page.locator(".kx-take a").nth(1)
    link.focus()
    assert link.evaluate("link => link.href") == f"{server.address}secondary-market/{rest}"
    page.evaluate("location.hash = 'key-points'")
    wait_for(page, "() => document.querySelectorAll('.kx-take a')[1].hash === '#key-points'")


def test_an_address_without_values_leaves_links_as_they_were_written(reader, site, server):
    page = reader()
    for location in ("secondary-market/", "nb/share/", "nb/share/de/"):
        page.goto(location)
        written = [
            urljoin(server.address + location, link["href"])
            for link in read_page(site / location / "index.html", location).all("a")
            if "data-carry" in link.attributes
        ]
        assert page.evaluate(_CARRYING) == written


def test_without_scripts_the_section_goes_along_and_lost_values_are_named(reader, server):
    page = reader(java_script_enabled=False)
    for location in ("secondary-market/", "primarymarket/"):
        page.goto(f"{location}?buy=10#example")
        shown = page.locator(".kx-sections li:visible")
        expect(shown).to_have_count(1)
        expect(shown.locator("a")).to_have_count(3)
    page.goto("secondary-market/?buy=10#profit-loss")
    lost = page.locator("noscript p:visible")
    expect(lost).to_have_count(3)
    page.locator(".kx-sections a[hreflang=de]:visible").click()
    page.wait_for_url(f"{server.address}de/secondary-market/#profit-loss")
    page.goto("secondary-market/")
    expect(page.locator(".kx-sections li:visible")).to_have_count(0)


def test_the_choice_of_a_language_has_links_of_different_names(reader):
    page = reader()
    for location in ("", "nasdaq/", "search/"):
        page.goto(location)
        links = page.locator("main").get_by_role("link")
        names = [
            links.nth(at).aria_snapshot().partition('"')[2].partition('"')[0]
            for at in range(links.count())
        ]
        assert len(names) == len(set(names)) == 3, location
        for name, language in zip(names, ("Norsk bokmål", "Deutsch", "Italiano"), strict=True):
            # The root has nothing but languages to choose from, so that each link is its name.
            assert name.endswith(f" {language}" if location else language), location
            assert (name == language) is (not location), location
