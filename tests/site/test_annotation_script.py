"""The script that marks terms in other people's pages: what is in it, and how large it is."""

import gzip
import hashlib
import json
import re
from base64 import b64decode
from dataclasses import replace

import pytest

from kurslex.model.page import TermStatus
from kurslex.model.site import Site
from kurslex.site.annotation_script import (
    annotated_languages,
    annotation_script,
    integrity,
    stemmer_script,
)
from kurslex.site.context import SiteContext, make_context
from tests.site.tiny import ADDRESS, hostile_glossary, tiny_context, tiny_glossary, without
from tests.support.glossaries import project_glossary

# 15 KB for 87 concepts.
_BYTES_A_CONCEPT = 15 * 1024 / 87


def _const(script: str, name: str) -> object:
    return json.loads(re.search(rf"^const {name}=(.*);$", script, re.MULTILINE)[1])


@pytest.fixture(scope="module")
def project() -> SiteContext:
    return make_context(project_glossary(), Site(address="https://kurslex.example/"), {})


@pytest.mark.parametrize("tag", project_glossary().locales)
def test_it_stays_small(tag: str, project: SiteContext) -> None:
    size = len(gzip.compress(annotation_script(project, tag).encode(), mtime=0))
    concepts = sum(locale == tag for locale, _ in project.finished.pages)
    assert size / concepts <= _BYTES_A_CONCEPT


@pytest.mark.parametrize("tag", project_glossary().locales)
def test_it_has_every_term_but_those_to_avoid(tag: str, project: SiteContext) -> None:
    entries = _const(annotation_script(project, tag), "entries")
    assert [entry[0] for entry in entries] == [
        name for name in project.finished.concepts if project.finished.page(tag, name)
    ]
    for name, definition, *terms in entries:
        page = project.glossary.pages[tag, name]
        assert definition == page.definition
        everyday = {term[1] for term in terms if term[0] == 0}
        marked = {term[0] for term in terms if term[0] != 0}
        kept = [term for term in page.terms if term.status is not TermStatus.DEPRECATED]
        assert everyday == {term.text for term in kept if not term.autolink}
        assert marked == {term.text for term in kept if term.autolink}


def test_it_asks_no_server_for_anything() -> None:
    script = annotation_script(tiny_context(), "sv")
    for sign in ("fetch(", "XMLHttpRequest", "import(", "innerHTML", "eval(", "localStorage"):
        assert sign not in script
    assert _const(script, "about")["address"] == ADDRESS


def test_an_address_that_nobody_knows_is_taken_from_the_script() -> None:
    context = replace(tiny_context(), site=Site(address="/"))
    about = _const(annotation_script(context, "sv"), "about")
    assert (about["address"], about["pages"]) == ("", "sv/ID/")


def test_pages_that_are_not_finished_are_not_in_it() -> None:
    script = annotation_script(tiny_context(without("sv", "bowline")), "sv")
    assert [entry[0] for entry in _const(script, "entries")] == ["reef-knot", "clove-hitch"]
    none = replace(tiny_glossary(), pages={})
    assert annotated_languages(tiny_context(none)) == ()
    assert annotated_languages(tiny_context()) == ("sv", "fr")


def test_words_of_contributors_stay_words() -> None:
    script = annotation_script(
        tiny_context(hostile_glossary("*/;alert(1)/*\u2028\"'\\ </script>")), "sv"
    )
    head, _, rest = script.partition("(()=>{")
    assert head.startswith("/*!")
    assert head.count("*/") == 1
    assert head.endswith("*/\n")
    assert _const(rest, "entries")[0][1] == "*/;alert(1)/*\u2028\"'\\ </script>"


def test_the_same_content_makes_the_same_bytes_and_pins_them() -> None:
    script = annotation_script(tiny_context(), "sv")
    assert annotation_script(tiny_context(), "sv") == script
    name, _, digest = integrity(script).partition("-")
    assert (name, b64decode(digest)) == ("sha384", hashlib.sha384(script.encode()).digest())


def test_a_language_that_snowball_does_not_know_keeps_its_words() -> None:
    assert stemmer_script("is") == "const stem=word=>word;\n"
    assert "SwedishStemmer" in stemmer_script("sv-FI")
