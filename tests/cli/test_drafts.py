"""Pages on which something is still to be written: shown with a notice, never published."""

import shutil
from zipfile import ZipFile

import pytest

from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.html import read_site
from tests.support.live import live_server
from tests.support.lychee import follow_links

ADDRESS = "https://knots.example/"
SWEDISH = "docs/sv/sheet-bend.md"
FRENCH = "docs/fr/sheet-bend.md"
NOTICES = {
    "sv": "Den här sidan är ett utkast. Det som återstår att skriva är markerat.",
    "fr": "Cette page est une ébauche. Ce qui reste à écrire est signalé.",
}
FINISHED = """\
---
preferred:
  term: skotstek
definition: Ett skotstek är en knop som förbinder två rep av olika tjocklek.
---

Skotsteket är släkt med [råbandsknopen](reef-knot.md).

## Exempel {#example}

Repet är 12 mm tjockt.
"""


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    """The project that `knots` copies, with its site in `site`; nobody changes it."""
    root = copy_tiny_site(tmp_path_factory.mktemp("begun") / "knots")
    edit(root / "mkdocs.yml", f"{ADDRESS}handbook/", ADDRESS)
    result = run_kurslex("new", "sheet-bend", "--theme", "binding", cwd=root)
    assert (result.stderr, result.returncode) == ("", 0)
    with (root / "docs/sv/reef-knot.md").open("a", encoding="utf-8") as page:
        page.write("\nSe [skotstek](sheet-bend.md).\n")
    pages, result = built(root)
    return root, pages, result


@pytest.fixture
def knots(begun, tmp_path):
    """The tiny site right after `kurslex new`, with a link from another page."""
    return shutil.copytree(begun[0], tmp_path / "knots", ignore=shutil.ignore_patterns("site"))


def built(root, *options):
    """Return the documents of a build, and what it said."""
    result = run_kurslex("build", *options, cwd=root)
    assert result.returncode == 0, result.stderr
    return read_site(root / "site"), result


def test_a_new_concept_is_shown_as_a_draft(begun):
    _, pages, result = begun
    named = [line for line in result.stderr.splitlines() if not line.startswith("  hint:")]
    assert len(named) == 6
    assert all(": warning: still to be written: " in line for line in named)
    for tag, notice in NOTICES.items():
        page = pages[f"{tag}/sheet-bend/"]
        assert notice in [each.text for each in page.all("p", class_="kx-notice")]
        assert [each.text for each in page.all("mark")] == [
            "⟨the term⟩",
            "⟨one plain sentence that says what it is and stands alone⟩",
            "⟨the explanation; the first mention of another concept links to its file⟩",
        ]
        assert page.one("meta", name="robots")["content"] == "noindex"
        assert page.alternates == {}
    assert notice not in pages["fr/bowline/"].one("main").text
    assert pages["fr/bowline/"].all("mark") == []


def test_a_draft_is_in_no_search_no_sitemap_and_no_file(begun):
    site = begun[0] / "site"
    assert "sheet-bend" not in (site / "sitemap.xml").read_text(encoding="utf-8")
    scripts = list(site.rglob("search-??.js"))
    assert len(scripts) == 2
    for script in scripts:
        assert "sheet-bend" not in script.read_text(encoding="utf-8")
        assert "bowline" in script.read_text(encoding="utf-8")
    for archive in site.rglob("*.zip"):
        with ZipFile(archive) as file:
            names = file.namelist()
        assert ("-qti" in archive.name) is not any("/bowline/" in name for name in names)
        assert [name for name in names if "sheet-bend" in name] == []
    status = run_kurslex("status", cwd=begun[0])
    assert "sv, drafts: sheet-bend" in status.stdout


def test_a_strict_build_leaves_drafts_out(knots):
    pages, result = built(knots, "--strict")
    assert result.stdout.splitlines()[-1] == f"Left out 2 drafts: {FRENCH}, {SWEDISH}"
    assert [location for location in pages if "sheet-bend" in location] == []
    assert "⟨" not in "".join(page.one("html").text for page in pages.values())
    links = [each["href"] for each in pages["sv/reef-knot/"].all("a") if each.text == "skotstek"]
    assert links == ["../"]  # no language describes it: the home page
    assert follow_links(knots / "site", ADDRESS).errors == []


def test_a_strict_build_shows_a_draft_as_a_card_of_another_language(knots):
    (knots / SWEDISH).write_text(FINISHED, encoding="utf-8")
    # The example of the French page has no numbers yet, which is not a fault of the Swedish one.
    text = (knots / FRENCH).read_text(encoding="utf-8")
    (knots / FRENCH).write_text(f"{text}\n## Exemple {{#example}}\n\n⟨x⟩\n", encoding="utf-8")
    assert run_kurslex("check", cwd=knots).returncode == 0
    pages, result = built(knots, "--strict")
    assert result.stdout.splitlines()[-1] == f"Left out 1 draft: {FRENCH}"
    card = pages["fr/sheet-bend/"]
    assert (card.one("h1").text, card.canonical) == ("skotstek", f"{ADDRESS}sv/sheet-bend/")
    source = "https://forge.example/knots/edit/main/docs/fr/sheet-bend.md"
    assert source in [each["href"] for each in card.all("a")]  # there to go on with
    assert pages["sheet-bend/"].alternates == pages["sv/sheet-bend/"].alternates
    assert pages["sv/sheet-bend/"].alternates == {
        "sv": f"{ADDRESS}sv/sheet-bend/",
        "x-default": f"{ADDRESS}sheet-bend/",
    }
    assert [each["hreflang"] for each in card.all("a") if "skotstek" in each.text] == ["sv"]
    assert follow_links(knots / "site", ADDRESS).errors == []


def test_a_strict_build_still_fails_on_what_is_not_there(knots):
    (knots / FRENCH).unlink()
    result = run_kurslex("build", "--strict", cwd=knots)
    assert "concept 'sheet-bend' has no page in 'fr' [missing-translation]" in result.stderr
    assert result.returncode == 1


def test_two_drafts_are_no_fault_of_each_other(knots):
    run_kurslex("new", "eye-splice", "--theme", "loops", cwd=knots)
    assert run_kurslex("check", cwd=knots).returncode == 0


@pytest.mark.parametrize(
    ("fault", "rule", "status"),
    [("Och så vidare...", "typography", 0), ("<script>alert(1)</script>", "raw-html", 1)],
)
def test_only_what_is_never_safe_stops_a_draft(fault, rule, status, knots):
    with (knots / SWEDISH).open("a", encoding="utf-8") as page:
        page.write(f"\n{fault}\n")
    result = run_kurslex("check", cwd=knots)
    found = [line for line in result.stdout.splitlines() if line.endswith(f"[{rule}]")]
    assert len(found) == 1
    assert (": warning: " in found[0], result.returncode) == (not status, status)


def test_a_draft_is_exported_once_it_is_written(knots):
    result = run_kurslex("export", "po", cwd=knots)
    assert result.stderr.endswith("Nothing was exported: fix the errors above first.\n")
    assert result.returncode == 1


def test_a_draft_is_served_and_becomes_a_page(knots):
    with live_server(knots) as server:
        server.wait_to_say("Serving on")
        server.wait_to_show("sv/sheet-bend/", NOTICES["sv"])
        edit(knots / SWEDISH, "⟨the term⟩", "skotstek")
        server.wait_to_show("sv/sheet-bend/", "<h1>skotstek</h1>")
        server.wait_to_show("sv/sheet-bend/", NOTICES["sv"])
        (knots / SWEDISH).write_text(FINISHED, encoding="utf-8")
        server.wait_to_show("sv/sheet-bend/", "12 mm")
        server.interrupt()
