"""An index that comes in pieces gives exactly the answers of one that comes whole."""

import gzip
import json
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Browser

from kurslex.model.glossary import Glossary
from kurslex.site.asset_files import bundled, site_assets
from kurslex.site.search import index_script as module
from kurslex.site.search.comparable_words import comparable_words
from kurslex.site.search.index_script import search_files, search_script
from tests.support.addresses import LANGUAGES
from tests.support.glossaries import project_glossary
from tests.support.large import large_glossary

_LISTS = Path(__file__).parent.parent / "cases/search"
_FORM = '<form class="kx-search" data-index="https://kurslex.example/search.js"></form>'
_SHOWN = 7  # in the list below the field
_LARGEST = 30_000  # bytes of all that comes from the first focus to the first list

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


class Pieces:
    """A browser that knows a language's index, both whole and in pieces."""

    def __init__(self, browser: Browser, glossary: Glossary, tag: str) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(module, "_WHOLE", 0)
            files = search_files(glossary, tag)
        whole = search_script(glossary, tag)
        self.manifest = files.pop(module.search_script_location(tag))
        self.files = {path.split(".")[-2]: script for path, script in files.items()}
        self.page = browser.new_page()
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

    def first_lists(self, queries: list[str]) -> list[tuple[list[str], int]]:
        """Return the first list of each query, and the gzipped bytes of the pieces for it."""
        found = self.page.evaluate(_FIRST, [queries, _SHOWN])
        return [
            (concepts, sum(_gzipped(self.files[name]) for name in names))
            for concepts, names in found
        ]


def _gzipped(text: str) -> int:
    return len(gzip.compress(text.encode(), 6, mtime=0))


def _queries(tag: str) -> list[str]:
    lines = [
        line.partition(" -> ")[0]
        for folder in ("", "none/", "texts/")
        for line in (_LISTS / f"{folder}{tag}.txt").read_text(encoding="utf-8").splitlines()
    ]
    return [line for line in lines if line and not line.startswith("#")]


def _random_queries(glossary: Glossary, count: int) -> list[str]:
    """Return what people might type of a glossary: beginnings, typos, phrases, other languages."""
    chance = Random(count)
    pages = list(glossary.pages.values())
    made = [chr(letter) for letter in range(ord("a"), ord("z") + 1)] + ["å", "På", "én", "", "!?"]
    while len(made) < count:
        page = chance.choice(pages)
        term = chance.choice(page.terms)
        text = chance.choice((term.text, *term.forms))
        said = page.definition.split()
        start = chance.randrange(len(said))
        phrase = " ".join(said[start : start + chance.randint(2, 4)])
        at = chance.randrange(len(text))
        letter = chance.choice("aeiklnrstuåéß ")
        made += [
            text,
            text[: at + 1],
            text[at:],
            text[:at] + letter + text[at + 1 :],
            text[:at] + text[at + 1 :],
            text[:at] + letter + text[at:],
            text[:at] + text[at : at + 2][::-1] + text[at + 2 :],
            phrase,
            f"{text} {chance.choice(said)}",
            f"{chance.choice(said)} {text[: at + 1]}",
        ]
    return made


@pytest.mark.parametrize("step", [9, pytest.param(1, marks=pytest.mark.long)])
@pytest.mark.parametrize("tag", LANGUAGES)
def test_queries_of_the_lists_have_the_answers_of_the_whole_index(tag, step, browser):
    glossary = project_glossary()
    pieces = Pieces(browser, glossary, tag)
    queries = [*_queries(tag), *_random_queries(glossary, 300)][::step]
    assert len(queries) > 700 / step
    assert pieces.differences(queries) == []
    pieces.page.close()


@pytest.mark.parametrize("count", [40, pytest.param(500, marks=pytest.mark.long)])
@pytest.mark.parametrize("tag", ["sv", "fr"])
def test_random_queries_have_the_answers_of_the_whole_index(tag, count, browser):
    glossary = large_glossary(300)
    pieces = Pieces(browser, glossary, tag)
    assert pieces.differences(_random_queries(glossary, count)) == []
    assert pieces.differences(_random_queries(glossary, count // 2), _SHOWN) == []
    own = [page for (locale, _), page in glossary.pages.items() if locale == tag][::10]
    for queries in (
        [page.preferred.text for page in own],
        [" ".join(page.definition.split()[:5]) for page in own],
    ):
        lists = [concepts for concepts, _ in pieces.first_lists(queries)]
        assert all(page.id in concepts for page, concepts in zip(own, lists, strict=True))
    pieces.page.close()


@pytest.mark.long
@pytest.mark.parametrize("tag", ["sv", "fr", "de"])
def test_the_first_list_of_a_large_glossary_is_light(tag, browser):
    glossary = large_glossary(3000)
    pieces = Pieces(browser, glossary, tag)
    own = [page for (locale, _), page in glossary.pages.items() if locale == tag]
    alphabet = sorted({page.preferred.text[0].lower() for page in own})
    assert pieces.differences(alphabet, _SHOWN) == []
    program = site_assets(glossary)["search.js"]
    assert isinstance(program, str)
    always = _gzipped(pieces.manifest) + _gzipped(program)
    pasted = [page.preferred.text for page in own[::10]]
    pasted += [" ".join(page.definition.split()[:5]) for page in own[::10]]
    queries = [*alphabet, *pasted]
    lists = dict(zip(queries, pieces.first_lists(queries), strict=True))
    assert all(concepts for concepts, _ in lists.values())
    sizes = {query: always + size for query, (_, size) in lists.items()}
    assert max(sizes.values()) <= _LARGEST, sizes
    assert pieces.differences(_random_queries(glossary, 200)) == []
    pieces.page.close()


def test_words_are_compared_alike_on_both_sides(browser):
    glossary = project_glossary()
    texts = [
        form for page in glossary.pages.values() for t in page.terms for form in (t.text, *t.forms)
    ]
    texts += [page.definition for page in glossary.pages.values()]
    texts += [
        "Neu|emission",
        "§ 3, T+2",
        "Straße  – ÆØÅ",
        "İstanbul ŁÓDŹ",
        "l’ora",
        "𝔸bc ½ x² ﬁ",
        "a_b",
    ]
    pieces = Pieces(browser, glossary, "de")
    found = pieces.page.evaluate("texts => texts.map(make(wholeIndex, {}).words.of)", texts)
    assert found == [comparable_words(text) for text in texts]
    pieces.page.close()
