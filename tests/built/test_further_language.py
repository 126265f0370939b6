"""A language that has just begun: its site is built with what there is, and promises no more."""

import shutil
from pathlib import Path

import pytest

from tests.support.addresses import ADDRESS, CONCEPTS, PARALLEL_PAGES
from tests.support.command import run_kurslex
from tests.support.edits import begin_language, copy_tiny_site
from tests.support.html import Page, read_site
from tests.support.lychee import follow_links


def built(root: Path, address: str) -> dict[str, Page]:
    """Build a project, see that each link leads somewhere, and return its pages."""
    result = run_kurslex("build", cwd=root)
    assert (result.stdout.startswith("Built "), result.returncode) == (True, 0), result.stderr
    folder = root / "site"
    served = folder
    if address != ADDRESS:  # the host publishes it below a path
        served = root / "host"
        shutil.copytree(folder, served / "handbook")
    origin = "/".join(address.split("/")[:3]) + "/"
    assert follow_links(served, origin).errors == []
    return read_site(folder)


def promised(pages: dict[str, Page], address: str, tag: str) -> list[str]:
    """See that every alternate is true and mutual; return the pages offered as a language's."""
    offered = set()
    for location, page in pages.items():
        for language, target in page.alternates.items():
            other = pages[target.removeprefix(address)]
            assert other.alternates == page.alternates, (location, target)
            assert other.canonical == target, (location, target)
            if language != "x-default":
                assert other.one("html")["lang"] == language, (location, target)
            if language == tag:
                offered.add(other.location)
    return sorted(offered)


def test_a_third_language_of_the_tiny_site(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    begin_language(root, "da", "third-language")
    address = "https://knots.example/handbook/"
    pages = built(root, address)
    # The overviews are in the package's words; the home page is not translated yet.
    overviews = {"da/a-z/", "da/calculators/", "da/terms/", "da/downloads/", "da/pack/"}
    offered = {*promised(pages, address, "da")}
    assert {"da/bowline/", "da/reef-knot/"} | overviews <= offered
    assert {"da/", "da/clove-hitch/"} & offered == set()
    card = pages["da/clove-hitch/"]
    assert (card.one("html")["lang"], card.canonical) == ("da", f"{address}sv/clove-hitch/")
    assert card.one("h1").text == "dubbelt halvslag"
    assert card.one("p", class_="kx-notice").text.endswith(" Svenska")
    # What the page about bowlines links is there, if only as a card.
    assert "../clove-hitch/" in [a["href"] for a in pages["da/bowline/"].all("a")]
    # The home page says how many are missing, and where; there they are named.
    home = pages["da/"]
    missing = home.one("p", class_="kx-untranslated")
    assert missing.text == "Endnu ikke beskrevet på dette sprog: ét begreb"
    within = home.elements[home.elements.index(missing) :]
    assert next(each for each in within if each.tag == "a")["href"] == "status/"
    status = pages["da/status/"]
    named = [a for a in status.all("a") if a["href"] == "../clove-hitch/"]
    assert [(a.text, a["lang"]) for a in named] == [("dubbelt halvslag", "sv")]
    calculator = pages["da/bowline/"].one("section", class_="kurslex-calculator")
    assert calculator["lang"] == "sv"


def test_a_fourth_language_leaves_every_address_of_three(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    address = "https://knots.example/handbook/"
    begin_language(root, "da", "third-language")
    three = built(root, address)
    assert {"sv/bowline/da/", "da/bowline/fr/"} <= three.keys()
    (root / "host").rename(tmp_path / "host of three")
    assert run_kurslex("add-locale", "is", cwd=root).returncode == 0
    four = built(root, address)
    assert three.keys() - four.keys() == set()
    assert [each for each in four if each.endswith("/is/") and each.count("/") == 3] == []


def test_a_language_without_pages_has_its_file_and_searches_in_no_others_texts(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    assert run_kurslex("add-locale", "da", cwd=root).returncode == 0
    pages = built(root, "https://knots.example/handbook/")
    (link,) = [a for a in pages["da/"].all("a") if a["href"].endswith(".zip")]
    assert (root / "site/da" / link["href"]).exists()
    found = {
        tag: len(pages[f"{tag}/search/"].all("section", class_="kx-in-texts"))
        for tag in ["sv", "da"]
    }
    assert found == {"sv": 1, "da": 0}


def test_a_glossary_without_pages_is_built(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    for page in root.glob("docs/*/*.md"):
        if page.stem not in ("index", "style"):
            page.unlink()
    pages = built(root, "https://knots.example/handbook/")
    assert pages["sv/"].one("h1").text == "Knopboken"
    assert not (root / "site/assets/pagefind").exists()


def test_a_link_to_what_nobody_has_written_yet_leads_home(tmp_path):
    root = copy_tiny_site(tmp_path / "knots")
    for tag in ("sv", "fr"):
        (root / f"docs/{tag}/clove-hitch.md").unlink()
    pages = built(root, "https://knots.example/handbook/")
    (link,) = [a for a in pages["sv/bowline/"].all("a") if a.text == "dubbelt halvslag"]
    assert link["href"] == "../"


@pytest.mark.long
def test_a_fourth_language_of_this_site(content):
    begin_language(content, "fr", "fourth-language")
    pages = built(content, ADDRESS)
    assert PARALLEL_PAGES.keys() <= pages.keys()
    written = ["fr/dividend/", "fr/issuer/", "fr/share/"]
    # Overviews are offered, in the package's words, but not what the project's own words begin.
    offered = promised(pages, ADDRESS, "fr")
    assert [each for each in offered if each.split("/")[1] in CONCEPTS] == written
    assert "fr/a-z/" in offered
    assert {"fr/", "fr/teaching/"} & {*offered} == set()
    cards = {
        location
        for location, page in pages.items()
        if location.startswith("fr/") and page.all("article", class_="kx-card")
    }
    assert cards == {f"fr/{concept}/" for concept in CONCEPTS} - set(written)
    for location in cards:
        page = pages[location]
        assert page.alternates == {}, location
        assert page.canonical == ADDRESS + location.replace("fr/", "nb/", 1), location
        assert page.one("html")["lang"] == "fr", location
    assert pages["fr/share/"].one("h1").text == "action"
    assert len(pages["fr/status/"].all("td", class_="kx-missing")) == len(cards)
