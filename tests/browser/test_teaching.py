"""What teaching needs of a page: a box that opens on it, and a page of its own without scripts."""

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Locator, Page, expect

from scripts.site_server import serving
from tests.browser.axe import bring_axe, faults
from tests.browser.linked_copy import linked_copy
from tests.browser.overflow import OVERFLOW
from tests.browser.waiting import wait_for
from tests.support.command import edit

_PHONE = {"width": 390, "height": 844}
_WIDE = {"width": 1280, "height": 800}
_SMALL = """() => [...document.querySelectorAll("dialog :is(button, summary, select, a)")]
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 24)
    .map((each) => each.outerHTML)"""


def opened(page: Page, location: str = "de/secondary-market/") -> Locator:
    page.goto(location)
    page.get_by_role("link", name="Für den Unterricht").click()
    box = page.get_by_role("dialog", name="Für den Unterricht")
    expect(box).to_be_visible()
    return box


def fold(box: Locator, name: str) -> Locator:
    box.get_by_text(name, exact=True).first.click()
    return box


@pytest.mark.sampled(2)
@pytest.mark.parametrize("size", [_PHONE, _WIDE])
def test_one_button_opens_a_box_that_the_keyboard_closes(size, reader):
    page = reader(viewport=size)
    box = opened(page)
    expect(box.get_by_role("heading")).to_be_focused()
    for name in ("QR-Code", "Zitieren", "Einbetten", "Drucken und herunterladen"):
        fold(box, name)
    expect(box.get_by_role("img")).to_have_count(2)
    assert page.evaluate(_SMALL) == []
    assert page.evaluate(OVERFLOW) == 0
    bring_axe(page)
    assert faults(page) == []
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    expect(page.get_by_role("link", name="Für den Unterricht")).to_be_focused()


def test_links_and_codes_take_along_the_values_of_the_moment(reader, server):
    page = reader()
    page.goto("de/secondary-market/")
    page.locator("[name=sell]").fill("80")
    page.locator("[name=sell]").press("Tab")
    page.get_by_role("link", name="Für den Unterricht").click()
    box = page.get_by_role("dialog")
    rest = "secondary-market/?buy=50&sell=80&shares=100"
    expect(box.get_by_role("link", name=f"{server.address}de/{rest}")).to_be_visible()
    expect(box.get_by_role("link", name=f"{server.address}{rest}")).to_be_visible()
    fold(box, "Einbetten")
    code = box.locator("textarea[data-values]").nth(1)
    values = r"view=compact&amp;buy=50&amp;sell=80&amp;shares=100"
    expect(code).to_have_value(re.compile(rf'src="[^"]*/de/embed/profit-loss/\?{values}"'))
    box.get_by_label("Darstellung").select_option("dark")
    expect(code).to_have_value(re.compile(r"&amp;scheme=dark\""))
    page.keyboard.press("Escape")
    page.locator("[name=sell]").fill("90")
    page.locator("[name=sell]").press("Tab")
    page.get_by_role("link", name="Für den Unterricht").click()
    expect(code).to_have_value(re.compile(r"&amp;sell=90&amp;"))


def test_what_is_copied_is_what_is_shown(reader, server):
    page = reader(own=True)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    box = opened(page)
    box.get_by_role("button", name="Kopieren: Für alle Sprachen").click()
    expect(box.get_by_role("status").nth(1)).to_have_text("Kopiert.")
    assert page.evaluate("navigator.clipboard.readText()") == f"{server.address}secondary-market/"
    fold(box, "Zitieren")
    box.get_by_role("button", name="Kopieren: Nach APA").click()
    cited = box.get_by_label("Nach APA", exact=True).input_value()
    wait_for(page, "navigator.clipboard.readText()", expected=cited)
    assert cited.startswith("Mitwirkende an Kurslex. (")


def test_references_and_formulas_are_saved_as_files(reader, tmp_path):
    page = reader()
    box = fold(opened(page), "Zitieren")
    files = {}

    def save(button):
        with page.expect_download() as found:
            button.click()
        files[found.value.suggested_filename] = Path(found.value.path()).read_text("utf-8")

    save(box.get_by_role("button", name="Herunterladen: BibTeX"))
    fold(box, "Drucken und herunterladen")
    box.get_by_text(re.compile("^Formeln zu")).first.click()
    save(box.get_by_role("button", name="Herunterladen: LaTeX").first)
    save(box.get_by_role("button", name="Herunterladen: MathML").first)
    bib, tex, mathml = files
    assert (bib, tex) == ("secondary-market.bib", "secondary-market-1.tex")
    assert files[bib] == box.get_by_label("BibTeX", exact=True).input_value() + "\n"
    assert files[tex] == box.get_by_label("LaTeX", exact=True).first.input_value() + "\n"
    formulas = box.get_by_label("MathML", exact=True).first.input_value().split("\n")
    assert mathml == f"secondary-market-1.{'html' if formulas[1:] else 'mml'}"
    assert files[mathml].count("<math ") == len(formulas)
    if not formulas[1:]:
        ElementTree.fromstring(files[mathml])


def test_the_page_is_printed_without_the_box(reader):
    page = reader()
    box = fold(opened(page), "Drucken und herunterladen")
    page.evaluate("""() => {
        window.print = () => { window.printed = !document.querySelector("dialog").open; };
    }""")
    box.get_by_role("button", name="Artikel drucken").click()
    assert page.evaluate("window.printed")


@pytest.mark.parametrize("scripts", [True, False])
def test_its_own_page_has_everything_too(scripts, reader, server):
    page = reader(java_script_enabled=scripts)
    page.goto("it/teaching/secondary-market/")
    for name in ("Codice QR", "Citare", "Incorporare"):
        page.locator(".kx-taking").get_by_text(name, exact=True).first.click()
    expect(page.get_by_label("BibTeX", exact=True)).to_be_visible()
    expect(page.locator(".kx-codes img").first).to_be_visible()
    expect(page.get_by_role("button", name="Copia: BibTeX")).to_have_count(int(scripts))
    page.get_by_role("link", name="Alla voce").click()
    expect(page).to_have_url(f"{server.address}it/secondary-market/")


def test_without_scripts_the_button_leads_to_that_page(reader, server):
    page = reader(java_script_enabled=False)
    page.goto("nb/share/")
    page.get_by_role("link", name="Til undervisningen").click()
    expect(page).to_have_url(f"{server.address}nb/teaching/share/")


def test_what_cannot_be_fetched_is_followed(reader, server):
    page = reader(own=True)
    page.goto("nb/share/")
    page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError()); }")
    page.get_by_role("link", name="Til undervisningen").click()
    expect(page).to_have_url(f"{server.address}nb/teaching/share/")


def test_a_selected_sentence_goes_into_the_report(site, tmp_path, visitor):
    place = "de/teaching/share/index.html"
    copy = linked_copy(site, tmp_path / "site", place)
    form = "https://forge.example/issues/new?title=x&amp;body=y"
    link = f'<a href="{form}" data-report="body" data-text="Satz: {{sentence}}">x</a>'
    edit(copy / place, '<p class="kx-state">', f'<p>{link}</p><p class="kx-state">')
    with serving(copy) as served:
        page = visitor(served)
        page.goto("de/share/")
        page.locator(".kx-definition").evaluate("it => getSelection().selectAllChildren(it)")
        said = page.locator(".kx-definition").inner_text()
        page.get_by_role("link", name="Für den Unterricht").click()
        report = page.locator("[data-report]")
        expect(report).to_be_visible()
        assert parse_qs(urlsplit(report.get_attribute("href")).query)["body"] == [f"Satz: {said}"]


def test_the_examples_on_the_page_for_teachers_work(reader, server):
    page = reader()
    page.goto("de/teaching/")
    frames = page.locator("iframe")
    expect(frames).to_have_count(2)
    calculator, card = (frames.nth(at).content_frame for at in range(2))
    frames.first.scroll_into_view_if_needed()
    result = calculator.locator("output").first
    before = result.inner_text()
    calculator.locator("input[name]").first.fill("1")
    expect(result).not_to_have_text(before)
    frames.nth(1).scroll_into_view_if_needed()
    expect(card.get_by_role("heading")).to_be_visible()
    values = page.locator("[aria-labelledby=links] a")
    assert "?" in values.get_attribute("href")
    address = values.evaluate("link => link.href")
    values.click()
    page.wait_for_url(address)
    for name, value in parse_qs(urlsplit(address).query).items():
        field = page.locator(f"input[name={name}]")
        expect(field).not_to_have_value(field.get_attribute("value"))
        assert value[0].split(".")[0] in field.input_value().replace(".", "")
