"""Where the addresses lead that concepts and calculators had before."""

from dataclasses import replace
from pathlib import Path

from kurslex.messages import Messages
from kurslex.model.concept import Legacy, LegacyCalculator, Withdrawn
from kurslex.model.glossary import Glossary
from kurslex.outputs.sitemap import render_sitemap
from kurslex.site.pages.moved_page import moved_pages
from kurslex.site.pages.withdrawn_page import withdrawn_pages
from kurslex.site.search.index_script import search_script
from tests.site.tiny import ADDRESS, tiny_context, tiny_glossary, without
from tests.support.html import Page, read_page

SHEEPSHANK = {
    "sv": "withdrawn-term-sheepshank = trumpetstek\nwithdrawn-text-sheepshank = En knop.\n",
    "fr": "withdrawn-term-sheepshank = jambe de chien\nwithdrawn-text-sheepshank = Un nœud.\n",
}


def page(folder: Path, html: str) -> Page:
    (folder / "page.html").write_text(html, encoding="utf-8")
    return read_page(folder / "page.html", "page.html")


def merged(glossary: Glossary, concept: str, legacy: Legacy) -> Glossary:
    changed = replace(glossary.concepts[concept], legacy=(legacy,))
    return replace(glossary, concepts={**glossary.concepts, concept: changed})


def leads_to(folder: Path, html: str) -> tuple[str, str, str]:
    """Return where a moved page leads, the section it adds by itself, and its canonical address."""
    found = page(folder, html)
    assert found.one("meta", name="robots")["content"] == "noindex"
    (link,) = [each for each in found.all("a") if "data-moved" in each.attributes]
    return link["href"], link["data-carry"], found.canonical


def test_an_old_id_leads_on_in_each_language_and_in_two(tmp_path: Path) -> None:
    pages = dict(moved_pages(tiny_context()))
    assert sorted(pages) == [
        "abok-1010/",
        "fr/abok-1010/",
        "fr/abok-1010/sv/",
        "fr/embed/concept/abok-1010/",
        "fr/teaching/abok-1010/",
        "sv/abok-1010/",
        "sv/abok-1010/fr/",
        "sv/embed/concept/abok-1010/",
        "sv/teaching/abok-1010/",
    ]
    card = ("../bowline/", "", f"{ADDRESS}sv/embed/concept/bowline/")
    assert leads_to(tmp_path, pages["sv/embed/concept/abok-1010/"]) == card
    teaching = ("../bowline/", "", f"{ADDRESS}sv/teaching/bowline/")
    assert leads_to(tmp_path, pages["sv/teaching/abok-1010/"]) == teaching
    assert leads_to(tmp_path, pages["fr/abok-1010/"]) == (
        "../bowline/",
        "",
        f"{ADDRESS}fr/bowline/",
    )
    assert leads_to(tmp_path, pages["sv/abok-1010/fr/"]) == (
        "../../bowline/fr/",
        "",
        f"{ADDRESS}sv/bowline/fr/",
    )
    moved = page(tmp_path, pages["sv/abok-1010/"])
    assert (moved.one("html")["lang"], moved.one("h1").text) == ("sv", "pålstek")
    sections = {str(each["href"]) for each in moved.all("a") if "#" in str(each["href"])}
    assert sections == {f"../bowline/#{name}" for name in ("example", "working-load", "see-also")}


def test_a_merged_concept_leads_to_its_section(tmp_path: Path) -> None:
    legacy = Legacy(slug="rope-strength", section="example")
    pages = dict(moved_pages(tiny_context(merged(tiny_glossary(), "bowline", legacy))))
    target = ("../bowline/#example", "#example", f"{ADDRESS}sv/bowline/")
    assert leads_to(tmp_path, pages["sv/rope-strength/"]) == target
    assert pages.keys() >= {"rope-strength/", "fr/rope-strength/"}


def test_where_a_language_has_no_page_its_card_is_led_to(tmp_path: Path) -> None:
    glossary = merged(without("fr", "reef-knot"), "reef-knot", Legacy(slug="flat-knot"))
    pages = dict(moved_pages(tiny_context(glossary)))
    old = {each for each in pages if "flat-knot" in each and each != "flat-knot/"}
    assert "flat-knot/" in pages
    assert {each: leads_to(tmp_path, pages[each])[2] for each in old} == {
        "fr/embed/concept/flat-knot/": f"{ADDRESS}fr/reef-knot/",
        "fr/flat-knot/": f"{ADDRESS}fr/reef-knot/",
        "fr/flat-knot/sv/": f"{ADDRESS}fr/reef-knot/",
        "fr/teaching/flat-knot/": f"{ADDRESS}fr/reef-knot/",
        "sv/embed/concept/flat-knot/": f"{ADDRESS}sv/embed/concept/reef-knot/",
        "sv/flat-knot/": f"{ADDRESS}sv/reef-knot/",
        "sv/flat-knot/fr/": f"{ADDRESS}sv/reef-knot/",
        "sv/teaching/flat-knot/": f"{ADDRESS}sv/teaching/reef-knot/",
    }
    card = page(tmp_path, pages["fr/flat-knot/"])
    assert card.one("html")["lang"] == "fr"
    assert (card.one("h1")["lang"], card.one("h1").text) == ("sv", "råbandsknop")
    assert card.one("p")["lang"] == "fr"


def test_a_renamed_calculator_keeps_its_frames(tmp_path: Path) -> None:
    renamed = LegacyCalculator(id="working-load", legacy=("breaking-load",), line=1)
    glossary = replace(tiny_glossary(), legacy_calculators=(renamed,))
    pages = dict(moved_pages(tiny_context(glossary)))
    for tag in ("sv", "fr"):
        assert leads_to(tmp_path, pages[f"{tag}/embed/breaking-load/"]) == (
            "../working-load/",
            "",
            f"{ADDRESS}{tag}/embed/working-load/",
        )


def test_a_withdrawn_concept_says_what_it_was_and_where_to_read_on(tmp_path: Path) -> None:
    gone = Withdrawn(id="sheepshank", related=("reef-knot", "bowline"), line=1)
    messages = {
        tag: Messages(tag, {**own.sources, "x.ftl": SHEEPSHANK[tag]}, shipped=own.shipped)
        for tag, own in tiny_glossary().messages.items()
    }
    glossary = replace(tiny_glossary(), messages=messages, withdrawn=(gone,))
    context = tiny_context(glossary)
    pages = dict(withdrawn_pages(context))
    assert sorted(pages) == ["fr/sheepshank/", "sheepshank/", "sv/sheepshank/"]
    pages |= {at: html for at, html in moved_pages(context) if "sheepshank" in at}
    assert sorted(pages) == [
        "fr/embed/concept/sheepshank/",
        "fr/sheepshank/",
        "fr/sheepshank/sv/",
        "fr/teaching/sheepshank/",
        "sheepshank/",
        "sv/embed/concept/sheepshank/",
        "sv/sheepshank/",
        "sv/sheepshank/fr/",
        "sv/teaching/sheepshank/",
    ]
    target = ("../../../sheepshank/", "", f"{ADDRESS}sv/sheepshank/")
    assert leads_to(tmp_path, pages["sv/embed/concept/sheepshank/"]) == target
    target = ("../../sheepshank/", "", f"{ADDRESS}fr/sheepshank/")
    assert leads_to(tmp_path, pages["fr/teaching/sheepshank/"]) == target
    found = page(tmp_path, pages["sv/sheepshank/"])
    assert found.one("h1").text == "trumpetstek"
    assert found.one("meta", name="robots")["content"] == "noindex"
    assert found.alternates == {}
    assert (
        found.one("p", class_="kx-notice").text == "Det här begreppet finns inte längre i ordboken."
    )
    assert found.one("p", class_="kx-definition").text == "En knop."
    terms = {each.text for each in found.all("dt")}
    read_on = [each["href"] for each in found.all("a") if each.text in terms]
    assert (read_on, terms) == (["../reef-knot/", "../bowline/"], {"råbandsknop", "pålstek"})
    neutral = page(tmp_path, pages["sheepshank/"])
    assert neutral.one("meta", name="robots")["content"] == "noindex"
    assert neutral.alternates == {}
    links = neutral.all("a")
    assert [(each["href"], each.text) for each in links] == [
        ("../sv/sheepshank/", "trumpetstek Svenska"),
        ("../fr/sheepshank/", "jambe de chien Français"),
    ]
    assert leads_to(tmp_path, pages["fr/sheepshank/sv/"])[0] == "../"


def test_neither_search_nor_the_sitemap_knows_what_moved_or_is_gone() -> None:
    gone = Withdrawn(id="sheepshank", related=("bowline",), line=1)
    context = tiny_context(replace(tiny_glossary(), withdrawn=(gone,)))
    made = [
        render_sitemap(context),
        *(search_script(context.glossary, tag) for tag in ("sv", "fr")),
    ]
    assert all("bowline" in each for each in made)
    assert not any(slug in each for each in made for slug in ("abok-1010", "sheepshank"))
