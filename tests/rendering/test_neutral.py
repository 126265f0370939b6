from pathlib import Path

from kurslex.rendering.neutral import render_choice, render_moved, render_not_found
from tests.rendering.tiny import ADDRESS, tiny_frame, without
from tests.support.html import Page, read_page


def page(folder: Path, html: str) -> Page:
    (folder / "page.html").write_text(html, encoding="utf-8")
    return read_page(folder / "page.html", "page.html")


def targets(found: Page) -> list[tuple[str, str, str]]:
    return [(link["hreflang"], link["href"], link.text) for link in found.all("a")]


def test_the_choice_of_a_language_for_the_site(tmp_path: Path) -> None:
    root = page(tmp_path, render_choice(tiny_frame(), None))
    assert root.one("html")["lang"] == "mul"
    assert targets(root) == [
        ("sv", "sv/", "Knopboken"),
        ("fr", "fr/", "Le petit livre des nœuds"),
    ]
    assert root.canonical == ADDRESS
    assert root.alternates == {"sv": f"{ADDRESS}sv/", "fr": f"{ADDRESS}fr/", "x-default": ADDRESS}


def test_the_choice_of_a_language_for_a_concept(tmp_path: Path) -> None:
    frame = tiny_frame()
    permalink = page(tmp_path, render_choice(frame, frame.glossary.concepts["bowline"]))
    assert permalink.one("h1").text == "pålstek\u00a0· nœud de chaise"
    assert targets(permalink) == [
        ("sv", "../sv/bowline/", "pålstek"),
        ("fr", "../fr/bowline/", "nœud de chaise"),
    ]
    assert permalink.canonical == f"{ADDRESS}bowline/"
    assert [item["lang"] for item in permalink.all("li")] == ["sv", "fr"]


def test_no_language_is_offered_that_a_concept_does_not_have(tmp_path: Path) -> None:
    frame = tiny_frame(without("fr", "clove-hitch"))
    permalink = page(tmp_path, render_choice(frame, frame.glossary.concepts["clove-hitch"]))
    assert targets(permalink) == [("sv", "../sv/clove-hitch/", "dubbelt halvslag")]
    assert permalink.alternates == {
        "sv": f"{ADDRESS}sv/clove-hitch/",
        "x-default": f"{ADDRESS}clove-hitch/",
    }


def test_a_moved_address(tmp_path: Path) -> None:
    moved = page(tmp_path, render_moved(tiny_frame(), "abok-1010", "bowline"))
    assert moved.one("meta", http_equiv="refresh")["content"] == "0; url=../bowline/"
    assert moved.one("meta", name="robots")["content"] == "noindex"
    assert moved.canonical == f"{ADDRESS}bowline/"
    assert [(line["lang"], line.text) for line in moved.all("p")] == [
        ("sv", f"Sidan har flyttat. Den nya adressen är: {ADDRESS}bowline/"),
        ("fr", f"La page a changé d’adresse. La nouvelle est: {ADDRESS}bowline/"),
    ]


def test_what_was_not_found_is_said_in_every_language(tmp_path: Path) -> None:
    missing = page(tmp_path, render_not_found(tiny_frame()))
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
    missing = page(tmp_path, render_not_found(tiny_frame()))
    assert sorted(address for _, address in missing.references()) == [
        "/handbook/assets/icon.svg",
        "/handbook/assets/scheme.js",
        "/handbook/assets/serif.woff2",
        "/handbook/assets/site.css",
        "/handbook/fr/",
        "/handbook/sv/",
    ]
