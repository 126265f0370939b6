"""Single documents in the real browser, without a site around them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Route

from kurslex.rendering.assets import bundled
from tests.browser.rendered import script

SITE = "http://kurslex.test/"
OPEN = Callable[[str], Page]
ASSETS = {name: f"/{name}" for name in ("embed.css", "embed.js", "calculators.js", "icon.svg")}


@contextmanager
def documents(browser: Browser, document: Callable[[str], str], **context: Any) -> Iterator[OPEN]:
    """Yield what opens `document(path)` with all calculators' script; no page may raise an error.

    `context` holds the options of the browser's context: its viewport, whether it has touch.
    """
    opened = browser.new_context(**context)
    page = opened.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))

    def answer(route: Route) -> None:
        path = urlsplit(route.request.url).path
        if path == ASSETS["calculators.js"]:
            route.fulfill(body=script(), content_type="text/javascript")
        elif path == ASSETS["embed.css"]:
            route.fulfill(body=bundled("embed.css"), content_type="text/css")
        elif path == ASSETS["embed.js"]:
            route.fulfill(body=bundled("embed.js"), content_type="text/javascript")
        elif "." in path:
            route.fulfill(body="", content_type="text/plain")
        else:
            route.fulfill(body=document(path), content_type="text/html; charset=utf-8")

    opened.route("**/*", answer)

    def visit(path: str) -> Page:
        page.goto(SITE + path)
        return page

    yield visit
    opened.close()
    assert errors == []


def stop_clock(page: Page) -> None:
    """Let a page's time stand still until the test lets it run: a busy machine takes real time."""
    page.clock.install()
    page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 1)


def page_of(tag: str, fragment: str) -> str:
    """Return a document in a language with a fragment that stands below a heading."""
    head = '<meta name="viewport" content="width=device-width"><title>x</title>'
    head += '<link rel="stylesheet" href="/embed.css">'
    head += '<script src="/calculators.js" defer></script>'
    return f'<!doctype html><html lang="{tag}">{head}<body><main><h1>x</h1><h2>x</h2>{fragment}'
