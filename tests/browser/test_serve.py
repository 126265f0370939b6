"""What somebody sees in a browser who writes while `kurslex serve` runs."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import bring_axe, faults
from tests.browser.defined import LINK
from tests.support.command import edit
from tests.support.edits import copy_tiny_site
from tests.support.live import live_server
from tests.support.watch import watch

BOWLINE = "docs/sv/bowline.md"
_MARK = "document.documentElement.dataset.mine = 'kept'"
_IS_MARKED = "document.documentElement.dataset.mine === 'kept'"
_TEXTS = "document.documentElement.textContent.replace(/\\s+/g, ' ')"
_HIDE = """hidden => {
    Object.defineProperty(document, "visibilityState",
        { value: hidden ? "hidden" : "visible", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
}"""


@pytest.fixture
def knots(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / "mkdocs.yml", "https://knots.example/handbook/", "https://knots.example/")
    return root


@pytest.fixture
def live(knots):
    with live_server(knots) as server:
        server.wait_to_say("Serving on")
        yield server


@pytest.fixture
def writer(browser, live):
    """Return a page of a browser, in which nothing goes wrong."""
    host = live.address.split("/")[2]
    with browser.new_context(base_url=live.address, bypass_csp=True) as context:
        complaints = watch(context, hosts={host}, missing_expected=True)
        yield context.new_page()
    assert complaints == []


def test_a_saved_word_is_seen_at_the_same_place_and_no_other_page_is_loaded_again(
    writer, knots, live
):
    writer.set_viewport_size({"width": 400, "height": 300})
    writer.goto("sv/bowline/")
    writer.evaluate("scrollTo(0, 400)")
    unchanged = writer.context.new_page()
    unchanged.goto("fr/clove-hitch/")
    unchanged.evaluate("document.body.dataset.mine = 'kept'")
    edit(knots / BOWLINE, "Öglan\n", "Ringen\n")
    writer.get_by_text("Ringen").wait_for()
    writer.wait_for_function("scrollY === 400")
    live.wait_to_say(f"Shown: {BOWLINE}\n")
    later = writer.context.new_page()  # as busy as the unchanged one, and later
    later.goto("sv/bowline/")
    later.get_by_text("Ringen").wait_for()
    assert unchanged.evaluate("document.body.dataset.mine") == "kept"
    later.close()
    unchanged.close()
    a_page_out_of_sight_is_new_when_it_is_seen_again(writer, knots, live)


def a_page_out_of_sight_is_new_when_it_is_seen_again(writer, knots, live):
    writer.evaluate(_HIDE, True)
    edit(knots / BOWLINE, "Ringen\n", "Slingan\n")
    live.wait_to_say(f"Shown: {BOWLINE}\n", times=2)
    assert writer.get_by_text("Slingan").count() == 0
    writer.evaluate(_HIDE, False)
    writer.get_by_text("Slingan").wait_for()


def test_saved_words_are_put_into_the_page_and_what_is_more_loads_it_again(writer, knots, live):
    writer.goto("sv/bowline/")
    writer.evaluate(_MARK)
    for turn, (old, new) in enumerate([("Öglan\n", "Ringen\n"), ("Ringen\n", "Slingan\n")], 1):
        edit(knots / BOWLINE, old, new)
        writer.get_by_text(new.strip()).wait_for()
        live.wait_to_say(f"Shown: {BOWLINE}\n", times=turn)
    assert writer.evaluate(_IS_MARKED) is True
    put = writer.evaluate(_TEXTS)
    writer.reload()
    assert writer.evaluate(_TEXTS) == put
    writer.evaluate(_MARK)
    with (knots / BOWLINE).open("a", encoding="utf-8") as page:
        page.write("\nEn till.\n")
    writer.get_by_text("En till.").wait_for()
    assert writer.evaluate(_IS_MARKED) is False
    a_definition_that_a_script_has_kept_is_loaded_again(writer, knots)


def a_definition_that_a_script_has_kept_is_loaded_again(writer, knots):
    writer.goto("sv/clove-hitch/")
    writer.evaluate(_MARK)
    edit(knots / BOWLINE, "fast ögla", "stadig ögla")
    writer.locator("html:not([data-mine])").wait_for(state="attached")
    writer.locator(LINK, has_text="pålstek").first.hover()
    expect(writer.locator(".kx-defined")).to_contain_text("stadig ögla")


def test_a_page_that_is_not_there_comes_once_it_is_written(writer, knots):
    text = (knots / "docs/fr/reef-knot.md").read_text(encoding="utf-8")
    (knots / "docs/fr/reef-knot.md").unlink()
    writer.goto("fr/reef-knot/")
    writer.locator("h1", has_text="råbandsknop").wait_for()  # a card of another language
    (knots / "docs/fr/reef-knot.md").write_text(text, encoding="utf-8")
    writer.locator("h1", has_text="nœud plat").wait_for()


def test_errors_lie_over_the_last_good_page_and_over_one_that_is_opened_later(writer, knots):
    writer.goto("sv/bowline/")
    edit(knots / BOWLINE, "  term: pålstek\n", "  trem: pålstek\n")
    errors = writer.get_by_role("dialog", name="2 errors: this is the last good site")
    errors.wait_for()
    later = writer.context.new_page()
    later.goto("fr/a-z/")
    later.get_by_role("dialog", name="2 errors").wait_for()
    later.close()
    places = errors.get_by_role("listitem").locator("code").all_inner_texts()
    assert places == [f"{BOWLINE}:3", f"{BOWLINE}:3"]
    assert "did you mean 'term'?" in errors.inner_text()
    assert writer.locator("kurslex-errors").get_attribute("lang") == "en"
    bring_axe(writer)
    for scheme in ("light", "dark"):
        writer.emulate_media(color_scheme=scheme)
        assert faults(writer, "kurslex-errors") == []
    assert writer.locator("h1", has_text="pålstek").is_visible()

    writer.keyboard.press("Escape")
    assert errors.is_hidden()
    edit(knots / "docs/sv/reef-knot.md", "preferred:\n", "prefered:\n")
    errors = writer.get_by_role("dialog", name="errors: this is the last good site")
    first = errors.get_by_role("listitem").first
    first.get_by_text("docs/sv/reef-knot.md:").wait_for()
    assert f"{BOWLINE}:3" in errors.inner_text()
    errors.get_by_role("button", name="Show the last good site").click()
    assert errors.is_hidden()

    edit(knots / "docs/sv/reef-knot.md", "prefered:\n", "preferred:\n")
    edit(knots / BOWLINE, "  trem: pålstek\n", "  term: pålknut\n")
    writer.locator("h1", has_text="pålknut").wait_for()
    assert writer.get_by_role("dialog").count() == 0
    what_an_error_quotes_is_text(writer, knots)


def what_an_error_quotes_is_text(writer, knots):
    with (knots / BOWLINE).open("a", encoding="utf-8") as page:
        page.write("\n<img src=x onerror=alert(1)>\n")
    errors = writer.get_by_role("dialog")
    errors.wait_for()
    assert "<img" in errors.inner_text()
    assert errors.locator("img").count() == 0


def test_a_policy_that_allows_the_own_scripts_allows_this_one(browser, knots, live):
    with browser.new_context(base_url=live.address) as context:
        page = context.new_page()
        policy = "default-src 'self'"

        def with_policy(route):
            answer = route.fetch()
            route.fulfill(
                response=answer, headers={**answer.headers, "Content-Security-Policy": policy}
            )

        page.route("**/sv/bowline/", with_policy)
        complaints = watch(context, hosts={live.address.split("/")[2]}, missing_expected=False)
        page.goto("sv/bowline/")
        edit(knots / BOWLINE, "  term: pålstek\n", "  trem: pålstek\n")
        page.get_by_role("dialog").wait_for()
        edit(knots / BOWLINE, "  trem: pålstek\n", "  term: pålknut\n")
        page.locator("h1", has_text="pålknut").wait_for()
        assert complaints == []
