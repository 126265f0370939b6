"""Search on a page of its own: what compares terms, and an index whole and in pieces."""

import gzip
import json

import pytest
from playwright.sync_api import Page

from kurslex.model.glossary import Glossary
from kurslex.site.asset_files import bundled
from kurslex.site.search import index_script as module
from kurslex.site.search.index_script import search_files, search_script

SHOWN = 7  # in the list below the field
_FORM = '<form class="kx-search" data-index="https://kurslex.example/search.js"></form>'

# What search is made of, again at each call, with an index and what loads its pieces.
_MAKE = """
var make = (index, files) => {
    self.kurslexIndex = index;
    const names = [];
    const loadScript = async (address) => {
        const name = /search\\.(.*)\\.js[?]v=/.exec(address)[1];
        names.push(name);
        (0, eval)(files[name]);
    };
    %s
    return { look, missing, complete, names, words };
};"""
_COMPARE = """async ([queries, most]) => {
    const whole = make(wholeIndex, {});
    const wanted = queries.map((query) => [whole.missing(query, most).length, whole.look(query)]);
    const found = [];
    for (const [at, query] of queries.entries()) {
        const { look, complete } = make(index, files);
        await complete(query, most);
        const [none, answers] = wanted[at];
        const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
        const got = look(query);
        const isSame = none === 0 && same(got.slice(0, most), answers.slice(0, most)) &&
            got.length === answers.length;
        if (!isSame) found.push([query, got.slice(0, 3), answers.slice(0, 3)]);
        self.kurslexIndex = wholeIndex;
    }
    return found;
}"""


_FIRST = """async ([queries, most]) => {
    const found = [];
    for (const query of queries) {
        const { look, complete, names } = make(index, files);
        await complete(query, most, { isFirst: true });
        if (!look(query).length) await complete(query, most);
        found.push([look(query).slice(0, most).map(({ concept }) => concept), names]);
        self.kurslexIndex = wholeIndex;
    }
    return found;
}"""

_ANSWERS = """(queries) => {
    const { look } = make(wholeIndex, {});
    return queries.map((query) => look(query).map(({ concept }) => concept));
}"""


class Pieces:
    """A page that knows a language's index, both whole and in pieces, and nothing from before."""

    def __init__(self, page: Page, glossary: Glossary, tag: str) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(module, "_WHOLE", 0)
            files = search_files(glossary, tag)
        whole = search_script(glossary, tag)
        self.manifest = files.pop(module.search_script_location(tag))
        self.files = {path.split(".")[-2]: script for path, script in files.items()}
        self.page = page
        self.page.unroute_all()
        self.page.route("**/*", lambda route: route.fulfill(body=_FORM, content_type="text/html"))
        self.page.goto("https://kurslex.example/")
        self.page.add_script_tag(
            content=f"""{_MAKE % bundled("search.js").split("// What the list below")[0]}
            var kurslexIndex;
            {whole}
            var wholeIndex = kurslexIndex;
            {self.manifest}
            var index = kurslexIndex;
            var files = {json.dumps(self.files)};"""
        )

    def differences(self, queries: list[str], most: int = 10_000) -> list[object]:
        """Return the queries that are answered otherwise, with both answers."""
        found: list[object] = self.page.evaluate(_COMPARE, [queries, most])
        return found

    def answers(self, queries: list[str]) -> list[list[str]]:
        """Return the concepts that are found by each query, best first."""
        found: list[list[str]] = self.page.evaluate(_ANSWERS, queries)
        return found

    def first_lists(self, queries: list[str]) -> list[tuple[list[str], int]]:
        """Return the first list of each query, and the gzipped bytes of the pieces for it."""
        found = self.page.evaluate(_FIRST, [queries, SHOWN])
        return [
            (concepts, sum(gzipped(self.files[name]) for name in names))
            for concepts, names in found
        ]


def gzipped(text: str) -> int:
    """Return how many bytes of a text are sent."""
    return len(gzip.compress(text.encode(), 6, mtime=0))
