from dataclasses import replace
from pathlib import Path

import pytest

from kurslex.messages import Messages
from kurslex.model.glossary import Glossary
from kurslex.model.overview import FalseFriends
from kurslex.site.pages.az_page import render_az
from kurslex.site.pages.calculator_list_page import render_calculator_list
from kurslex.site.pages.concept_page import render_concept
from kurslex.site.pages.false_friends_page import render_false_friends
from kurslex.site.pages.learning_path_page import render_path
from kurslex.site.pages.term_table_page import render_term_table
from kurslex.words.shipped import shipped_sources
from tests.site.tiny import ADDRESS, tiny_context, tiny_glossary, without
from tests.support.html import Page, read_page

FRIENDS = FalseFriends(
    id="noose", words={"sv": ("not",), "fr": ("nœud",)}, concepts=("bowline",), line=1
)
RENDER = {
    "a-z": render_az,
    "path": render_path,
    "calculators": render_calculator_list,
    "terms": render_term_table,
    "false-friends": render_false_friends,
}


def page(folder: Path, name: str, tag: str, glossary: Glossary | None = None) -> Page:
    file = folder / "page.html"
    file.write_text(RENDER[name](tiny_context(glossary), tag), encoding="utf-8")
    return read_page(file, f"{tag}/{name}/")


@pytest.mark.parametrize("name", [each for each in RENDER if each != "false-friends"])
def test_the_head(name: str, tmp_path: Path) -> None:
    overview = page(tmp_path, name, "fr")
    messages = tiny_glossary().messages["fr"]
    assert overview.one("h1").text == messages.format(f"overview-{name}-title")
    assert overview.one("meta", name="description")["content"] == messages.format(
        f"overview-{name}-description"
    )
    assert overview.canonical == f"{ADDRESS}fr/{name}/"
    assert overview.alternates == {
        "sv": f"{ADDRESS}sv/{name}/",
        "fr": f"{ADDRESS}fr/{name}/",
        "x-default": f"{ADDRESS}{name}/",
    }
    current = [link["href"] for link in overview.all("a") if link["aria-current"] == "page"]
    assert current == ["./"]


def test_the_index_has_every_term_under_its_letter(tmp_path: Path) -> None:
    index = page(tmp_path, "a-z", "fr")
    assert [each.text for each in index.all("h2")] == ["C", "L", "N"]
    texts = [each.text for each in index.all("li")]
    first = texts.index("cabestan nœud de cabestan")
    assert texts[first : first + 7] == [
        "cabestan nœud de cabestan",
        "laguis nœud de chaise",
        "nœud carré nœud plat",
        "nœud de cabestan",
        "nœud de chaise",
        "nœud de vache nœud plat",
        "nœud plat",
    ]
    # What the arrow and the line through a word say is said in words, too.
    assert [each.text for each in index.all("s")] == ["nœud de vache"]
    assert [link["aria-label"] for link in index.all("a") if "voir" in link["aria-label"]] == [
        "voir nœud de cabestan",
        "voir nœud de chaise",
        "voir nœud plat",
        "à éviter, voir nœud plat",
    ]
    anchors = [link["href"] for link in index.all("a") if link["href"].startswith("#letter")]
    assert anchors == [f"#{each['id']}" for each in index.all("h2")]


def test_the_index_sorts_as_the_language_sorts(tmp_path: Path) -> None:
    glossary = tiny_glossary()
    words = {"bowline": "ögla", "reef-knot": "åknop", "clove-hitch": "7-knop"}
    pages = {
        key: replace(each, terms=(replace(each.preferred, text=words[each.id]),))
        for key, each in glossary.pages.items()
    }
    renamed = replace(glossary, pages=pages)
    swedish, french = (page(tmp_path, "a-z", tag, renamed) for tag in ("sv", "fr"))
    assert [each.text for each in swedish.all("h2")] == ["#", "Å", "Ö"]
    assert [each.text for each in french.all("h2")] == ["#", "A", "O"]
    assert [each["id"] for each in swedish.all("h2")] == ["letter-other", "letter-å", "letter-ö"]


def test_the_path_counts_on_from_stage_to_stage(tmp_path: Path) -> None:
    path = page(tmp_path, "path", "sv")
    assert [(each["id"], each.text) for each in path.all("h2")] == [
        ("stage-first", "Den första knopen"),
        ("stage-further", "Fler knopar"),
    ]
    assert [each["start"] for each in path.all("ol") if each["start"]] == ["1", "2"]


def test_a_concept_without_a_page_is_no_step(tmp_path: Path) -> None:
    short = without("fr", "bowline")
    path = page(tmp_path, "path", "fr", short)
    assert [each["id"] for each in path.all("h2")] == ["stage-further"]
    assert [each["start"] for each in path.all("ol") if each["start"]] == ["1"]
    html = render_concept(tiny_context(short), short.pages["fr", "reef-knot"], "")
    assert "<span>1 sur 2</span>" in html


def test_the_ends_of_the_path_have_one_neighbour() -> None:
    context = tiny_context()
    relations = {
        concept: [
            rel
            for rel in ("prev", "next")
            if f'rel="{rel}"' in render_concept(context, context.glossary.pages["sv", concept], "")
        ]
        for concept in ("bowline", "reef-knot", "clove-hitch")
    }
    assert relations == {
        "bowline": ["next"],
        "reef-knot": ["prev", "next"],
        "clove-hitch": ["prev"],
    }


def test_off_the_path_there_is_none() -> None:
    glossary = replace(tiny_glossary(), path=())
    context = tiny_context(glossary)
    assert "kx-path" not in render_concept(context, glossary.pages["sv", "bowline"], "")
    assert context.overviews == ("a-z", "calculators", "terms")


def test_a_calculator_leads_to_its_pages_and_to_its_own(tmp_path: Path) -> None:
    listed = page(tmp_path, "calculators", "fr")
    links = [(link.text, link["href"]) for link in listed.all("a")]
    assert ("nœud de chaise", "../bowline/#working-load") in links
    assert ("Ouvrir seulement le calculateur", "../embed/working-load/") in links
    assert ("Quelle charge le cordage peut-il porter\u00a0?", "../bowline/#working-load") in links
    assert [each["id"] for each in listed.all("li") if each["id"]] == ["working-load"]
    assert [each["id"] for each in listed.all("h2")] == ["theme-loops"]


def test_a_calculator_without_a_page_is_listed_all_the_same(tmp_path: Path) -> None:
    listed = page(tmp_path, "calculators", "fr", without("fr", "bowline"))
    facts = [each.text.partition("Ouvrir")[1:] for each in listed.all("ul", class_="kx-facts")]
    assert facts == [("", ""), ("Ouvrir", " seulement le calculateur")]
    assert listed.all("h2") == []
    first = next(link for link in listed.all("a") if link["href"] == "../embed/working-load/")
    assert first.text == "Quelle charge le cordage peut-il porter\u00a0?"


def test_the_table_starts_with_its_own_language(tmp_path: Path) -> None:
    table = page(tmp_path, "terms", "fr")
    heads = [(each["lang"], each["aria-sort"]) for each in table.all("th", scope="col")]
    assert heads == [("fr", "ascending"), ("sv", "")]
    rows = [(each["lang"], each.text, each["data-rank"]) for each in table.all("th", scope="row")]
    assert rows == [
        ("fr", "frnœud de cabestancabestan", "0"),
        ("fr", "frnœud de chaiselaguis", "1"),
        ("fr", "frnœud platnœud carré", "2"),
    ]
    assert [(each.text, each["data-rank"]) for each in table.all("td")] == [
        ("svdubbelt halvslag", "0"),
        ("svpålstek", "1"),
        ("svråbandsknop", "2"),
    ]
    assert table.all("section", class_="kx-friends") == []


def test_a_concept_that_the_language_lacks_stands_last(tmp_path: Path) -> None:
    table = page(tmp_path, "terms", "fr", without("fr", "bowline"))
    empty = table.all("td")[-1]
    assert (empty.text, empty["data-rank"]) == ("", "3")
    assert table.all("th", scope="row")[-1].text == "svpålstek"


def test_false_friends_name_the_language_of_each_word(tmp_path: Path) -> None:
    glossary = tiny_glossary()
    words = "false-friends-noose = Det franska nœud är ingen not, och Nœud inte heller."
    messages = Messages("sv", {"x": words, **_sources("sv")}, shipped=shipped_sources("sv"))
    shown = page(
        tmp_path,
        "false-friends",
        "sv",
        replace(glossary, false_friends=(FRIENDS,), messages={**glossary.messages, "sv": messages}),
    )
    [entry] = shown.all("div", id="false-friends-noose")
    assert entry.text == (
        "not sv ≠ nœud fr Det franska nœud är ingen not, och Nœud inte heller. pålstek"
    )
    assert [(each["lang"], each.text) for each in shown.all("i")] == [
        ("fr", "nœud"),
        ("fr", "Nœud"),
    ]


def test_old_anchors_of_false_friends_lead_from_the_table_to_their_page(tmp_path: Path) -> None:
    words = "false-friends-noose = TEXT"
    messages = Messages("sv", {"x": words, **_sources("sv")}, shipped=shipped_sources("sv"))
    glossary = tiny_glossary()
    changed = replace(
        glossary, false_friends=(FRIENDS,), messages={**glossary.messages, "sv": messages}
    )
    table = page(tmp_path, "terms", "sv", changed)
    [entry] = table.all("li", id="false-friends-noose")
    assert entry.text == "not – nœud"
    links = [link["href"] for link in table.all("a") if "data-piece" in link.attributes]
    assert links == ["../false-friends/", "../false-friends/#false-friends-noose"]
    assert "kx-friends" not in RENDER["terms"](tiny_context(), "sv")


def _sources(tag: str) -> dict[str, str]:
    folder = Path(__file__).parents[1] / "tiny_site" / "docs" / tag / "messages"
    return {file.name: file.read_text(encoding="utf-8") for file in folder.glob("*.ftl")}


def test_long_definitions_are_not_in_the_index() -> None:
    glossary = tiny_glossary()
    heavy = {
        key: replace(page, definition="tung " * 10_000) for key, page in glossary.pages.items()
    }
    light, without_any = (
        render_az(tiny_context(each), "sv") for each in (glossary, replace(glossary, pages=heavy))
    )
    assert glossary.pages["sv", "bowline"].definition in light
    assert "tung" not in without_any
