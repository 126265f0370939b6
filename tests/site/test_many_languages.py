"""With many languages pages weigh no more: tables have a few columns, and pairs are declared."""

import re
from dataclasses import replace
from functools import cache
from html import escape

import pytest

from kurslex.engine.generated_pages import language_files
from kurslex.engine.texts import render_text
from kurslex.model.glossary import Glossary
from kurslex.model.site import Site
from kurslex.site.asset_files import asset_locations
from kurslex.site.context import SiteContext, make_context
from kurslex.site.pages.concept_page import render_concept
from kurslex.site.pages.home_page import render_home
from kurslex.site.pages.language_choice_page import render_choice
from kurslex.site.pages.parallel_page import render_parallels
from kurslex.site.pages.practice_page import render_practice
from kurslex.site.pages.status_page import render_status
from kurslex.site.pages.term_table_page import render_term_table
from kurslex.site.parts.shown_languages import shown_languages
from tests.site.many import knot
from tests.site.tiny import ADDRESS, made, tiny_context, tiny_glossary
from tests.support.borrowed_languages import NAMES, in_languages
from tests.support.site_files import site_assets

MOST = 60_000  # bytes of a page, 10,000 of them for menus and links in 24 languages
_LISTS = 65_000  # of a hundred concepts with their definitions
_PRACTICE = 115_000  # of 48 questions on words and eight on definitions; 12,000 gzipped
LANGUAGES = 24
WHOLE, CUT = 90, 150  # concepts of a glossary whose lists are on one page, or in pieces
_ROW = re.compile(r"<tr>.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<t[hd][^>]*>.*?</t[hd]>", re.DOTALL)


@cache
def context(
    languages: int, concepts: int, pairs: tuple[tuple[str, str], ...] | None = None
) -> SiteContext:
    glossary = in_languages(languages, concepts, pairs=pairs)
    assets = asset_locations(site_assets(glossary))
    return make_context(glossary, Site(address=ADDRESS), assets)


def pages(site: SiteContext, tag: str) -> dict[str, str]:
    """Return one language's pages by their paths, and one of those that are alike."""
    glossary = site.glossary
    found = made(language_files(site, tag), site)
    found |= {f"{tag}/": render_home(site, glossary.homes[tag], "")}
    page = glossary.pages[tag, knot(31)]
    found |= {f"{tag}/{page.id}/": render_concept(site, page, render_text(site, tag, page.id))}
    asked = dict.fromkeys(glossary.pages, "[]")
    for key in (each for each in site.practice if each[0] == tag):
        found |= {"/".join((tag, "practice", *key[1:])): render_practice(site, asked, key, 1)}
    found |= {"": render_choice(site, None)}
    return found


@pytest.mark.sampled(2)
@pytest.mark.parametrize("concepts", [WHOLE, CUT])
@pytest.mark.parametrize("tag", ["sv", "de", "ur"])
def test_no_page_is_heavy(tag: str, concepts: int) -> None:
    sizes = {
        path: len(text.encode()) for path, text in pages(context(LANGUAGES, concepts), tag).items()
    }
    assert {f"{tag}/{each}/index.html" for each in ("terms", "status", "search")} < {*sizes}
    assert {path: size for path, size in sizes.items() if size > limit(path)} == {}


def limit(path: str) -> int:
    """Return how many bytes a page may have; what was measured is a tenth below."""
    kind = path.split("/")[1] if "/" in path else ""
    lists = dict.fromkeys(("a-z", "path", "theme"), _LISTS)
    return {**lists, "practice": _PRACTICE}.get(kind, MOST)


def table(html: str, start: str) -> str:
    found = re.search(rf'<table class="[^"]*"?[^>]*{start}.*?</table>', html, re.DOTALL)
    assert found
    return found[0]


@pytest.mark.parametrize("concepts", [WHOLE, CUT])
def test_twice_as_many_languages_change_no_table(concepts: int) -> None:
    few, many = (made(language_files(site, "de"), site) for site in _twice(concepts))
    tables = [path for path, html in few.items() if 'id="terms"' in html or "kx-states" in html]
    assert len(tables) > 1
    for path in tables:
        name = 'id="terms"' if "/terms/" in path else "kx-states"
        assert table(few[path], name) == table(many[path], name)


def _twice(concepts: int) -> tuple[SiteContext, SiteContext]:
    return context(LANGUAGES // 2, concepts), context(LANGUAGES, concepts)


def test_twice_as_many_concepts_change_no_page() -> None:
    few, many = (context(LANGUAGES, count) for count in (CUT // 2, CUT))
    for tag in ("de", "ur"):
        one, other = (
            render_concept(
                each, each.glossary.pages[tag, knot(31)], render_text(each, tag, knot(31))
            )
            for each in (few, many)
        )
        assert without_numbers(one) == without_numbers(other)


def without_numbers(html: str) -> str:
    return re.sub("[0-9]+", "0", html)


def test_up_to_four_languages_are_all_shown() -> None:
    glossary = in_languages(4, 3)
    assert shown_languages(glossary, "fr") == ["fr", "sv", "am", "ar"]
    html = render_term_table(tiny_context(glossary), "fr")
    assert 'class="kx-table kx-many" id="terms"' in html
    assert "data-second-name" not in html
    rows = _ROW.findall(table(render_status(tiny_context(glossary), "fr"), "kx-states"))
    assert {len(_CELL.findall(row)) for row in rows} == {5}


@pytest.mark.parametrize(
    ("tag", "pairs", "shown"),
    [
        ("de", None, ["de", "sv", "fr"]),
        ("fr", None, ["fr", "sv", "am"]),
        ("de", (("it", "de"),), ["de", "it", "sv"]),
        ("de", (("it", "de"), ("de", "el"), ("sv", "fr")), ["de", "el", "it"]),
        ("de", (("it", "de"), ("de", "el"), ("de", "ur")), ["de", "el", "it"]),
    ],
)
def test_of_many_languages_declared_pairs_are_shown_first(
    tag: str, pairs: tuple[tuple[str, str], ...] | None, shown: list[str]
) -> None:
    assert shown_languages(in_languages(LANGUAGES, 3, pairs=pairs), tag) == shown


def test_a_reader_chooses_a_further_column() -> None:
    html = render_term_table(context(LANGUAGES, WHOLE), "de")
    head, *rows = _ROW.findall(table(html, 'id="terms"'))
    assert re.findall(">([^<]*)</th>", head) == ["Deutsch", "Svenska", "Français", ""]
    assert head.endswith('<th scope="col" data-second-name></th>\n</tr>')
    concepts = re.findall('data-concept="([^"]*)"', html)
    assert sorted(concepts) == sorted(context(LANGUAGES, WHOLE).glossary.concepts)
    assert len(concepts) == len(rows)
    assert '<select id="terms-beside" autocomplete="off"><option value="">–</option>' in html


def test_what_none_of_the_columns_has_is_in_another_language() -> None:
    glossary = only_in("ur", knot(1))
    html = render_term_table(tiny_context(glossary), "de")
    found = [row for row in _ROW.findall(html) if f'data-concept="{knot(1)}"' in row]
    (row,) = found
    assert [*map(_text, _CELL.findall(row))] == [f"{NAMES['ur']} sv {knot(1)}", "", "", ""]
    assert row.startswith('<tr>\n<th scope="row" lang="ur"')
    assert f'<a href="../{knot(1)}/"' in row
    assert f"de/{knot(1)}/index.html" in language_files(tiny_context(glossary), "de")


def only_in(tag: str, concept: str) -> Glossary:
    glossary = in_languages(LANGUAGES, 3)
    kept = {key: page for key, page in glossary.pages.items() if key[1] != concept or key[0] == tag}
    return replace(glossary, pages=kept)


def _text(cell: str) -> str:
    return re.sub("<[^>]*>", "", cell)


def test_status_counts_all_languages_and_lists_its_own() -> None:
    html = render_status(context(LANGUAGES, WHOLE), "de")
    counts = _ROW.findall(table(html, "kx-counts"))[1:]
    assert len(counts) == LANGUAGES
    assert (
        '<a href="./" lang="de" hreflang="de" aria-current="true" dir="ltr">Deutsch</a>'
        in counts[5]
    )
    assert '<a href="../../ur/status/" lang="ur" hreflang="ur" dir="rtl">اردو</a>' in "".join(
        counts
    )
    head, *rows = _ROW.findall(table(html, "kx-states"))
    assert _text(_CELL.findall(head)[1]) == "Deutsch"
    assert {len(_CELL.findall(row)) for row in rows} == {2}


def test_a_long_status_begins_with_counts_and_leads_to_its_pieces() -> None:
    site = context(LANGUAGES, CUT)
    html = render_status(site, "de")
    assert "kx-states" not in html
    assert len(_ROW.findall(table(html, "kx-counts"))) == LANGUAGES + 1
    assert 'href="loops/"' in html
    piece = made(language_files(site, "de"), site)["de/status/loops/index.html"]
    assert "kx-counts" not in piece
    assert "kx-states" in piece


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        (None, set()),
        ((("sv", "de"),), {("sv", "de"), ("de", "sv")}),
        ((("ur", "de"), ("sv", "fr")), {("ur", "de"), ("de", "ur"), ("sv", "fr"), ("fr", "sv")}),
    ],
)
def test_only_declared_pairs_have_pages(
    pairs: tuple[tuple[str, str], ...] | None, expected: set[tuple[str, str]]
) -> None:
    site = context(LANGUAGES, 3, pairs)
    texts = dict.fromkeys(site.glossary.translations(knot(1)), "")
    found = dict(render_parallels(site, knot(1), texts))
    assert {(each.split("/")[0], each.split("/")[2]) for each in found} == expected


def test_a_title_names_the_first_languages_and_the_list_has_all() -> None:
    html = render_choice(context(LANGUAGES, 3), tiny_glossary().concepts["reef-knot"])
    assert "<title>råbandsknop\xa0· nœud plat\xa0· አማርኛ råbandsknop\xa0· …</title>" in html
    assert html.count('<a data-carry=""') == LANGUAGES
    found = re.search('<meta name="description" content="([^"]*)">', html)
    assert found
    definitions = [tiny_glossary().pages[tag, "reef-knot"].definition for tag in ("sv", "fr")]
    assert found[1] == escape(" ".join([*definitions, definitions[0], definitions[0]]))


def test_a_notice_names_three_pages_of_many() -> None:
    site = context(LANGUAGES, WHOLE)
    page = site.glossary.pages["de", knot(31)]
    html = render_concept(site, page, render_text(site, "de", page.id))
    others = site.freshness.never_compared["de", page.id]
    notice = next(each for each in re.findall(r'<p class="kx-notice">.*</p>', html) if "+" in each)
    assert len(re.findall("hreflang=", notice)) == 3
    assert f'<a href="../status/">+&nbsp;{len(others) - 3}<span' in notice


@pytest.mark.parametrize(
    ("tag", "code"), [("zh-Hant", "zh-Hant"), ("zh-Hans", "zh-Hans"), ("pt-BR", "pt"), ("de", "de")]
)
def test_a_phone_shows_script_and_region_where_two_languages_are_alike(tag: str, code: str) -> None:
    site = context(LANGUAGES, WHOLE)
    home = render_home(site, site.glossary.homes[tag], "")
    assert f'<span class="kx-code">{code}</span>' in home
