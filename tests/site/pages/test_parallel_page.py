import re
from dataclasses import replace
from pathlib import Path

from kurslex.model.glossary import Glossary
from kurslex.model.page import Term, TermStatus
from kurslex.site.context import SiteContext
from kurslex.site.pages.moved_page import moved_pages
from kurslex.site.pages.parallel_page import render_parallels
from kurslex.site.pages.teaching_page import render_teaching
from kurslex.site.parts.calculator_html import render_calculator
from tests.site.tiny import ADDRESS, tiny_context, tiny_glossary, without
from tests.support.html import Page, read_page

OPENING = '<p><a href="../clove-hitch/">x</a> <a href="../bowline/#example">y</a></p>'
BODY = f"""{OPENING}
<h2 id="example">E</h2>
<p><a href="#example">here</a> <a href="https://a.example/b/">out</a> <a href="../">home</a></p>
<h3 id="more">M</h3>"""


def bodies(glossary: Glossary) -> dict[tuple[str, str], str]:
    calculator = glossary.calculators["working-load"]
    found = dict.fromkeys(glossary.pages, BODY)
    for tag, locale in glossary.locales.items():
        form = render_calculator(calculator, locale, glossary.messages[tag])
        found[tag, "bowline"] = f"{BODY}\n{form}\n<p>after {tag}</p>"
    return found


def pages(folder: Path, glossary: Glossary) -> dict[str, Page]:
    file = folder / "page.html"
    found = {}
    texts = bodies(glossary)
    for concept in glossary.concepts:
        own = {tag: texts[tag, concept] for tag in glossary.translations(concept)}
        for location, html in render_parallels(tiny_context(glossary), concept, own):
            file.write_text(html, encoding="utf-8")
            found[location] = read_page(file, location)
    return found


def test_each_concept_in_each_pair_of_its_languages(tmp_path: Path) -> None:
    glossary = tiny_glossary()
    concepts = list(glossary.concepts)
    assert list(pages(tmp_path, glossary)) == [
        f"{pair}".replace("ID", concept)
        for concept in concepts
        for pair in ("sv/ID/fr/", "fr/ID/sv/")
    ]
    assert list(pages(tmp_path, without("fr", "clove-hitch"))) == [
        location for location in pages(tmp_path, glossary) if "clove-hitch" not in location
    ]


def test_sections_come_in_the_order_of_reading_whatever_that_of_writing(tmp_path: Path) -> None:
    late = f'{BODY}\n<h2 id="more-text">T</h2>\n<h2 id="key-points">K</h2>\n<p>k</p>'
    found = dict(render_parallels(tiny_context(), "reef-knot", {"sv": late, "fr": BODY}))
    file = tmp_path / "page.html"
    for location, html in found.items():
        file.write_text(html, encoding="utf-8")
        rows = [row["id"] for row in read_page(file, location).all("div", class_="kx-pair")]
        named = [each for each in rows if each]
        wanted = ["key-points", "more-text", "example"] if location[:3] == "sv/" else ["example"]
        assert named == wanted, location


def test_the_head_names_the_first_languages_page(tmp_path: Path) -> None:
    page = pages(tmp_path, tiny_glossary())["fr/reef-knot/sv/"]
    assert page.one("title").text == "nœud plat · råbandsknop – Le petit livre des nœuds"
    assert page.one("html")["lang"] == "fr"
    assert page.canonical == f"{ADDRESS}fr/reef-knot/"
    assert page.alternates == {}


def test_ids_are_unique_and_those_of_the_single_page(tmp_path: Path) -> None:
    for location, page in pages(tmp_path, tiny_glossary()).items():
        ids = [each["id"] for each in page.elements if each["id"]]
        assert len(set(ids)) == len(ids), location
        assert {"content", "example", "more"} <= set(ids)


def test_the_second_column_says_its_language(tmp_path: Path) -> None:
    page = pages(tmp_path, tiny_glossary())["sv/reef-knot/fr/"]
    terms = ["nœud plat", "nœud de chaise", "nœud de cabestan"]
    assert [each.text for each in page.all("span", lang="fr")] == terms
    columns = [each for each in page.all("div", lang="fr") if each["dir"] == "ltr"]
    assert [each.text.split()[0] for each in columns] == ["Français", "x", "E"]


def test_related_terms_of_another_direction_say_it(tmp_path: Path) -> None:
    glossary = tiny_glossary()
    french = replace(glossary.locales["fr"], direction="rtl")
    turned = replace(glossary, locales={**glossary.locales, "fr": french})
    page = pages(tmp_path, turned)["sv/reef-knot/fr/"]
    assert [each["dir"] for each in page.all("span", lang="fr")] == ["rtl"] * 3
    page = pages(tmp_path, glossary)["sv/reef-knot/fr/"]
    assert [each["dir"] for each in page.all("span", lang="fr")] == ["ltr", "", ""]


def test_each_column_has_its_terms_to_avoid(tmp_path: Path) -> None:
    glossary = tiny_glossary()
    changed = dict(glossary.pages)
    for tag in ("sv", "fr"):
        page = changed[tag, "bowline"]
        status = TermStatus.DEPRECATED
        wrong = Term(text=f"x-{tag}", status=status, line=1, reason=f"since {tag}")
        changed[tag, "bowline"] = replace(page, terms=(*page.terms, wrong))
    pair = pages(tmp_path, replace(glossary, pages=changed))["sv/bowline/fr/"]
    assert [each.text for each in pair.all("div", class_="kx-note") if "x-" in each.text] == [
        "Bör undvikas x-svsince sv",
        "À éviter x-frsince fr",
    ]


def test_links_stay_in_the_two_languages(tmp_path: Path) -> None:
    page = pages(tmp_path, tiny_glossary())["sv/reef-knot/fr/"]
    texts = {"x", "y", "here", "out", "home"}
    assert [each["href"] for each in page.all("a") if each.text in texts] == [
        *("../../clove-hitch/fr/", "../../bowline/fr/#example") * 2,
        *("#example", "https://a.example/b/", "../../"),
        *("#example", "https://a.example/b/", "../../../fr/"),
    ]


def test_a_link_to_what_the_other_language_lacks_leads_to_the_single_page(tmp_path: Path) -> None:
    page = pages(tmp_path, without("fr", "clove-hitch"))["sv/reef-knot/fr/"]
    assert [each["href"] for each in page.all("a") if each.text == "x"] == [
        "../../clove-hitch/",
        "../../../fr/clove-hitch/",
    ]


def test_a_calculator_stands_once_between_the_rows(tmp_path: Path) -> None:
    page = pages(tmp_path, tiny_glossary())["fr/bowline/sv/"]
    assert len(page.all("form", data_calculator="working-load")) == 1
    assert page.one("section", id="working-load").text.startswith("Quelle charge")
    texts = [each.text for each in page.all("p")]
    assert texts.index("after sv") == texts.index("after fr") + 1
    assert [each["src"] for each in page.all("script") if "calculator" in each["src"]] == [
        "../../../assets/calculator-working-load.js"
    ]


def three_languages(*pairs: tuple[str, str]) -> SiteContext:
    """Return the tiny glossary with Danish, which is Swedish, and declared pairs."""
    tiny = tiny_glossary()
    danish = {("da", each): replace(tiny.pages["sv", each], locale="da") for each in tiny.concepts}
    glossary = replace(
        tiny,
        locales={**tiny.locales, "da": replace(tiny.locales["sv"], tag="da", name="Dansk")},
        homes={**tiny.homes, "da": replace(tiny.homes["sv"], locale="da")},
        messages={**tiny.messages, "da": tiny.messages["sv"]},
        pages={**tiny.pages, **danish},
        pairs=pairs,
    )
    context = tiny_context(glossary)
    return replace(context, assets={**context.assets, "search-da.js": "assets/search-da.js"})


PAIRS = (("fr", "sv"), ("da", "fr"))


def bowlines(*pairs: tuple[str, str]) -> dict[str, str]:
    return dict(
        render_parallels(
            three_languages(*pairs), "bowline", dict.fromkeys(("sv", "fr", "da"), BODY)
        )
    )


def targets(html: str, nav: str) -> list[str]:
    """Return where the links of a navigation lead."""
    found = re.search(rf'<nav class="{nav}".*?</nav>', html, re.DOTALL)
    assert found
    return re.findall('href="([^"]*)"', found[0])


def test_there_are_pages_of_declared_pairs_only() -> None:
    assert list(bowlines(*PAIRS)) == [
        *("sv/bowline/fr/", "fr/bowline/sv/", "fr/bowline/da/", "da/bowline/fr/")
    ]
    assert bowlines() == {}


def test_menus_lead_to_pages_that_there_are() -> None:
    html = bowlines(*PAIRS)["sv/bowline/fr/"]
    assert targets(html, "kx-beside") == ["./"]
    assert targets(html, "kx-languages") == [
        "./",
        "../../../fr/bowline/sv/",
        "../../../da/bowline/fr/",
    ]
    html = bowlines(*PAIRS)["fr/bowline/sv/"]
    assert targets(html, "kx-beside") == ["./", "../da/"]
    # There is no page of Danish and Swedish.
    assert targets(html, "kx-languages") == [
        "../../../sv/bowline/fr/",
        "./",
        "../../../da/bowline/",
    ]


def test_a_page_offers_the_pairs_of_its_language() -> None:
    context = three_languages(*PAIRS)
    offered = {}
    for tag in context.glossary.locales:
        html = render_teaching(context, tag, "bowline")
        offered[tag] = re.findall(r'data-carry data-copy href="[./]+/bowline/(\w\w/)"', html)
    assert offered == {"sv": ["fr/"], "fr": ["sv/", "da/"], "da": ["fr/"]}


def test_old_addresses_lead_to_pages_of_pairs() -> None:
    old = [location for location, _ in moved_pages(three_languages(*PAIRS))]
    alone = ("/teaching/", "/embed/")
    assert [each for each in old if each.count("/") == 3 and not any(map(each.count, alone))] == [
        *("sv/abok-1010/fr/", "fr/abok-1010/sv/", "fr/abok-1010/da/", "da/abok-1010/fr/")
    ]


def test_what_the_second_language_alone_has_gives_the_page_no_id() -> None:
    glossary = tiny_glossary()
    own = '<h2 id="local">{}</h2>\n<p>x</p>'
    texts = {"sv": OPENING, "fr": f"{OPENING}\n{own.format('En France')}"}
    for location, html in render_parallels(tiny_context(glossary), "bowline", texts):
        assert "<h2>En France</h2>" in html
        assert html.count('id="local"') == location.startswith("fr/")
