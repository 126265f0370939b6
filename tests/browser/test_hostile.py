"""All hostile contributions, built together and opened: nothing runs, loads, leads or is added."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from scripts.site_server import Served, serving
from tests.browser.annotated import LOAD, TEACHER, new_host
from tests.browser.search_field import wait_for_texts
from tests.browser.waiting import PATIENCE
from tests.hostile.allowed import Names, allowed, offences
from tests.support.watch import watch

_TRIPWIRE = (Path(__file__).parent / "tripwire.js").read_text(encoding="utf-8")
_OVERVIEWS = ("", "a-z/", "terms/", "practice/", "status/", "downloads/", "path/", "theme/loops/")
_FURTHER = (
    "embed/concept/case-0/",
    "teaching/case-25/",
    "search/?q=script",
    "search/?q=onmouseover",
)
_SHARE = 8  # of the pages with cases, this part is opened by `make test`


@pytest.fixture(scope="module")
def served(hostile_project: Path) -> Iterator[Served]:
    with serving(hostile_project / "site") as served:
        yield served


@pytest.fixture
def watched(browser: Browser, served: Served) -> Iterator[Page]:
    """A page under watch; its test fails on whatever runs, fails or asks another host."""
    with browser.new_context(base_url=served.address) as context:
        context.set_default_timeout(PATIENCE * 1000)
        context.add_init_script(f"delete Navigator.prototype.serviceWorker;{_TRIPWIRE}")
        complaints = watch(context, hosts=(served.address.split("/")[2],), missing_expected=False)
        context.on("dialog", lambda dialog: complaints.append(f"dialog: {dialog.message}"))
        yield context.new_page()
    assert complaints == []


@pytest.fixture(scope="module")
def known(browser: Browser, tiny_site: Path) -> Names:
    """What documents may be made of: that of a plain site, as its scripts leave it."""
    found = allowed(tiny_site)
    with serving(tiny_site) as plain, browser.new_context(base_url=plain.address) as context:
        context.add_init_script(_TRIPWIRE)
        page = context.new_page()
        for place in (
            "sv/",
            "sv/bowline/",
            "sv/terms/",
            "sv/search/?q=rep",
            "sv/teaching/bowline/",
            "sv/pack/",
        ):
            page.goto(place, wait_until="load")
            wait_for_texts(page)  # of the search, where a page has one
            found |= {
                (tag, name)
                for tag, attributes, _ in page.evaluate("tripwireElements()")
                for name in ("", *attributes)
            }
    return found


def judged(page: Page, place: str, known: Names) -> list[str]:
    """Open a document and return what is wrong with it."""
    page.goto(place, wait_until="load")
    wrong = [f"leads to {each}" for each in page.evaluate("tripwireTargets()")]
    if not page.url.partition("#")[0].endswith(f"/{place}"):
        wrong.append(f"is at {page.url}")
    wrong += offences(page.evaluate("tripwireElements()"), known)
    return [f"{place}: {each}" for each in wrong]


_HARM = """<!doctype html><title>x</title><link rel=icon href="data:,">
<script>alert(1)</script><img src="none.png" onerror="confirm(2)" alt="">
<a href="javascript:x">x</a><a href="https://user@other.example/">x</a>
<template><iframe srcdoc="x"></iframe></template><div id=x></div>
<script>
  document.getElementById("x").attachShadow({mode: "open"}).innerHTML = "<b onclick=x>";
</script>
"""


def test_the_tripwire_is_touched(browser: Browser, tmp_path: Path, known: Names) -> None:
    (tmp_path / "index.html").write_text(_HARM, encoding="utf-8")
    with serving(tmp_path) as bad, browser.new_context(base_url=bad.address) as context:
        context.add_init_script(_TRIPWIRE)
        complaints = watch(context, hosts=(), missing_expected=False)
        found = judged(context.new_page(), "", known)
    wanted = (
        *("leads to javascript:x", "leads to https://user@other.example/", "<iframe>"),
        *("<script> with 'alert(1)'", "<img onerror='confirm(2)'>", "<b onclick='x'>"),
    )
    assert [each for each in wanted if f": {each}" not in found] == []
    said = " ".join(complaints)
    assert "tripwire: alert(1)" in said
    assert "tripwire: confirm(2)" in said
    assert "request to another host" in said


def test_pages_with_hostile_texts(watched: Page, hostile_project: Path, known: Names) -> None:
    places = sorted(file.parent.name for file in hostile_project.glob("site/sv/case-*/index.html"))
    assert len(places) > 60
    wrong = [each for name in places[::_SHARE] for each in judged(watched, f"sv/{name}/", known)]
    assert wrong == []


def test_lists_frames_and_searches(watched: Page, known: Names) -> None:
    places = (*_OVERVIEWS, *_FURTHER)
    wrong = [each for place in places for each in judged(watched, f"sv/{place}", known)]
    assert wrong == []


def test_what_is_found_is_text(watched: Page, known: Names) -> None:
    watched.goto("sv/search/?q=script")
    watched.get_by_text("<script>alert(1)</script>").first.wait_for()
    assert [*offences(watched.evaluate("tripwireElements()"), known)] == []


def test_terms_in_a_page_of_somebody_else(browser: Browser, hostile_project: Path) -> None:
    host = new_host(browser)
    host.context.add_init_script(_TRIPWIRE)
    for file in (hostile_project / "site").rglob("*.js*"):
        place = file.relative_to(hostile_project / "site").as_posix()
        host.put(
            f"https://knots.example/handbook/{place}", file.read_text("utf-8"), "text/javascript"
        )
    host.put(
        TEACHER,
        f"<!doctype html><p>En &lt;script&gt;alert(1)&lt;/script&gt; och pålstek.</p>{LOAD}",
    )
    page = host.context.new_page()
    page.goto(TEACHER)
    page.locator("kurslex-term").first.wait_for()
    assert page.locator("script").count() == 1
    host.context.close()
    assert host.complaints == []


@pytest.mark.long
def test_every_document(watched: Page, hostile_project: Path, known: Names) -> None:
    site = hostile_project / "site"
    files = sorted(site.rglob("index.html"))
    assert len(files) > 300
    places = [f"{file.parent.relative_to(site).as_posix()}/" for file in files[1:]]
    # Old addresses and those of the languages lead on at once.
    fixed = [place for place in places if "abok-1010" not in place and place[:2] in {"sv", "fr"}]
    wrong = [each for place in fixed for each in judged(watched, place, known)]
    assert "\n".join(wrong) == ""
