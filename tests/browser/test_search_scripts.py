"""What readers type is found in every script, by the same program as in Latin."""

import re
from collections.abc import Iterator
from unicodedata import category

import pytest
from playwright.sync_api import Browser, Page

from kurslex.language.folding import UNSPACED, fold, folded_words, rules_of
from kurslex.model.site import concept_named
from kurslex.site.search import index_script
from kurslex.site.search.index_script import search_files
from kurslex.site.small_assets import asset
from tests.browser.search_pieces import SHOWN, Pieces, gzipped
from tests.support.large_scripts import OWN, large_script_glossary, many_languages
from tests.support.script_glossaries import SCRIPTS, queries, script_glossary
from tests.support.site_files import site_assets

_LONG_LISTS = ("zh-Hans", "ja", "ar", "hi")
_TAGS = sorted(folder.name for folder in SCRIPTS.iterdir() if folder.is_dir())


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """A page on which one index after the other is looked at."""
    page = browser.new_page()
    yield page
    page.close()


@pytest.fixture(scope="module", params=_TAGS)
def pieces(request, page: Page):
    made = Pieces(page, script_glossary(request.param), request.param)
    made.tag = request.param
    return made


def test_readers_find_what_they_type(pieces) -> None:
    wanted = queries(pieces.tag)
    found = dict(zip(wanted, pieces.answers(list(wanted)), strict=True))
    missed = {
        typed: found[typed][:3] for typed, first in wanted.items() if not _is(first, found[typed])
    }
    assert missed == {}


def _is(first: list[str], found: list[str]) -> bool:
    return concept_named(found[0]) in first if first and found else not first and not found


@pytest.mark.parametrize("tag", _LONG_LISTS)
def test_there_are_forty_queries_at_least(tag) -> None:
    assert len(queries(tag)) >= 40


@pytest.mark.parametrize("step", [3, pytest.param(1, marks=pytest.mark.long)])
def test_pieces_give_the_answers_of_the_whole_index(step: int, pieces) -> None:
    glossary = script_glossary(pieces.tag)
    forms = [
        form
        for page in glossary.pages.values()
        for term in page.terms
        for form in (term.text, *term.forms)
    ]
    typed = [*queries(pieces.tag), *forms, *(form[at:] for form in forms for at in (1, 2))]
    typed += [form[:at] for form in forms for at in (1, 2, 3)]
    typed += [page.definition[:12] for page in glossary.pages.values()]
    assert pieces.differences(list(dict.fromkeys(typed))[::step]) == []


def test_words_are_compared_alike_on_both_sides(pieces) -> None:
    glossary = script_glossary(pieces.tag)
    texts = [*queries(pieces.tag), *(page.definition for page in glossary.pages.values())]
    found = pieces.page.evaluate("texts => texts.map(make(wholeIndex, {}).words.of)", texts)
    assert found == [folded_words(text, rules_of(pieces.tag)) for text in texts]


@pytest.mark.parametrize("step", [20, pytest.param(1, marks=pytest.mark.long)])
def test_each_letter_is_compared_alike_on_both_sides(step: int, blank: Page) -> None:
    """Signs that are folded to others are all compared, of the rest every twentieth each time."""
    blank.add_script_tag(content=asset("fold.js"))
    every = [
        chr(code) for code in range(0x323B0) if category(chr(code)) not in {"Cc", "Cn", "Co", "Cs"}
    ]
    signs = [sign for at, sign in enumerate(every) if at % step == 0 or fold(sign) != sign]
    texts = [f"{sign}n{sign}\u0301 {sign}\u064b{sign}\u093c" for sign in signs]
    found = blank.evaluate("texts => texts.map(fold)", texts)
    pairs = zip(texts, found, strict=True)
    assert {text: other for text, other in pairs if other != fold(text)} == {}


def test_scripts_without_spaces_are_the_same_on_both_sides() -> None:
    listed = re.search(r'SIGNS =\s*((?:"[^"]*"[\s+]*)+);', asset("search-unspaced.js"))
    assert listed
    written = "".join(re.findall(r'"([^"]*)"', listed[1]))
    assert re.sub(r"\\u\{?([0-9a-f]+)\}?", lambda sign: chr(int(sign[1], 16)), written) == UNSPACED


@pytest.mark.long
@pytest.mark.parametrize("script", ["han", "kana", "thai", "arabic", "devanagari"])
def test_the_first_list_of_a_large_glossary_is_light(script, browser: Browser) -> None:
    glossary = large_script_glossary(script, 3_000)
    pieces = Pieces(browser.new_page(), glossary, OWN)  # the other page belongs to a language
    own = [page for (tag, _), page in glossary.pages.items() if tag == OWN]
    texts = [page.preferred.text for page in own[::20]]
    typed = sorted({text[:length] for text in texts for length in (1, 2, 3, len(text))})
    said = [page.definition.split() for page in own[::20]]
    phrases = [" ".join(words[:4]) if len(words) > 1 else words[0][:10] for words in said]
    program = site_assets(glossary)["search.js"]
    assert isinstance(program, str)
    always = gzipped(pieces.manifest) + gzipped(program)
    for queries_of, most in ((typed, 30_000), (phrases, 32_000)):
        lists = dict(zip(queries_of, pieces.first_lists(queries_of), strict=True))
        assert all(found for found, _ in lists.values())
        sizes = {query: always + size for query, (_, size) in lists.items()}
        assert max(sizes.values()) <= most, max(sizes.items(), key=lambda each: each[1])
        assert pieces.differences(queries_of[::10], SHOWN) == []
    pieces.page.close()


@pytest.mark.long
def test_no_piece_of_many_languages_is_heavy() -> None:
    glossary = many_languages(633, 23)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index_script, "_WHOLE", 0)
        files = search_files(glossary, OWN)
    sizes = {name: gzipped(script) for name, script in files.items()}
    assert max(sizes.values()) <= 60_000
