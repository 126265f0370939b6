"""A calculator's order book -> HTML: a table that is read without scripts."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import ClassVar

from msgspec import Struct

from kurslex.calculators.numbers import PLAIN, format_number
from kurslex.calculators.present.local_currency import in_currency
from kurslex.calculators.run.declared_results import order_result
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Quantity
from kurslex.model.locale import Locale, NumberSymbols
from kurslex.model.order_book import OrderBook
from kurslex.site.parts.calculator_views import ConceptLink
from kurslex.site.parts.localized_words import Words, words_within
from kurslex.site.templating import View, render
from kurslex.utils.compact_json import compact_json

_WIDEST = 64
"""The longest bar, in hundredths of its cell: the number beside it needs the rest."""

_SHORTEST = 2
"""So many decimals are shown of a result where they say it exactly."""


class BookLine(Struct, frozen=True, kw_only=True):
    """A level of the book: what is offered at it, and how much of that the order takes.

    `width` is the bar's, in hundredths of its cell, and `taken` in hundredths of the bar.
    """

    level: str
    offered: str
    width: int
    taken: int


class OrderBookView(View, frozen=True, kw_only=True):
    """What an order book is given.

    `message` formats one of the book's own messages, and `plain` a number for the browser. `units`
    and `decimals` are those of the result and of what is over it; `rows` are those of the book as
    JSON, and `page` is the address of the whole calculator.
    """

    template: ClassVar[str] = "order-book.html"
    id: str
    book: OrderBook
    lender: str
    message: Callable[..., str]
    w: Words
    asks: Sequence[BookLine]
    bids: Sequence[BookLine]
    between: str
    start: str
    less: str
    more: str
    result: str
    over: str
    over_pattern: str
    units: tuple[str, str]
    decimals: tuple[int, int]
    symbols: NumberSymbols
    rows: str
    plain: Callable[[Fraction], str]
    concepts: Mapping[str, ConceptLink]
    page: str


def render_book(
    calculator: Calculator,
    book: OrderBook,
    locale: Locale,
    messages: Messages,
    *,
    concepts: Mapping[str, ConceptLink],
    page: str,
) -> str:
    """Return the book with the order that it begins with, computed by the calculator's program.

    `page` is the address of the whole calculator. Raises `MessageError` where one of
    `calculator_messages` is missing, and `NoResultError` where the order has no result.
    """
    result = order_result(calculator, book.start)  # the same in every currency
    calculator = in_currency(calculator, locale.currency)
    taken = {row[book.level]: row[book.taken] for row in result.series[book.fills]}
    fields = {each.name: each for each in (*calculator.inputs, *calculator.outputs)}
    level, offered = (calculator.columns()[book.rows, each] for each in (book.level, book.offered))
    largest = max(row[book.offered] for row in (*book.given, *book.opposite))
    symbols = locale.numbers

    def shown(value: Fraction, quantity: Quantity, *, unit: str = "") -> str:
        return format_number(value, decimals=quantity.decimals, symbols=symbols, unit=unit)

    def line(row: Mapping[str, Fraction]) -> BookLine:
        part = taken.get(row[book.level], Fraction(0))
        return BookLine(
            level=shown(row[book.level], level),
            offered=shown(row[book.offered], offered),
            width=int(row[book.offered] * _WIDEST / largest),
            taken=int(part * 100 / row[book.offered]),
        )

    def message(name: str, **values: str) -> str:
        return messages.format(calculator.message_id("book", name), **values)

    asks = sorted(book.given, key=lambda row: row[book.level], reverse=True)
    bids = sorted(book.opposite, key=lambda row: row[book.level], reverse=True)
    quantity, average, over = (fields[each] for each in (book.quantity, book.result, book.over))
    step = shown(book.step, quantity)
    language = messages.language_of(calculator.message_id("book", "title"))
    return render(
        OrderBookView(
            id=calculator.id,
            book=book,
            lender=language if language != locale.tag else "",
            message=message,
            w=words_within(messages, language),
            asks=[line(row) for row in asks],
            bids=[line(row) for row in bids],
            between=shown(asks[-1][book.level] - bids[0][book.level], level),
            start=shown(book.start, quantity),
            less=message("less", step=step),
            more=message("more", step=step),
            result=brief_number(result.outputs[book.result], average, locale),
            over=message("over", over=brief_number(result.outputs[book.over], over, locale)),
            over_pattern=message("over", over="{over}"),
            units=(average.unit, over.unit),
            decimals=(average.decimals, over.decimals),
            symbols=symbols,
            rows=compact_json(
                [[_plain(row[each]) for each in (book.level, book.offered)] for row in book.given]
            ),
            plain=_plain,
            concepts=concepts,
            page=page,
        )
    )


def brief_number(value: Fraction, quantity: Quantity, locale: Locale) -> str:
    """Return a result without zeros that say nothing; the counterpart of `brief` in the browser."""
    exact = (each for each in range(_SHORTEST, quantity.decimals) if _is_whole(value * 10**each))
    decimals = next(exact, quantity.decimals)
    return format_number(value, decimals=decimals, symbols=locale.numbers, unit=quantity.unit)


def _is_whole(value: Fraction) -> bool:
    return value.denominator == 1


def _plain(value: Fraction) -> str:
    places = next(each for each in range(20) if _is_whole(value * 10**each))
    return format_number(value, decimals=places, symbols=PLAIN)
