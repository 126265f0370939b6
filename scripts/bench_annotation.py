"""How long the script takes that marks terms in other people's pages, on a page of 20,000 words.

Each run loads the page anew, so that the script is parsed, its terms are indexed and its functions
are not optimized yet, as on a reader's first visit. Runs before the first that counts only start
the browser's processes.
"""

import json
import re
import statistics
from dataclasses import dataclass

from playwright.sync_api import Browser, CDPSession

from kurslex.model.site import annotation_location

_WORDS = 20_000
_STARTS = 2  # runs that do not count
_RUNS = 20
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


@dataclass(frozen=True, slots=True)
class Marking:
    """From parsing the script to its last mark: medians in milliseconds, and how many marks.

    `elapsed` is what passed, also while other programs had the processor; `worked` is the time of
    the page's own thread.
    """

    elapsed: float
    worked: float
    marks: int


def marking(browser: Browser, address: str, locale: str) -> Marking:
    """Return what the script of a language takes in a page of its definitions, said repeatedly."""
    page = browser.new_page()
    script = page.request.get(address + annotation_location(locale)).text()
    found = _ENTRIES.search(script)
    assert found
    texts = [entry[1] for entry in json.loads(found[1])]
    texts *= _WORDS // sum(len(text.split()) for text in texts) + 1
    devtools = page.context.new_cdp_session(page)
    devtools.send("Performance.enable")
    elapsed, worked, marks = [], [], 0
    for _ in range(_STARTS + _RUNS):
        page.goto("about:blank")
        page.evaluate(_PAGE, texts)
        before = _thread_time(devtools)
        milliseconds, marks = page.evaluate(_RUN, script)
        worked.append(_thread_time(devtools) - before)
        elapsed.append(milliseconds)
    page.close()
    middle = statistics.median
    return Marking(middle(elapsed[_STARTS:]), middle(worked[_STARTS:]), marks)


def _thread_time(devtools: CDPSession) -> float:
    """Return how many milliseconds the page's thread has worked so far."""
    metrics = devtools.send("Performance.getMetrics")["metrics"]
    return next(each["value"] for each in metrics if each["name"] == "ThreadTime") * 1000
