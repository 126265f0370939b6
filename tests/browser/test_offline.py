"""What was read once can be read without a network; with one, pages are always fresh."""

from threading import Event

import pytest
from playwright.sync_api import expect

from kurslex.outputs.hosts.static_hosts import HEADERS
from scripts.site_server import StaticHost, serving
from tests.browser.linked_copy import linked_copy
from tests.browser.offline import IS_KEPT, read
from tests.browser.waiting import wait_for
from tests.support.addresses import LANGUAGES
from tests.support.command import edit

_BELOW = "/course/glossary/"
_PATIENCE = 120  # seconds until a host gives up waiting for a test
_MEASURE = 38 * 16  # pixels, as wide as a text is
_STORES = "caches.keys().then((names) => names.sort())"
_KEPT = """async (kind) => {
    const cache = await caches.open((await caches.keys()).find((name) => name.includes(kind)));
    return (await cache.keys()).map(({ url }) => url.replace(/\\?.*/, "").replace(/^.*:\\d+/, ""));
}"""
_WORKERS = "navigator.serviceWorker.getRegistrations().then((all) => all.map(({ scope }) => scope))"


class _Hesitant(StaticHost):
    """Answers the page on shares when it is told to."""

    def __init__(self, *arguments, told: Event, **options):
        self._told = told
        super().__init__(*arguments, **options)

    def do_GET(self):  # noqa: N802 - the name is the base class's
        if self.path.endswith("/share/"):
            self._told.wait(_PATIENCE)
        super().do_GET()


@pytest.fixture
def host(site):
    with serving(site, _BELOW) as served:
        yield served


@pytest.fixture
def copy(site, tmp_path):
    """A copy of the site, of which a test changes a page on shares or the worker."""
    changed = "it/share/index.html", "nb/share/index.html", "service-worker.js"
    return linked_copy(site, tmp_path / "site", *changed)


@pytest.fixture
def changing(copy):
    """A host of a site that a test changes."""
    with serving(copy, _BELOW) as served:
        yield served


def test_the_first_page_ever_visited_can_be_read_offline_with_its_calculator(host, visitor):
    page = visitor(host)
    read(page, "nb/secondary-market/?buy=40")
    wait_for(page, IS_KEPT, page.evaluate("document.querySelector('[defer]').src"))
    host.unreachable.set()
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("sekundærmarked")
    expect(page.locator("[name=buy]")).to_have_value("40,00")
    expect(page.locator("output").first).to_have_text("3\u00a0000,00\u00a0USD")
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert paper != "rgba(0, 0, 0, 0)"
    page.goto("nb/secondary-market/?buy=45#profit-loss")
    expect(page.locator("[name=buy]")).to_have_value("45,00")


def test_a_page_never_read_is_explained_in_every_language(host, visitor):
    page = visitor(host)
    read(page, "de/share/")
    host.unreachable.set()
    page.goto("de/bond/")
    assert page.url == f"{host.address}de/bond/"
    assert page.locator("section").evaluate_all("all => all.map(({ lang }) => lang)") == list(
        LANGUAGES
    )
    expect(page.get_by_role("heading").first).to_have_text("Ingen nettforbindelse")
    expect(page.get_by_text("Zuletzt geöffnete Seiten bleiben lesbar.")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Aktie")
    host.unreachable.clear()
    page.goto("de/bond/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Anleihe")


def test_what_explains_it_has_lines_no_longer_than_those_of_a_text(site, visitor):
    with serving(site) as host:
        page = visitor(host)
        read(page, "de/share/")  # which has one of the two sheets of that page
        host.unreachable.set()
        page.goto("de/bond/")
        assert page.locator("section").first.bounding_box()["width"] <= _MEASURE


def test_with_a_network_a_changed_page_is_there_at_once(copy, changing, visitor):
    page = visitor(changing)
    read(page, "it/share/")
    for text in ("primo testo", "secondo testo"):
        previous = page.get_by_role("heading", level=1).inner_text()
        edit(copy / "it/share/index.html", f"<h1>{previous}</h1>", f"<h1>{text}</h1>")
        page.reload()
        expect(page.get_by_role("heading", level=1)).to_have_text(text)
    wait_for(
        page,
        """async () => (await (await caches.match(location.href)).text())
            .includes("<h1>secondo testo</h1>")""",
    )
    changing.unreachable.set()
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("secondo testo")


@pytest.mark.parametrize(
    "patience", [0, pytest.param(5000, marks=pytest.mark.long)], ids=["a while", "long"]
)
def test_a_slow_answer_is_waited_for(patience, copy, visitor):
    told = Event()
    told.set()
    with serving(copy, host=_Hesitant, told=told) as served:
        page = visitor(served)
        read(page, "nb/share/")
        edit(copy / "nb/share/index.html", "<h1>aksje</h1>", "<h1>en ny aksje</h1>")
        told.clear()
        seen = []

        def see(heading):
            seen.append(heading)

        page.expose_function("see", see)
        page.add_init_script("""addEventListener("DOMContentLoaded",
            () => see(document.querySelector("h1").textContent));""")
        page.evaluate("location.reload()")
        # Whatever the worker does meanwhile: it keeps a whole other page for another tab.
        read(page.context.new_page(), "nb/bond/")
        page.wait_for_timeout(patience)
        assert seen == []
        with page.expect_event("domcontentloaded"):
            told.set()
        expect(page.get_by_role("heading", level=1)).to_have_text("en ny aksje")
        wait_for(page, "document.readyState", expected="complete")
        assert seen == ["en ny aksje"]


def test_only_so_much_is_kept_and_the_oldest_goes(host, visitor):
    page = visitor(host)
    read(page, "nb/share/")
    page.evaluate("""async () => {
        const name = (await caches.keys()).find((name) => name.includes("pages"));
        const cache = await caches.open(name);
        for (let n = 0; n < 230; n += 1) await cache.put(`filler-${n}`, new Response("x"));
    }""")
    read(page, "nb/bond/")
    wait_for(page, f"({_KEPT})('pages').then(({{ length }}) => length)", expected=200)
    found = page.evaluate(_KEPT, "pages")
    assert found[0].endswith("filler-31")
    assert found[-1] == f"{_BELOW}nb/bond/"


def test_a_changed_worker_takes_over(copy, changing, visitor):
    page = visitor(changing)
    read(page, "nb/share/")
    edit(copy / "service-worker.js", "Ingen nettforbindelse", "Uten nett")
    page.add_init_script("""navigator.serviceWorker.addEventListener("controllerchange",
        () => { window.changed = true; });""")
    page.goto("nb/bond/")
    wait_for(page, "window.changed")
    changing.unreachable.set()
    page.goto("nb/share/")
    expect(page.get_by_role("heading", level=1)).to_have_text("aksje")
    page.goto("nb/lender/")
    expect(page.get_by_role("heading").first).to_have_text("Uten nett")


def test_a_site_without_the_worker_takes_it_away_and_leaves_other_sites_alone(
    copy, changing, visitor
):
    page = visitor(changing)
    read(page, "nb/share/")
    stores = [f"kurslex {kind} {changing.address}" for kind in ("assets", "pages")]
    wait_for(page, _STORES, expected=stores)
    assert page.evaluate(_WORKERS) == [changing.address]
    # What another glossary on this host has kept, and what a stranger has.
    others = [f"kurslex pages {changing.address}old/", "somebody's pages"]
    page.evaluate("(names) => Promise.all(names.map((name) => caches.open(name)))", others)
    (copy / "service-worker.js").unlink()
    page.goto("nb/bond/")
    wait_for(page, _STORES, expected=others)
    wait_for(page, _WORKERS, expected=[])


def test_a_worker_of_the_whole_host_is_none_of_ours(copy, visitor):
    (copy.parent / "root.js").write_text(
        "addEventListener('activate', () => clients.claim());", encoding="utf-8"
    )
    (copy.parent / "index.html").write_text("<!doctype html><title>x</title>", encoding="utf-8")
    with serving(copy.parent) as served:
        page = visitor(served)
        page.goto("")
        page.evaluate("async () => Boolean(await navigator.serviceWorker.register('/root.js'))")
        wait_for(page, "navigator.serviceWorker.controller !== null")
        read(page, "site/nb/share/")
        wait_for(page, _WORKERS, expected=[served.address, f"{served.address}site/"])


@pytest.mark.parametrize("location", ["nb/embed/profit-loss/", "nb/secondary-market/"])
def test_frames_without_an_origin_run_as_before(location, copy, visitor):
    # Some hosts say nothing with files, neither who may frame a page: the page has its policy.
    (copy / HEADERS).unlink()
    frame = f'<iframe sandbox="allow-scripts" src="{location}"></iframe>'
    (copy / "frame.html").write_text(f"<!doctype html><title>x</title>{frame}", encoding="utf-8")
    with serving(copy) as served:
        page = visitor(served)
        page.goto("frame.html")
        output = page.frame_locator("iframe").locator("output").first
        expect(output).to_have_text("2\u00a0000,00\u00a0USD")
