"""What a browser with an empty cache fetches for one page, as a good host sends it."""

from urllib.parse import urljoin

import pytest

from scripts.site_server import serving
from tests.support.addresses import LANGUAGES
from tests.support.html import read_page

_BYTES = 60_000
_REQUESTS = 10


# Every run looks at each language and each page, and at the heaviest of all, the German one with
# a calculator.
@pytest.mark.parametrize(
    ("page", "language"),
    [
        pytest.param(page, language, marks=[pytest.mark.long] * ((language == "de") != bool(page)))
        for page in ("", "secondary-market/")
        for language in LANGUAGES
    ],
)
def test_a_first_visit_is_light(page, language, site, reader):
    location = f"{language}/{page}"
    with serving(site) as served:
        host = served.address.split("/")[2]
        page = reader(base_url=served.address, hosts=(host,), worker=True)
        page.goto(location)
        page.evaluate("navigator.serviceWorker.ready")
        page.wait_for_load_state("networkidle")
        if not any("/icon.svg" in address for address, _ in served.log):
            # A browser without a window shows no icon; one with a window would ask for it.
            page.evaluate("fetch(document.querySelector('[rel=icon]').href)")
        report = "\n".join(f"{size:>7} {address}" for address, size in served.log)
    assert sum(size for _, size in served.log) <= _BYTES, report
    assert len(served.log) <= _REQUESTS, report

    # Once each, and nothing but what the page itself or its style sheet names, and what is for
    # later: the worker, with the page that it shows where there is no network.
    fetched = sorted(
        address
        for address, _ in served.log
        if ".woff2" not in address and address != "/service-worker.js"
    )
    named = {
        urljoin(f"/{location}", address)
        for element, address in read_page(site / location / "index.html", location).references()
        if element.tag == "script" or set(element["rel"].split()) & {"stylesheet", "icon"}
    }
    assert fetched == sorted(named | {f"/{location}"})
