"""A glossary in 24 languages on phones and wide windows: nothing is cut off, and columns change."""

from collections.abc import Iterator
from itertools import cycle, product
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from scripts.site_server import Served, serving
from tests.browser.axe import bring_axe, faults
from tests.browser.overflow import OVERFLOW
from tests.browser.readers import Readers
from tests.browser.short_lists import shorten
from tests.support.list_sites import TAUGHT, WITH_LISTS

_LISTS = "terms/", "status/", "", "search/"
_RIGHT = "all => all.map((each) => each.getBoundingClientRect().right)"


@pytest.fixture(scope="module")
def many_host(many_site: Path) -> Iterator[Served]:
    with serving(many_site) as served:
        yield served


@pytest.fixture(scope="module")
def readers(browser: Browser, many_host: Served) -> Iterator[Readers]:
    """Readers of that site in the place of this project's."""
    with Readers(browser, many_host.address) as readers:
        yield readers


@pytest.fixture
def visit(reader):
    def open_page(location: str, width: int, **options: object) -> Page:
        size = {"width": width, "height": 800}
        page: Page = reader(viewport=size, bypass_csp=True, **options)
        page.goto(location)
        return page

    return open_page


# Every run has the table in each language, and each other list in one of them; without scripts each
# list in one, the long one in all.
_IN_TURN = [(tag, each) for each, tag in zip(_LISTS, cycle(WITH_LISTS), strict=False)]
_MOST = [*product(WITH_LISTS, _LISTS[:1]), *_IN_TURN[1:]]
_ALL = [*product(WITH_LISTS, _LISTS)]


@pytest.mark.parametrize(
    ("scripts", "lists"),
    [
        (True, _MOST),
        pytest.param(True, _ALL, marks=pytest.mark.long),
        (False, _IN_TURN),
        pytest.param(False, _ALL, marks=pytest.mark.long),
    ],
    ids=["scripts", "scripts-all", "none", "none-all"],
)
def test_no_page_is_wider_than_its_window(scripts: bool, lists, visit) -> None:
    # No language of this reader's is among them, so that the choice stays.
    page = visit("./", 390, java_script_enabled=scripts, locale="is-IS")
    expect(page.locator(".kx-choices > li")).to_have_count(24)
    places = ["./", *(f"{tag}/{each}" for tag, each in lists)]
    wide = {}
    for place in places:
        page.goto(place)
        for width in (390, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            wide[place, width] = page.evaluate(OVERFLOW)
            if rights := page.locator("main table:visible").evaluate_all(_RIGHT):
                wide[f"{place} table", width] = max(0, round(max(rights)) - width)
    assert {place: pixels for place, pixels in wide.items() if pixels} == {}
    with_table = {f"{tag}/{each} table" for tag, each in lists if each in _LISTS[:2]}
    assert {(each, width) for each in with_table for width in (390, 1280)} <= {*wide}


@pytest.mark.parametrize(
    ("width", "before", "after"),
    [
        (390, ["Deutsch", "Italiano"], ["Deutsch", "Kiswahili"]),
        (
            1280,
            ["Deutsch", "Italiano", "Svenska"],
            ["Deutsch", "Italiano", "Svenska", "Kiswahili"],
        ),
    ],
)
def test_a_reader_chooses_a_column(width, before, after, visit) -> None:
    page = visit("de/terms/", width)
    heads = page.locator("#terms thead th:visible")
    expect(heads).to_have_text(before)
    page.locator("#terms-beside").select_option("sw")
    expect(heads).to_have_text(after)
    cell = page.locator('#terms td[data-concept="knot-0003"]')
    expect(cell).to_have_text("Kiswahili sv knot-0003")
    expect(cell.locator("a")).to_have_attribute("lang", "sw")
    assert (
        cell.locator("a").evaluate("each => new URL(each.href).pathname").endswith("/sw/knot-0003/")
    )
    widths = page.locator("#terms thead th:visible").evaluate_all(
        "all => all.map((each) => each.clientWidth)"
    )
    assert min(widths) >= 160
    # What was chosen can be filtered, and a language that has a column already stands there once.
    page.locator("#terms-filter").fill("Kiswahili sv knot-0003")
    expect(page.locator("#terms tbody tr:visible")).to_have_count(1)
    page.locator("#terms-beside").select_option("it")
    expect(heads.filter(has_text="Italiano")).to_have_count(1)
    expect(heads).to_have_count(len(after) - (width == 1280))
    page.locator("#terms-beside").select_option("")
    expect(heads).to_have_text(before)


def test_the_choice_stays_on_other_pages(visit) -> None:
    page = visit("de/terms/", 1280)
    page.locator("#terms-beside").select_option("ur")
    expect(page.locator("#terms .kx-other").first).to_be_visible()
    page.goto("de/terms/")
    expect(page.locator("#terms-beside")).to_have_value("ur")
    expect(page.locator("#terms thead th:visible")).to_have_text(
        ["Deutsch", "Italiano", "Svenska", "اردو"]
    )


def test_the_chosen_column_has_no_order_of_its_own(visit) -> None:
    page = visit("de/terms/", 1280)
    page.locator("#terms-beside").select_option("sw")
    expect(page.locator("#terms thead button:visible")).to_have_text(
        ["Deutsch", "Italiano", "Svenska"]
    )
    page.get_by_role("button", name="Svenska").click()
    rows = page.locator("#terms tbody tr")
    expect(rows.first.locator("a").first).not_to_be_empty()
    for row in rows.all():
        texts = row.locator("a").all_inner_texts()
        assert len({text.rpartition(" ")[2] for text in texts}) == 1, texts


def test_the_status_leads_to_each_language(visit, many_host: Served) -> None:
    page = visit("de/status/", 390)
    links = page.locator(".kx-counts th a")
    expect(links).to_have_count(24)
    expect(page.locator(".kx-states tbody tr").first.locator("td")).to_have_count(1)
    page.get_by_role("link", name="اردو").last.click()
    page.wait_for_url(f"{many_host.address}ur/status/")


@pytest.mark.parametrize(
    "place", [pytest.param("de/terms/", marks=pytest.mark.long), "ur/terms/", "de/status/"]
)
def test_lists_are_accessible(place: str, visit) -> None:
    page = visit(place, 390)
    if "terms" in place:
        page.locator("#terms-beside").select_option("it")
        expect(page.locator("#terms .kx-other").first).to_be_visible()
    shorten(page)
    bring_axe(page)
    assert faults(page) == []


def test_a_list_that_a_script_makes_says_which_language_lends_its_words(visit) -> None:
    page = visit("ur/search/", 1280)
    page.locator("input[name=q]").press_sequentially("Kiswahili")
    lent = page.locator("#kx-found .kx-texts > span")
    expect(lent).to_have_attribute("lang", "sv")
    expect(lent).to_have_attribute("dir", "ltr")
    expect(lent).to_have_text("Sök efter ”Kiswahili” i texterna")
    expect(lent.locator("bdi")).to_have_text("Kiswahili")
    expect(lent.locator("bdi")).to_have_attribute("lang", "ur")
    expect(page.locator(".kx-search [role=status] > span")).to_have_attribute("lang", "sv")


def test_so_does_the_box_for_teaching(visit) -> None:
    page = visit(f"ur/teaching/{TAUGHT}/", 1280)
    page.locator(".kx-taking summary").first.click()
    copy = page.locator(".kx-taking button > span").first
    expect(copy).to_have_attribute("lang", "sv")
    expect(copy).to_have_attribute("dir", "ltr")
