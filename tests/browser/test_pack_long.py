"""The page of course packs of a long glossary: its concepts come when they are asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from kurslex.model.site import ASSET_FOLDER, PACK, Site, page_location
from kurslex.outputs.downloads import pack_data, pack_theme
from kurslex.site.asset_files import asset_locations
from kurslex.site.context import make_context
from kurslex.site.pages.pack_page import render_pack
from scripts.site_server import Served, serving
from tests.browser.axe import bring_axe, faults
from tests.browser.readers import Readers
from tests.support.large import large_glossary
from tests.support.site_files import site_assets, write_files

_COUNT = 300


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The page in one language, with what it fetches."""
    folder = tmp_path_factory.mktemp("long")
    glossary = large_glossary(_COUNT, ("sv", "fr"))
    assets = site_assets(glossary)
    context = make_context(glossary, Site(address="https://long.example/"), asset_locations(assets))
    files: dict[str, str | bytes] = {ASSET_FOLDER + name: each for name, each in assets.items()}
    no_files = dict.fromkeys(glossary.themes, ())
    files[f"{page_location('sv', PACK)}index.html"] = render_pack(context, "sv", no_files)
    files |= pack_data(context, "sv")
    for theme in glossary.themes:
        files |= pack_theme(context, "sv", theme)
    write_files(folder, files)
    with serving(folder) as served:
        yield served


@pytest.fixture(scope="module")
def readers(browser: Browser, host: Served) -> Iterator[Readers]:
    """Readers of that page in the place of this project's site."""
    with Readers(browser, host.address) as readers:
        yield readers


@pytest.fixture
def page(reader) -> Page:
    opened: Page = reader()
    return opened


def fetched(page: Page) -> list[str]:
    """Return a list that grows by the names of the pieces that the page asks for."""
    found: list[str] = []

    def note(request: Request) -> None:
        if "/downloads/pack/" in request.url:
            found.append(request.url.rpartition("/")[2])

    page.on("request", note)
    return found


def test_nothing_is_fetched_before_a_theme_is_opened(page: Page) -> None:
    asked = fetched(page)
    page.goto("sv/pack/")
    expect(page.locator(".kx-pack")).to_be_visible()
    assert page.locator("[name=concept]").count() == 0
    assert page.locator("[data-all]:checked").count() == 0
    assert asked == []
    page.locator(".kx-pack summary").first.click()
    expect(page.locator("[name=concept]")).to_have_count(_COUNT)
    page.locator(".kx-pack summary").nth(1).click()
    assert asked == ["index.json"]
    first = page.locator(".kx-pack details").first.locator("label").nth(2)
    first.click()
    expect(page.locator("[data-part=count]")).to_contain_text("1")
    assert page.url.endswith(f"/sv/pack/?concepts={first.locator('input').input_value()}")
    bring_axe(page)
    assert faults(page) == []


def test_a_theme_is_chosen_as_a_whole_without_being_opened(page: Page) -> None:
    page.goto("sv/pack/")
    theme = page.locator(".kx-pack fieldset").first
    theme.locator("[data-all]").check()
    own = theme.locator("[name=concept]")
    expect(own.first).to_be_attached()
    count = own.count()
    assert 0 < count < _COUNT
    assert page.locator("[name=concept]:checked").count() == count
    expect(page.locator("[data-part=count]")).to_contain_text(str(count))
    theme.locator("[data-all]").uncheck()
    assert page.locator("[name=concept]:checked").count() == 0
    assert page.url.endswith("/sv/pack/")


def test_the_address_reopens_what_is_chosen_and_files_are_made_of_it(page: Page) -> None:
    page.goto("sv/pack/")
    page.locator(".kx-pack summary").first.click()
    boxes = page.locator(".kx-pack details").first.locator("[name=concept]")
    expect(boxes.first).to_be_attached()
    chosen = [boxes.nth(at).input_value() for at in (1, 4)]
    page.goto(f"sv/pack/?concepts={','.join(chosen)},nothing")
    expect(page.locator(".kx-pack")).to_be_visible()
    ticked = page.locator("[name=concept]:checked")
    assert ticked.evaluate_all("all => all.map((each) => each.value)") == chosen
    with page.expect_download() as download:
        page.locator("[data-file=concepts]").click()
    rows = Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert [row.split(",")[0] for row in rows[1:]] == chosen


def test_concepts_that_cannot_be_fetched_are_asked_for_again(page: Page) -> None:
    page.route("**/pack/index.json", lambda route: route.fulfill(body="no JSON"))
    page.goto("sv/pack/?concepts=knot")
    said = page.locator("[data-part=said]")
    expect(said).not_to_be_empty()
    theme = page.locator(".kx-pack fieldset").first.locator("[data-all]")
    theme.click()
    expect(theme).not_to_be_checked()
    page.unroute("**/pack/index.json")
    theme.check()
    expect(page.locator("[name=concept]")).to_have_count(_COUNT)
    expect(said).to_be_empty()
