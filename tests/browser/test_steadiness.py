"""Nothing moves on a page while it comes, while its scripts start, and while a reader scrolls."""

import re

import pytest

from tests.browser.page_kinds import part
from tests.browser.waiting import wait_for
from tests.support.addresses import LANGUAGES
from tests.support.slow_host import serving_slowly

_RESULTS = "search/?q=rente"
_PAGES = (
    "",
    "secondary-market/",
    "secondary-market/#profit-loss",
    "terms/",
    "practice/theme/quality/",
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
_LATE_SCRIPT = re.compile(r"/(?!(?:scheme|embed)\.)[^/]+\.js\b")  # the first paint waits for these
_PAINTED = "performance.getEntriesByName('first-contentful-paint').length > 0"
# Two frames: what has changed is laid out, painted, and observed.
_SETTLED = """() => new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))"""
_SCROLL = f"""async () => {{
    const settled = {_SETTLED};
    while (scrollY + innerHeight + 1 < document.documentElement.scrollHeight) {{
        scrollBy({{ top: innerHeight / 2, behavior: "instant" }});
        await settled();
    }}
}}"""


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
            wait_for(page, _PAINTED)
            rest.set()
            wait_for(page, "document.readyState !== 'loading'")
            assert scripts
            page.evaluate(_SETTLED)
            page.route(_LATE_SCRIPT, lambda route: route.continue_())
            for route in scripts:
                route.continue_()
            page.wait_for_load_state("load")
            if location.endswith(_RESULTS):
                page.locator(".kx-in-texts li").first.wait_for()
            page.evaluate(_SETTLED)
            page.evaluate(_SCROLL)
            return page.evaluate("moved")

        yield watch


# Every run has each page in one language, and each language at one width; the long run has all.
_SHORT = {"nb": 1280, "de": 390, "it": 390}


@pytest.mark.parametrize(
    ("language", "width", "kinds"),
    [
        *(pytest.param(each, width, part(each, _PAGES), id=each) for each, width in _SHORT.items()),
        *(
            pytest.param(each, width, _PAGES, id=f"{each}-{width}-all", marks=pytest.mark.long)
            for each in LANGUAGES
            for width in (390, 1280)
        ),
    ],
)
def test_nothing_moves(language, width, kinds, moves):
    assert {each: moves(f"{language}/{each}", width) for each in kinds} == {
        each: [] for each in kinds
    }


def test_what_moves_is_seen(moves):
    late = """addEventListener("load", () => document.body.prepend(
        Object.assign(document.createElement("p"), { textContent: "Late." })));"""
    assert len(moves("de/", 390, late)) == 1
