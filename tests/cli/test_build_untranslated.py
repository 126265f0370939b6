"""A page not yet translated: strict builds refuse it, others promise nothing false."""

import pytest

from tests.support.addresses import ADDRESS
from tests.support.command import line_of, run_kurslex
from tests.support.html import read_site
from tests.support.lychee import follow_links


@pytest.fixture
def untranslated(content):
    """A project without the Italian page on shares."""
    (content / "docs/it/share.md").unlink()
    return content


@pytest.fixture
def report(untranslated):
    """What a build says about it."""
    line = line_of(untranslated / "docs/concepts.yml", "  share:")
    return (
        f"docs/concepts.yml:{line}: warning: concept 'share' has no page in 'it' "
        "[missing-translation]\n"
        "  hint: write docs/it/share.md\n"
    )


def test_a_strict_build_refuses_it(untranslated, report):
    result = run_kurslex("--project", untranslated, "build", "--strict")
    assert result.stderr == f"{report}Nothing was built: mend the problems above first.\n"
    assert (result.stdout, result.returncode) == ("", 1)
    assert not (untranslated / "site").exists()


def test_another_build_names_it_and_makes_no_false_promise(untranslated, report, pages):
    result = run_kurslex("--project", untranslated, "build")
    assert (result.stderr, result.returncode) == (report, 0)
    folder = untranslated / "site"
    assert follow_links(folder, ADDRESS).errors == []
    built = read_site(folder)
    beside = ["de/share/it/", "it/share/de/", "it/share/nb/", "nb/share/it/"]
    assert sorted(pages.keys() - built.keys()) == beside
    for location in ("share/", "nb/share/", "de/share/"):
        assert built[location].alternates == {
            "nb": f"{ADDRESS}nb/share/",
            "de": f"{ADDRESS}de/share/",
            "x-default": f"{ADDRESS}share/",
        }
    switch = [link["hreflang"] for link in built["nb/share/"].all("a") if link["lang"]]
    assert switch == ["nb", "de", "de"]
    targets = [link["href"] for link in built["it/bond/"].all("a")]
    assert "../share/" in targets
    card = built["it/share/"]
    assert (card.canonical, card.alternates) == (f"{ADDRESS}nb/share/", {})
    assert (card.one("html")["lang"], card.one("h1").text) == ("it", "aksje")
    assert [div.text.split()[0] for div in card.all("div", lang="nb")] == ["aksje"]
    assert "it/share/" not in (folder / "sitemap.xml").read_text(encoding="utf-8")
