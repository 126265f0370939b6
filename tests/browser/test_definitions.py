"""A concept's definition at each link to it: by mouse, keyboard and touch (WCAG 1.4.13)."""

import pytest
from playwright.sync_api import expect

from tests.browser.defined import LINK, PHONE, opened
from tests.browser.documents import hold_clock
from tests.browser.overflow import OVERFLOW

_HEIGHT = "document.documentElement.scrollHeight"
# The links to concepts that have a definition in their language, counted, and those that have none.
_DEFINED = """() => {
    const key = (a) => `${a.closest("[lang]").lang} ${a.pathname}`;
    const known = new Set([...document.querySelectorAll("[data-definitions] dt a")].map(key));
    const links = [...document.querySelectorAll(
        "main a[href^='../']:not([aria-current], [data-definitions] *)"
    )].filter((a) => /^[.][.][/](?!path[/])[a-z-]+[/]$/.test(a.getAttribute("href")));
    const bare = links.filter((a) => !known.has(key(a)));
    return [links.length - bare.length, bare.map((a) => a.outerHTML)];
}"""
_FOCUSED = "document.activeElement.outerHTML"


def hover_away(page):
    page.mouse.move(2, 2)


@pytest.fixture(scope="module")
def profile_without_time(readers):
    """A profile in whose pages time can be stopped, which would stay for the next reader."""
    profile = readers.new()
    profile.page.clock.install()
    yield profile
    profile.page.context.close()


@pytest.fixture
def stopped(profile_without_time):
    """A page where time stands still, its definition and the link that shows it."""
    page = profile_without_time.page
    found = opened(lambda: page)
    hold_clock(page)
    yield found
    page.mouse.move(0, 0)
    page.clock.resume()
    page.goto("about:blank")
    complaints = [*profile_without_time.complaints]
    profile_without_time.complaints.clear()
    assert complaints == []


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("language", "term", "beginning"),
    [
        ("nb", "aksje", "En aksje er"),
        ("de", "Aktie", "Eine Aktie ist"),
        ("it", "azione", "Titolo che rappresenta"),
    ],
)
def test_hovering_shows_the_definition_without_moving_anything(language, term, beginning, reader):
    page, box, link = opened(reader, f"{language}/bond/")
    link.scroll_into_view_if_needed()
    before = (link.bounding_box(), page.evaluate(_HEIGHT))
    link.hover()
    expect(box).to_be_visible()
    assert (link.bounding_box(), page.evaluate(_HEIGHT)) == before
    expect(box).to_have_attribute("role", "tooltip")
    definition = page.locator(f"#{link.get_attribute('aria-describedby')}").text_content()
    assert definition.startswith(beginning)
    expect(box).to_have_text(f"×{term}{definition}")
    expect(box.get_by_role("button")).to_be_hidden()


def test_the_pointer_may_go_onto_the_definition_and_away(stopped):
    page, box, link = stopped
    link.hover()
    page.clock.run_for(299)
    expect(box).to_have_count(0)
    page.clock.run_for(1)
    expect(box).to_be_visible()
    box.hover()
    page.clock.run_for(1000)
    expect(box).to_be_visible()
    hover_away(page)
    page.clock.run_for(249)
    expect(box).to_be_visible()
    page.clock.run_for(1)
    expect(box).to_have_count(0)


def test_a_passing_pointer_opens_nothing(stopped):
    page, box, link = stopped
    link.hover()
    page.clock.run_for(299)
    hover_away(page)
    page.clock.run_for(1000)
    expect(box).to_have_count(0)


def test_escape_dismisses_it_and_leaves_pointer_and_focus_where_they_are(stopped):
    page, box, link = stopped
    page.keyboard.press("Tab")
    focused = page.evaluate(_FOCUSED)
    link.hover()
    page.clock.run_for(300)
    expect(box).to_be_visible()
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    assert page.evaluate(_FOCUSED) == focused
    page.clock.run_for(1000)
    expect(box).to_have_count(0)
    hover_away(page)
    link.hover()
    page.clock.run_for(300)
    expect(box).to_be_visible()


def test_by_keyboard_it_comes_with_focus_and_goes_with_it(stopped):
    page, box, link = stopped
    link.evaluate("link => { link.insertAdjacentHTML('beforebegin', '<button>x</button>'); }")
    page.get_by_role("button", name="x", exact=True).focus()
    page.keyboard.press("Tab")
    expect(link).to_be_focused()
    expect(box).to_be_visible()
    page.clock.run_for(1000)
    expect(box).to_be_visible()
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    expect(link).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    expect(link).to_be_focused()
    expect(box).to_be_visible()
    # Nothing in it takes the focus: the next stop is the page's own.
    page.keyboard.press("Tab")
    assert not page.evaluate("!!document.activeElement.closest('.kx-defined')")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/nb/share/")


def test_a_click_follows_the_link_at_once(reader):
    page, _, link = opened(reader)
    link.click()
    page.wait_for_url("**/nb/share/")


def test_it_goes_with_the_row_that_a_filter_takes_away(tab):
    tab.goto("nb/terms/")
    tab.locator("#terms-filter").focus()
    tab.locator("#terms a[href='../share/']").hover()
    box = tab.locator(".kx-defined")
    expect(box).to_be_visible()
    tab.keyboard.type("rente")
    tab.set_viewport_size({"width": 900, "height": 700})
    expect(box).to_have_count(0)


@pytest.mark.parametrize("step", [30, pytest.param(1, marks=pytest.mark.long)])
def test_every_definition_fits_the_narrowest_phone(step, reader):
    page = reader(**PHONE)
    for location in ("nb/secondary-market/", "de/terms/", "it/underwriting/"):
        page.goto(location)
        links = page.locator(f"{LINK}, #terms tbody th a:visible")
        assert links.count() > 0
        for link in links.all()[::step]:
            link.tap()
            found = page.locator(".kx-defined").bounding_box()
            assert found["x"] >= 0, location
            assert found["x"] + found["width"] <= 320, location
            assert page.evaluate(OVERFLOW) == 0, location
            page.keyboard.press("Escape")


def test_every_link_to_a_concept_has_its_definition(tab):
    for language in ("nb", "de", "it"):
        tab.goto(f"{language}/secondary-market/")
        defined, bare = tab.evaluate(_DEFINED)
        assert bare == []
        assert defined > 20


@pytest.mark.parametrize(
    ("location", "beginning"),
    [
        ("nb/a-z/", "Spreaden er forskjellen"),
        ("de/terms/", "Die Geld-Brief-Spanne ist der Abstand"),
        ("it/calculators/", "Differenza tra la lettera"),
    ],
)
def test_overviews_have_the_definitions_of_their_language(location, beginning, tab):
    tab.goto(location)
    tab.locator("main a[href*='../bid-ask-spread/']").first.hover()
    expect(tab.locator(".kx-defined-text")).to_contain_text(beginning)


def test_beside_each_other_each_language_has_its_own_definitions(reader):
    page = reader(viewport={"width": 1280, "height": 800})
    page.goto("de/bond/it/")
    beginnings = {}
    for language in ("de", "it"):
        path = f"main :is(p, li):lang({language}) > a[href='../../investor/it/']"
        page.locator(path).first.hover()
        box = page.locator(".kx-defined")
        expect(box.locator("a")).to_have_text({"de": "Anleger", "it": "investitore"}[language])
        beginnings[language] = box.locator(".kx-defined-text").text_content()
    assert beginnings["de"] != beginnings["it"]


def test_without_scripts_links_are_links(reader):
    page, _, link = opened(reader, java_script_enabled=False, **PHONE)
    assert link.get_attribute("aria-describedby") is None
    aside = page.locator("[data-definitions][hidden]")  # beside those that the page shows anyway
    expect(aside).to_have_count(1)
    expect(aside).to_be_hidden()
    link.tap()
    page.wait_for_url("**/nb/share/")


def test_motion_is_as_the_reader_wants_it(reader):
    page, box, link = opened(reader)
    link.hover()
    expect(box).to_be_visible()
    for motion, name in (("reduce", "none"), ("no-preference", "kx-appear")):
        page.emulate_media(reduced_motion=motion)
        assert box.evaluate("box => getComputedStyle(box).animationName") == name


def test_on_paper_there_is_none(reader):
    page, box, link = opened(reader)
    link.hover()
    expect(box).to_be_visible()
    page.emulate_media(media="print")
    expect(box).to_be_hidden()
