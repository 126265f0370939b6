"""How long the script takes that marks terms in other people's pages, on a page of 20,000 words."""

import json
import re
import statistics

from playwright.sync_api import Browser

from kurslex.model.site import annotation_location

_WORDS = 20_000
_RUNS = 5
_ENTRIES = re.compile(r"^const entries=(.*);$", re.MULTILINE)
_PAGE = """(texts) => document.body.replaceChildren(...texts.map((text) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    return paragraph;
}))"""
_RUN = """(script) => {
    const started = performance.now();
    const element = document.createElement("script");
    element.textContent = script;
    document.body.append(element);
    return [performance.now() - started, document.querySelectorAll("kurslex-term").length];
}"""


def marking(browser: Browser, address: str, locale: str) -> tuple[float, int]:
    """Return the median milliseconds from parsing the script to its last mark, and the marks."""
    page = browser.new_page()
    script = page.request.get(address + annotation_location(locale)).text()
    found = _ENTRIES.search(script)
    assert found
    texts = [entry[1] for entry in json.loads(found[1])]
    texts *= _WORDS // sum(len(text.split()) for text in texts) + 1
    runs = []
    for _ in range(_RUNS):
        page.goto("about:blank")
        page.evaluate(_PAGE, texts)
        runs.append(page.evaluate(_RUN, script))
    page.close()
    return statistics.median(time for time, _ in runs), runs[0][1]
