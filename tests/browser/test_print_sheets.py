"""Whole sheets, as Chromium's own PDF has them: what stands together, and how much on each."""

import pytest

from tests.browser.page_kinds import locations
from tests.support.addresses import LANGUAGES
from tests.support.pdf import Line, read_sheets

_MIDDLE = 297  # points from the left edge of A4
# Pages whose text ended just above, or below, the end of a sheet.
_NEAR_THE_END = {
    "nb": ("mortgage/", "share/", "bid-ask-spread/", "initial-public-offering/"),
    "de": ("mortgage/", "stock-exchange/", "capital-gain/", "freddie-mac/it/"),
    "it": ("stock-exchange/", "capital-gain/", "nyse/nb/", "embed/market-order/"),
}


def printed(page, location="") -> list[list[Line]]:
    if location:
        page.goto(location)
        page.wait_for_load_state("networkidle")
    return read_sheets(page.pdf(format="A4", prefer_css_page_size=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sheet_has_less_than_three_lines(language, reader):
    page = reader()
    for location in locations(language, *_NEAR_THE_END[language]):
        counts = [len(sheet) for sheet in printed(page, location)]
        assert min(counts) >= 3, (location, counts)


@pytest.mark.parametrize(
    ("location", "one", "other"), [("de/share/it/", "Aktie", "azione"), ("nb/bond/de/", "", "")]
)
def test_two_languages_stand_in_two_columns(location, one, other, reader):
    page = reader()
    (first, *_) = sheets = printed(page, location)
    if one:
        title = next(line for line in first if one in line.text and other in line.text)
        (left, text), *_, (right, beside) = title.parts
        assert (text.strip(), beside.strip()) == (one, other)
        assert left < _MIDDLE < right
    both = [line for line in first if line.parts[0][0] < _MIDDLE - 50 < line.parts[-1][0] - 50]
    assert len(both) > len(first) // 2
    assert len(sheets) <= 3


def test_a_field_stands_with_its_label(reader):
    page = reader()
    page.goto("nb/embed/mortgage-pool/")
    labels = page.locator("form label:visible").all_inner_texts()
    values = page.locator("form input[name]:not([data-target] *)").evaluate_all(
        "all => all.map((each) => each.value.replaceAll('\\u00a0', ' '))"
    )
    assert len(values) == 5
    labels = [label for label in labels if label][-len(values) :]
    ends = set()
    for above in range(480, 960, 40):  # pixels, so that the form meets the end of the first sheet
        page.evaluate("(above) => { document.body.style.paddingTop = `${above}px`; }", above)
        sheets = [" ".join(line.text for line in sheet) for sheet in printed(page)]
        for label, value in zip(labels, values, strict=True):
            of_label = next(at for at, text in enumerate(sheets) if label in text)
            assert value in sheets[of_label], (above, label)
            ends.add((label, of_label))
    assert {at for label, at in ends if label == labels[0]} == {0, 1}


def test_every_sign_of_a_formula_can_be_read_on_paper(reader):
    page = reader(viewport={"width": 627, "height": 900})
    page.emulate_media(media="print")
    smallest = """() => Math.min(...[...document.querySelectorAll("math *")].map((each) =>
        parseFloat(getComputedStyle(each).fontSize)))"""
    for location in ("it/bond-market/", "de/transaction-costs/", "nb/embed/bond-price/"):
        page.goto(location)
        assert page.evaluate(smallest) >= 9, location
