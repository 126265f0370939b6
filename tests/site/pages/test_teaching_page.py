"""What teaching needs of a concept's page: links, codes, references, formulas, a report."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from kurslex.model.forge import Forge
from kurslex.model.release import Release
from kurslex.site.context import SiteContext
from kurslex.site.pages.concept_embed_page import render_concept_embed
from kurslex.site.pages.teaching_page import render_teaching, teaching_code
from tests.site.tiny import ADDRESS, tiny_context, tiny_glossary
from tests.support.html import Page, read_page

FORGE = Forge(address="https://forge.example/knots", folder="edit/main/docs/")


def context(**changes: object) -> SiteContext:
    plain = tiny_context()
    site = replace(plain.site, author="Knopboken contributors", forge=FORGE)
    return replace(plain, **{"changed": 1_795_910_400, "site": site, **changes})


@pytest.fixture
def page(tmp_path: Path):
    def read(location: str, html: str) -> Page:
        file = tmp_path / "page.html"
        file.write_text(html, encoding="utf-8")
        return read_page(file, location)

    return read


def taught(page, made: SiteContext, tag: str = "sv", concept: str = "bowline") -> Page:
    return page(f"{tag}/teaching/{concept}/", render_teaching(made, tag, concept))


def test_links_lead_to_the_page_to_all_languages_and_to_the_pairs(page) -> None:
    links = [
        each["href"] for each in taught(page, context()).all("a") if "data-copy" in each.attributes
    ]
    assert links == ["../../bowline/", "../../../bowline/", "../../bowline/fr/"]


def test_texts_to_copy_are_there_without_scripts(page) -> None:
    texts = {each["aria-label"]: each.text for each in taught(page, context()).all("textarea")}
    assert texts["Källangivelse"].startswith(
        "”pålstek”, Knopboken, Knopboken contributors, CC BY 4.0, "
    )
    assert texts["Definition med källangivelse"].startswith("pålstek: ")
    assert texts["Definition med källangivelse"].endswith(texts["Källangivelse"])
    assert texts["Referens enligt APA"].startswith("Knopboken contributors. (2026, 29 november). ")
    assert texts["BibTeX"].startswith("@misc{kurslex-sv-bowline,")
    assert texts["LaTeX"].startswith("\\[ ")
    assert texts["MathML"].startswith(
        '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">'
    )


def test_what_cites_a_page_names_the_version_of_the_last_release(page) -> None:
    released = replace(tiny_glossary(), release=Release(version="1.2.0", date="2026-11-29"))
    taken = taught(page, tiny_context(released))
    texts = {each["aria-label"]: each.text for each in taken.all("textarea")}
    assert "I Knopboken (version 1.2.0)." in texts["Referens enligt APA"]
    assert "howpublished = {Knopboken, 1.2.0}" in texts["BibTeX"]
    assert texts["Källangivelse"].endswith(", version 1.2.0")


def test_there_is_a_code_for_the_card_and_for_each_calculator_in_two_sizes(page) -> None:
    codes = [each for each in taught(page, context()).all("textarea") if "<iframe" in each.text]
    sources = [each.text.split('"')[1].removeprefix(ADDRESS) for each in codes]
    assert sources == [
        "sv/embed/concept/bowline/",
        "sv/embed/working-load/",
        "sv/embed/working-load/?view=compact",
    ]
    assert [each["data-values"].split()[:2] for each in codes if each["data-values"]] == [
        ["working-load", "solve"]
    ] * 2
    heights = [int(each.text.split('height="')[1].split('"')[0]) for each in codes]
    assert all(150 <= height <= 900 for height in heights)
    assert heights[2] <= 480


def test_an_error_is_reported_with_the_page_filled_in(page) -> None:
    (link,) = [each for each in taught(page, context()).all("a") if each["data-report"]]
    given = parse_qs(urlsplit(link["href"]).query)
    assert given["title"] == ["Fel i artikeln ”pålstek”"]
    assert given["body"][0].startswith(f"Sida: {ADDRESS}sv/bowline/\nMening: ")
    assert link["data-report"] == "body"
    assert "{sentence}" in link["data-text"]


def test_without_forge_author_date_and_address_nothing_is_made_up(page) -> None:
    plain = tiny_context()
    found = taught(page, replace(plain, site=replace(plain.site, address="/", forge=None)))
    assert not [each for each in found.all("a") if each["data-report"]]
    assert found.all("img") == []
    assert found.one("p", class_="kx-state").text == ""


def test_the_card_has_term_definition_other_languages_and_the_way_to_the_page(page) -> None:
    made = context()
    card = page("sv/embed/concept/bowline/", render_concept_embed(made, "sv", "bowline"))
    known = made.glossary.pages["sv", "bowline"]
    assert card.one("h1").text == known.preferred.text
    assert card.one("p", class_="kx-card__definition").text == known.definition
    assert card.canonical == f"{ADDRESS}sv/bowline/"
    assert [(each["href"], each["target"]) for each in card.all("a")] == [
        ("../../../../fr/bowline/", "_blank"),
        ("../../../bowline/", "_blank"),
    ]


def test_a_code_is_that_of_the_page_or_of_the_permalink() -> None:
    assert teaching_code(context(), "sv", "bowline") != teaching_code(context(), "", "bowline")
