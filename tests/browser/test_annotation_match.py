"""The script for other people's pages finds what Kurslex itself finds in its own texts."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from kurslex.analysis.crosslinks.term_forms import Forms, language_forms
from kurslex.analysis.crosslinks.text_mentions import mentions_in
from kurslex.analysis.crosslinks.tokens import read_words
from kurslex.language.stems import stemmer, without_case
from kurslex.model.glossary import Glossary
from kurslex.model.outline import Passage
from kurslex.site.annotation_script import signs_script, stemmer_script
from kurslex.site.search.index_script import shortened
from kurslex.site.small_assets import ASSETS, STEMS, asset
from scripts.stemmers import stemmers
from tests.analysis.crosslinks.text_pages import page as term_page
from tests.cases import case_files, read_case
from tests.support.glossaries import project_glossary

_MATCHING = ("annotate-words.js", "annotate-terms.js")
_FIND = """([entries, texts]) => {
  const index = indexTerms(entries, stem);
  return texts.map((text) => {
    const words = readWords(text);
    return findMentions(words, index).map(({ at, stop, concepts }) => [
      words.slice(at, stop)
        .map((each, at, all) => (at && all[at - 1].end < each.start ? " " : "") + each.text)
        .join(""),
      concepts.map((each) => entries[each][0]),
    ]);
  });
}"""

_WORDS = """texts => texts.map((text) => readWords(text).map(
  ({ text, folded, joined, opens, cited }) => [text, folded, joined, opens, cited]))"""

Found = list[list[object]]


@pytest.fixture(scope="module")
def matching(browser: Browser):
    """A page with what compares words with terms, in a language without stems."""
    page = browser.new_page()
    load(page, "is")
    yield page
    page.close()


@pytest.fixture(scope="module")
def find(browser: Browser):
    """Find the terms of entries in texts, in a language."""
    page = browser.new_page()

    def run(
        tag: str, entries: list[list[object]], texts: list[str], signs: str = signs_script([])
    ) -> list[Found]:
        load(page, tag, signs)
        return page.evaluate(_FIND, [entries, texts])

    yield run
    page.close()


def load(page: Page, tag: str, signs: str = signs_script([])) -> None:
    page.goto("about:blank")
    program = "".join(map(asset, _MATCHING))
    page.add_script_tag(content=f"{signs}{stemmer_script(tag)}{program}")


def _entries(glossary: Glossary, tag: str) -> list[list[object]]:
    """Return the entries of a language with all terms, everyday words as well."""
    pages = [page for name in glossary.concepts if (page := glossary.page(tag, name))]
    return [
        [
            page.id,
            page.definition,
            *(
                [term.text, *shortened((term.text, *term.forms))]
                for term in page.terms
                if term not in page.deprecated
            ),
        ]
        for page in pages
    ]


def _texts(glossary: Glossary, tag: str) -> list[Passage]:
    """Return all lines of running text that have neither links nor emphases, from all pages."""
    pages = [page for page in glossary.pages.values() if page.locale == tag]
    lines = (line for page in pages for line in page.outline.passages)
    return [each for each in lines if not each.links and not each.emphases and not each.heading]


def _plain(mentions) -> Found:
    return [[each.text, sorted(each.concepts)] for each in mentions]


@pytest.mark.parametrize("tag", project_glossary().locales)
def test_in_all_texts_of_this_glossary(tag: str, find) -> None:
    glossary = project_glossary()
    passages, forms = _texts(glossary, tag), language_forms(glossary, tag)
    found = find(tag, _entries(glossary, tag), [each.text for each in passages])
    for passage, each in zip(passages, found, strict=True):
        ours = _plain(mentions_in(passage, forms))
        assert [[text, sorted(concepts)] for text, concepts in each] == ours, passage.text
    assert sum(map(len, found)) > len(passages) / 2


def _cases() -> list[Path]:
    return [file for file in case_files("crosslinks") if read_case(file)[1].get("mentions")]


@pytest.mark.parametrize("file", _cases(), ids=lambda file: file.stem)
def test_in_the_golden_cases(file: Path, find) -> None:
    lines = (line.split(" = ") for line in read_case(file)[0].splitlines())
    entries = [[concept, "", forms.split(", ")] for concept, forms in lines]
    pairs = [
        re.fullmatch(r"(.*) ->(.*)", line).groups()
        for line in read_case(file)[1]["mentions"].splitlines()
    ]
    plain = [(text, expected) for text, expected in pairs if "*" not in text]
    signs = signs_script(form for _, _, forms in entries for form in forms)
    found = find(file.stem, entries, [text for text, _ in plain], signs)
    assert [", ".join(f"{concepts[0]}: {text}" for text, concepts in each) for each in found] == [
        expected.strip() for _, expected in plain
    ]


def test_a_word_of_everyday_language_is_no_mention_and_hides_none(find) -> None:
    entries = [["price", "", [0, "Kurs", "-e"]], ["rate", "", ["Kurs der Aktie"], ["Aktie"]]]
    texts = ["Der Kurs, die Kurse und der Kurs der Aktie. Die Aktie."]
    assert find("de", entries, texts) == [
        [["Kurs", []], ["Kurse", []], ["Kurs der Aktie", ["rate"]], ["Aktie", ["rate"]]]
    ]


_SIGNS = 'aäkIßς„“”"«»’-\u00ad\u2011.:։!é\u0301Ñ1_½\n  कंटेन्\u200d\u200cمُשָׁक़'


@given(texts=st.lists(st.text(_SIGNS, max_size=30), min_size=1, max_size=30))
def test_words_are_the_same(texts: list[str], matching: Page) -> None:
    found = matching.evaluate(_WORDS, texts)
    for text, words in zip(texts, found, strict=True):
        passage = Passage(text=text, section="", line=1)
        ours = [
            [each.text, each.folded, each.joined, each.opens, each.cited]
            for each in read_words([passage], without_case)
        ]
        assert words == ours, text


_UNSPACED = "容器化像コンกขาเ\u0e31က\u102f1aK -、。(\n"
_terms = st.lists(
    st.text(_UNSPACED, min_size=1, max_size=4).filter(str.strip), min_size=1, max_size=8
)


@pytest.fixture(scope="module")
def unspaced(browser: Browser):
    """A page with what compares words with terms, in a language without spaces."""
    page = browser.new_page()
    load(page, "ja", signs_script(_UNSPACED))
    yield page
    page.close()


@given(terms=_terms, texts=st.lists(st.text(_UNSPACED, max_size=30), min_size=1, max_size=20))
def test_terms_in_scripts_without_spaces_are_the_same(terms, texts, unspaced: Page) -> None:
    terms = ["容器", *terms]  # so that there is one
    forms = Forms("ja", [term_page(f"c{at}", term) for at, term in enumerate(terms)])
    entries = [[f"c{at}", "", [term]] for at, term in enumerate(terms)]
    found = unspaced.evaluate(_FIND, [entries, texts])
    for text, each in zip(texts, found, strict=True):
        ours = _plain(mentions_in(Passage(text=text, section="", line=1), forms))
        assert [[words, sorted(concepts)] for words, concepts in each] == ours, text


def test_stems_are_those_of_the_package(blank: Page) -> None:
    glossary = project_glossary()
    for tag in glossary.locales:
        lines = (line.text for line in _texts(glossary, tag))
        found = (word for line in lines for word in re.findall(r"[^\W_]+", line))
        words = sorted({without_case(word) for word in found})
        blank.goto("about:blank")
        blank.add_script_tag(content=stemmer_script(tag))
        assert blank.evaluate("words => words.map(stem)", words) == [*map(stemmer(tag), words)]


def test_stemmers_are_those_that_sphinx_brings() -> None:
    folder = ASSETS / STEMS
    assert {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir()} == stemmers()


def test_a_form_is_read_as_it_was_shortened(find) -> None:
    forms = ["Aktie", "Aktien", "1-x", "Akt", "-", "Börse 2-b", "🐙 Aktie"]
    entries = [["a", json.dumps(forms), [forms[0], *shortened(forms)]]]
    texts = [*forms, "Akti"]
    found = find("is", entries, texts)
    assert [bool(each) for each in found] == [True] * 4 + [False, True, True, False]
