"""The concepts' pages that ask most of a browser: what fits and works on them does on any other."""

import re
from functools import cache
from pathlib import Path

from tests.support.addresses import CONCEPTS

_TAG = re.compile(r"<[^>]*>")


def _longest_word(main: str) -> int:
    return max(map(len, _TAG.sub(" ", main).split()))


def _longest_title(main: str) -> int:
    return len(_TAG.sub("", main.partition("</h1>")[0]))


def _widest_table(main: str) -> int:
    return max(len(re.findall(r"<t[dh]\b", row)) for row in main.split("<tr"))


def _most_fields(main: str) -> int:
    return main.count("<input")


_MEASURES = (_longest_word, _longest_title, _widest_table, _most_fields, len)


@cache
def hard_pages(site: Path, language: str) -> list[str]:
    """Return the locations of the pages with the most of something, in the built site."""
    places = [f"{language}/{concept}/" for concept in CONCEPTS]
    texts = {each: (site / each / "index.html").read_text(encoding="utf-8") for each in places}
    mains = {each: text.partition("<main")[2] for each, text in texts.items()}
    found = set()
    for measure in _MEASURES:
        sizes = {each: measure(main) for each, main in mains.items()}
        found.add(max(places, key=sizes.__getitem__))
    return sorted(found)
