"""This glossary's scripts on pages of schools: silent about courses, once for each concept."""

from dataclasses import replace

import pytest
from playwright.sync_api import Page

from kurslex.model.site import Site
from kurslex.site.annotation_script import annotation_script
from kurslex.site.context import SiteContext, make_context
from tests.browser.annotated import MARKED
from tests.cases import FOLDER
from tests.support.glossaries import project_glossary

_PROSE = FOLDER / "annotation"
_SHOW = """(texts) => {
  document.body.replaceChildren(...texts.map((text) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    return paragraph;
  }));
}"""


@pytest.fixture(scope="module")
def context() -> SiteContext:
    return make_context(project_glossary(), Site(address="https://kurslex.example/"), {})


def _texts(tag: str) -> list[str]:
    return (_PROSE / f"{tag}.txt").read_text(encoding="utf-8").split("\n\n")


@pytest.mark.parametrize("tag", sorted(file.stem for file in _PROSE.iterdir()))
def test_nothing_is_marked_in_what_schools_write_about_courses(
    tag: str, context: SiteContext, blank: Page
) -> None:
    texts = _texts(tag)
    assert len(" ".join(texts).split()) >= 2_000
    blank.evaluate(_SHOW, texts)
    blank.add_script_tag(content=annotation_script(context, tag))
    assert blank.evaluate(MARKED) == []
    # So that silence is a judgement: a page about markets is marked.
    terms = {
        term.text
        for (locale, _), each in context.glossary.pages.items()
        for term in each.terms[:1]
        if locale == tag and term.autolink
    }
    blank.evaluate(_SHOW, [f"– {term}" for term in sorted(terms)])
    assert blank.evaluate("kurslexTerms.annotate()") >= len(terms) * 0.9


def test_everyday_words_are_what_keeps_it_silent(context: SiteContext, blank: Page) -> None:
    """Where the words of everyday language were marked, the texts about courses would be full."""
    pages = {
        key: replace(each, terms=tuple(replace(term, autolink=True) for term in each.terms))
        for key, each in context.glossary.pages.items()
    }
    glossary = replace(context.glossary, pages=pages)
    marked = {}
    for tag in sorted(file.stem for file in _PROSE.iterdir()):
        blank.goto("about:blank")
        blank.evaluate(_SHOW, _texts(tag))
        blank.add_script_tag(content=annotation_script(replace(context, finished=glossary), tag))
        marked[tag] = len(blank.evaluate(MARKED))
    assert all(marked.values()), marked


def test_long_texts_are_marked_once_each(context: SiteContext, blank: Page) -> None:
    """20,000 words: as many marks as concepts are mentioned, however long the text goes on."""
    tag = context.glossary.tags[0]
    definitions = [
        each.definition for (locale, _), each in context.glossary.pages.items() if locale == tag
    ]
    blank.evaluate(_SHOW, definitions)
    blank.add_script_tag(content=annotation_script(context, tag))
    once = blank.evaluate(MARKED)
    blank.evaluate("kurslexTerms.remove()")
    words = sum(len(each.split()) for each in definitions)
    blank.evaluate(_SHOW, definitions * (20_000 // words + 1))
    assert blank.evaluate("kurslexTerms.annotate()") == len(once)
    assert blank.evaluate(MARKED) == once
