"""The site of another glossary, of other things in other languages."""

from pathlib import Path

import pytest

from tests.support.command import snapshot
from tests.support.html import Page, read_site

ADDRESS = "https://knots.example/handbook/"
CONCEPTS = ("bowline", "reef-knot", "clove-hitch")
TITLES = {
    "": "Knopboken\u00a0· Le petit livre des nœuds",
    "404.html": "404 – Knopboken\u00a0· Le petit livre des nœuds",
    "fr/404.html": "404 – Le petit livre des nœuds",
    "sv/404.html": "404 – Knopboken",
    # A legacy slug: the bowline's number in The Ashley Book of Knots.
    "abok-1010/": "pålstek\u00a0· nœud de chaise",
    "fr/abok-1010/": "nœud de chaise",
    "fr/abok-1010/sv/": "nœud de chaise",
    "sv/abok-1010/": "pålstek",
    "sv/abok-1010/fr/": "pålstek",
    "a-z/": "Alla termer från A till Ö\u00a0· Tous les termes de A à Z",
    "calculators/": "Alla räknare\u00a0· Tous les calculateurs",
    "accessibility/": "Tillgänglighet\u00a0· Accessibilité",
    "fr/accessibility/": "Accessibilité – Le petit livre des nœuds",
    "sv/accessibility/": "Tillgänglighet – Knopboken",
    "downloads/": "Ladda ner ordboken\u00a0· Télécharger le glossaire",
    "fr/downloads/": "Télécharger le glossaire – Le petit livre des nœuds",
    "sv/downloads/": "Ladda ner ordboken – Knopboken",
    "search/": "Sök\u00a0· Recherche",
    "fr/search/": "Recherche – Le petit livre des nœuds",
    "sv/search/": "Sök – Knopboken",
    "path/": "Från första öglan till stolpen\u00a0· De la première boucle au poteau",
    "terms/": "Termerna på alla språk\u00a0· Les termes dans toutes les langues",
    "bowline/": "pålstek\u00a0· nœud de chaise",
    "clove-hitch/": "dubbelt halvslag\u00a0· nœud de cabestan",
    "reef-knot/": "råbandsknop\u00a0· nœud plat",
    "fr/": "Le petit livre des nœuds – Petit glossaire des nœuds",
    "fr/a-z/": "Tous les termes de A à Z – Le petit livre des nœuds",
    "fr/bowline/": "nœud de chaise – Le petit livre des nœuds",
    "fr/bowline/sv/": "nœud de chaise · pålstek – Le petit livre des nœuds",
    "fr/calculators/": "Tous les calculateurs – Le petit livre des nœuds",
    "fr/clove-hitch/": "nœud de cabestan – Le petit livre des nœuds",
    "fr/embed/working-load/": "Quelle charge le cordage peut-il porter\u00a0?",
    "fr/clove-hitch/sv/": "nœud de cabestan · dubbelt halvslag – Le petit livre des nœuds",
    "fr/path/": "De la première boucle au poteau – Le petit livre des nœuds",
    "fr/reef-knot/": "nœud plat – Le petit livre des nœuds",
    "fr/reef-knot/sv/": "nœud plat · råbandsknop – Le petit livre des nœuds",
    "fr/status/": "Où en sont les langues – Le petit livre des nœuds",
    "fr/terms/": "Les termes dans toutes les langues – Le petit livre des nœuds",
    "sv/": "Knopboken – Liten ordbok om knopar",
    "sv/a-z/": "Alla termer från A till Ö – Knopboken",
    "sv/status/": "Hur långt språken har kommit – Knopboken",
    "sv/bowline/": "pålstek – Knopboken",
    "sv/bowline/fr/": "pålstek · nœud de chaise – Knopboken",
    "sv/calculators/": "Alla räknare – Knopboken",
    "sv/clove-hitch/fr/": "dubbelt halvslag · nœud de cabestan – Knopboken",
    "sv/path/": "Från första öglan till stolpen – Knopboken",
    "sv/reef-knot/fr/": "råbandsknop · nœud plat – Knopboken",
    "sv/terms/": "Termerna på alla språk – Knopboken",
    "sv/clove-hitch/": "dubbelt halvslag – Knopboken",
    "sv/embed/working-load/": "Hur hårt får repet belastas?",
    "sv/reef-knot/": "råbandsknop – Knopboken",
    "fr/embed/concept/abok-1010/": "nœud de chaise",
    "fr/embed/concept/bowline/": "nœud de chaise",
    "fr/embed/concept/clove-hitch/": "nœud de cabestan",
    "fr/embed/concept/reef-knot/": "nœud plat",
    "sv/embed/concept/abok-1010/": "pålstek",
    "sv/embed/concept/bowline/": "pålstek",
    "sv/embed/concept/clove-hitch/": "dubbelt halvslag",
    "sv/embed/concept/reef-knot/": "råbandsknop",
    "pack/": "Sätt ihop kursmaterial\u00a0· Composer le matériel d’un cours",
    "fr/pack/": "Composer le matériel d’un cours – Le petit livre des nœuds",
    "sv/pack/": "Sätt ihop kursmaterial – Knopboken",
    "fr/teaching/abok-1010/": "nœud de chaise",
    "fr/teaching/bowline/": "Pour le cours\u00a0: nœud de chaise – Le petit livre des nœuds",
    "fr/teaching/clove-hitch/": "Pour le cours\u00a0: nœud de cabestan – Le petit livre des nœuds",
    "fr/teaching/reef-knot/": "Pour le cours\u00a0: nœud plat – Le petit livre des nœuds",
    "sv/teaching/abok-1010/": "pålstek",
    "sv/teaching/bowline/": "Till undervisningen: pålstek – Knopboken",
    "sv/teaching/clove-hitch/": "Till undervisningen: dubbelt halvslag – Knopboken",
    "sv/teaching/reef-knot/": "Till undervisningen: råbandsknop – Knopboken",
    "fr/theme/binding/": "Les notions par thème: Nœuds de liaison – Le petit livre des nœuds",
    "fr/theme/hitches/": "Les notions par thème: Nœuds d’amarrage – Le petit livre des nœuds",
    "fr/theme/loops/": "Les notions par thème: Boucles – Le petit livre des nœuds",
    "sv/theme/binding/": "Begrepp efter tema: Bindknopar – Knopboken",
    "sv/theme/hitches/": "Begrepp efter tema: Stek – Knopboken",
    "sv/theme/loops/": "Begrepp efter tema: Öglor – Knopboken",
}
ASSETS = {
    "assets/kurslex/calculator-working-load.js",
    "assets/kurslex/calculator.css",
    "assets/kurslex/choose.js",
    "assets/kurslex/content.css",
    "assets/kurslex/embed.css",
    "assets/kurslex/embed.js",
    "assets/kurslex/exercise.css",
    "assets/kurslex/exercise.js",
    "assets/kurslex/icon.svg",
    "assets/kurslex/pack.css",
    "assets/kurslex/pack.js",
    "assets/kurslex/pages.css",
    "assets/kurslex/parallel.js",
    "assets/kurslex/picture.css",
    "assets/kurslex/practice.css",
    "assets/kurslex/practice.js",
    "assets/kurslex/progress.js",
    "assets/kurslex/scheme.js",
    "assets/kurslex/search-fr.js",
    "assets/kurslex/search-page.js",
    "assets/kurslex/search-sv.js",
    "assets/kurslex/search.js",
    "assets/kurslex/second-fr.js",
    "assets/kurslex/second-sv.js",
    "assets/kurslex/second.js",
    "assets/kurslex/serif-extended.woff2",
    "assets/kurslex/serif-latin.woff2",
    "assets/kurslex/serif.woff2",
    "assets/kurslex/site.css",
    "assets/kurslex/site.js",
    "assets/kurslex/solved.js",
    "assets/kurslex/teaching.css",
    "assets/kurslex/teaching.js",
    "assets/kurslex/terms.js",
    "assets/kurslex/third-parties.txt",
    "assets/kurslex/working-working-load.fr.js",
    "assets/kurslex/working-working-load.sv.js",
    "assets/kurslex/worksheet.js",
}


@pytest.fixture(scope="module")
def documents(tiny_site: Path) -> dict[str, Page]:
    return read_site(tiny_site)


def test_files(tiny_site: Path) -> None:
    files = set(snapshot(tiny_site))
    pages = {f"{place}index.html" for place in TITLES if not place.endswith(".html")}
    others = {place for place in TITLES if place.endswith(".html")}
    others |= {"assets/SHA256SUMS", "service-worker.js", "sitemap.xml"}
    others |= {"_headers", "_redirects", ".htaccess", "site.caddy", "llms.txt"}
    others |= {"headers.nginx", "redirects.nginx", "server.nginx"}
    archives = {"fr/kurslex-fr.zip", "sv/kurslex-sv.zip"}
    texts = {file for file in files if file.startswith("assets/pagefind/")}
    assert "assets/pagefind/pagefind-entry.json" in texts
    downloads = {file for file in files if file.startswith("api/") or "downloads/kurslex" in file}
    assert {"api/v1/index.json", "downloads/kurslex.xlsx", "fr/downloads/kurslex-fr.apkg"} <= (
        downloads
    )
    packs = {
        f"{tag}/downloads/pack/{name}.json"
        for tag in ("sv", "fr")
        for name in ("index", "binding", "hitches", "loops")
    }
    downloads |= {"downloads/CITATION.cff"} | packs
    own = ("annotate.js", "feed.xml", "manifest.webmanifest", "opensearch.xml", "picture.png")
    shared = {f"{tag}/{name}" for tag in ("sv", "fr") for name in own}
    shared |= {f"{tag}/{name}/picture.png" for tag in ("sv", "fr") for name in CONCEPTS}
    shared |= {f"{tag}/{name}/index.md" for tag in ("sv", "fr") for name in CONCEPTS}
    shared |= {"icon-192.png", "icon-512.png"}
    shared |= {
        f"{place}{name}/qr.svg"
        for place in ("", "sv/teaching/", "fr/teaching/")
        for name in CONCEPTS
    }
    assert files - texts - downloads == pages | ASSETS | others | archives | shared


def test_titles(documents: dict[str, Page]) -> None:
    assert {place: page.one("title").text for place, page in documents.items()} == TITLES


def test_languages(documents: dict[str, Page]) -> None:
    for place, page in documents.items():
        tag = place.split("/")[0]
        assert page.one("html")["lang"] == (tag if tag in {"sv", "fr"} else "mul"), place


@pytest.mark.parametrize("concept", CONCEPTS)
def test_alternates_of_a_concept(documents: dict[str, Page], concept: str) -> None:
    expected = {
        "sv": f"{ADDRESS}sv/{concept}/",
        "fr": f"{ADDRESS}fr/{concept}/",
        "x-default": f"{ADDRESS}{concept}/",
    }
    for place in (f"{concept}/", f"sv/{concept}/", f"fr/{concept}/"):
        assert documents[place].alternates == expected, place
        assert documents[place].canonical == f"{ADDRESS}{place}"


def test_alternates_of_the_home_pages(documents: dict[str, Page]) -> None:
    expected = {"sv": f"{ADDRESS}sv/", "fr": f"{ADDRESS}fr/", "x-default": ADDRESS}
    for place in ("", "sv/", "fr/"):
        assert documents[place].alternates == expected, place


def test_numbers_are_written_as_each_language_writes_them(documents: dict[str, Page]) -> None:
    results = {
        tag: [result.text for result in documents[f"{tag}/bowline/"].all("strong")]
        for tag in ("sv", "fr")
    }
    assert "= 7\u00a0800" in results["sv"]
    assert "= 1\u00a0560" in results["sv"]
    assert "= 7\u202f800" in results["fr"]
    assert "= 1\u202f560" in results["fr"]


def test_the_setting_of_mkdocs_leads_to_the_source_of_a_page(tiny_site: Path) -> None:
    document = (tiny_site / "fr/bowline/index.html").read_text(encoding="utf-8")
    source = "https://forge.example/knots/edit/main/docs/{}/bowline.md"
    assert f'<a href="{source.format("fr")}">Modifier cette page</a>' in document
    assert f'<a lang="sv" href="{source.format("sv")}">Svenska</a>' in document


def test_the_legacy_address_leads_to_the_permalink(documents: dict[str, Page]) -> None:
    moved = documents["abok-1010/"]
    assert {each["href"] for each in moved.all("a") if "data-carry" in each.attributes} == {
        *("../bowline/", "../sv/bowline/", "../fr/bowline/")
    }
    assert moved.canonical == f"{ADDRESS}bowline/"
