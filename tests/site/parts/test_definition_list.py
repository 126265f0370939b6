"""Which definitions a page keeps for its links, and which pages it says link to it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from kurslex.model.glossary import Glossary
from kurslex.project.markdown.outline_reader import read_outline
from kurslex.site.pages.concept_page import render_concept
from tests.site.tiny import HOSTILE, hostile_glossary, tiny_context, tiny_glossary
from tests.support.html import Page, read_page


def render(glossary: Glossary, tag: str, concept: str) -> str:
    return render_concept(tiny_context(glossary), glossary.pages[tag, concept], "")


def page(folder: Path, glossary: Glossary, tag: str, concept: str) -> Page:
    file = folder / "page.html"
    file.write_text(render(glossary, tag, concept), encoding="utf-8")
    return read_page(file, f"{tag}/{concept}/")


def kept(html: str) -> list[str]:
    """Return what a page keeps for its links without showing it: the addresses of the concepts."""
    lists = re.findall(r"<dl hidden data-definitions>(.*?)</dl>", html, re.DOTALL)
    return [address for each in lists for address in re.findall(r'href="([^"]*)"', each)]


def linking(concept: str, text: str) -> Glossary:
    """Return the tiny glossary with other links in a Swedish page's text."""
    glossary = tiny_glossary()
    changed = replace(glossary.pages["sv", concept], outline=read_outline(text, 1))
    return replace(glossary, pages={**glossary.pages, ("sv", concept): changed})


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("", ["../clove-hitch/"]),
        ("[a](reef-knot.md) och [b](reef-knot.md#x)", ["../reef-knot/", "../clove-hitch/"]),
        ("[a](clove-hitch.md), som är närbesläktad", ["../clove-hitch/"]),
        ("[a](https://knots.example/reef-knot.md) [b](index.md)", ["../clove-hitch/"]),
        ("[a](granny.md), som ingen känner, och [b](bowline.md)", ["../clove-hitch/"]),
    ],
)
def test_each_linked_or_related_concept_once(text: str, addresses: list[str]) -> None:
    # Neither the path nor a relation leads on to the reef knot, nor does it link to the bowline.
    glossary = replace(linking("bowline", text), path=())
    alone = replace(glossary.concepts["reef-knot"], relations={})
    glossary = replace(glossary, concepts={**glossary.concepts, "reef-knot": alone})
    silent = replace(glossary.pages["sv", "reef-knot"], outline=read_outline("", 1))
    glossary = replace(glossary, pages={**glossary.pages, ("sv", "reef-knot"): silent})
    assert kept(render(glossary, "sv", "bowline")) == addresses


def test_the_neighbours_on_the_path_are_kept_too() -> None:
    glossary = linking("reef-knot", "")
    concepts = {name: replace(each, relations={}) for name, each in glossary.concepts.items()}
    alone = replace(glossary, concepts=concepts)
    assert kept(render(alone, "sv", "reef-knot")) == ["../bowline/", "../clove-hitch/"]


def test_definitions_are_printed_once_each() -> None:
    glossary = tiny_glossary()
    for tag, concept in glossary.pages:
        html = render(glossary, tag, concept)
        for other in glossary.concepts:
            definition = glossary.pages[tag, other].definition
            # Its own page shows it, and says it in its description and its data.
            expected = 3 if other == concept else 1
            assert html.count(f"<dd>{definition}</dd>") <= 1
            assert html.count(definition) <= expected, (tag, concept, other)


def test_every_page_that_links_here_is_listed_as_its_language_sorts(tmp_path: Path) -> None:
    found = page(tmp_path, tiny_glossary(), "sv", "bowline")
    details = found.one("details", class_="kx-backlinks")
    listed = [line.strip() for line in details.source_text.split("\n") if line.strip()]
    assert listed == ["2 artiklar nämner det här begreppet", "dubbelt halvslag", "råbandsknop"]


def test_a_page_to_which_none_links_has_no_such_list(tmp_path: Path) -> None:
    found = page(tmp_path, tiny_glossary(), "sv", "reef-knot")
    assert found.all("details", class_="kx-backlinks") == []


def test_hostile_definitions_stay_text(tmp_path: Path) -> None:
    found = page(tmp_path, hostile_glossary(), "sv", "clove-hitch")
    scripts = [each for each in found.all("script") if "alert" in each.text]
    assert {each["type"] for each in scripts} == {"application/ld+json"}
    assert not [each for each in scripts if "<" in each.text]
    assert HOSTILE in found.one("details", class_="kx-backlinks").text
