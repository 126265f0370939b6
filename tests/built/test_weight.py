"""What a reader's first visit costs; the budgets lie about a tenth above what was measured."""

import gzip
from urllib.parse import urljoin, urlsplit

import pytest

from tests.support.addresses import (
    ADDRESS,
    CARD_PAGES,
    CONCEPT_PAGES,
    CONCEPTS,
    LANGUAGES,
    OVERVIEW_PAGES,
    PARALLEL_PAGES,
)

# A page in two languages with three calculators, of which each has its solved formulas, and with
# the picture of each language.
_LARGEST_DOCUMENT = 80_000
# Each page holds the definitions that its links show: some 3,800 bytes of a concept's page, 1,200
# gzipped; of the index and the table those of all concepts. Three questions with the explanations
# of all their options take 2,900 bytes, and pictures 900 on average. What other programs read of
# a page, schema.org's words and Open Graph's, takes 850, 290 gzipped.
_MEAN_CONCEPT_PAGE = 27_000
_OVERVIEW = 635  # bytes a concept: its terms, each with its link, and its definition
_TABLE_OF_TERMS = 970  # the same in all languages
_MEAN_PARALLEL_PAGE = 31_500  # the texts of two pages, their questions and pictures as well
_FIRST_VISIT_REQUESTS = 8
# 13,500 of them for the document itself, of which its picture is 1,000; 19,800 for the typeface,
# 12,200 for the style sheets, of which 2,400 are the theme's, and 10,700 for scripts.
_FIRST_VISIT = 58_000
_PRACTICE_SCRIPTS = 2_200  # beyond those of a concept's page; 12,000 would be too many
_SEARCH_INDEX = 150  # bytes a concept; with the program, 30,000 bytes are allowed in all
_SEARCH_PROGRAM = 7_300  # 2,000 of them for scripts other than Latin, 200 for words that are lent
_FETCHED = {"stylesheet", "icon", "preload"}


def test_documents_stay_small(site):
    sizes = {
        path: path.stat().st_size
        for path in site.rglob("*.html")
        if path.parent.name not in {"terms", "a-z"}
    }
    largest = max(sizes, key=lambda path: sizes[path])
    assert sizes[largest] <= _LARGEST_DOCUMENT, f"{largest} has {sizes[largest]} bytes"


def test_concept_pages_stay_small_on_average(site):
    sizes = [(site / location / "index.html").stat().st_size for location in CONCEPT_PAGES]
    mean = sum(sizes) // len(sizes)
    assert mean <= _MEAN_CONCEPT_PAGE, f"a concept's page has {mean} bytes on average"


def test_overviews_stay_small(site):
    sizes = {page: (site / page / "index.html").stat().st_size for page in OVERVIEW_PAGES}
    large = {
        page: size
        for page, size in sizes.items()
        if size > len(CONCEPTS) * (_TABLE_OF_TERMS if page.endswith("/terms/") else _OVERVIEW)
    }
    assert large == {}


def test_pages_in_two_languages_stay_small_on_average(site):
    sizes = [(site / location / "index.html").stat().st_size for location in PARALLEL_PAGES]
    mean = sum(sizes) // len(sizes)
    assert mean <= _MEAN_PARALLEL_PAGE, f"a page in two languages has {mean} bytes on average"


@pytest.mark.parametrize("location", ["nb/secondary-market/", "nb/"])
def test_a_first_visit_stays_light(location, pages, site):
    """The document and what it names to be fetched; what a search takes comes with the first."""
    files = {f"{location}index.html"} | {
        urlsplit(urljoin(ADDRESS + location, address)).path.lstrip("/")
        for element, address in pages[location].references()
        if element.tag == "script" or set(element["rel"].split()) & _FETCHED
    }
    weights = {name: len(gzip.compress((site / name).read_bytes(), 6)) for name in sorted(files)}
    report = f"{len(weights)} requests, {sum(weights.values())} bytes gzipped: {weights}"
    assert len(weights) <= _FIRST_VISIT_REQUESTS, report
    assert sum(weights.values()) <= _FIRST_VISIT, report


def test_a_page_of_practice_brings_few_scripts(pages, site):
    def scripts(location):
        addresses = [each["src"] for each in pages[location].all("script")]
        return {urlsplit(each).path.rpartition("/")[2] for each in addresses}

    more = scripts("nb/practice/theme/quality/") - scripts("nb/share/")
    files = [(site / "assets/kurslex" / name).read_bytes() for name in sorted(more)]
    assert more == {"practice.js"}
    assert sum(len(gzip.compress(each, 6)) for each in files) <= _PRACTICE_SCRIPTS


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_search_loads_when_it_is_first_used_stays_light(language, site):
    folder = site / "assets/kurslex"
    weights = {
        name: len(gzip.compress((folder / name).read_bytes(), 6))
        for name in (f"search-{language}.js", "search.js")
    }
    index, program = weights.values()
    assert index <= _SEARCH_INDEX * len(CONCEPTS), weights
    assert program <= _SEARCH_PROGRAM, weights


def test_pages_load_a_calculators_parts_only_with_it(pages):
    for location, page in pages.items():
        forms = [each["data-calculator"] for each in page.all("form") if each["data-calculator"]]
        scripts = [each["src"] for each in page.all("script") if "/calculator-" in each["src"]]
        styles = [
            each
            for each in page.all("link")
            if each["href"].partition("?")[0].endswith(("/calculator.css", "/embed.css"))
        ]
        has_formulas = bool(page.all("math"))
        name = f"calculator-{'.'.join(forms)}.js"
        assert [urlsplit(each).path.rpartition("/")[2] for each in scripts] == [name][: len(forms)]
        # Worksheets have the look of a calculator's form, and handouts can have formulas.
        is_form = location.endswith(("/worksheet/", "/pack/"))
        is_card = location in CARD_PAGES
        assert len(styles) == bool(forms or has_formulas or is_form or is_card), location
