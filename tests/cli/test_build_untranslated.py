"""A page not yet translated: strict builds refuse it, others promise nothing false.

How the others are still joined where there are three languages: tests/built/test_further_language.
"""

import pytest

from tests.support.command import edit, line_of, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.html import read_site
from tests.support.lychee import follow_links

ADDRESS = "https://knots.example/"


@pytest.fixture
def untranslated(tmp_path):
    """A project without the French page on reef knots, which other pages link."""
    root = copy_tiny_site(tmp_path / "knots")
    edit(root / "mkdocs.yml", f"{ADDRESS}handbook/", ADDRESS)
    edit(root / "docs/fr/bowline.md", "(clove-hitch.md)", "(reef-knot.md)")
    (root / "docs/fr/reef-knot.md").unlink()
    return root


@pytest.fixture
def report(untranslated):
    """What a build says about it."""
    line = line_of(untranslated / "docs/concepts.yml", "  reef-knot:")
    return (
        f"docs/concepts.yml:{line}: warning: concept 'reef-knot' has no page in 'fr' "
        "[missing-translation]\n"
        "  hint: write docs/fr/reef-knot.md\n"
    )


def test_a_strict_build_refuses_it(untranslated, report):
    result = run_kurslex("--project", untranslated, "build", "--strict")
    assert result.stderr == f"{report}Nothing was built: fix the problems above first.\n"
    assert (result.stdout, result.returncode) == ("", 1)
    assert not (untranslated / "site").exists()


def test_another_build_names_it_and_makes_no_false_promise(untranslated, report, tiny_site):
    result = run_kurslex("--project", untranslated, "build")
    assert (result.stderr, result.returncode) == (report, 0)
    folder = untranslated / "site"
    assert follow_links(folder, ADDRESS).errors == []
    built = read_site(folder)
    beside = [
        *("fr/embed/concept/reef-knot/", "fr/reef-knot/sv/", "fr/teaching/reef-knot/"),
        *("fr/theme/binding/", "sv/reef-knot/fr/"),
    ]
    assert sorted(read_site(tiny_site).keys() - built.keys()) == beside
    for location in ("reef-knot/", "sv/reef-knot/"):
        assert built[location].alternates == {
            "sv": f"{ADDRESS}sv/reef-knot/",
            "x-default": f"{ADDRESS}reef-knot/",
        }
    links = built["sv/reef-knot/"].all("a")
    assert [link["href"] for link in links if link["hreflang"]] == ["./"]
    write = "https://forge.example/knots/new/main/docs/fr?filename=reef-knot.md"
    assert [link["href"] for link in links if link["lang"] == "fr"] == [write]
    assert "../reef-knot/" in [link["href"] for link in built["fr/bowline/"].all("a")]
    card = built["fr/reef-knot/"]
    assert (card.canonical, card.alternates) == (f"{ADDRESS}sv/reef-knot/", {})
    assert (card.one("html")["lang"], card.one("h1").text) == ("fr", "råbandsknop")
    assert [div.text.split()[0] for div in card.all("div", lang="sv")] == ["råbandsknop"]
    assert "fr/reef-knot/" not in (folder / "sitemap.xml").read_text(encoding="utf-8")
