"""A page of somebody else, on a host of its own, that marks the terms of the tiny glossary."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, Route

from kurslex.site.annotation_script import annotation_script
from tests.browser.waiting import PATIENCE
from tests.site.tiny import tiny_context

TEACHER = "https://teacher.example/"
GLOSSARY = "https://knots.example/handbook/"
SCRIPT = f"{GLOSSARY}sv/annotate.js"
LOAD = f'<script src="{SCRIPT}" defer></script>'
STRICT = "default-src 'none'; img-src data:; script-src https://knots.example"
_SIZE = {"width": 1280, "height": 720}
MARKED = "() => [...document.querySelectorAll('kurslex-term')].map((mark) => mark.textContent)"
"""The marked words, in the order of the page."""


@dataclass(kw_only=True, eq=False)
class Host:
    """A browser in which these addresses answer; whatever else is asked for is in `refused`."""

    context: BrowserContext
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    @property
    def page(self) -> Page:
        """The browser's one page, on which one document comes after another."""
        pages = self.context.pages
        return pages[0] if pages else self.context.new_page()

    def put(self, address: str, body: str, kind: str = "text/html", **headers: str) -> None:
        """Have an address answer with a text."""
        self.files[address] = {
            "body": body,
            "headers": {
                "content-type": f"{kind}; charset=utf-8",
                "access-control-allow-origin": "*",
                **headers,
            },
        }

    def put_script(self) -> None:
        """Have the script of the tiny glossary answer at its address."""
        self.put(SCRIPT, annotation_script(tiny_context(), "sv"), "text/javascript")

    def answer(self, route: Route) -> None:
        """Answer what a page asks for."""
        address = route.request.url.partition("?")[0]
        if address in self.files:
            route.fulfill(status=200, **self.files[address])
        else:
            self.refused.append(address)
            route.abort()


Open = Callable[..., Page]


def new_host(browser: Browser, *, before: str = "", **options: Any) -> Host:
    """Return a host with the script; other options are those of a Playwright context.

    What is `before` is a script that each page runs before its own.
    """
    host = Host(context=browser.new_context(**options))
    host.context.set_default_timeout(PATIENCE * 1000)
    if before:
        host.context.add_init_script(before)
    host.context.route("**/*", host.answer)
    host.context.on("weberror", lambda error: host.complaints.append(error.error.message))
    host.context.on("console", lambda said: host.complaints.append(said.text))
    host.put_script()
    return host


class Hosts:
    """Hosts that are lent to one test after another, since a browser's context takes a while."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._made: list[tuple[dict[str, Any], Host]] = []
        self._lent: list[Host] = []

    def lend(self, **options: Any) -> Host:
        """Return a host with the options of `new_host`; what stays in a context is not for it."""
        known = [host for each, host in self._made if each == options and host not in self._lent]
        if not known:
            known.append(new_host(self._browser, **options))
            self._made.append((options, known[0]))
        self._lent.append(known[0])
        return known[0]

    def take_back(self) -> list[str]:
        """Take everything back that was done to those lent; return what was wrong in them."""
        found = []
        for host in self._lent:
            options = next(each for each, known in self._made if known is host)
            for other in host.context.pages[1:]:
                other.close()
            host.page.goto("about:blank")
            host.page.mouse.move(0, 0)
            host.page.emulate_media(media="null")
            host.page.set_viewport_size(options.get("viewport", _SIZE))
            found += [*host.complaints, *host.refused]
            host.complaints.clear()
            host.refused.clear()
            host.files.clear()
            host.put_script()
        self._lent.clear()
        return found

    def close(self) -> None:
        """Close what all of them have opened."""
        for _, host in self._made:
            host.context.close()


def open_page(host: Host, body: str, *, load: str = LOAD, policy: str = "") -> Page:
    """Open a page with a body and the script."""
    headers = {"content-security-policy": policy} if policy else {}
    html = (
        '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kurs</title>'
        '<meta name="viewport" content="width=device-width">'
        f'<link rel="icon" href="data:,">{load}<body>{body}</body></html>'
    )
    host.put(TEACHER, html, **headers)
    page = host.page
    page.goto(TEACHER)
    return page
