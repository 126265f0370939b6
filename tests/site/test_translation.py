"""Cards of what is not translated, notices of what is outdated, and the page that lists all."""

from dataclasses import replace
from pathlib import Path

from kurslex.analysis.freshness.page_states import freshness
from kurslex.analysis.freshness.recording import compared
from kurslex.engine.generated_pages import language_files, language_neutral_files
from kurslex.model.forge import Forge
from kurslex.model.glossary import Glossary
from kurslex.model.site import AZ, CALCULATORS, PATH, TERMS
from kurslex.site.page_views import language_links
from kurslex.site.pages.card_page import render_card, untranslated
from kurslex.site.pages.concept_page import render_concept
from kurslex.site.pages.status_page import render_status
from kurslex.site.pages.term_table_page import render_term_table
from tests.site.tiny import ADDRESS, borrowing, made, tiny_context, tiny_glossary, without
from tests.support.html import Page, read_page

KEY = ("fr", "reef-knot")


def read(folder: Path, html: str, location: str) -> Page:
    file = folder / "page.html"
    file.write_text(html, encoding="utf-8")
    return read_page(file, location)


def outdated() -> Glossary:
    """Return the tiny glossary with a Swedish page that has changed since it was compared."""
    glossary = tiny_glossary()
    records = compared(glossary, freshness(glossary), KEY, ["sv"])
    source = glossary.pages["sv", "reef-knot"]
    pages = {
        **glossary.pages,
        KEY: replace(glossary.pages[KEY], checked=records),
        ("sv", "reef-knot"): replace(source, definition="En ny definition."),
    }
    return replace(glossary, pages=pages)


def test_a_card_shows_another_language_and_promises_none(tmp_path):
    glossary = without("fr", "clove-hitch")
    card = read(
        tmp_path, render_card(tiny_context(glossary), "fr", "clove-hitch"), "fr/clove-hitch/"
    )
    assert card.one("html")["lang"] == "fr"
    assert card.canonical == f"{ADDRESS}sv/clove-hitch/"
    assert card.alternates == {}
    assert card.one("p", class_="kx-notice").text == (
        "Cette notion n’est pas encore décrite dans cette langue. "
        "La voici dans une autre\u00a0: Svenska"
    )
    (shown,) = card.all("div", lang="sv")
    assert shown.text.split(" Ett ")[0] == "dubbelt halvslag"
    assert card.one("h1").text == "dubbelt halvslag"
    links = [(a["href"], a["lang"], a["hreflang"]) for a in card.all("a", hreflang="sv")]
    assert links == [("../../sv/clove-hitch/", "sv", "sv")] * 2  # the switch, and the card's own
    assert card.all("p", class_="kx-contribute") == []


def test_a_card_begins_the_translation_where_a_forge_is_set(tmp_path):
    context = tiny_context(without("fr", "clove-hitch"))
    forge = Forge(template="https://git.example/a/b/edit/main/docs/{path}")
    context = replace(context, site=replace(context.site, forge=forge))
    card = read(tmp_path, render_card(context, "fr", "clove-hitch"), "fr/clove-hitch/")
    (paragraph,) = card.all("p", class_="kx-contribute")
    assert paragraph.text == "Écrire la page dans cette langue"
    start = "https://git.example/a/b/new/main/docs/fr?filename=clove-hitch.md"
    assert start in [a["href"] for a in card.all("a")]
    table = read(tmp_path, render_status(context, "fr"), "fr/status/")
    assert [a.text for a in table.all("a") if a["href"] == start] == ["Manque"]


def test_cards_stand_at_the_address_of_the_page_to_come():
    context = tiny_context(without("fr", "clove-hitch"))
    assert untranslated(context, "fr") == ["clove-hitch"]
    assert untranslated(context, "sv") == []
    files = {
        **made(language_neutral_files(context), context),
        **made(language_files(context, "fr"), context),
    }
    assert files["fr/clove-hitch/index.html"] == render_card(context, "fr", "clove-hitch")
    assert "fr/clove-hitch" not in files["sitemap.xml"]
    assert "fr/clove-hitch" not in files["clove-hitch/index.html"]


def test_a_concept_that_nobody_has_written_has_no_card():
    glossary = without("fr", "clove-hitch")
    pages = {key: page for key, page in glossary.pages.items() if key[1] != "clove-hitch"}
    context = tiny_context(replace(glossary, pages=pages))
    assert [*untranslated(context, "sv"), *untranslated(context, "fr")] == []
    assert "fr/clove-hitch/index.html" not in language_files(context, "fr")


def test_an_outdated_page_says_so_and_leads_to_the_newer_one(tmp_path):
    glossary = outdated()
    html = render_concept(tiny_context(glossary), glossary.pages[KEY], "")
    page = read(tmp_path, html, "fr/reef-knot/")
    (notice,) = page.all("p", class_="kx-notice")
    assert notice.text == (
        "Cette page ne tient pas encore compte des dernières modifications. Version plus "
        "récente\u00a0: råbandsknop (Svenska)"
    )
    newer = [a for a in page.all("a", lang="sv") if a.text == "råbandsknop"]
    assert {(a["href"], a["hreflang"]) for a in newer} == {("../../sv/reef-knot/", "sv")}
    fresh = render_concept(tiny_context(glossary), glossary.pages["sv", "reef-knot"], "")
    assert read(tmp_path, fresh, "sv/reef-knot/").all("p", class_="kx-notice") == []


def test_a_page_that_nobody_has_compared_says_so_and_leads_to_the_others(tmp_path):
    glossary = tiny_glossary()
    pages = {**glossary.pages, KEY: replace(glossary.pages[KEY], checked={})}
    context = tiny_context(replace(glossary, pages=pages))
    page = read(tmp_path, render_concept(context, pages[KEY], ""), "fr/reef-knot/")
    (notice,) = page.all("p", class_="kx-notice")
    assert notice.text == (
        "Cette page n’a pas encore été comparée avec les autres langues\u00a0: råbandsknop "
        "(Svenska)"
    )
    other = render_concept(context, pages["sv", "reef-knot"], "")
    assert read(tmp_path, other, "sv/reef-knot/").all("p", class_="kx-notice") == []
    table = read(tmp_path, render_status(context, "fr"), "fr/status/")
    assert [cell.text for cell in table.all("td", class_="kx-never-compared")] == [
        "frJamais comparée"
    ]


def test_the_status_page(tmp_path):
    glossary = outdated()
    pages = {key: page for key, page in glossary.pages.items() if key != ("sv", "clove-hitch")}
    context = tiny_context(replace(glossary, pages=pages))
    page = read(tmp_path, render_status(context, "sv"), "sv/status/")
    assert page.one("meta", name="robots")["content"] == "noindex"
    assert (page.alternates, page.canonical) == ({}, f"{ADDRESS}sv/status/")
    assert [a["href"] for a in page.all("a", hreflang="fr")] == ["../../fr/status/"]
    cells = [each.text for each in page.elements if each.tag in ("th", "td")]
    assert cells[:15] == [
        *("Språk", "Aktuell", "Inaktuell", "Inte jämförd", "Saknas"),
        *("Svenska", "2", "0", "0", "1"),
        *("Français", "2", "1", "0", "0"),
    ]
    assert cells[15:] == [
        *("Begrepp", "Svenska", "Français"),
        *("råbandsknop", "svAktuell", "frInaktuellSvenska: en av 2 delar är ändrad"),
        *("nœud de cabestan", "svSaknas", "frAktuell"),
    ]
    (term,) = [a for a in page.all("a") if a.text == "nœud de cabestan"]
    assert (term["href"], term["lang"]) == ("../clove-hitch/", "fr")
    # What needs nothing takes a line until it is opened.
    assert page.one("summary").text == "Aktuella på alla språk: 1"
    (up_to_date,) = page.all("details")
    assert [a["href"] for a in page.all("a") if a.text == "pålstek"] == ["../bowline/"]
    assert up_to_date.text.endswith("pålstek")


def test_where_everything_is_up_to_date_the_status_page_has_no_table_of_concepts(tmp_path):
    page = read(tmp_path, render_status(tiny_context(), "sv"), "sv/status/")
    assert len(page.all("table")) == 1
    assert page.one("summary").text == "Aktuella på alla språk: 3"


def test_a_draft_has_a_column_and_a_name_on_the_status_page(tmp_path):
    glossary = tiny_glossary()
    draft = replace(glossary.pages[KEY], body="⟨à écrire⟩\n", checked={})
    context = tiny_context(replace(glossary, pages={**glossary.pages, KEY: draft}))
    page = read(tmp_path, render_status(context, "sv"), "sv/status/")
    cells = [each.text for each in page.elements if each.tag in ("th", "td")]
    assert cells[:18] == [
        *("Språk", "Aktuell", "Inaktuell", "Inte jämförd", "Utkast", "Saknas"),
        *("Svenska", "3", "0", "0", "0", "0"),
        *("Français", "2", "0", "0", "1", "0"),
    ]
    assert [cell.text for cell in page.all("td", class_="kx-draft")] == ["frUtkast"]


def test_a_row_of_the_table_of_terms_is_headed_by_a_language_that_has_the_concept(tmp_path):
    context = tiny_context(without("fr", "clove-hitch"))
    table = read(tmp_path, render_term_table(context, "fr"), "fr/terms/")
    assert [(each.text, each["lang"]) for each in table.all("th", scope="row")] == [
        *[("frnœud de chaiselaguis", "fr"), ("frnœud platnœud carré", "fr")],
        ("svdubbelt halvslag", "sv"),
    ]


def test_nothing_that_a_page_says_in_borrowed_words_is_offered_as_the_language():
    context = tiny_context(borrowing("fr", "sv"))
    files = {
        **made(language_neutral_files(context), context),
        **made(language_files(context, "fr"), context),
    }
    for name in (AZ, PATH, CALCULATORS, TERMS):
        assert list(context.alternates(name)) == ["sv", "x-default"]
        assert 'hreflang="fr" href="https' not in files[f"{name}/index.html"]
        links = language_links(context.glossary, context.language_versions(name))
        assert [each.tag for each in links] == ["sv", "fr"]
    assert f"<loc>{ADDRESS}fr/a-z/" not in files["sitemap.xml"]
    assert f"<loc>{ADDRESS}fr/reef-knot/" in files["sitemap.xml"]
    assert files["404.html"].count("<section") == 1
    assert '<html lang="sv"' in files["fr/embed/working-load/index.html"]
