"""What a page says that does not depend on its language: numbers, dates, instruments, names."""

import re
from collections.abc import Iterator

from msgspec import Struct

from kurslex.calculators.numbers.in_text import number_pattern, plain_number
from kurslex.language.letters import LETTERS, NOT_BEFORE, NOT_BEHIND
from kurslex.model.locale import Locale, NumberSymbols
from kurslex.model.page import LocalizedConcept
from kurslex.model.prose import EXAMPLE, OWN_SECTIONS, SOURCES, page_prose

_DAY = 2  # digits of a day or a month, which may differ altogether
_SHORTEST = 3  # digits, letters: shorter ones are near one another by chance
_LONGEST = 40  # characters: nobody tells two longer numbers apart
_INSTRUMENT = re.compile(r"(?<![\d/.-])(?:\d{4}/\d{1,4}|\d{1,4}/\d{4})(?![\d.])")
_NAME = re.compile(rf"(?![a-z]){NOT_BEHIND}{LETTERS}{NOT_BEFORE}")  # or a word in small letters
_AFTER_START = ' \n«„“‘‚"('  # what may be between a sentence's start and its first word
_BEFORE_START = ".!?:…–։"


class Fact(Struct, frozen=True):
    """A kind of fact, and its value in a form that all languages share."""

    kind: str
    value: str


class FactReader:
    """Reads the facts of a language's pages."""

    def __init__(self, locale: Locale) -> None:
        self._months, self._symbols = locale.style.months, locale.numbers
        self._date, self._number = _date(self._months), _number(self._symbols)

    def facts(self, page: LocalizedConcept) -> dict[Fact, tuple[str, int]]:
        """Return a page's facts, each as written and with its line.

        Of the sources only the instruments count, for titles belong to a language; what something
        is confused with differs by language; the numbers of the example have a rule of their own.
        """
        found: dict[Fact, tuple[str, int]] = {}
        for paragraph in page_prose(page):
            for fact, written, place in self._facts(paragraph.text):
                if _is_shared(fact, paragraph.section):
                    found.setdefault(fact, (written, paragraph.line_at(place)))
        return found

    def _facts(self, text: str) -> Iterator[tuple[Fact, str, int]]:
        dates = list(self._dates(text))
        in_dates = {place for _, date in dates for place in range(*date.span())}
        for value, found in dates:
            yield Fact("date", value), found.group(), found.start()
        for found in _INSTRUMENT.finditer(text) if "/" in text else ():
            yield Fact("instrument", _in_ascii(found.group())), found.group(), found.start()
        for found in self._number.finditer(text):
            value = _plain(found.group(), self._symbols)
            if _SHORTEST <= len(value) <= _LONGEST and found.start() not in in_dates:
                yield Fact("number", value), found.group(), found.start()
        for found in _NAME.finditer(text):
            is_long = len(found.group()) >= _SHORTEST
            if is_long and found.group()[0].isupper() and _is_within_sentence(text, found.start()):
                yield Fact("name", found.group()), found.group(), found.start()

    def _dates(self, text: str) -> Iterator[tuple[str, re.Match[str]]]:
        """Yield dates as year-month-day; between day and month may be a stop, `º` or `er`."""
        if self._months:
            for found in self._date.finditer(text):
                day, month, year = found.groups()
                yield f"{int(year):04}-{self._months.index(month) + 1:02}-{int(day):02}", found


def _is_shared(fact: Fact, section: str) -> bool:
    if section == SOURCES:
        return fact.kind == "instrument"
    return section not in OWN_SECTIONS and not (section == EXAMPLE and fact.kind == "number")


def near(one: Fact, other: Fact) -> bool:
    """Whether two different facts of a kind, and of a length, could be one with a typo."""
    a, b = one.value, other.value
    if one.kind == "date":
        pairs = zip(a.split("-"), b.split("-"), strict=True)
        differing = [(x, y) for x, y in pairs if x != y]
        return len(differing) == 1 and (len(differing[0][0]) <= _DAY or _slipped(*differing[0]))
    if one.kind == "name":
        return _same_characters(a, b)
    return _slipped(a, b)


def likenesses(fact: Fact) -> Iterator[str]:
    """Yield what a fact has in common with each fact that is `near`: at least one of these."""
    value = fact.value
    yield f"{fact.kind} {''.join(sorted(value.casefold()))}"
    if fact.kind == "date":
        parts = value.split("-")
        for place in range(len(parts)):
            yield f"date {'-'.join(each for at, each in enumerate(parts) if at != place)} {place}"
    elif fact.kind != "name":
        for place in range(len(value)):
            yield f"{fact.kind} {value[:place]} {value[place + 1 :]}"


def _slipped(a: str, b: str) -> bool:
    return _same_characters(a, b) or sum(x != y for x, y in zip(a, b, strict=True)) == 1


def _same_characters(a: str, b: str) -> bool:
    return sorted(a.casefold()) == sorted(b.casefold())


def _is_within_sentence(text: str, place: int) -> bool:
    before = text[:place].rstrip(_AFTER_START)
    return before != "" and before[-1] not in _BEFORE_START


def _date(months: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(map(re.escape, months))
    return re.compile(rf"(?<!\d)(\d{{1,2}})\W?\w{{0,2}}\s+({names})\s+(\d{{4}})")


def _in_ascii(text: str) -> str:
    return "".join(str(int(each)) if each.isdecimal() else each for each in text)


def _plain(number: str, symbols: NumberSymbols) -> str:
    """Return the digits of a number, a point before its decimals, no zeros after them."""
    plain = plain_number(number, symbols)
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _number(symbols: NumberSymbols) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/-]){number_pattern(symbols)}(?![\w/-])")
