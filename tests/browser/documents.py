"""Single documents in the real browser, without a site around them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Route

from kurslex.site.asset_files import bundled
from tests.browser.rendered import script

SITE = "http://kurslex.test/"


@dataclass(frozen=True)
class Documents:
    """A page for documents: called with a path, it goes there. Its errors are collected."""

    page: Page
    errors: list[str] = field(default_factory=list)

    def __call__(self, path: str) -> Page:
        self.page.goto(SITE + path)
        return self.page

    def clear(self) -> None:
        """Leave nothing of a test to the next; no document may have raised an error in it."""
        self.page.goto("about:blank")
        self.page.emulate_media(media="null", color_scheme="null")
        errors = [*self.errors]
        self.errors.clear()
        assert errors == []


OPEN = Documents
ASSETS = {name: f"/{name}" for name in ("embed.css", "embed.js", "calculators.js", "icon.svg")}


@contextmanager
def watched(
    browser: Browser, answer: Callable[[Route], None], **context: Any
) -> Iterator[Documents]:
    """Yield a page for whose requests there is an answer; none of its documents may raise an error.

    `context` holds the options of the browser's context: its viewport, whether it has touch.
    """
    opened = browser.new_context(**context)
    opened.route("**/*", answer)
    shown = Documents(opened.new_page())
    shown.page.on("pageerror", lambda error: shown.errors.append(str(error)))
    yield shown
    opened.close()
    assert shown.errors == []


@contextmanager
def documents(
    browser: Browser, document: Callable[[str], str], **context: Any
) -> Iterator[Documents]:
    """Yield a page for what `document(path)` returns, with all calculators' script."""

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

    with watched(browser, answer, **context) as shown:
        yield shown


def stop_clock(page: Page) -> None:
    """Let a page's time stand still until the test lets it run: a busy machine takes real time.

    It does so in all pages of the browser's context, for good.
    """
    page.clock.install()
    hold_clock(page)


def hold_clock(page: Page) -> None:
    """Let the time of a page whose clock is installed stand still, until `resume` or the end."""
    page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 1)


def page_of(tag: str, fragment: str) -> str:
    """Return a document in a language with a fragment that is below a heading."""
    head = '<meta name="viewport" content="width=device-width"><title>x</title>'
    head += '<link rel="stylesheet" href="/embed.css">'
    head += '<script src="/calculators.js" defer></script>'
    return f'<!doctype html><html lang="{tag}">{head}<body><main><h1>x</h1><h2>x</h2>{fragment}'
