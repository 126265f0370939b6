"""The reader's other language beside terms, and the term spoken by the device's own voice."""

import json
import zipfile

import pytest
from playwright.sync_api import expect

from scripts.site_server import serving
from tests.browser.language_menu import choose_language
from tests.browser.offline import ALL_IS_KEPT
from tests.browser.waiting import wait_for
from tests.support.addresses import LANGUAGES

_KEPT = "localStorage.getItem('kurslex-second')"
# Voices that come late: of the network, of the device for another region and another language.
_VOICES = """{
    const voices = [];
    window.said = [];
    const speech = Object.assign(new EventTarget(), {
        speaking: false,
        getVoices: () => voices,
        speak(what) { this.speaking = true; said.push([what.text, what.lang, what.voice.name]); },
        cancel() { this.speaking = false; said.push("silence"); },
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    window.comeVoices = () => {
        voices.push(
            { lang: "de-DE", name: "Cloud", localService: false },
            { lang: "de_AT", name: "Anna", localService: true },
            { lang: "no-NO", name: "Nora", localService: true },
        );
        speech.onvoiceschanged?.(new Event("voiceschanged"));
    };
}"""


def other(scope, text):
    return scope.locator(".kx-other").get_by_text(text, exact=True)


def test_once_chosen_the_other_language_stands_beside_terms_until_it_is_given_up(reader):
    page = reader(own=True)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("de/bond/")
    expect(page.locator(".kx-other")).to_have_count(0)
    assert not [each for each in asked if "second" in each]
    choice = page.get_by_role("main").get_by_label("Begriffe auf")
    choice.select_option(label="+ Norsk bokmål")

    # In the relations, in its own language, on this page and on the next
    term = other(page.locator(".kx-related"), "aksje")
    expect(term).to_have_attribute("lang", "nb")
    expect(term).to_have_attribute("dir", "ltr")
    # In a tooltip, whose description stays in the page's language
    link = page.locator(".kx-text > p > a[href='../issuer/']").first
    link.hover()
    tooltip = page.get_by_role("tooltip")
    expect(other(tooltip, "utsteder")).to_have_attribute("lang", "nb")
    assert link.get_attribute("aria-describedby") == "kx-definition"
    page.goto("de/theme/instruments/")
    expect(other(page.locator(".kx-map"), "obligasjon")).to_be_visible()

    # What another script shows later, as practice does
    page.evaluate("""() => {
        const term = document.createElement("p");
        Object.assign(term, { id: "later", textContent: "Aktie" }).dataset.concept = "share";
        document.querySelector("main").append(term);
        return besideTerm(term);
    }""")
    expect(page.locator("#later")).to_have_text("Aktie · aksje")

    # Each of the two is the other's.
    page.goto("nb/bond/")
    expect(other(page.locator(".kx-related"), "Aktie")).to_have_attribute("lang", "de")
    page.get_by_role("button", name="Språk").click()
    menu = page.get_by_role("navigation", name="Språk")
    menu.get_by_label("Termer på").select_option(label="+ Italiano")
    expect(other(page.locator(".kx-related"), "azione")).to_have_count(1)
    expect(page.locator(".kx-related [lang=de]")).to_have_count(0)
    expect(page.get_by_role("main").get_by_label("Termer på")).to_have_value("it")
    page.keyboard.press("Escape")
    assert page.evaluate(_KEPT) == "it nb"

    page.get_by_role("main").get_by_label("Termer på").select_option(label="Norsk bokmål")
    expect(page.locator(".kx-other")).to_have_count(0)
    assert page.evaluate(_KEPT) == ""
    asked.clear()
    page.reload()
    assert not [each for each in asked if "second" in each]


def test_of_very_many_terms_only_what_the_page_shows_is_loaded(reader):
    page = reader()
    pieces = {
        0: {"accrued-interest": "påløpte renter"},
        1: {"security": "verdipapir", "share": "aksje"},
    }
    index = {
        "direction": "rtl",
        "terms": {},
        "pieces": [["accrued-interest", "00000000"], ["security", "11111111"]],
    }
    asked = []

    def answer(route):
        asked.append(route.request.url.rpartition("/")[2])
        at = asked[-1].split(".")[1]
        said = f"kurslexSecond={json.dumps(index)}\n//{'0' * 64}\n"
        body = said if at.startswith("js") else f"kurslexSecondPiece({json.dumps(pieces[int(at)])})"
        route.fulfill(body=body, content_type="text/javascript")

    # Where no digest can be computed, as without a secure origin, the comment is all that there is.
    page.goto("de/")
    page.route("**/second-nb.*", answer)
    page.evaluate("localStorage.setItem('kurslex-second', 'nb de')")
    page.route(
        "**/second.js*",
        lambda route: route.fulfill(
            body=route.fetch().text().replace("crypto.subtle", "self.nothing"),
            content_type="text/javascript",
        ),
    )
    # One piece after the other: the terms of one are shown before the next is asked for.
    with page.expect_response("**/second-nb.0.js*"), page.expect_response("**/second-nb.1.js*"):
        page.goto("de/share/")
    expect(other(page.locator(".kx-related"), "verdipapir")).to_have_attribute("dir", "rtl")
    assert asked[0] == "second-nb.js"
    assert sorted(asked[1:]) == ["second-nb.0.js?v=00000000", "second-nb.1.js?v=11111111"]


def test_without_a_network_the_terms_stay(visitor, site):
    with serving(site) as served:
        page = visitor(served)
        page.goto("it/bond/")
        page.evaluate("navigator.serviceWorker.ready")
        page.reload()
        page.get_by_role("main").get_by_label("Termini in").select_option("de")
        expect(other(page.locator(".kx-related"), "Aktie")).to_be_visible()
        page.reload()
        expect(other(page.locator(".kx-related"), "Aktie")).to_be_visible()
        wait_for(page, ALL_IS_KEPT, expected=[])
    page.reload()
    expect(other(page.locator(".kx-related"), "Aktie")).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_for_reading_from_the_disk_offers_no_other_language(language, site):
    with zipfile.ZipFile(site / language / f"kurslex-{language}.zip") as archive:
        names = archive.namelist()
        assert not [each for each in names if "kurslex/second" in each]
        pages = [each for each in names if each.endswith("/share/index.html")]
        assert pages
        for each in pages:
            assert b"kx-second" not in archive.read(each)


def test_a_voice_of_the_device_speaks_the_term_and_nothing_moves(reader):
    page = reader()
    page.add_init_script(_VOICES)
    page.goto("de/share/")
    button = page.get_by_role("button", name="„Aktie“ anhören")
    expect(button).to_be_hidden()
    place = """[...document.querySelectorAll("h1, .kx-definition, .kx-text")]
        .map((each) => each.getBoundingClientRect().top)"""
    before = page.evaluate(place)
    page.evaluate("comeVoices()")
    expect(button).to_be_visible()
    assert page.evaluate(place) == before

    button.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="„aksje“ anhören").click()
    assert page.evaluate("said") == [
        "silence",
        ["Aktie", "de_AT", "Anna"],
        "silence",
        "silence",
        ["aksje", "no-NO", "Nora"],
    ]
    # There is no voice for Italian.
    expect(page.get_by_role("button", name="„azione“ anhören")).to_be_hidden()
    choose_language(page, "Italiano")
    expect(page.get_by_role("heading", level=1)).to_have_text("azione")
    page.evaluate("comeVoices()")
    expect(page.get_by_role("button", name="Ascolta «azione»")).to_be_hidden()
