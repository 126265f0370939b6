from pathlib import Path

from kurslex.model.glossary import Glossary
from kurslex.rendering.home import render_home
from tests.rendering.tiny import ADDRESS, tiny_frame, tiny_glossary, without
from tests.support.html import Page, read_page


def page(folder: Path, glossary: Glossary, tag: str) -> Page:
    file = folder / "index.html"
    html = render_home(tiny_frame(glossary), glossary.homes[tag], "<p>BODY</p>\n")
    file.write_text(html, encoding="utf-8")
    return read_page(file, f"{tag}/")


def test_the_head(tmp_path: Path) -> None:
    home = page(tmp_path, tiny_glossary(), "fr")
    assert home.one("html")["lang"] == "fr"
    assert home.one("title").text == "Le petit livre des nœuds – Petit glossaire des nœuds"
    assert home.one("h1").text == "Le petit livre des nœuds"
    assert home.one("meta", name="description")["content"] == (
        "Le petit livre des nœuds décrit trois nœuds utiles, en suédois et en français."
    )
    assert home.canonical == f"{ADDRESS}fr/"
    assert home.alternates == {"sv": f"{ADDRESS}sv/", "fr": f"{ADDRESS}fr/", "x-default": ADDRESS}


def test_every_concept_stands_below_its_theme(tmp_path: Path) -> None:
    home = page(tmp_path, tiny_glossary(), "sv")
    headings = [(each["id"], each.text) for each in home.all("h3")]
    assert headings == [
        ("theme-loops", "Öglor"),
        ("theme-binding", "Bindknopar"),
        ("theme-hitches", "Stek"),
    ]
    assert [each.text.split("\n")[0] for each in home.all("dt")] == [
        "pålstek",
        "råbandsknop",
        "dubbelt halvslag",
    ]


def test_a_concept_is_found_by_every_word_for_it(tmp_path: Path) -> None:
    home = page(tmp_path, tiny_glossary(), "sv")
    words = [entry["data-terms"] for entry in home.all("div", class_="kx-entry")]
    assert words == [
        "pålstek|pålsteken|pålstekar|pålstekarna|nœud de chaise|laguis",
        "råbandsknop|råbandsknopen|råbandsknopar|råbandsknoparna|kärringknop|nœud plat|nœud carré",
        "dubbelt halvslag|dubbla halvslaget|dubbla halvslag|dubbla halvslagen"
        "|nœud de cabestan|cabestan",
    ]


def test_a_concept_without_a_page_and_its_theme_are_left_out(tmp_path: Path) -> None:
    home = page(tmp_path, without("fr", "clove-hitch"), "fr")
    assert [each["id"] for each in home.all("h3")] == ["theme-loops", "theme-binding"]
    assert "clove-hitch" not in "".join(address for _, address in home.references())
