"""Light or dark: as the system has it, until the reader chooses; the choice is there at once."""

_PAPER = "getComputedStyle(document.body).backgroundColor"
_LIGHT, _DARK = "rgb(252, 252, 250)", "rgb(20, 25, 27)"
# Notes the scheme at the moment when there is first something to paint.
_AT_FIRST = """new MutationObserver((_, observer) => {
    if (!document.body) return;
    window.schemeAtFirst = document.documentElement.dataset.scheme ?? "the system's";
    observer.disconnect();
}).observe(document, {childList: true, subtree: true});"""


def test_the_button_turns_the_scheme_and_every_page_remembers(reader):
    page = reader()
    page.add_init_script(_AT_FIRST)
    every_page_remembers(page, "light", _LIGHT, _DARK, "dark")
    page.evaluate("localStorage.clear()")
    every_page_remembers(page, "dark", _DARK, _LIGHT, "light")


def every_page_remembers(page, system, before, after, chosen):
    page.emulate_media(color_scheme=system)
    page.goto("de/nyse/")
    assert (page.evaluate(_PAPER), page.evaluate("schemeAtFirst")) == (before, "the system's")
    page.get_by_role("button", name="Zwischen heller und dunkler Darstellung wechseln").click()
    assert page.evaluate(_PAPER) == after
    for location in ("it/secondary-market/", "nb/", "share/"):
        page.goto(location)
        assert (page.evaluate(_PAPER), page.evaluate("schemeAtFirst")) == (after, chosen)
    page.goto("nb/bond/")
    page.get_by_role("button", name="Bytt mellom lys og mørk visning").click()
    assert page.evaluate(_PAPER) == before


def test_before_a_choice_the_scheme_follows_the_system(reader):
    page = reader(color_scheme="light")
    page.goto("nb/share/")
    assert page.evaluate(_PAPER) == _LIGHT
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(_PAPER) == _DARK


def test_an_unknown_remembered_scheme_is_ignored(reader):
    page = reader(color_scheme="dark")
    page.goto("nb/share/")
    page.evaluate("localStorage.setItem('kurslex-scheme', 'sepia\"><script>')")
    page.reload()
    assert page.evaluate(_PAPER) == _DARK
    assert page.evaluate("document.documentElement.dataset.scheme") is None


def test_a_page_that_comes_back_takes_what_was_chosen_meanwhile(reader):
    page = reader(color_scheme="light")
    page.goto("nb/share/")
    page.evaluate("localStorage.setItem('kurslex-scheme', 'dark')")
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    assert page.evaluate(_PAPER) == _DARK
