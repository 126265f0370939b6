"""Whole sheets, as Chromium's own PDF has them: what belongs together, and how much on each."""

import pytest

from tests.browser.page_kinds import locations
from tests.browser.waiting import wait_for
from tests.support.addresses import EMBEDS, LANGUAGES
from tests.support.pdf import Line, read_sheets

_MIDDLE = 297  # points from the left edge of A4
_BETWEEN_COLUMNS = 8  # points on either side of the middle in which no sign begins
# All of a page before its calculator.
_ABOVE = (
    ".kx-margin, .kx-text > :not(.kx-part-example), .kx-part-example > :not(section), "
    "form > :not(.kurslex-calculator__more)"
)
_BEGUN = 20  # lines, where a sheet has some 45
_FULL = 50  # lines of two columns
_BETWEEN_MARGINS = 627  # CSS pixels of A4, by which other engines than Chromium choose styles
# Pages whose last sheet had one or two lines, or their foot alone, once; they are quick to print,
# without formulas.
_NEAR_THE_END = {
    "nb": ("mortgage/", "share/", "initial-public-offering/", "embed/demand-shift/"),
    "de": ("mortgage/", "stock-exchange/", "freddie-mac/it/", "path/"),
    "it": ("stock-exchange/", "nyse/nb/", "search/?q=rente"),
}


def printed(page, location="") -> list[list[Line]]:
    if location:
        page.goto(location)
        wait_for(page, "() => !document.querySelector('.kx-awaited')")
        page.evaluate("document.fonts.ready.then(() => {})")
    return read_sheets(page.pdf(format="A4", prefer_css_page_size=True))


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sheet_has_less_than_three_lines_and_none_the_foot_alone(language, reader):
    is_never_alone(reader(), [f"{language}/{each}" for each in _NEAR_THE_END[language]])


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_foot_of_no_kind_of_page_stands_alone(language, reader):
    framed = (f"embed/{each}/" for each in EMBEDS)
    is_never_alone(reader(), locations(language, *framed))


def is_never_alone(page, places):
    for place in places:
        sheets = printed(page, place)
        assert min(len(sheet) for sheet in sheets) >= 3, place
        foot = page.locator(".kx-address").all_text_contents()
        assert sheets[-1][0].text not in foot, place


def test_languages_are_named_above_the_terms_of_each_sheet(reader):
    sheets = printed(reader(), "it/terms/")
    assert len(sheets) > 3
    for sheet in sheets:
        named = [line.text for line in sheet].index("ItalianoNorsk bokmålDeutsch")
        assert named < len(sheet) - 4  # the foot has three lines


def test_practice_begins_on_the_first_sheet(reader):
    first, *_ = printed(reader(), "de/practice/theme/quality/")
    assert len(first) > _BEGUN


def test_two_columns_of_an_index_are_full(reader):
    *full, _ = printed(reader(), "de/a-z/")
    assert min(len(sheet) for sheet in full) > _FULL


@pytest.mark.parametrize("location", ["de/share/it/", "nb/bond/de/"])
def test_two_languages_stand_in_two_columns(location, reader):
    page = reader(viewport={"width": _BETWEEN_MARGINS, "height": 900})
    page.goto(location)
    page.evaluate("document.querySelector('.kx-relations').remove()")  # below both columns
    sheets = printed(page)
    for sheet in sheets[:-1]:
        # Lines of two columns are seldom at the same height, where one has a longer heading.
        left = [line for line in sheet if line.parts[0][0] < _MIDDLE]
        right = [line for line in sheet if line.parts[-1][0] > _MIDDLE]
        assert min(len(left), len(right)) > len(sheet) / 3
        signs = [place for line in sheet for place, _ in line.parts]
        assert [each for each in signs if abs(each - _MIDDLE) < _BETWEEN_COLUMNS] == []
    page.emulate_media(media="print")
    boxes = """all => all.map((each) => each.getBoundingClientRect()).map(({ x, y }) => [x, y])"""
    for row in page.locator("div.kx-pair").all():
        (left, top), (right, beside) = row.locator("> *").evaluate_all(boxes)
        assert (left < right, top) == (True, beside)


def test_a_field_stands_with_its_label(reader):
    page = reader()
    page.goto("nb/embed/mortgage-pool/")
    # What follows the form takes seconds to print.
    page.evaluate("""() => {
        const parts = document.querySelectorAll("form > :not(fieldset, dl)");
        for (const each of parts) each.remove();
    }""")
    values = page.locator("form input[name]:not([data-target] *)").evaluate_all(
        "all => all.map((each) => [each.labels[0].textContent, each.value.replace(/\\s/g, ' ')])"
    )
    assert len(values) == 5
    ends = set()
    for above in range(720, 1200, 24):  # pixels, so that the form meets the end of the first sheet
        page.evaluate("(above) => { document.body.style.paddingTop = `${above}px`; }", above)
        sheets = [" ".join(line.text for line in sheet) for sheet in printed(page)]
        for label, value in values:
            of_label = next(at for at, text in enumerate(sheets) if label in text)
            assert value in sheets[of_label], (above, label)
            ends.add((label, of_label))
    assert {of_label for _, of_label in ends} == {0, 1}


# How many pixels the content moves from sheet to sheet; the long run misses no line between them.
@pytest.mark.parametrize("step", [120, pytest.param(40, marks=pytest.mark.long)])
@pytest.mark.parametrize(
    ("location", "without", "start", "first", "last"),
    [
        ("it/path/", ".kx-way", 160, "2I titoli si vendono", "dei titoli così creati."),
        ("it/", ".kx-lead", 0, "Dall’emissione allo scambio", "1Una società raccoglie capitali"),
        ("nb/market-order/", _ABOVE, 320, "Slik blir ordren utført Kurs", "50,20300100"),
    ],
    ids=["steps and their numbers", "a heading and what follows", "the rows of a table"],
)
def test_what_belongs_together_stands_on_one_sheet(
    location, without, start, first, last, step, reader
):
    page = reader()
    page.goto(location)
    page.evaluate("document.fonts.ready.then(() => {})")
    page.locator(without).evaluate_all("all => all.forEach((each) => { each.remove(); })")
    title = page.locator("h1")
    begun = set()
    for above in range(
        start, start + 480, step
    ):  # pixels, so that it meets the end of the first sheet
        title.evaluate("(each, above) => { each.style.paddingTop = `${above}px`; }", above)
        sheets = [" ".join(line.text for line in sheet) for sheet in printed(page)]
        begins = next(at for at, text in enumerate(sheets) if first in text)
        assert last in sheets[begins], above
        begun.add(begins)
    assert begun == {0, 1}


def test_every_sign_of_a_formula_can_be_read_on_paper(reader):
    page = reader(viewport={"width": _BETWEEN_MARGINS, "height": 900})
    page.emulate_media(media="print")
    smallest = """() => Math.min(...[...document.querySelectorAll("math *")].map((each) =>
        parseFloat(getComputedStyle(each).fontSize)))"""
    for location in ("it/accrued-interest/", "de/embed/net-profit/"):
        page.goto(location)
        assert page.evaluate(smallest) >= 9, location


def test_choices_stay_with_one_another(reader):
    sheets = printed(reader(), "de/practice/stage/price/")
    assert len(sheets) > 2
    for sheet in sheets:
        assert not sheet[0].text.startswith(("B.", "C.", "D.")), sheet[0].text
