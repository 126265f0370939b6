"""What a page weighs has nothing to do with how many concepts its glossary has."""

import re
from dataclasses import replace
from functools import cache

import pytest

from kurslex.engine.texts import render_text
from kurslex.site.context import SiteContext
from kurslex.site.pages.card_page import render_card
from kurslex.site.pages.concept_page import render_concept
from kurslex.site.pages.language_choice_page import render_choice
from kurslex.site.pages.parallel_page import render_parallels
from tests.site.many import knot, many_knots
from tests.site.tiny import tiny_context

FEW, MANY = 60, 600
INNER = knot(30)
HUB = "bowline"  # to which the texts of all others lead


@cache
def context(count: int) -> SiteContext:
    return tiny_context(many_knots(count))


def single(count: int, concept: str) -> str:
    page = context(count).glossary.pages["sv", concept]
    return render_concept(context(count), page, render_text(context(count), "sv", concept))


def parallel(count: int, concept: str) -> str:
    tags = context(count).glossary.translations(concept)
    texts = {tag: render_text(context(count), tag, concept) for tag in tags}
    return dict(render_parallels(context(count), concept, texts))[f"sv/{concept}/fr/"]


def card(count: int, concept: str) -> str:
    return render_card(context(count), "fr", concept)


def choice(count: int, concept: str) -> str:
    return render_choice(context(count), context(count).glossary.concepts[concept])


def without_numbers(html: str) -> str:
    """Return a document that says nothing of how many concepts a theme has."""
    return re.sub("[0-9]+", "0", html)


@pytest.mark.parametrize("concept", [INNER, HUB])
@pytest.mark.parametrize("render", [single, parallel, card, choice])
def test_ten_times_as_many_concepts_change_nothing_but_numbers(render, concept) -> None:
    few, many = render(FEW, concept), render(MANY, concept)
    assert abs(len(many) - len(few)) <= 10
    assert without_numbers(few) == without_numbers(many)


def entries(html: str, start: str) -> list[str]:
    """Return the addresses in the list that follows a piece of a document."""
    found = re.search(rf"{start}.*?</ul>", html, re.DOTALL)
    return re.findall('<li><a href="([^"]*)"', found[0]) if found else []


def test_of_many_pages_that_link_here_the_nearest_are_shown_and_a_search_leads_on() -> None:
    html = single(FEW, HUB)
    shown = entries(html, '<details class="kx-backlinks"')
    assert len(shown) == 24
    # The bowline is the first of all, so what is nearest follows it.
    others = [f"../{knot(at)}/" for at in range(22)]
    assert shown == ["../clove-hitch/", "../reef-knot/", *others]
    search = '<a href="../search/?q=p%C3%A5lstek">Sök efter ”pålstek” i texterna</a>'
    assert f'<p class="kx-more">{search}</p>' in html
    assert "<summary>62 artiklar nämner det här begreppet</summary>" in html


def test_few_pages_that_link_here_are_shown_whole() -> None:
    html = single(FEW, INNER)
    assert len(entries(html, '<details class="kx-backlinks"')) == 6
    assert "../search/?q=" not in html


def test_of_many_concepts_in_one_relation_the_nearest_are_shown_and_a_search_leads_on() -> None:
    glossary = many_knots(FEW)
    kinds = {
        name: replace(each, relations={"broader": (HUB,)} if name != HUB else {})
        for name, each in glossary.concepts.items()
    }
    related = tiny_context(replace(glossary, concepts=kinds))
    html = render_concept(related, related.glossary.pages["sv", HUB], "")
    shown = entries(html, "<dt>Sorter</dt>")
    others = [f"../{knot(at)}/" for at in range(10)]
    assert shown == ["../reef-knot/", "../clove-hitch/", *others, "../search/?q=p%C3%A5lstek"]
    assert ">och 50 till</a>" in html
