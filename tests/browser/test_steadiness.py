"""Nothing moves on a page while it comes, while its scripts start, and while a reader scrolls."""

import re

import pytest

from tests.support.addresses import LANGUAGES
from tests.support.slow_host import serving_slowly

_RESULTS = "search/?q=rente"
_PAGES = (
    "",
    "secondary-market/",
    "secondary-market/#profit-loss",
    "terms/",
    _RESULTS,
    "embed/profit-loss/",
)
_WATCH = """
    window.moved = [];
    const name = ({ node }) => node?.className || node?.nodeName;
    new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries())
            moved.push(`${value}: ${sources.map(name)}`);
    }).observe({ type: "layout-shift", buffered: true });
"""
_LATE_SCRIPT = re.compile(r"/(?!scheme\.)[^/]+\.js\b")  # the first paint waits for scheme.js
_PAINTED = "performance.getEntriesByName('first-contentful-paint').length"
# Two frames: what has changed is laid out, painted, and observed.
_SETTLED = """() => new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))"""
_HAS_MORE = "scrollY + innerHeight + 1 < document.documentElement.scrollHeight"


@pytest.fixture
def moves(site, reader):
    """Return what moves on a page until it has been scrolled to its end.

    First half of it is painted, then the whole, then its scripts run.
    """
    with serving_slowly(site) as (served, rest):

        def watch(location, width, planted=""):
            host = served.address.split("/")[2]
            size = {"width": width, "height": 800}
            page = reader(base_url=served.address, hosts=(host,), viewport=size)
            page.add_init_script(_WATCH + planted)
            scripts = []

            def hold_back(route):
                scripts.append(route)

            page.route(_LATE_SCRIPT, hold_back)
            rest.clear()
            page.goto(location, wait_until="commit")
            page.wait_for_function(_PAINTED)
            rest.set()
            page.wait_for_function("document.readyState !== 'loading'")
            assert scripts
            page.evaluate(_SETTLED)
            page.route(_LATE_SCRIPT, lambda route: route.continue_())
            for route in scripts:
                route.continue_()
            page.wait_for_load_state("load")
            if location.endswith(_RESULTS):
                page.locator(".kx-in-texts li").first.wait_for()
            page.evaluate(_SETTLED)
            while page.evaluate(_HAS_MORE):
                page.evaluate("scrollBy({ top: innerHeight / 2, behavior: 'instant' })")
                page.evaluate(_SETTLED)
            return page.evaluate("moved")

        yield watch


@pytest.mark.parametrize(
    ("language", "width"),
    [
        pytest.param(language, width, marks=[pytest.mark.long] * ((language, width) not in often))
        for often in [{("nb", 1280), ("de", 390)}]
        for language in LANGUAGES
        for width in (390, 1280)
    ],
)
def test_nothing_moves(language, width, moves):
    assert {each: moves(f"{language}/{each}", width) for each in _PAGES} == {
        each: [] for each in _PAGES
    }


def test_what_moves_is_seen(moves):
    late = """addEventListener("load", () => document.body.prepend(
        Object.assign(document.createElement("p"), { textContent: "Late." })));"""
    assert len(moves("de/", 390, late)) == 1
