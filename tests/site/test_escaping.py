"""Whatever a contributor writes in a title, a term, a definition or a message, it stays text."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.analysis.moved_addresses import Moved
from kurslex.model.glossary import Glossary
from kurslex.site.context import SiteContext
from kurslex.site.pages.accessibility_page import render_accessibility
from kurslex.site.pages.az_page import render_az
from kurslex.site.pages.calculator_list_page import render_calculator_list
from kurslex.site.pages.concept_embed_page import render_concept_embed
from kurslex.site.pages.concept_page import render_concept
from kurslex.site.pages.downloads_page import DownloadFile, DownloadFormat, render_downloads
from kurslex.site.pages.home_page import render_home
from kurslex.site.pages.language_choice_page import render_choice, render_overview_choice
from kurslex.site.pages.learning_path_page import render_path
from kurslex.site.pages.moved_page import moved_pages
from kurslex.site.pages.not_found_page import render_not_found
from kurslex.site.pages.parallel_page import render_parallels
from kurslex.site.pages.search_page import render_search
from kurslex.site.pages.teaching_page import render_teaching
from kurslex.site.pages.term_table_page import render_term_table
from kurslex.site.templating import has_long_word
from kurslex.ui.downloads_messages import format_message
from tests.site.tiny import (
    ESCAPED,
    HOSTILE,
    hostile_glossary,
    skeleton,
    tiny_context,
    tiny_glossary,
)

# The same in a script of data.
IN_DATA = json.dumps(HOSTILE)[1:-1].translate({ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&"})

Document = Callable[[SiteContext], str]
BODIES = dict.fromkeys(tiny_glossary().locales, "<p>")
DOCUMENTS: dict[str, Document] = {
    "concept": lambda context: render_concept(
        context, context.glossary.pages["fr", "reef-knot"], "<p>"
    ),
    "home": lambda context: render_home(context, context.glossary.homes["sv"], "<p>"),
    "choice": lambda context: render_choice(context, None),
    "permalink": lambda context: render_choice(context, context.glossary.concepts["reef-knot"]),
    "old": lambda context: render_choice(
        context,
        context.glossary.concepts["bowline"],
        Moved(location="abok-1010/", target="bowline/", concept="bowline"),
    ),
    "moved": lambda context: dict(moved_pages(context))["sv/abok-1010/"],
    "not-found": render_not_found,
    "a-z": lambda context: render_az(context, "sv"),
    "path": lambda context: render_path(context, "sv"),
    "calculators": lambda context: render_calculator_list(context, "sv"),
    "terms": lambda context: render_term_table(context, "sv"),
    "overview": lambda context: render_overview_choice(context, "terms"),
    "accessibility": lambda context: render_accessibility(context, "sv"),
    "downloads": lambda context: render_downloads(
        context,
        "sv",
        [
            DownloadFormat(
                title=format_message("csv", "title"),
                about=format_message("csv", "about"),
                files=[DownloadFile(name=HOSTILE, location="downloads/a.csv", size=1)],
            )
        ],
        HOSTILE,
    ),
    "search": lambda context: render_search(context, "sv"),
    "card": lambda context: render_concept_embed(context, "sv", "bowline"),
    "parallel": lambda context: dict(render_parallels(context, "reef-knot", BODIES))[
        "sv/reef-knot/fr/"
    ],
}
# A code to be pasted is escaped once more, and a reference as BibTeX wants it.
CODES: dict[str, Document] = {"teaching": lambda context: render_teaching(context, "sv", "bowline")}
ALL = {**DOCUMENTS, **CODES}
every_document = pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
LONG_WORD = "incomprehensible"
# What Fluent would read as its own sign, or strip from the ends, cannot be a message's text.
WORDS = st.text(st.sampled_from("<>\"'&/=;#-!a") | st.characters(codec="utf-8"), min_size=1).map(
    lambda text: (
        "x" + "".join(char for char in text if char.isprintable() and char not in "{}") + "x"
    )
)


@every_document
def test_hostile_words_are_escaped(document: Document) -> None:
    html = document(tiny_context(hostile_glossary()))
    assert HOSTILE not in html
    assert "<script>alert" not in html
    assert html.count("alert(1)") == html.count(ESCAPED) + html.count(IN_DATA) > 0


@pytest.mark.parametrize("document", ALL.values(), ids=ALL)
def test_hostile_words_do_not_change_the_document(document: Document) -> None:
    plain = document(tiny_context(hostile_glossary(LONG_WORD)))
    html = document(tiny_context(hostile_glossary()))
    assert skeleton(html) == skeleton(plain)
    assert "<script>alert" not in html


def skeletons_of(words: str) -> dict[str, list[tuple[str, ...]]]:
    context = tiny_context(hostile_glossary(words))
    return {name: skeleton(document(context)) for name, document in ALL.items()}


@pytest.fixture(scope="module")
def skeletons() -> dict[bool, dict[str, list[tuple[str, ...]]]]:
    """The documents of plain words by whether these are long, which titles show."""
    return {has_long_word(each): skeletons_of(each) for each in ("word", LONG_WORD)}


@given(words=WORDS)
def test_no_words_change_a_document(
    skeletons: dict[bool, dict[str, list[tuple[str, ...]]]], words: str
) -> None:
    assert skeletons_of(words) == skeletons[has_long_word(words)]


def test_the_hostile_glossary_is_hostile() -> None:
    plain, hostile = tiny_glossary(), hostile_glossary()

    def texts(glossary: Glossary) -> list[str]:
        return [
            word
            for page in glossary.pages.values()
            for term in page.terms
            for word in (term.text, *term.forms)
        ] + [page.definition for page in glossary.pages.values()]

    assert len(texts(hostile)) == len(texts(plain)) == 31
    assert set(texts(hostile)) == {HOSTILE}
