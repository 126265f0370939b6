"""The facts that the tasks of a build have read, numbered, and which of them have changed since.

A large site has hundreds of thousands. So they stay as they are stored until somebody asks for one,
and those of a page are told at once by the page's text.
"""

from array import array
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kurslex.engine.facts import Fact, Facts, Way

_UNKNOWN, _SAME, _CHANGED = range(3)
_NO_PAGE = -1
# Numbers are given anew where this part of them is likely to be of no use any more.
_MOST_UNUSED = 0.1
_FACT = msgspec.msgpack.Decoder(Fact)


class FactNote(msgspec.Struct, array_like=True):
    """The facts of a table as they are kept.

    `facts` are encoded one by one. `of_page` has for each the place of its page in `pages`, as an
    array of numbers, or -1; `made` are the numbers of those that stages make. `pages` are the ways
    to pages with the digests of their texts, `used` is how many facts there were when they were
    last numbered.
    """

    facts: Sequence[msgspec.Raw] = ()
    digests: Sequence[str] = ()
    of_page: bytes = b""
    made: bytes = b""
    pages: Sequence[tuple[Way, str]] = ()
    used: int = 0


class FactTable:
    """Facts by number, each with its digest when it was read.

    Where the text of a page is the same as then, so is all that was read of the page. Raises
    `ValueError` for a note that does not fit together.
    """

    def __init__(self, note: FactNote | None = None) -> None:
        note = note or FactNote()
        self._facts = [bytes(each) for each in note.facts]
        self.digests = [*note.digests]
        self._of_page = array("i", note.of_page)
        self._made = array("I", note.made)
        self._pages = note.pages
        self._used = note.used
        self._pages_now: Mapping[Way, str] | None = None
        self._places: Mapping[Way, int] = {}
        self._states = bytearray(len(self._facts))
        self._numbers = dict(zip(self._facts, range(len(self._facts)), strict=True))
        if not len(self._facts) == len(self.digests) == len(self._of_page):
            raise ValueError("facts, digests and pages are not as many")
        ends = ((self._made, len(self._facts)), (self._of_page, len(self._pages)))
        if any(numbers and max(numbers) >= end for numbers, end in ends):
            raise ValueError("there are not as many facts or pages")
        if self._of_page and min(self._of_page) < _NO_PAGE:
            raise ValueError("a place is less than -1")

    @property
    def facts(self) -> list[Fact]:
        """All facts by their numbers."""
        return [_FACT.decode(each) for each in self._facts]

    @property
    def pages(self) -> dict[Way, str]:
        """The digests of the pages' texts when the table was kept."""
        return dict(self._pages)

    @property
    def pages_now(self) -> Mapping[Way, str]:
        """The digests of the pages' texts in this build, or in the last one if there is none."""
        return self.pages if self._pages_now is None else self._pages_now

    def begin_stage(self, facts: Facts) -> None:
        """Compare with the facts of a stage; what stages make may be another thing now."""
        if self._pages_now is None:
            self._pages_now = facts.pages()
            self._compare_pages(self._pages_now)
        for number in self._made:
            self._states[number] = _UNKNOWN

    def _compare_pages(self, now: Mapping[Way, str]) -> None:
        """Say of all that was read of pages with the same texts that it is the same."""
        self._places = {way: place for place, way in enumerate(now)}
        same = [now.get(way) == text for way, text in self._pages]
        places = [self._places.get(way, _NO_PAGE) for way, _ in self._pages]
        for number, page in enumerate(self._of_page):
            if page != _NO_PAGE:
                self._of_page[number] = places[page]
                if same[page]:
                    self._states[number] = _SAME

    def hold(self, reads: bytes, facts: Facts) -> bool:
        """Whether facts are what they were; those that the table does not have are not."""
        try:
            numbers = array("I", reads)
            known = bytes(map(self._states.__getitem__, numbers))
        except (IndexError, ValueError):
            return False
        # Most tasks have read nothing but what others have read too: a build asks this a million
        # times, so that counting is worth its line.
        if known.count(_SAME) == len(known):
            return True
        if _CHANGED in known:
            return False
        place = known.find(_UNKNOWN)
        while place >= 0 and self._state(numbers[place], facts) == _SAME:
            place = known.find(_UNKNOWN, place + 1)
        return place < 0

    def hold_of_sources(self, reads: bytes, facts: Facts) -> bool:
        """Whether those facts are what they were that no stage of a build makes."""
        made = frozenset(self._made)
        sources = array("I", (each for each in array("I", reads) if each not in made))
        return self.hold(sources.tobytes(), facts)

    def number(self, fact: Fact, facts: Facts) -> int:
        """Return the number of a fact as it is now."""
        encoded = msgspec.msgpack.encode(fact, enc_hook=_plain_text)
        number = self._numbers.get(encoded)
        if number is not None and (self._states[number] or self._state(number, facts)) == _SAME:
            return number
        self._numbers[encoded] = number = len(self._facts)
        self._facts.append(encoded)
        self.digests.append(facts[fact])
        self._states.append(_SAME)
        self._of_page.append(self._places.get(fact.page, _NO_PAGE) if fact.page else _NO_PAGE)
        if fact.is_made:
            self._made.append(number)
        return number

    def _state(self, number: int, facts: Facts) -> int:
        is_same = facts[_FACT.decode(self._facts[number])] == self.digests[number]
        self._states[number] = _SAME if is_same else _CHANGED
        return self._states[number]

    def note(self, reads: Iterable[bytes]) -> tuple[FactNote, list[bytes]]:
        """Return what is to be kept, and what some tasks have read by the numbers that it has.

        Facts that no task has read any more are left out once they are many.
        """
        kept = [*reads]
        if len(self._facts) <= self._used * (1 + _MOST_UNUSED):
            return self._note(range(len(self._facts)), self._used), kept
        used = sorted({number for each in kept for number in array("I", each)})
        numbers = dict(zip(used, range(len(used)), strict=True))
        renewed = (array("I", map(numbers.__getitem__, array("I", each))) for each in kept)
        return self._note(used, len(used)), [each.tobytes() for each in renewed]

    def _note(self, numbers: Sequence[int], used: int) -> FactNote:
        made = frozenset(self._made)
        # What was read of a page with another text must not count as read of this one.
        of_page = (
            self._of_page[number] if self._states[number] == _SAME else _NO_PAGE
            for number in numbers
        )
        return FactNote(
            facts=[msgspec.Raw(self._facts[number]) for number in numbers],
            digests=[self.digests[number] for number in numbers],
            of_page=array("i", of_page).tobytes(),
            made=array("I", (n for n, each in enumerate(numbers) if each in made)).tobytes(),
            pages=[*self.pages_now.items()],
            used=used,
        )


def _plain_text(value: object) -> str:
    """Return a name that is a kind of text of its own (`OwnPage`) as the text that it equals."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"there is no record of a {type(value).__name__}")
