from dataclasses import replace
from pathlib import Path

from kurslex.messages import Messages
from kurslex.model.glossary import Glossary
from kurslex.model.overview import FalseFriends
from kurslex.model.site import Site
from kurslex.site.pages.home_page import render_home
from tests.site.many import many_knots
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


def test_themes_and_stages_are_ways_in(tmp_path: Path) -> None:
    home = page(tmp_path, tiny_glossary(), "sv")
    assert home.one("section", class_="kx-themes").text == (
        "Begrepp efter tema Alla termer från A till Ö "
        "Öglor 1 pålstek Bindknopar 1 råbandsknop Stek 1 dubbelt halvslag"
    )
    assert home.one("section", class_="kx-stations").text == (
        "Från första öglan till stolpen 1 Den första knopen ett begrepp 2 Fler knopar 2 begrepp "
        "Börja med pålstek"
    )
    stages = [link["href"] for link in home.all("a") if link["href"].startswith("path/#")]
    assert stages == ["path/#stage-first", "path/#stage-further"]
    assert home.one("a", class_="kx-go")["href"] == "bowline/"
    teaching = home.one("section", class_="kx-teaching")
    assert teaching.text.startswith(
        "Till undervisningen Länkar, filer och sidor till lektionen, utan inloggning och spårning. "
        "Bädda in en räknare på en egen sida 1 "
        "Termerna på alla språk Ta med ordboken: kalkylark, Moodle, Anki och mer Ladda ner"
    )


def test_where_nothing_is_declared_there_is_no_section(tmp_path: Path) -> None:
    glossary = replace(tiny_glossary(), path=(), calculators={}, zip_files=False)
    home = page(tmp_path, glossary, "sv")
    sections = [each["class"] for each in home.all("section")]
    assert sections == ["kx-themes", "kx-teaching"]
    assert home.all("p", class_="kx-examples") == []
    assert "\n\n" not in home.one("main").text


def test_examples_lead_to_what_is_found(tmp_path: Path) -> None:
    glossary = tiny_glossary()
    homes = {"sv": replace(glossary.homes["sv"], examples=("pålstek", "nœud & co"))}
    home = page(tmp_path, replace(glossary, homes={**glossary.homes, **homes}), "sv")
    examples = [link for link in home.all("a") if "?q=" in link["href"]]
    assert [(each.text, each["href"]) for each in examples] == [
        ("pålstek", "search/?q=p%C3%A5lstek"),
        ("nœud & co", "search/?q=n%C5%93ud%20%26%20co"),
    ]


def test_false_friends_are_shown_once_to_readers_whose_language_has_them(tmp_path: Path) -> None:
    def friends(identifier: str, **words: str) -> FalseFriends:
        named = {tag: (word, "other") for tag, word in words.items()}
        return FalseFriends(id=identifier, words=named, concepts=("bowline",), line=1)

    words = {"site.ftl": "".join(f"false-friends-{each} = TEXT {each}\n" for each in "abc")}
    glossary = tiny_glossary()
    messages = {
        tag: Messages(tag, {**each.sources, "friends.ftl": words["site.ftl"]}, shipped=each.shipped)
        for tag, each in glossary.messages.items()
    }
    three = (friends("a", fr="x"), friends("b", sv="not", fr="note"), friends("c", sv="y", fr="z"))
    changed = replace(glossary, false_friends=three, messages=messages)
    trio = page(tmp_path, changed, "sv").one("section", class_="kx-trio")
    assert trio.text == (
        "Falska vänner not Svenska ≠ note Français TEXT b Alla 3 falska vänner, med förklaring"
    )
    alone = replace(changed, false_friends=three[:1])
    assert page(tmp_path, alone, "sv").all("section", class_="kx-trio") == []


def test_a_home_page_is_as_long_for_a_thousand_concepts(tmp_path: Path) -> None:
    few, many = (page(tmp_path, many_knots(count), "sv") for count in (60, 600))
    assert len(few.all("a")) == len(many.all("a"))
    themes = many.one("section", class_="kx-themes")
    assert themes.text.count("knop 0") <= 3 * 4


def test_text_before_the_calculators_opens_the_page_and_text_behind_closes_it(
    tmp_path: Path,
) -> None:
    body = '<p>OPENING</p>\n<section id="working-load"><p>CALCULATOR</p></section>\n<p>CLOSING</p>'
    home = page(tmp_path, tiny_glossary(), "sv", body)
    assert home.one("div", class_="kx-lead").text == "OPENING"
    assert home.one("div", class_="kx-shown").text == "CALCULATOR"
    assert home.one("div", class_="kx-closing").text == "CLOSING"
    plain = page(tmp_path, tiny_glossary(), "sv")
    assert plain.one("div", class_="kx-lead").text == "BODY"
    assert plain.all("div", class_="kx-shown") == plain.all("div", class_="kx-closing") == []


def test_old_anchors_of_themes_lead_to_their_pages(tmp_path: Path) -> None:
    home = page(tmp_path, tiny_glossary(), "sv")
    entries = [each for each in home.all("li") if each["id"].startswith("theme-")]
    assert [each["id"] for each in entries] == ["theme-loops", "theme-binding", "theme-hitches"]
    leading = [link["href"] for link in home.all("a") if "data-piece" in link.attributes]
    assert leading == ["theme/loops/", "theme/binding/", "theme/hitches/"]


def test_what_is_not_translated_is_counted_and_the_status_names_it(tmp_path: Path) -> None:
    home = page(tmp_path, without("fr", "clove-hitch"), "fr")
    missing = home.one("p", class_="kx-untranslated")
    assert missing.text == "Pas encore décrit dans cette langue: une notion"
    assert page(tmp_path, tiny_glossary(), "fr").all("p", class_="kx-untranslated") == []


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
    # The first waits for the words that a script puts into it.
    assert [each.text for each in home.all("p", lang="sv")] == [
        "",
        "Menyer och knappar är inte översatta än. Så länge står de på svenska.",
    ]
    # Its own words are not marked.
    assert home.one("title").text.endswith("Petit glossaire des nœuds")


def test_the_file_with_all_pages_is_offered_where_its_links_can_leave_it(tmp_path: Path) -> None:
    offers = page(tmp_path, tiny_glossary(), "sv").all("li", class_="kx-archive")
    assert [each.text for each in offers] == [
        "Ladda ner hela ordboken för användning utan nät (ZIP-fil) "
        "Packa upp filen och öppna index.html i webbläsaren."
    ]
    local = replace(tiny_context(), site=Site(address="/"))
    unwanted = tiny_context(replace(tiny_glossary(), zip_files=False))
    for context in (local, unwanted):
        assert "kx-archive" not in render_home(context, tiny_glossary().homes["sv"], "")
