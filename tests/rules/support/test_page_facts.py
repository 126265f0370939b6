"""Facts of texts in languages that write numbers otherwise, and names with marks."""

import pytest

from kurslex.language.alphabets import LATIN
from kurslex.model.house_style import HouseStyle
from kurslex.model.locale import Locale, NumberSymbols
from kurslex.project.loading.page_files import read_page
from kurslex.rules.support.page_facts import FactReader
from tests.calculators.numbers.symbols import OTHERS, SYMBOLS


def facts(text: str, symbols: NumberSymbols, months: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    style = HouseStyle(months=months)
    locale = Locale(tag="xx", name="X", numbers=symbols, alphabet=LATIN, style=style)
    source = f"---\npreferred: {{term: x}}\ndefinition: x.\n---\n{text}\n"
    page = read_page(source, "xx", "docs/xx/x.md", [])
    assert page is not None
    return [(each.kind, each.value) for each in FactReader(locale).facts(page)]


@pytest.mark.parametrize(
    ("tag", "text", "values"),
    [
        ("hi", "यह 1,00,000 और 12,34,567.50 और 100,000 है", ["100000", "1234567.5"]),
        ("hi", "यह १,००,००० और २०२४ है", ["100000", "2024"]),
        ("bn", "এটি ১২,৩৪,৫৬৭ ও 1,234 হয়", ["1234567", "1234"]),
        ("ar-EG", "هذا ١٢٬٠٠٠ و ١٢٣٫٥٠ و 12,000 و 123.5", ["12000", "123.5"]),
        ("es", "son 1234 y 12.345,60 y 1.234", ["1234", "12345.6"]),
        ("nb", "det er 1\u00a0234\u00a0567 og 1234,50", ["1234567", "1234.5"]),
    ],
)
def test_numbers_in_texts(tag: str, text: str, values: list[str]) -> None:
    found = facts(text, {**SYMBOLS, **OTHERS}[tag])
    assert [value for kind, value in found if kind == "number"] == values


def test_dates_and_instruments_in_other_digits() -> None:
    months = ("जनवरी", "मई", *"abcdefghij")
    text = "यह २८ मई २०२४ को, और 2014/65 तथा २०१४/६६"
    assert facts(text, OTHERS["hi"], months) == [
        ("date", "2024-02-28"),
        ("instrument", "2014/65"),
        ("instrument", "2014/66"),
    ]


def test_names_with_marks_are_whole() -> None:
    assert facts("ni Ọ̀yọ́ ati Ẹ̀", SYMBOLS["nb"]) == [("name", "Ọ̀yọ́")]
