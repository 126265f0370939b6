from dataclasses import replace
from pathlib import Path

from kurslex.model.glossary import Glossary
from kurslex.model.site import Site
from kurslex.site.pages.home_page import render_home
from tests.site.tiny import ADDRESS, borrowing, tiny_context, tiny_glossary, without
from tests.support.html import Page, read_page


def page(folder: Path, glossary: Glossary, tag: str, body: str = "<p>BODY</p>\n") -> Page:
    file = folder / "index.html"
    html = render_home(tiny_context(glossary), glossary.homes[tag], body)
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


def test_themes_stages_and_overviews_are_ways_in(tmp_path: Path) -> None:
    home = page(tmp_path, tiny_glossary(), "sv")
    assert home.one("section", class_="kx-themes").text == (
        "Knopar efter tema Öglor en knop pålstek Bindknopar en knop råbandsknop Stek en knop "
        "dubbelt halvslag Knopar från A till Ö 3 knopar "
        "Alla namn på knopar i bokstavsordning, även sådana som bör undvikas."
    )
    stages = [link["href"] for link in home.all("a") if link["href"].startswith("path/#")]
    assert stages == ["path/#stage-first", "path/#stage-further"]
    assert home.one("section", class_="kx-ways").text == (
        "Översikter Alla räknare Bokens räknare och vilka knopar de hör till. "
        "Knoparna på svenska och franska Alla knopar på båda språken i en tabell."
    )


def test_text_before_the_calculators_opens_the_page_and_text_behind_closes_it(
    tmp_path: Path,
) -> None:
    body = '<p>OPENING</p>\n<section id="working-load"><p>CALCULATOR</p></section>\n<p>CLOSING</p>'
    home = page(tmp_path, tiny_glossary(), "sv", body)
    assert home.one("div", class_="kx-lead").text == "OPENING"
    assert home.one("div", class_="kx-try").text == "CALCULATOR"
    assert home.one("div", class_="kx-closing").text == "CLOSING"
    plain = page(tmp_path, tiny_glossary(), "sv")
    assert plain.one("div", class_="kx-lead").text == "BODY"
    assert plain.all("div", class_="kx-try") == plain.all("div", class_="kx-closing") == []


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


def test_a_concept_without_a_page_stands_below_the_others_in_another_language(
    tmp_path: Path,
) -> None:
    home = page(tmp_path, without("fr", "clove-hitch"), "fr")
    assert [each["id"] for each in home.all("h3")] == ["theme-loops", "theme-binding"]
    assert home.one("section", class_="kx-untranslated").text == (
        "Pas encore décrits dans cette langue dubbelt halvslag"
    )
    (link,) = [each for each in home.all("a") if each["href"] == "clove-hitch/"]
    assert (link.text, link["lang"], link["hreflang"]) == ("dubbelt halvslag", "sv", "")
    assert page(tmp_path, tiny_glossary(), "fr").all("section", class_="kx-untranslated") == []


def test_a_home_page_with_borrowed_words_says_so_and_promises_nothing(tmp_path: Path) -> None:
    glossary = borrowing("fr", "sv")
    home = page(tmp_path, glossary, "fr")
    assert home.one("html")["lang"] == "fr"
    assert (home.one("h1").text, home.one("h1")["lang"]) == ("Knopboken", "sv")
    assert home.alternates == {"sv": f"{ADDRESS}sv/", "x-default": ADDRESS}
    assert [link.text for link in home.all("a", lang="fr")] == ["Français"]
    skip = home.one("a", class_="kx-skip")
    assert skip.text == "Hoppa till innehållet"
    borrowed = home.all("span", lang="sv")
    assert "Hoppa till innehållet" in [each.text for each in borrowed]
    assert [each.text for each in home.all("p", lang="sv")] == [
        "Orden runt sidorna är inte översatta än. Så länge står de på svenska."
    ]
    # Its own words are not marked.
    assert home.one("p", class_="kx-definition").text == "Petit glossaire des nœuds"
    assert "Petit glossaire des nœuds" not in [each.text for each in borrowed]


def test_the_file_with_all_pages_is_offered_where_its_links_can_leave_it(tmp_path: Path) -> None:
    offers = page(tmp_path, tiny_glossary(), "sv").all("p", class_="kx-archive")
    assert [each.text for each in offers] == [
        "Ladda ner hela ordboken för läsning utan nät (ZIP-fil) "
        "Packa upp filen och öppna index.html i webbläsaren."
    ]
    local = replace(tiny_context(), site=Site(address="/"))
    unwanted = tiny_context(replace(tiny_glossary(), zip_files=False))
    for context in (local, unwanted):
        assert "kx-archive" not in render_home(context, tiny_glossary().homes["sv"], "")
