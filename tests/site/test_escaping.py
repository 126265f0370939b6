"""Whatever a contributor writes in a title, a term, a definition or a message, it stays text."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.model.glossary import Glossary
from kurslex.site.templating import has_long_word
from tests.site.all_documents import ALL, Document, every_document
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
