"""An order book without a script: whole, in every language, computed by the program."""

import json
from fractions import Fraction

import pytest

from kurslex.calculators.run.evaluate import run
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.order_book import OrderBook
from kurslex.site.parts.calculator_views import ConceptLink
from kurslex.site.parts.order_book import brief_number, render_book
from kurslex.ui.calculator_messages import calculator_messages
from tests.site.reader import Reader
from tests.site.words import LOCALES, messages
from tests.support.calculators import calculators

every_locale = pytest.mark.parametrize("tag", LOCALES)


def declared() -> tuple[Calculator, OrderBook]:
    calculator = calculators()["market-order"]
    assert calculator.book
    return calculator, calculator.book


def rendered(tag: str, words: Messages | None = None) -> str:
    calculator, book = declared()
    return render_book(
        calculator,
        book,
        LOCALES[tag],
        words or messages(tag),
        concepts={"asks": ConceptLink(term="<asks>", address="../order-book/")},
        page="../market-order/#market-order",
    )


@every_locale
def test_what_is_printed_is_what_the_program_computes(tag: str) -> None:
    calculator, book = declared()
    outputs = run(calculator.program, {"quantity": book.start, "asks": book.given}).outputs
    assert outputs["average"] == Fraction("50.075")
    html = rendered(tag)
    assert "50,075\u00a0USD</output>" in html
    assert "0,025\u00a0USD" in html
    taken = [each["width"] for each in Reader(html).all("rect") if "class" in each]
    assert taken == ["0%", "50%", "100%", "0%", "0%", "0%"]  # the dearest above, then who buys


@every_locale
def test_every_message_of_the_book_is_used_and_announced(tag: str) -> None:
    words, announced = messages(tag), calculator_messages(declared()[0])
    used: set[str] = set()

    class Listening(Messages):
        def format(self, identifier: str, /, **values: object) -> str:
            assert set(values) == set(announced[identifier])
            used.add(identifier)
            return words.format(identifier, **values)

        def language_of(self, identifier: str, /) -> str:
            return words.language_of(identifier)

    rendered(tag, Listening(tag, {}))
    of_the_book = {each for each in announced if each.startswith("market-order-book-")}
    assert used == of_the_book - {"market-order-book-too-thin"} | {"calculators-whole"}


def test_it_is_a_table_with_a_field_of_known_names() -> None:
    reader = Reader(rendered("de"))
    identifiers = [attributes["id"] for _, attributes in reader.elements if "id" in attributes]
    assert len(identifiers) == len(set(identifiers))
    assert len(reader.all("tr")) == 1 + 3 + 1 + 3
    (form,), (field,) = reader.all("form"), reader.all("input")
    assert json.loads(str(form["data-given"])) == [
        ["50.05", "100"],
        ["50.1", "200"],
        ["50.15", "400"],
    ]
    assert [each["for"] for each in reader.all("label")] == [field["id"]]
    assert [each["aria-label"] for each in reader.all("button")] == ["100 weniger", "100 mehr"]
    assert "&lt;asks&gt;" in rendered("de")


@pytest.mark.parametrize(
    ("value", "text"),
    [("50", "50,00"), ("50.075", "50,075"), ("50.08", "50,08"), ("150.25/3", "50,0833")],
)
def test_a_result_has_no_zeros_that_say_nothing(value: str, text: str) -> None:
    number, _, divisor = value.partition("/")
    calculator = declared()[0]
    average = next(each for each in calculator.outputs if each.name == "average")
    shown = brief_number(Fraction(number) / Fraction(divisor or 1), average, LOCALES["de"])
    assert shown == f"{text}\u00a0USD"
