from pathlib import Path

from kurslex.analysis.moved_addresses import Moved
from kurslex.site.pages.language_choice_page import render_choice
from kurslex.site.pages.not_found_page import render_not_found
from tests.site.tiny import ADDRESS, tiny_context, without
from tests.support.html import Page, read_page


def page(folder: Path, html: str) -> Page:
    (folder / "page.html").write_text(html, encoding="utf-8")
    return read_page(folder / "page.html", "page.html")


def targets(found: Page) -> list[tuple[str, str, str]]:
    choices = [link for link in found.all("a") if "data-also" in link.attributes]
    return [(link["hreflang"], link["href"], link.text) for link in choices]


def test_the_choice_of_a_language_for_the_site(tmp_path: Path) -> None:
    root = page(tmp_path, render_choice(tiny_context(), None))
    assert root.one("html")["lang"] == "mul"
    assert targets(root) == [
        ("sv", "sv/", "Svenska"),
        ("fr", "fr/", "Français"),
    ]
    assert root.one("h1").text == "Knopboken\u00a0· Le petit livre des nœuds"
    assert root.canonical == ADDRESS
    assert root.alternates == {"sv": f"{ADDRESS}sv/", "fr": f"{ADDRESS}fr/", "x-default": ADDRESS}


def test_the_choice_of_a_language_for_a_concept(tmp_path: Path) -> None:
    context = tiny_context()
    permalink = page(tmp_path, render_choice(context, context.glossary.concepts["bowline"]))
    assert permalink.one("h1").text == "pålstek\u00a0· nœud de chaise"
    assert targets(permalink) == [
        ("sv", "../sv/bowline/", "pålstek Svenska"),
        ("fr", "../fr/bowline/", "nœud de chaise Français"),
    ]
    assert permalink.canonical == f"{ADDRESS}bowline/"
    assert [item["lang"] for item in permalink.all("li") if item["lang"]] == ["sv", "fr"]


def test_no_language_is_offered_that_a_concept_does_not_have(tmp_path: Path) -> None:
    context = tiny_context(without("fr", "clove-hitch"))
    permalink = page(tmp_path, render_choice(context, context.glossary.concepts["clove-hitch"]))
    assert targets(permalink) == [("sv", "../sv/clove-hitch/", "dubbelt halvslag Svenska")]
    assert permalink.alternates == {
        "sv": f"{ADDRESS}sv/clove-hitch/",
        "x-default": f"{ADDRESS}clove-hitch/",
    }


def test_an_old_address_is_the_choice_itself_for_a_further_hop_would_lose_the_rest(
    tmp_path: Path,
) -> None:
    context = tiny_context()
    moved = Moved(location="abok-1010/", target="bowline/", section="example", concept="bowline")
    old = page(tmp_path, render_choice(context, context.glossary.concepts["bowline"], moved))
    assert old.one("meta", name="robots")["content"] == "noindex"
    assert old.canonical == f"{ADDRESS}bowline/"
    assert old.alternates == {}
    said = [each["http-equiv"] for each in old.all("meta") if each["http-equiv"]]
    assert said == ["content-security-policy"]
    said = [line for line in old.all("p") if line.text.endswith("#example")]
    assert [(line["lang"], line.text) for line in said] == [
        ("sv", f"Sidan har flyttat. Den nya adressen är: {ADDRESS}bowline/#example"),
        ("fr", f"La page a changé d’adresse. La nouvelle est: {ADDRESS}bowline/#example"),
    ]
    assert targets(old) == [
        ("sv", "../sv/bowline/#example", "pålstek Svenska"),
        ("fr", "../fr/bowline/#example", "nœud de chaise Français"),
    ]


def test_without_scripts_sections_can_be_reached_and_values_are_said_to_be_lost(
    tmp_path: Path,
) -> None:
    context = tiny_context()
    concepts = context.glossary.concepts
    permalink = page(tmp_path, render_choice(context, concepts["bowline"]))
    sections = [item for item in permalink.all("li") if item["id"]]
    assert [item["id"] for item in sections] == ["example", "working-load", "see-also"]
    assert [link["href"] for link in permalink.all("a") if "#example" in str(link["href"])] == [
        "../sv/bowline/#example",
        "../fr/bowline/#example",
    ]
    assert sections[0].text == (
        "Exempel: så mycket bär repet (Svenska) · Exemple\u00a0: la charge admissible (Français)"
    )
    lost = [line.text for line in permalink.all("p") if "JavaScript" in line.text]
    assert lost == [
        context.glossary.messages[tag].format("choice-no-script") for tag in ("sv", "fr")
    ]
    plain = page(tmp_path, render_choice(context, concepts["reef-knot"]))
    assert "JavaScript" not in "".join(line.text for line in plain.all("p"))


def test_what_was_not_found_is_said_in_every_language(tmp_path: Path) -> None:
    missing = page(tmp_path, render_not_found(tiny_context()))
    assert [(part["lang"], part["dir"]) for part in missing.all("section")] == [
        ("sv", "ltr"),
        ("fr", "ltr"),
    ]
    assert [each.text for each in (*missing.all("h1"), *missing.all("h2"))] == [
        "Sidan finns inte",
        "Page introuvable",
    ]
    assert missing.one("meta", name="robots")["content"] == "noindex"


def test_what_was_not_found_has_addresses_that_work_at_any_depth(tmp_path: Path) -> None:
    missing = page(tmp_path, render_not_found(tiny_context()))
    assert sorted(address for _, address in missing.references()) == [
        "/handbook/",
        "/handbook/assets/choose.js",
        "/handbook/assets/icon.svg",
        "/handbook/assets/pages.css",
        "/handbook/assets/scheme.js",
        "/handbook/assets/serif.woff2",
        "/handbook/assets/site.css",
        "/handbook/fr/",
        "/handbook/fr/search/",
        "/handbook/sv/",
        "/handbook/sv/search/",
    ]
