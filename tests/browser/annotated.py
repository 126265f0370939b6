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
MARKED = "() => [...document.querySelectorAll('kurslex-term')].map((mark) => mark.textContent)"
"""The marked words, in the order of the page."""


@dataclass(kw_only=True)
class Host:
    """A browser in which these addresses answer; whatever else is asked for is in `refused`."""

    context: BrowserContext
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

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

    def answer(self, route: Route) -> None:
        """Answer what a page asks for."""
        address = route.request.url.partition("?")[0]
        if address in self.files:
            route.fulfill(status=200, **self.files[address])
        else:
            self.refused.append(address)
            route.abort()


Open = Callable[..., Page]


def new_host(browser: Browser, **options: Any) -> Host:
    """Return a host with the script; options are those of a Playwright context."""
    host = Host(context=browser.new_context(**options))
    host.context.set_default_timeout(PATIENCE * 1000)
    host.context.route("**/*", host.answer)
    host.context.on("weberror", lambda error: host.complaints.append(error.error.message))
    host.context.on("console", lambda said: host.complaints.append(said.text))
    host.put(SCRIPT, annotation_script(tiny_context(), "sv"), "text/javascript")
    return host


def open_page(host: Host, body: str, *, load: str = LOAD, policy: str = "") -> Page:
    """Open a page with a body and the script."""
    headers = {"content-security-policy": policy} if policy else {}
    html = (
        '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kurs</title>'
        '<meta name="viewport" content="width=device-width">'
        f'<link rel="icon" href="data:,">{load}<body>{body}</body></html>'
    )
    host.put(TEACHER, html, **headers)
    page = host.context.new_page()
    page.goto(TEACHER)
    return page
