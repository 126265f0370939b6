"""Whatever follows a page's address, its scripts read or ignore it: no error, no foreign request.

`reader` fails on whatever `watch` complains of; here it only has to come to the pages.
"""

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import with_calculators
from tests.support.addresses import CONCEPTS, LANGUAGES

LONG = "9" * 3_000
ASKED = (
    f"q=%F0%28%5B&seed={LONG}&seed=0&version=__proto__&series=%00%E2%80%A8&solve=constructor+x"
    f"&shares={LONG}&buy=1e999&asks={'1x' * 500}&currency=%3Csvg%20onload%3Dalert(1)%3E&view=x"
    "&scheme=__proto__&concepts=..%2F..%2Fetc,__proto__&with=__proto__&theme=%25&exercise=__proto__"
)
ANCHORS = ("#%", "#__proto__")
KINDS = (
    *("", "share/", f"share/{LANGUAGES[-1]}/", "a-z/", "path/", "practice/", "calculators/"),
    *("terms/", "search/", "downloads/", "pack/", "status/", "teaching/", "worksheet/"),
    *("practice/profit-loss/sell/", "embed/concept/share/"),
)


# Every run goes to each kind with one of the anchors in turn, the long one with each.
@pytest.mark.parametrize(
    "anchors",
    [
        [ANCHORS[at % len(ANCHORS)] for at, _ in enumerate(KINDS)],
        *(pytest.param([each] * len(KINDS), marks=pytest.mark.long) for each in ANCHORS),
    ],
    ids=["in turn", *ANCHORS],
)
def test_no_address_breaks_a_page(reader, anchors):
    page = reader()
    for kind, anchor in zip(KINDS, anchors, strict=True):
        page.goto(f"{LANGUAGES[0]}/{kind}?{ASKED}{anchor}")
        expect(page.locator("body")).not_to_be_empty()


def test_no_address_breaks_a_form(reader, site):
    page = reader()
    for location in with_calculators(site, LANGUAGES[0])[:3]:
        page.goto(f"{location}?{ASKED}#%")
        fields = page.locator("form[data-calculator] input:visible").all()
        assert fields
        page.evaluate("location.hash = '%'")
        fields[0].fill("1")


def test_an_address_of_all_concepts_and_many_more_makes_a_pack(reader):
    page = reader()
    names = ",".join([*CONCEPTS, *(f"x{number}" for number in range(2_000))])
    page.goto(f"{LANGUAGES[0]}/pack/?concepts={names}")
    expect(page.locator("main")).not_to_be_empty()
