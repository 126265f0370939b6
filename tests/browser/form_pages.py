"""Documents with the calculator of profit and loss: alone, twice, for frames, and in a frame."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Route

from kurslex.site.asset_files import bundled
from kurslex.site.calculator_scripts import calculator_bundle
from kurslex.site.parts.calculator_html import render_calculator, render_embed
from tests.browser.documents import OPEN, SITE, watched
from tests.site.words import LOCALES, messages, profit_loss

__all__ = ["OPEN", "SITE", "document", "files", "form_pages", "leave", "outputs", "type_into"]


def document(tag: str, body: str) -> str:
    script = '<script src="/calculators.js" defer></script>'
    return f'<!doctype html><html lang="{tag}"><title>x</title>{script}<body>{body}'


@cache
def files() -> dict[str, str]:
    calculator = profit_loss()
    fragments = {tag: render_calculator(calculator, LOCALES[tag], messages(tag)) for tag in LOCALES}
    embed = render_embed(
        calculator,
        LOCALES["de"],
        messages("de"),
        page="/de/",
        assets={
            "embed.css": "/none.css",
            "embed.js": "/embed.js",
            "calculators.js": "/calculators.js",
            "icon.svg": "/none.svg",
        },
        canonical=SITE,
    )
    second = fragments["de"].replace("profit-loss", "second-one")
    return {
        **{f"/{tag}/": document(tag, fragment) for tag, fragment in fragments.items()},
        "/calculators.js": calculator_bundle([calculator, replace(calculator, id="second-one")]),
        "/embed.js": bundled("embed.js"),
        "/embed/": embed,
        "/two/": document("de", fragments["de"] + second),
        "/frame/": document(
            "de", '<iframe sandbox="allow-scripts" src="/embed/?sell=60"></iframe>'
        ),
    }


@contextmanager
def form_pages(browser: Browser) -> Iterator[OPEN]:
    """Yield a page for the documents."""
    served = files()

    def answer(route: Route) -> None:
        path = urlsplit(route.request.url).path
        kind = "text/javascript" if path.endswith(".js") else "text/html; charset=utf-8"
        route.fulfill(body=served.get(path, ""), content_type=kind)

    with watched(browser, answer, locale="en-US") as shown:
        yield shown


def outputs(page: Page) -> list[str]:
    return page.locator("output").all_text_contents()


def type_into(page: Page, name: str, text: str) -> None:
    page.locator(f"[name={name}]").fill(text)


def leave(page: Page, name: str) -> None:
    page.locator(f"[name={name}]").press("Tab")
