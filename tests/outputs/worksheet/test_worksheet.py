"""Worksheets: what they say in HTML and in PDF, and that all formulas can be set."""

import re
import zlib
from fractions import Fraction

import pytest

from kurslex.model.site import Site
from kurslex.outputs.typst_math import typst_math
from kurslex.outputs.worksheet.as_html import as_html
from kurslex.outputs.worksheet.as_pdf import as_pdf
from kurslex.outputs.worksheet.sheets import SeedsError, Worksheet, read_seeds, worksheet
from tests.support.exercises import EXERCISES, drawn, locale, messages

_WIDTH, _MARGIN = 595.28, 62.36  # of a page, in points
SITE = Site(address="https://glossary.example/")


def made(tag: str, *addresses: str, seeds: str = "1-3", series: str = "") -> Worksheet:
    return worksheet(
        [EXERCISES[each] for each in addresses],
        read_seeds(seeds),
        series=series,
        locale=locale(tag),
        messages=messages(tag),
        site=SITE,
    )


@pytest.mark.parametrize(
    ("text", "seeds"), [("1-3", (1, 2, 3)), ("7", (7,)), ("5, 1-2,5", (5, 1, 2)), ("9999", (9999,))]
)
def test_seeds(text: str, seeds: tuple[int, ...]) -> None:
    assert read_seeds(text) == seeds


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("0-5", "'0-5' names no seeds; write numbers from 1 to 9999, such as 1-30 or 1-5,9"),
        (
            "1-10000",
            "'1-10000' names no seeds; write numbers from 1 to 9999, such as 1-30 or 1-5,9",
        ),
        ("", "'' names no seeds; write numbers from 1 to 9999, such as 1-30 or 1-5,9"),
        ("9-1", "'9-1' is empty; write the smaller number first"),
        ("1-9999", "these are 9,999 seeds; take at most 200 at a time, such as 1-200"),
    ],
)
def test_no_seeds(text: str, fact: str) -> None:
    with pytest.raises(SeedsError) as caught:
        read_seeds(text)
    assert str(caught.value) == fact


def test_the_sheets_and_the_key_have_the_same_numbers_as_the_exercise() -> None:
    sheet = made("nb", "market-order/cost", "profit-loss/sell", seeds="4,9", series="3b")
    assert [each.number for each in sheet.sheets] == ["Oppgavenummer 4", "Oppgavenummer 9"]
    assert [task.address for task in sheet.sheets[1].tasks] == [
        "https://glossary.example/nb/practice/market-order/cost/?seed=9&version=1&series=3b",
        "https://glossary.example/nb/practice/profit-loss/sell/?seed=9&version=1&series=3b",
    ]
    for part, address in zip(sheet.key, ("market-order/cost", "profit-loss/sell"), strict=True):
        for row in part.rows:
            question = drawn(address, int(row[0]), "3b")
            figures = [
                Fraction(each.replace("\u00a0", "").replace(",", ".").replace("−", "-"))
                for each in row[1:]
            ]
            assert figures == [question.answer, *question.mistakes.values()]
        assert [letter for letter, _ in part.mistakes] == list(part.head[2:])


def test_html_has_all_that_a_student_needs_and_the_key_apart() -> None:
    sheet = made("de", "call-auction/price", "present-value/payment", seeds="1-2")
    sheets, key = as_html(sheet, key=False), as_html(sheet, sheets=False)
    assert as_html(sheet).count("<section") == 3
    assert sheets.count("<section") == 2
    assert key.count("<section") == 1
    assert '<html lang="de">' in sheets
    assert sheets.count("<caption>Kaufaufträge</caption>") == 2
    assert "Aufgabennummer 2" in sheets
    assert "/de/practice/call-auction/price/?seed=1&amp;version=1" in sheets
    assert "CC BY 4.0" in sheets
    for part in sheet.key:
        for row in part.rows:
            assert f'<td class="right">{row[1]}</td>' in key
    assert "<math" in key
    assert "<math" not in sheets
    assert "<script" not in sheets + key


def test_pdf_is_the_same_twice_tagged_and_has_a_page_for_each_student() -> None:
    sheet = made("it", "profit-loss/sell", seeds="1-4")
    content = as_pdf(sheet)
    assert content == as_pdf(sheet)
    assert content.startswith(b"%PDF-")
    assert b"/MarkInfo" in content
    assert b"/Lang" in content
    assert b"pdfuaid:part" in content
    assert _pages(content) == 5
    assert _pages(as_pdf(sheet, key=False)) == 4
    assert _pages(as_pdf(sheet, sheets=False)) == 1


def _pages(content: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", content))


def test_every_formula_of_the_keys_can_be_set() -> None:
    """Typst fails where a formula is not math, or a text is read as code."""
    addresses = list(EXERCISES)
    for tag in ("nb", "de", "it"):
        for first in range(0, len(addresses), 8):
            part = made(tag, *addresses[first : first + 8], seeds="1")
            assert _pages(as_pdf(part, sheets=False)) >= 1


def test_a_formula_in_typst() -> None:
    formula = (
        '<math display="block"><mrow><mi>Preis "P"</mi><mrow><mo form="infix">=</mo>'
        "<mfrac><mn>1,5</mn><mrow><mi>n</mi><mo>\u2212</mo><mn>1</mn></mrow></mfrac></mrow>"
        "<mrow><mo>+</mo><msup><mi>r</mi><mi>n</mi></msup></mrow></mrow></math>"
    )
    assert typst_math(formula) == ('"Preis \\"P\\"" = frac("1,5", n minus "1") + attach(r, t: n)')
    with pytest.raises(ValueError, match="no Typst is known for <mscarry>"):
        typst_math("<math><mscarry/></math>")


@pytest.mark.parametrize("tag", ["nb", "de", "it"])
def test_no_formula_is_wider_than_its_page(tag: str) -> None:
    """The longest formula of each key begins and ends between the margins."""
    longest = sorted(EXERCISES, key=lambda each: max(map(len, _formulas(tag, each))))[-6:]
    content = as_pdf(made(tag, *longest, seeds="1"), sheets=False)
    places = [x for page in _contents(content) for x in _places(page)]
    assert len(places) > 100
    assert min(places) >= _MARGIN - 0.1
    assert max(places) < _WIDTH - _MARGIN


def _formulas(tag: str, address: str) -> list[str]:
    return [text for _, text in made(tag, address, seeds="1").key[0].formulas]


def _contents(content: bytes) -> list[bytes]:
    """Return what is painted on each page."""
    streams = re.findall(
        rb"/FlateDecode[^>]*>>\s*stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL
    )
    plain = [zlib.decompress(each) for each in streams]
    return [each for each in plain if b" Tf" in each]


def _places(page: bytes) -> list[float]:
    """Return how far from the left edge each piece of text begins, in points."""
    found, kept, left = [], [], 0.0
    number = rb"(-?[\d.]+)"
    step = rb"(?m)^(q) |^(Q)$|" + rb" ".join([number] * 6) + rb" (cm|Tm)"
    for match in re.finditer(step, page):
        begin, end, *matrix, kind = match.groups()
        if begin:
            kept.append(left)
        elif end:
            left = kept.pop()
        elif kind == b"cm":
            left += float(matrix[4])
        else:
            found.append(left + float(matrix[4]))
    return found
