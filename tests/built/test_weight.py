"""What a reader's first visit costs; the budgets lie about a tenth above what was measured."""

import gzip
from urllib.parse import urljoin, urlsplit

from tests.support.addresses import ADDRESS, CONCEPT_PAGES

_FIRST_VISIT = "nb/secondary-market/"
_LARGEST_DOCUMENT = 37_000
_MEAN_CONCEPT_PAGE = 12_300
_FIRST_VISIT_REQUESTS = 8
_FIRST_VISIT_ASSETS = 35_000


def test_documents_stay_small(site):
    sizes = {path: path.stat().st_size for path in site.rglob("*.html")}
    largest = max(sizes, key=lambda path: sizes[path])
    assert sizes[largest] <= _LARGEST_DOCUMENT, f"{largest} has {sizes[largest]} bytes"


def test_concept_pages_stay_small_on_average(site):
    sizes = [(site / location / "index.html").stat().st_size for location in CONCEPT_PAGES]
    mean = sum(sizes) // len(sizes)
    assert mean <= _MEAN_CONCEPT_PAGE, f"a concept's page has {mean} bytes on average"


def test_a_first_visit_stays_light(pages, site):
    page = pages[_FIRST_VISIT]
    assets = {
        urlsplit(urljoin(ADDRESS + _FIRST_VISIT, address)).path.lstrip("/")
        for element, address in page.references()
        if element.tag == "script" or set(element["rel"].split()) & {"stylesheet", "icon"}
    }
    weights = {name: len(gzip.compress((site / name).read_bytes(), 6)) for name in sorted(assets)}
    report = f"{1 + len(weights)} requests; assets {sum(weights.values())} bytes gzipped: {weights}"
    assert 1 + len(weights) <= _FIRST_VISIT_REQUESTS, report
    assert sum(weights.values()) <= _FIRST_VISIT_ASSETS, report
