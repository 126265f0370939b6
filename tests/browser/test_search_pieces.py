"""An index that comes in pieces gives exactly the answers of one that comes whole."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Browser, Page

from kurslex.language.folding import folded_words, rules_of
from kurslex.model.glossary import Glossary
from tests.browser.search_pieces import SHOWN, Pieces, gzipped
from tests.support.addresses import LANGUAGES
from tests.support.glossaries import project_glossary
from tests.support.large import large_glossary
from tests.support.site_files import site_assets

_LISTS = Path(__file__).parent.parent / "cases/search"
_LARGEST = 30_000  # bytes of all that comes from the first focus to the first list


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """A page on which one index after the other is looked at."""
    page = browser.new_page()
    yield page
    page.close()


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


@pytest.mark.sampled(3)
@pytest.mark.parametrize("step", [18, pytest.param(1, marks=pytest.mark.long)])
@pytest.mark.parametrize("tag", LANGUAGES)
def test_queries_of_the_lists_have_the_answers_of_the_whole_index(tag, step, page):
    glossary = project_glossary()
    pieces = Pieces(page, glossary, tag)
    queries = [*_queries(tag), *_random_queries(glossary, 300)][::step]
    assert len(queries) > 700 / step
    assert pieces.differences(queries) == []


@pytest.mark.sampled(2)
@pytest.mark.parametrize("count", [40, pytest.param(500, marks=pytest.mark.long)])
@pytest.mark.parametrize("tag", ["sv", "fr"])
def test_random_queries_have_the_answers_of_the_whole_index(tag, count, page):
    glossary = large_glossary(300)
    pieces = Pieces(page, glossary, tag)
    assert pieces.differences(_random_queries(glossary, count)) == []
    assert pieces.differences(_random_queries(glossary, count // 2), SHOWN) == []
    own = [each for (locale, _), each in glossary.pages.items() if locale == tag][::10]
    for queries in (
        [each.preferred.text for each in own],
        [" ".join(each.definition.split()[:5]) for each in own],
    ):
        lists = [concepts for concepts, _ in pieces.first_lists(queries)]
        assert all(each.id in concepts for each, concepts in zip(own, lists, strict=True))


@pytest.mark.long
@pytest.mark.parametrize("tag", ["sv", "fr", "de"])
def test_the_first_list_of_a_large_glossary_is_light(tag, page):
    glossary = large_glossary(3000)
    pieces = Pieces(page, glossary, tag)
    own = [each for (locale, _), each in glossary.pages.items() if locale == tag]
    alphabet = sorted({each.preferred.text[0].lower() for each in own})
    assert pieces.differences(alphabet, SHOWN) == []
    program = site_assets(glossary)["search.js"]
    assert isinstance(program, str)
    always = gzipped(pieces.manifest) + gzipped(program)
    pasted = [each.preferred.text for each in own[::10]]
    pasted += [" ".join(each.definition.split()[:5]) for each in own[::10]]
    queries = [*alphabet, *pasted]
    lists = dict(zip(queries, pieces.first_lists(queries), strict=True))
    assert all(concepts for concepts, _ in lists.values())
    sizes = {query: always + size for query, (_, size) in lists.items()}
    assert max(sizes.values()) <= _LARGEST, sizes
    assert pieces.differences(_random_queries(glossary, 200)) == []


def test_words_are_compared_alike_on_both_sides(page):
    glossary = project_glossary()
    texts = [
        form for each in glossary.pages.values() for t in each.terms for form in (t.text, *t.forms)
    ]
    texts += [each.definition for each in glossary.pages.values()]
    texts += [
        "Neu|emission",
        "§ 3, T+2",
        "Straße  – ÆØÅ",
        "İstanbul ŁÓDŹ",
        "l’ora",
        "𝔸bc ½ x² ﬁ",
        "a_b",
    ]
    pieces = Pieces(page, glossary, "de")
    found = pieces.page.evaluate("texts => texts.map(make(wholeIndex, {}).words.of)", texts)
    assert found == [folded_words(text, rules_of("de")) for text in texts]
