"""The calculator on the built pages: what readers of each language type, see and pass on."""

import re

import pytest
from playwright.sync_api import expect

from kurslex.cli import main
from scripts.site_server import serving
from tests.browser.overflow import OVERFLOW
from tests.support.addresses import LANGUAGES, lines
from tests.support.glossaries import project_read

_LINES = [line.replace("_", "\u00a0") for line in lines("browser/form.txt")]
_CASES = [re.fullmatch(r"(\w+): ?(.*?) ?-> ?(.*)", line).groups() for line in _LINES]


_TOLD = """() => {
    const buy = document.querySelector("input[name=buy]");
    const outputs = [...document.querySelectorAll("output")].map((each) => each.innerText);
    const error = document.querySelector("#profit-loss-buy-error").textContent;
    return [buy.value, error, buy.getAttribute("aria-invalid"), outputs];
}"""


def results(page):
    return page.locator("output").all_inner_texts()


def type_and_leave(page, name, text):
    page.locator(f"input[name={name}]").fill(text)
    page.locator(f"input[name={name}]").press("Tab")


@pytest.fixture
def compute(project, capsys, monkeypatch):
    """Compute profit and loss on the command line, which reads the project once for all."""
    monkeypatch.setattr("kurslex.cli.calc.known_glossary", lambda _: project_read())

    def run(typed, language):
        arguments = ["calc", "profit-loss", f"buy={typed}", "--locale", language]
        status = main(["--project", str(project), *arguments])
        return status, capsys.readouterr().out.splitlines()

    return run


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_field_reads_what_people_write(language, reader, compute):
    page = reader()
    page.goto(f"{language}/secondary-market/")
    labels = page.locator("dl:has(output) dt").all_inner_texts()
    for typed, shown in [case[1:] for case in _CASES if case[0] == language]:
        field, profit, rate, message = (part.strip(" ") for part in shown.split("|"))
        type_and_leave(page, "buy", typed)
        told = page.evaluate(_TOLD)
        assert told == [field, message, "true" if message else "false", [profit, rate]], typed

        # Python computes the same from the same text, or refuses it too.
        printed = [f"{label}: {text}" for label, text in zip(labels, told[-1], strict=True)]
        assert compute(typed, language) == ((2, []) if message else (0, printed)), typed


def test_the_address_holds_the_state_in_every_language(reader, server):
    page = reader()
    page.goto("nb/secondary-market/?from=course#example")
    type_and_leave(page, "buy", "50,5")
    state = "secondary-market/?from=course&buy=50.5&sell=70&shares=100#example"
    expect(page).to_have_url(f"{server.address}nb/{state}")
    for name, language in (("Deutsch", "de"), ("Italiano", "it")):
        page.locator(".kx-open-languages").click()
        page.get_by_role("link", name=name, exact=True).click()
        page.wait_for_url(f"{server.address}{language}/{state}")
        assert results(page) == ["1.950,00\u00a0USD", "38,61\u00a0%"]


def test_the_permalink_passes_the_state_on(reader, server):
    page = reader(locale="nb-NO")
    page.goto("secondary-market/?buy=50.5")
    page.wait_for_url(f"{server.address}nb/secondary-market/?buy=50.5")
    assert results(page) == ["1\u00a0950,00\u00a0USD", "38,61\u00a0%"]
    page.get_by_text("Del", exact=True).click()
    link = page.get_by_role("link", name="Lenke til disse verdiene").get_attribute("href")
    assert link == f"{server.address}nb/secondary-market/?buy=50.5&sell=70&shares=100#profit-loss"
    page.get_by_role("button", name="Tilbake til eksempelet").click()
    expect(page).to_have_url(f"{server.address}nb/secondary-market/")
    assert results(page) == ["2\u00a0000,00\u00a0USD", "40,00\u00a0%"]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_works_in_a_sandboxed_frame_of_another_site(language, reader, server, tmp_path):
    address = f"{server.address}{language}/embed/profit-loss/?sell=60"
    (tmp_path / "index.html").write_text(
        '<!doctype html><title>x</title><link rel="icon" href="data:,">'
        f'<iframe sandbox="allow-scripts" width="320" height="900" src="{address}"></iframe>',
        encoding="utf-8",
    )
    with serving(tmp_path) as school:
        page = reader(hosts=(school.address.split("/")[2],))
        page.goto(school.address)
        frame = page.frame_locator("iframe")
        group = "\u00a0" if language == "nb" else "."
        expect(frame.locator("output").first).to_have_text(f"1{group}000,00\u00a0USD")
        type_and_leave(frame, "buy", "55")
        expect(frame.locator("output").first).to_have_text("500,00\u00a0USD")
        link = frame.locator("a[target=_blank]").last.get_attribute("href")
        assert link == "../../secondary-market/"
        assert page.frames[1].evaluate(OVERFLOW) == 0


def tab_on(page):
    """Go to the next field or button, past what can be opened."""
    for _ in range(20):
        page.keyboard.press("Tab")
        if not page.evaluate("document.activeElement.matches('summary')"):
            return
    raise AssertionError("there is nothing but what can be opened")


def test_it_works_by_keyboard_alone(reader):
    page = reader()
    page.goto("de/secondary-market/")
    focused = page.locator(":focus")
    page.keyboard.press("Tab")
    expect(focused).to_have_text("Zum Inhalt springen")
    page.keyboard.press("Enter")
    expect(focused).to_have_attribute("id", "content")
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "buy":
            break
    expect(focused).to_have_accessible_name("Kaufpreis")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("60")
    tab_on(page)
    expect(focused).to_have_accessible_name("Verkaufspreis")
    assert results(page) == ["1.000,00\u00a0USD", "16,67\u00a0%"]
    tab_on(page)
    expect(focused).to_have_accessible_name("Anzahl der Aktien")
    page.keyboard.type("x")
    tab_on(page)
    expect(focused).to_have_text("Üben")
    tab_on(page)
    expect(focused).to_have_accessible_name("Zurück zum Beispiel")
    assert results(page) == ["–", "–"]
    page.keyboard.press("Enter")
    assert results(page) == ["2.000,00\u00a0USD", "40,00\u00a0%"]
