"""A reader unpacks the ZIP file of a language and opens it from the disk, without any network."""

from zipfile import ZipFile

import pytest
from playwright.sync_api import expect

from tests.browser.defined import LINK
from tests.browser.hard_pages import hard_pages
from tests.browser.waiting import wait_for
from tests.support.addresses import CONCEPTS, EMBEDS, LANGUAGES, NEUTRAL

_QUERIES = {"nb": "aksjene", "de": "Aktien", "it": "azioni"}
_SAID = "(query) => document.querySelector('.kx-search p.kx-found')?.textContent.includes(query)"
_GROUP = {"nb": "\u00a0", "de": ".", "it": "."}


@pytest.fixture
def unpacked(site, tmp_path):
    """What unpacks the file of a language, and returns the address to open."""

    def unpack(language):
        with ZipFile(site / language / f"kurslex-{language}.zip") as archive:
            archive.extractall(tmp_path)
        return (tmp_path / f"kurslex-{language}" / "index.html").as_uri()

    return unpack


@pytest.fixture
def disk_reader(reader):
    """A reader without a network; whatever goes wrong is a complaint."""
    page = reader(hosts=("",), base_url=None)
    page.context.set_offline(True)
    return page


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_glossary_works_from_the_disk(language, unpacked, disk_reader):
    page = disk_reader
    start = unpacked(language)
    page.goto(start)
    home = start.replace("index.html", f"{language}/index.html")
    page.wait_for_url(home)
    expect(page.locator("html")).to_have_attribute("lang", language)
    assert page.locator("a[download]").count() == 0
    # The whole calculator is in the folder, too.
    page.locator(".kx-book [data-by]").last.click()
    average = page.locator(".kx-book output").inner_text()
    page.locator(".kx-book [data-whole]").click()
    whole = home.replace("index.html", "market-order/index.html?quantity=300&asks=")
    page.wait_for_url(lambda address: address.startswith(whole))
    expect(page.locator("output[name=average]")).to_have_text(average)
    page.goto(home)

    page.locator(".kx-themes a[href^='secondary-market/']").first.click()
    page.wait_for_url("**/secondary-market/index.html")
    expect(page.locator("output").first).to_have_text(f"2{_GROUP[language]}000,00\u00a0USD")
    page.locator("[name=sell]").fill("60")
    page.locator("[name=sell]").blur()
    expect(page.locator("output").first).to_have_text(f"1{_GROUP[language]}000,00\u00a0USD")
    assert page.url.endswith("/secondary-market/index.html?buy=50&sell=60&shares=100")
    page.reload()
    expect(page.locator("[name=sell]")).to_have_value("60,00")
    worked = page.locator("#profit-loss .kurslex-calculator__steps strong").first
    expect(worked).to_have_text(f"= 1{_GROUP[language]}000,00\u00a0USD")

    # What a reader gives to others leads to the published site.
    published = f"https://kurslex.example/{language}/secondary-market/?buy=50&sell=60&shares=100#profit-loss"
    expect(page.locator("[data-part=link]")).to_have_attribute("href", published)

    link = page.locator(LINK).first
    link.hover()
    expect(page.locator(".kx-defined")).to_be_visible()
    link.click()
    page.wait_for_url("**/index.html")

    # From a disk no texts are searched: terms are offered, or it is said that there is none.
    field, offers = page.locator("#kx-query"), page.locator(".kx-found").get_by_role("option")
    field.fill("xyzzyx")
    wait_for(page, _SAID, "xyzzyx")
    expect(field).to_have_attribute("aria-expanded", "false")
    field.press("ArrowDown")
    expect(offers).to_have_count(0)
    field.fill(_QUERIES[language])
    expect(page.locator("p.kx-found")).to_have_count(0)
    expect(page.locator(".kx-texts")).to_have_count(0)
    offers.first.click()
    page.wait_for_url("**/share/index.html")
    page.goto(home.replace("index.html", f"search/index.html?q={_QUERIES[language]}"))
    page.locator(".kx-results li a").first.click()
    page.wait_for_url("**/share/index.html")
    page.locator(".kx-brand").click()
    page.wait_for_url(home)


_HEADINGS = "[...document.querySelectorAll('h1')].map((each) => each.checkVisibility())"


@pytest.mark.parametrize(
    ("language", "is_all"),
    [("nb", False), *(pytest.param(each, True, marks=pytest.mark.long) for each in LANGUAGES)],
)
def test_every_page_loads_clean_from_the_disk(
    language, is_all, unpacked, disk_reader, site, tmp_path
):
    unpacked(language)
    folder = tmp_path / f"kurslex-{language}"
    pages = sorted((folder / language).rglob("index.html"))
    assert len(pages) > len(CONCEPTS) + len(EMBEDS)
    if not is_all:  # some of each folder that has many, the hardest concepts, and all others
        hard = {folder / each / "index.html" for each in hard_pages(site, language)}
        concepts = {folder / language / each / "index.html" for each in CONCEPTS}
        deep = [each for each in pages if len(each.relative_to(folder / language).parts) > 2]
        rare = {*pages} - {*concepts, *deep}
        pages = sorted({*rare, *hard, *deep[::20]})
        assert len(pages) > len(hard) + len(NEUTRAL)
    for page in pages:
        disk_reader.goto(page.as_uri())
        assert disk_reader.evaluate(_HEADINGS) == [True], page
