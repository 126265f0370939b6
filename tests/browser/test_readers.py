"""A profile that is lent to one test after another shows nothing of the test before."""

from tests.browser.readers import Readers

_EMPTY = {"body": '<!doctype html><link rel="icon" href="data:,">', "content_type": "text/html"}
_SEEN = """() => [window.planted ?? "", localStorage.length, innerWidth,
    getComputedStyle(document.documentElement).fontSize,
    matchMedia("(prefers-color-scheme: dark)").matches]"""


def test_what_a_test_has_added_is_taken_back(browser, server):
    with Readers(browser, server.address) as readers:
        lent = readers.lend(viewport={"width": 320, "height": 600}, color_scheme="dark")
        lent.page.add_init_script("window.planted = 'planted';")
        lent.page.goto("nb/share/")
        planted, kept, *look = lent.page.evaluate(_SEEN)
        assert (planted, look) == ("planted", [320, "16px", True])
        assert kept > 0
        lent.page.evaluate("console.error('wrong')")
        assert readers.take_back(lent) == ["error: wrong ()"]
        again = readers.lend()
        assert again is lent
        again.page.route("**/empty/", lambda route: route.fulfill(**_EMPTY))
        again.page.goto("empty/")
        assert again.page.evaluate(_SEEN) == ["", 0, 1280, "16px", False]
        assert readers.take_back(again) == []


def test_one_whose_browser_was_spoken_to_is_not_lent_again(browser, server):
    with Readers(browser, server.address) as readers:
        lent = readers.lend()
        session = lent.page.context.new_cdp_session(lent.page)
        session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
        lent.page.goto("nb/share/")
        assert lent.page.evaluate(_SEEN)[3] == "32px"
        lent.page.evaluate("console.error('wrong')")
        assert readers.take_back(lent) == ["error: wrong ()"]
        again = readers.lend()
        assert again is not lent
        again.page.goto("nb/share/")
        assert again.page.evaluate(_SEEN)[3] == "16px"
        assert readers.take_back(again) == []
