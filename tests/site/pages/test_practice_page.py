"""Pages of practice: all of it can be read without scripts, and there is none where it is empty."""

import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

import pytest

from kurslex.engine.texts import render_text
from kurslex.model.glossary import Glossary
from kurslex.model.overview import Stage
from kurslex.model.site import practice_location
from kurslex.project.markdown.outline_reader import read_outline
from kurslex.site.context import SiteContext
from kurslex.site.pages.learning_path_page import render_path
from kurslex.site.pages.practice_index_page import render_practice_index
from kurslex.site.pages.practice_page import render_practice
from kurslex.site.pages.theme_page import theme_pieces
from kurslex.site.parts.asked_questions import asked_json
from tests.analysis.practice.glossaries import knots
from tests.site.tiny import ESCAPED, HOSTILE, tiny_context, tiny_glossary
from tests.support.borrowed_languages import in_languages
from tests.support.html import Page, read_page

QUESTIONS = """Text.

## Frågor {#questions}

1. {#q-held} Vad håller en [knop](knot-1.md)?
   - [ ] ingenting: Den håller [rep](https://ropes.example/).
   - [x] ett *rep*: Därför knyts den.
2. Vad är 2?
   - [x] ett tal: Det är {{ = 1 + 1 }}.
   - [ ] en knop: Nej.
"""
UNSOUND = "## Frågor {#questions}\n\n1. Vad?\n   - [ ] a: A.\n   - [ ] b: B.\n"


def asking(glossary: Glossary, concept: str, body: str, tag: str = "sv") -> Glossary:
    """Return a glossary in which a concept's page has a text."""
    page = replace(glossary.pages[tag, concept], body=body, outline=read_outline(body, 1))
    return replace(glossary, pages={**glossary.pages, (tag, concept): page})


def asked(context: SiteContext) -> dict[tuple[str, str], str]:
    """Return the questions of all pages, as the build hands them on."""
    return {
        key: asked_json(render_text(context, *key), page.outline.questions)
        for key, page in context.glossary.pages.items()
    }


def practice(context: SiteContext, folder: Path, key: tuple[str, str, str], piece: int = 1) -> Page:
    file = folder / "page.html"
    file.write_text(render_practice(context, asked(context), key, piece), encoding="utf-8")
    return read_page(file, practice_location(*key, piece))


LOOPS = ("sv", "theme", "loops")


def test_written_and_made_questions_with_their_solutions(tmp_path: Path) -> None:
    context = tiny_context(asking(knots(4), "knot-0", QUESTIONS))
    page = practice(context, tmp_path, LOOPS)
    ids = [each["data-question"] for each in page.all("li") if each["data-question"]]
    assert len(set(ids)) == len(ids)
    written = {each for each in ids if "/q" in each}
    assert written == {"knot-0/q-held", *(each for each in written if each != "knot-0/q-held")}
    assert len(written) == 2
    assert set(ids) - written == {
        f"knot-{at}/{key}" for at in range(4) for key in ("definition", "term-fr")
    }
    details = [each for each in page.all("details") if each["class"] == "kx-solution"]
    assert len(details) == len(ids)
    assert len([each for each in page.all("li") if each["class"] == "kx-right"]) == len(ids)
    assert page.one("meta", name="robots")["content"] == "noindex"
    # Links of a text lead where they lead on its own page.
    assert "../../../knot-1/" in {link["href"] for link in page.all("a")}
    assert "https://ropes.example/" in {link["href"] for link in page.all("a")}
    sections = [each["data-other"] for each in page.all("section") if each["aria-labelledby"]]
    assert sections == ["", "", "", "fr"]


def test_a_glossary_of_one_language_asks_for_no_other(tmp_path: Path) -> None:
    page = practice(tiny_context(knots(4, tags=["sv"])), tmp_path, LOOPS)
    assert {each["data-question"] for each in page.all("li")} - {""} == {
        f"knot-{at}/definition" for at in range(4)
    }
    assert page.all("select") == []


def test_where_nothing_can_be_asked_there_is_no_practice() -> None:
    context = tiny_context(knots(1))
    assert context.practice == {}
    assert "practice" not in context.overviews
    assert 'href="../practice/' not in render_path(context, "sv")
    assert "practice" not in dict(theme_pieces(context, "sv"))["sv/theme/loops/"]
    # Each of its themes has one concept.
    assert tiny_context(tiny_glossary()).practice == {}


def test_without_themes_stages_can_be_practised_and_without_a_path_themes() -> None:
    stage = Stage(id="first", concepts=("knot-0", "knot-1"), line=1)
    glossary = replace(knots(3), path=(stage,))
    assert [*tiny_context(glossary).practice] == [
        (tag, *which) for tag in ("sv", "fr") for which in (("theme", "loops"), ("stage", "first"))
    ]
    without = asking(replace(glossary, themes=()), "knot-0", QUESTIONS)
    assert [*tiny_context(without).practice][:1] == [("sv", "stage", "first")]
    index = render_practice_index(tiny_context(without), "sv")
    assert 'href="stage/first/"' in index
    assert "theme/loops" not in index


def test_one_question_that_cannot_be_asked_is_left_out(tmp_path: Path) -> None:
    glossary = asking(knots(1), "knot-0", UNSOUND)
    assert tiny_context(glossary).practice == {}
    twice = QUESTIONS.replace("2. Vad är 2?", "2. {#q-held} Vad är 2?")
    context = tiny_context(asking(knots(1), "knot-0", twice))
    assert [key for key, _ in json.loads(asked(context)["sv", "knot-0"])] == ["q-held"]


def test_drafts_are_not_practised(tmp_path: Path) -> None:
    glossary = asking(knots(3), "knot-0", f"⟨ännu⟩\n\n{QUESTIONS}")
    page = practice(tiny_context(glossary), tmp_path, LOOPS)
    assert not any(each["data-question"].startswith("knot-0/") for each in page.all("li"))


@cache
def large(count: int) -> SiteContext:
    return tiny_context(knots(count))


def test_a_page_is_as_long_for_a_thousand_concepts_as_for_thirty() -> None:
    sizes = []
    for count in (30, 1000):
        pieces = large(count).practice[LOOPS]
        assert sum(pieces, ()) == tuple(f"knot-{at}" for at in range(count))
        assert {len(each) for each in pieces} <= {7, 8}
        empty = dict.fromkeys(large(count).glossary.pages, "[]")
        sizes.append(len(render_practice(large(count), empty, LOOPS, 2)))
    assert abs(sizes[1] - sizes[0]) < 1000, sizes


def test_a_page_has_some_questions_of_one_text_and_some_words_of_many_languages() -> None:
    many = "".join(
        f"{at}. Fråga {at}?\n   - [x] ja: Ja.\n   - [ ] nej: Nej.\n" for at in range(1, 40)
    )
    context = tiny_context(asking(knots(2), "knot-0", f"## Frågor {{#questions}}\n\n{many}"))
    html = render_practice(context, asked(context), LOOPS, 1)
    assert len(re.findall('data-question="knot-0/q', html)) == 4


def test_pages_of_a_long_theme_lead_to_one_another(tmp_path: Path) -> None:
    page = practice(large(30), tmp_path, LOOPS, 2)
    links = {link["rel"]: link["href"] for link in page.all("a") if link["rel"] in {"prev", "next"}}
    here = "https://knots.example/sv/practice/theme/loops/2/"
    assert {rel: urljoin(here, href) for rel, href in links.items()} == {
        "prev": "https://knots.example/sv/practice/theme/loops/",
        "next": "https://knots.example/sv/practice/theme/loops/3/",
    }


def test_hostile_words_stay_text() -> None:
    glossary = knots(3)
    pages = {
        key: replace(
            page,
            terms=(replace(page.preferred, text=f"{HOSTILE}{page.id}"),),
            definition=f"{HOSTILE} {page.definition}",
        )
        for key, page in glossary.pages.items()
    }
    locales = {tag: replace(each, name=HOSTILE) for tag, each in glossary.locales.items()}
    context = tiny_context(replace(glossary, pages=pages, locales=locales))
    html = render_practice(context, asked(context), LOOPS, 1)
    assert HOSTILE not in html
    assert ESCAPED in html


@pytest.mark.parametrize("shape", ["<ol>", "<p>none</p>"])
def test_a_text_that_is_not_as_it_was_read_asks_nothing(shape: str) -> None:
    outline = read_outline(QUESTIONS, 1)
    assert asked_json(shape, outline.questions) == "[]"


def test_a_page_is_no_longer_where_definitions_and_languages_are_many() -> None:
    glossary = in_languages(16, 10)
    long = "জ্ঞান " * 150
    pages = {key: replace(page, definition=long + page.id) for key, page in glossary.pages.items()}
    context = tiny_context(replace(glossary, pages=pages))
    key = ("am", "theme", "loops")
    assert [len(each) for each in context.practice[key]] == [8]
    html = render_practice(context, dict.fromkeys(context.glossary.pages, "[]"), key, 1)
    questions = re.findall(r'<li data-question="[^/]*/([^"]*)"', html)
    assert sorted(questions) == sorted(
        [*["definition"] * 8, *[f"term-{each}" for each in glossary.locales if each != key[0]] * 2]
    )
    assert len(html.encode()) < 110_000
