"""What the page of results says of how much was found, to eyes and to ears."""

import re
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect

from tests.browser.search_field import wait_for_texts

_HEAR = """addEventListener("DOMContentLoaded", () => {
    const status = document.querySelector(".kx-results [role=status]");
    window.heard = [];
    const listen = () => heard.push([status.checkVisibility(), status.textContent]);
    new MutationObserver(listen).observe(status, { childList: true, subtree: true });
});"""


def test_what_was_found_is_said_when_it_can_be_heard_and_that_there_is_no_term_once(reader):
    page = reader()
    page.add_init_script(_HEAR)
    for query, said in (
        ("prisoppdagelse", "Treff: 1"),
        ("slippage", "Ingen begreper. Nevnt i tekstene: 1"),
        ("T+2", "Ingen begreper. Nevnt i tekstene: 1"),
        ("qqqq", "Ingen treff, verken blant begrepene eller i tekstene."),
    ):
        page.goto(f"nb/search/?{urlencode({'q': query})}")
        wait_for_texts(page)
        expect(page.locator(".kx-results [role=status]")).to_have_text(said)
        heard = page.evaluate("heard")
        assert all(visible for visible, _ in heard)
        assert heard[0][1] == said
        assert heard[-1][1].strip() == said
        expect(page.locator(".kx-notice")).to_have_count(0)
        if said.startswith("Ingen"):
            is_said_once(page, query, said)


def is_said_once(tab, query, said):
    results = tab.locator(".kx-results")
    # One sentence is seen, heard, and all that is said: no heading tells of the texts again.
    text = results.evaluate("each => each.innerText")
    assert text.count(said) == 1
    assert results.evaluate("each => each.textContent").count(said.split(".")[0]) == 1
    headings = tab.locator("main").get_by_role("heading").all_inner_texts()
    assert headings == [f"Treff på «{query}»"]


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("language", "query", "terms", "texts"),
    [
        (
            *("nb", "slippage", "Fant ikke noe begrep for «slippage»."),
            "Det var ikke mulig å søke i tekstene.",
        ),
        ("de", "Aktie", r"Treffer: \d+", "Die Texte konnten nicht durchsucht werden."),
        ("it", "azione", r"Risultati: \d+", "Non è stato possibile cercare nei testi."),
    ],
)
def test_where_the_texts_cannot_be_had_it_is_said(language, query, terms, texts, reader):
    page = reader()
    page.route("**/pagefind.js", lambda route: route.abort("aborted"))
    page.goto(f"{language}/search/?q={query}")
    status = page.locator(".kx-results").get_by_role("status")
    expect(status).to_have_text(re.compile(f"^{terms}{re.escape(texts)}$"))


def test_where_no_webassembly_may_run_it_is_said_too(browser, server):
    """What a host adds to the policy of a page counts as well as the page's own."""

    def stricter(route):
        answer = route.fetch()
        allowed = answer.headers["content-security-policy"].replace(" 'wasm-unsafe-eval'", "")
        headers = {**answer.headers, "content-security-policy": allowed}
        route.fulfill(response=answer, headers=headers)

    with browser.new_context(base_url=server.address) as context:
        context.route("**/*", stricter)
        page = context.new_page()
        page.goto("nb/search/?q=slippage")
        status = page.locator(".kx-results").get_by_role("status")
        expect(status).to_have_text(
            "Fant ikke noe begrep for «slippage».Det var ikke mulig å søke i tekstene."
        )
        context.unroute_all(behavior="ignoreErrors")  # of what is still on its way


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("language", "query", "said", "first"),
    [
        (
            *("nb", "oblgasjon"),
            "Ingen term heter «oblgasjon». Mente du «obligasjon»?",
            "obligasjon",
        ),
        # The synonym that was nearly typed, not the headword.
        (
            *("de", "Obigation"),
            "„Obigation“ steht nicht im Glossar. Ist „Obligation“ gemeint?",
            "Anleihe",
        ),
        (
            *("it", "mecato primario"),
            "«mecato primario» non è nel glossario. Forse cercavi «mercato primario»?",
            "mercato primario",
        ),
    ],
)
def test_what_is_nearly_a_term_is_said_to_be_meant(language, query, said, first, tab):
    tab.goto(f"{language}/search/?q={query}")
    wait_for_texts(tab)
    results = tab.locator(".kx-results")
    expect(results.get_by_role("status")).to_contain_text(said)
    expect(results.locator("> ol a").first).to_have_text(first)
    # The texts are searched for what is meant.
    expect(tab.locator(".kx-in-texts mark").first).to_be_visible()


@pytest.mark.sampled(5)
@pytest.mark.parametrize(
    "query", ["Obligation", "Obligationen", "Oblig", "Zins", "Obligation Kurs"]
)
def test_what_is_written_as_it_was_typed_is_not_taken_for_an_error(query, tab):
    tab.goto(f"de/search/?q={query}")
    wait_for_texts(tab)
    status = tab.locator(".kx-results").get_by_role("status")
    expect(status).not_to_be_empty()
    expect(status).not_to_contain_text("Meinten")


def test_a_term_is_shown_with_its_names_in_other_languages(tab):
    tab.goto("de/search/?q=Anleihe")
    results = tab.locator(".kx-results > ol > li")
    names = results.first.locator(".kx-equals [lang]")
    expect(names).to_have_text(["obligasjon", "obbligazione"])
    assert names.evaluate_all("all => all.map((each) => each.lang)") == ["nb", "it"]
    # What is met by a part of it is one of several.
    expect(results.last.locator(".kx-equals")).to_have_count(0)


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("language", "first"), [("nb", "Markeder"), ("de", "Märkte"), ("it", "Mercati")]
)
def test_where_there_is_nothing_the_themes_lead_on(language, first, tab, server):
    tab.goto(f"{language}/search/?q=qqqq")
    wait_for_texts(tab)
    ways = tab.locator(".kx-ways")
    expect(ways).to_be_visible()
    expect(tab.locator(".kx-letters")).to_be_hidden()
    ways.get_by_role("link", name=first).click()
    tab.wait_for_url(f"{server.address}{language}/theme/markets/")
    tab.goto(f"{language}/search/?q=slippage")
    wait_for_texts(tab)
    expect(tab.locator(".kx-in-texts mark").first).to_be_visible()
    expect(ways).to_be_hidden()
