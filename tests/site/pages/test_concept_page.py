import re
from dataclasses import replace
from pathlib import Path

import pytest

from kurslex.model.glossary import Glossary
from kurslex.site.pages.concept_page import render_concept
from tests.cases import FOLDER
from tests.site.tiny import ADDRESS, tiny_context, tiny_glossary, without
from tests.support.html import Page, read_page


def render(glossary: Glossary, tag: str, concept: str) -> str:
    return render_concept(tiny_context(glossary), glossary.pages[tag, concept], "<p>BODY</p>\n")


def page(folder: Path, glossary: Glossary, tag: str, concept: str) -> Page:
    file = folder / "page.html"
    file.write_text(render(glossary, tag, concept), encoding="utf-8")
    return read_page(file, f"{tag}/{concept}/")


def test_a_whole_page() -> None:
    golden = FOLDER / "site" / "concept.html"
    assert render(tiny_glossary(), "fr", "reef-knot") == golden.read_text(encoding="utf-8")


def test_the_same_page_twice_is_the_same_text() -> None:
    assert render(tiny_glossary(), "sv", "bowline") == render(tiny_glossary(), "sv", "bowline")


def test_alternates_are_the_pages_that_exist(tmp_path: Path) -> None:
    full = page(tmp_path, tiny_glossary(), "sv", "clove-hitch")
    assert full.alternates == {
        "sv": f"{ADDRESS}sv/clove-hitch/",
        "fr": f"{ADDRESS}fr/clove-hitch/",
        "x-default": f"{ADDRESS}clove-hitch/",
    }
    alone = page(tmp_path, without("fr", "clove-hitch"), "sv", "clove-hitch")
    assert alone.alternates == {
        "sv": f"{ADDRESS}sv/clove-hitch/",
        "x-default": f"{ADDRESS}clove-hitch/",
    }
    assert alone.canonical == f"{ADDRESS}sv/clove-hitch/"


def test_a_page_without_a_translation_offers_none(tmp_path: Path) -> None:
    alone = page(tmp_path, without("fr", "clove-hitch"), "sv", "clove-hitch")
    assert [link["hreflang"] for link in alone.all("a") if link["hreflang"]] == ["sv"]
    assert "fr/clove-hitch" not in "".join(address for _, address in alone.references())


def test_relations_without_a_page_are_left_out(tmp_path: Path) -> None:
    full = page(tmp_path, tiny_glossary(), "fr", "bowline")
    assert len(full.all("section", class_="kx-relations")) == 1
    listed = [link["href"] for link in full.all("a") if "clove-hitch" in link["href"]]
    assert listed
    glossary = without("fr", "clove-hitch")
    concept = replace(glossary.concepts["reef-knot"], relations={})
    glossary = replace(glossary, concepts={**glossary.concepts, "reef-knot": concept})
    alone = page(tmp_path, glossary, "fr", "bowline")
    assert alone.all("section", class_="kx-relations") == []


def said(html: str) -> list[tuple[str, list[str]]]:
    """Return the words of each relation on a page, and the terms that follow them."""
    rows = re.findall(r"<div><dt>([^<]*)</dt>\n<dd><ul>(.*?)</ul>", html, re.DOTALL)
    return [(words, re.findall(r"<a [^>]*>(.*?)</a>", terms)) for words, terms in rows]


def test_both_pages_say_a_relation_in_words() -> None:
    tiny = tiny_glossary()
    relations = {
        "bowline": {"broader": ("reef-knot",), "counterpart": ("clove-hitch",)},
        "reef-knot": {"leads-to": ("clove-hitch",)},
        "clove-hitch": {},
    }
    concepts = {
        name: replace(concept, relations=relations[name]) for name, concept in tiny.concepts.items()
    }
    glossary = replace(tiny, concepts=concepts)
    assert said(render(glossary, "sv", "bowline")) == [
        ("Är en sorts", ["råbandsknop"]),
        ("Motstycke", ["dubbelt halvslag"]),
    ]
    assert said(render(glossary, "sv", "reef-knot")) == [
        ("Sorter", ["pålstek"]),
        ("Leder till", ["dubbelt halvslag"]),
    ]
    assert said(render(glossary, "fr", "clove-hitch")) == [
        ("S’oppose à", ["nœud de chaise"]),
        ("Résulte de", ["nœud plat"]),
    ]


def test_the_switch_marks_the_language_of_the_page(tmp_path: Path) -> None:
    current = {
        tag: [link["hreflang"] for link in page(tmp_path, tiny_glossary(), tag, "bowline").all("a")
              if link["aria-current"] == "true"]
        for tag in ("sv", "fr")
    }  # fmt: skip
    assert current == {"sv": ["sv"], "fr": ["fr"]}


def test_its_theme_leads_to_the_concepts_of_the_theme(tmp_path: Path) -> None:
    theme = page(tmp_path, tiny_glossary(), "sv", "bowline").one("p", class_="kx-theme")
    assert theme.text == "Öglor"
    html = render(tiny_glossary(), "sv", "bowline")
    assert '<p class="kx-theme"><a href="../theme/loops/">Öglor</a></p>' in html


SECTIONS = {
    "opening": "<p>OPENING</p>",
    "history": '<h2 id="history">H</h2>\n<p>HISTORY</p>',
    "example": '<h2 id="example">E</h2>\n<p>EXAMPLE</p>\n'
    '<section class="c" id="load"><p>C</p></section>\n<p>AFTER</p>',
    "key-points": '<h2 id="key-points">K</h2>\n<ul>\n<li>KEY</li>\n</ul>',
    "sources": '<h2 id="sources">S</h2>\n<ul>\n<li>SOURCE</li>\n</ul>',
    "local": '<h2 id="local">L</h2>\n<p>LOCAL</p>',
    "questions": '<h2 id="questions">Q</h2>\n<ol>\n<li>QUESTION</li>\n</ol>',
}
WRITTEN = "\n".join(SECTIONS.values())


def order(html: str) -> list[str]:
    words = (
        "<h1>",
        "À éviter</strong>",
        "OPENING",
        "HISTORY",
        "KEY<",
        "EXAMPLE",
        "AFTER",
        "QUESTION<",
        "LOCAL",
        "SOURCE<",
    )
    return sorted((each for each in words if each in html), key=html.index)


def with_text(text: str) -> str:
    glossary = tiny_glossary()
    return render_concept(tiny_context(glossary), glossary.pages["fr", "reef-knot"], text)


def test_parts_have_the_order_of_reading_wherever_they_are_written() -> None:
    html = with_text(WRITTEN)
    reading = [
        "<h1>",
        "KEY<",
        "À éviter</strong>",
        "OPENING",
        "HISTORY",
        "EXAMPLE",
        "AFTER",
        "QUESTION<",
        "LOCAL",
        "SOURCE<",
    ]
    assert order(html) == reading
    contents = html[html.index('<nav class="kx-contents"') :]
    listed = re.findall('<li><a href="#([a-z-]+)">', contents.partition("</nav>")[0])
    assert listed == ["key-points", "history", "example", "questions", "local", "sources"]
    for each in listed:
        assert html.count(f' id="{each}"') == 1


@pytest.mark.parametrize("missing", SECTIONS)
def test_what_a_page_does_not_have_leaves_no_hole(missing: str) -> None:
    html = with_text("\n".join(text for name, text in SECTIONS.items() if name != missing))
    assert f"kx-part-{missing}" not in html
    assert f'"{missing}"' not in html
    assert re.findall(r"<(section|div|nav|ul|p|aside)\b[^>]*>\s*</\1>", html) == []


def test_only_a_page_with_a_calculator_loads_its_files(tmp_path: Path) -> None:
    def files(concept: str) -> list[str]:
        elements = page(tmp_path, tiny_glossary(), "sv", concept).elements
        return [
            name
            for each in elements
            for name in (each["href"], each["src"])
            if "assets/calcul" in name
        ]

    assert files("bowline") == [
        "../../assets/calculator.css",
        "../../assets/calculator-working-load.js",
    ]
    assert files("reef-knot") == []
