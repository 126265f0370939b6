"""The service worker keeps only what proves to be what its address names."""

from hashlib import sha256

import pytest
from playwright.sync_api import expect

from scripts.site_server import StaticHost, serving
from tests.browser.linked_copy import linked_copy
from tests.browser.offline import IS_KEPT, read
from tests.browser.waiting import wait_for, wait_until
from tests.support.command import edit

_SIGN_IN = b"<!doctype html><html lang='en'><title>x</title><h1>Sign in to the network</h1></html>"
_HOLDS = """async ([kind, address, words]) => {
    const name = (await caches.keys()).find((name) => name.includes(kind));
    const copy = await caches.match(new URL(address, document.baseURI), { cacheName: name });
    return copy ? (await copy.text()).includes(words) : null;
}"""
_POISON = """async ([kind, address, type, words]) => {
    const cache = await caches.open((await caches.keys()).find((name) => name.includes(kind)));
    const headers = { "Content-Type": type };
    await cache.put(new URL(address, document.baseURI), new Response(words, { headers }));
}"""
_INDEX = "assets/kurslex/search-nb.js"
_TERMS = "document.querySelector('script[src*=\"/terms.js\"]').src"


class _Lying(StaticHost):
    """Answers a path with what the lies have for it, one by one, and then with the truth."""

    def __init__(self, *arguments, lies, **options):
        self._lies = lies
        super().__init__(*arguments, **options)

    def answer(self, status, suffix, body, headers):
        lies = self._lies.get(self.path.partition("?")[0]) if self.command == "GET" else None
        if lies:
            suffix, body = lies.pop(0)
        return super().answer(status, suffix, body, headers)


@pytest.fixture
def lies():
    """What the host answers wrongly: by path, kinds and bodies of its next answers."""
    return {}


@pytest.fixture
def host(site, lies):
    with serving(site, host=_Lying, lies=lies) as served:
        yield served


@pytest.fixture
def copy(site, tmp_path):
    """A copy of the site, of which a test changes the index or the worker."""
    return linked_copy(site, tmp_path / "site", _INDEX, "service-worker.js")


@pytest.fixture
def changing(copy):
    """A host of a site that a test changes."""
    with serving(copy) as served:
        yield served


def asked(host, name):
    return [address for address, _ in host.log if name in address]


def test_an_old_script_under_a_new_version_is_asked_for_once_more(host, lies, visitor):
    page = visitor(host)
    read(page, "nb/share/")
    lies["/assets/kurslex/terms.js"] = [(".js", b"window.old = true;")]
    page.goto("nb/terms/")
    assert page.evaluate("window.old") is True  # as the host gave it
    script = page.evaluate(_TERMS)
    wait_for(page, IS_KEPT, script)
    assert page.evaluate(_HOLDS, ["assets", script, "window.old"]) is False
    page.close()  # with what its process remembers
    page = page.context.new_page()
    page.goto("nb/terms/")
    assert page.evaluate("window.old") is None
    expect(page.locator("#terms-filter")).to_be_visible()
    assert len(asked(host, "/terms.js")) == 2
    host.unreachable.set()
    page.reload()
    expect(page.locator("#terms-filter")).to_be_visible()


@pytest.mark.parametrize(
    "told",
    [
        [(".html", _SIGN_IN), (".css", b"")],
        pytest.param([(".css", b""), (".html", _SIGN_IN)], marks=pytest.mark.long),
    ],
    ids=["a page, nothing", "nothing, a page"],
)
def test_what_stays_wrong_is_asked_for_twice_and_never_kept(told, host, lies, visitor):
    page = visitor(host)
    read(page, "nb/share/")
    lies["/assets/kurslex/calculator.css"] = told * 4
    for location in ("nb/secondary-market/", "nb/share/", "nb/secondary-market/"):
        read(page, location)
    style = page.evaluate("document.querySelector('[href*=\"/calculator.css\"]').href")
    assert page.evaluate(IS_KEPT, style) is False
    wait_until(page, lambda: len(asked(host, "/calculator.css")) > 1)  # by the worker, beside it
    assert len(asked(host, "/calculator.css")) == 2
    host.unreachable.set()
    page.reload()
    expect(page.locator("output").first).to_have_text("2\u00a0000,00\u00a0USD")


def test_what_the_very_first_page_got_wrong_is_right_from_then_on(host, lies, visitor):
    page = visitor(host)
    lies["/assets/kurslex/site.css"] = [(".css", b"body { background: rgb(1, 2, 3); }")]
    read(page, "nb/share/")
    paper = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(paper) == "rgb(1, 2, 3)"
    style = page.evaluate("document.querySelector('[rel=stylesheet]').href")
    wait_for(page, IS_KEPT, style)
    page.reload()
    assert page.evaluate(paper) != "rgb(1, 2, 3)"
    assert len(asked(host, "/site.css")) == 2


def _half(site):
    document = (site / "nb/share/index.html").read_bytes()
    return document[: len(document) // 2]


def _large(site):
    document = (site / "nb/share/index.html").read_bytes()
    # In a comment, for it takes a browser long to lay out a word of that length.
    return document.replace(b"</body>", b"<!--" + b"x" * 4_000_000 + b"--></body>")


def test_no_other_page_takes_the_place_of_one_that_was_read(site, host, lies, visitor):
    page = visitor(host)
    read(page, "nb/share/")
    for wrong, other in (
        (_SIGN_IN, "bond"),
        ((site / "nb/index.html").read_bytes(), "dividend"),
        ((site / "404.html").read_bytes(), "coupon"),
        ((site / "index.html").read_bytes(), "issuer"),
        (_half(site), "capital-gain"),
        (_large(site), "security"),
        (b"", "nyse"),
    ):
        lies["/nb/share/"] = [(".html", wrong)]
        page.goto("nb/share/")
        assert lies["/nb/share/"] == []
        read(page, f"nb/{other}/")  # whatever was to be kept before is kept
        assert page.evaluate(_HOLDS, ["pages", "/nb/share/", "<h1>aksje</h1>"]) is True, other
        assert page.evaluate(_HOLDS, ["pages", "/nb/share/", "Sign in"]) is False, other
        host.unreachable.set()
        page.goto("nb/share/")
        expect(page.get_by_role("heading", level=1)).to_have_text("aksje")
        host.unreachable.clear()


def test_a_page_is_kept_under_its_file_name_too(host, visitor):
    page = visitor(host)
    read(page, "nb/share/")
    read(page, "nb/bond/index.html?x=1#example")
    host.unreachable.set()
    page.goto("nb/bond/index.html")
    expect(page.get_by_role("heading", level=1)).to_have_text("obligasjon")


def test_a_poisoned_store_is_not_believed(host, visitor):
    page = visitor(host)
    read(page, "nb/share/")
    style = page.evaluate("document.querySelector('[rel=stylesheet]').href")
    wait_for(page, IS_KEPT, style)
    page.evaluate(_POISON, ["assets", style, "text/css", "body { background: rgb(1, 2, 3); }"])
    page.evaluate(_POISON, ["pages", "/nb/bond/", "text/html", "<h1>Sign in</h1>"])
    page.reload()
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert paper != "rgb(1, 2, 3)"
    wait_for(page, _HOLDS, ["assets", style, "rgb(1, 2, 3)"], expected=False)
    host.unreachable.set()
    page.goto("nb/bond/")
    expect(page.get_by_role("heading").first).to_have_text("Ingen nettforbindelse")


def _look_up(page, typed):
    page.locator("#kx-query").fill(typed)
    expect(page.locator(".kx-found").get_by_role("option").first).to_contain_text(typed)


def _renamed(site, other):
    """Return the index with another name for the share, as a later build would make it."""
    script, _ = (site / _INDEX).read_bytes().split(b"//")
    changed = script.replace(b'"aksje"', f'"{other}"'.encode())
    assert changed != script
    return changed + f"//{sha256(changed).hexdigest()}\n".encode()


def test_a_changed_index_is_found_by_pages_of_before_and_without_a_network(copy, changing, visitor):
    page = visitor(changing)
    read(page, "nb/share/")
    _look_up(page, "aksje")
    # Whatever a cache holds: what was just loaded, and the page as it was.
    (copy / _INDEX).write_bytes(_renamed(copy, "andel"))
    page.reload()
    _look_up(page, "andel")
    wait_for(page, _HOLDS, ["assets", f"/{_INDEX}", "andel"])
    changing.unreachable.set()
    page.reload()
    _look_up(page, "andel")


def test_what_is_no_whole_index_takes_no_place_of_one(host, lies, visitor):
    page = visitor(host)
    read(page, "nb/share/")
    _look_up(page, "aksje")
    wait_for(page, _HOLDS, ["assets", f"/{_INDEX}", "kurslexIndex="])
    for lie in ((".html", _SIGN_IN), (".js", b"kurslexIndex={")):
        lies[f"/{_INDEX}"] = [lie]
        page.reload()
        with page.expect_response(f"**/{_INDEX}"):
            page.locator("#kx-query").focus()
        _look_up(page, "aksje")
        assert lies[f"/{_INDEX}"] == []
    host.unreachable.set()
    page.reload()
    _look_up(page, "aksje")


def test_where_the_stores_are_broken_pages_come_from_the_network(copy, changing, visitor):
    broken = "caches.match = caches.open = () => Promise.reject(new Error('broken'));"
    edit(copy / "service-worker.js", "const offlinePage", f"{broken}const offlinePage")
    page = visitor(changing)
    page.goto("nb/share/")
    wait_for(page, "navigator.serviceWorker.controller !== null")
    page.goto("nb/terms/")
    expect(page.locator("#terms-filter")).to_be_visible()
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert paper != "rgba(0, 0, 0, 0)"
