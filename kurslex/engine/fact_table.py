"""The facts that the tasks of a build have read, numbered, and which of them have changed since.

A large site has hundreds of thousands. So they stay as they are stored until somebody asks for one,
those of a page are told at once by the page's text, and those that follow from no running text by a
digest of all the rest.
"""

import hashlib
from array import array
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kurslex.engine.facts import Fact, Facts, Way

_UNKNOWN, _SAME, _CHANGED = range(3)
_NONE = -1
# Of a digest, as everywhere; as texts, those of all facts would take four times as much.
_BYTES = 20
# Numbers are given anew where this part of them is likely to be of no use any more.
_MOST_UNUSED = 0.1
_FACT = msgspec.msgpack.Decoder(Fact)
_ENCODED = msgspec.msgpack.Decoder(list[msgspec.Raw])


class FactNote(msgspec.Struct, array_like=True):
    """The facts of a table as they are kept.

    `facts` are encoded one by one, `digests` have 20 bytes for each. `of_origin` has for each the
    place of its origin in `origins`, as an array of numbers, or -1; `made` are the numbers of those
    that stages make. `origins` are the ways to pages with the digests of their texts, and the like
    (`kurslex.engine.facts`), `used` is how many facts there were when they were last numbered.
    """

    facts: Sequence[msgspec.Raw] = ()
    digests: bytes = b""
    of_origin: bytes = b""
    made: bytes = b""
    origins: Sequence[tuple[Way, str]] = ()
    used: int = 0


class FactTable:
    """Facts by number, each with its digest when it was read.

    Where the origin of facts is the same as then, such as a page's text, so are they all. Raises
    `ValueError` for a note that does not fit together.
    """

    def __init__(self, note: FactNote | None = None) -> None:
        note = note or FactNote()
        self._facts = [bytes(each) for each in note.facts]
        self.digests = bytearray(note.digests)
        self._of_origin = array("i", note.of_origin)
        self._made = array("I", note.made)
        self._origins = note.origins
        self._used = note.used
        self._origins_now: Mapping[Way, str] | None = None
        self._places: Mapping[Way, int] = {}
        self._states = bytearray(len(self._facts))
        self._numbers = dict(zip(self._facts, range(len(self._facts)), strict=True))
        if not len(self._facts) * _BYTES == len(self.digests) == len(self._of_origin) * _BYTES:
            raise ValueError("facts, digests and origins are not as many")
        ends = ((self._made, len(self._facts)), (self._of_origin, len(self._origins)))
        if any(numbers and max(numbers) >= end for numbers, end in ends):
            raise ValueError("there are not as many facts or origins")
        if self._of_origin and min(self._of_origin) < _NONE:
            raise ValueError("a place is less than -1")

    @property
    def facts(self) -> list[Fact]:
        """All facts by their numbers."""
        return [_FACT.decode(each) for each in self._facts]

    @property
    def origins(self) -> dict[Way, str]:
        """The digests of the pages' texts, and of what is like them, when the table was kept."""
        return dict(self._origins)

    @property
    def origins_now(self) -> Mapping[Way, str]:
        """The same in this build, or in the last one if there is none."""
        return self.origins if self._origins_now is None else self._origins_now

    def begin_stage(self, facts: Facts) -> None:
        """Compare with the facts of a stage; what stages make may be another thing now."""
        if self._origins_now is None:
            self._origins_now = facts.origins()
            self._compare_origins(self._origins_now)
        for number in self._made:
            self._states[number] = _UNKNOWN

    def _compare_origins(self, now: Mapping[Way, str]) -> None:
        """Say of all that follows from the same texts that it is the same."""
        self._places = {way: place for place, way in enumerate(now)}
        same = [now.get(way) == text for way, text in self._origins]
        places = [self._places.get(way, _NONE) for way, _ in self._origins]
        for number, origin in enumerate(self._of_origin):
            if origin != _NONE:
                self._of_origin[number] = places[origin]
                if same[origin]:
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

    def numbers(self, encoded: bytes, facts: Facts) -> list[int]:
        """Return the numbers of facts as they are now, which `encoded_facts` has encoded."""
        return [self._number(bytes(each), facts) for each in _ENCODED.decode(encoded)]

    def _number(self, encoded: bytes, facts: Facts) -> int:
        number = self._numbers.get(encoded)
        if number is not None and (self._states[number] or self._state(number, facts)) == _SAME:
            return number
        fact = _FACT.decode(encoded)
        self._numbers[encoded] = number = len(self._facts)
        self._facts.append(encoded)
        self.digests += packed_digest(facts[fact])
        self._states.append(_SAME)
        self._of_origin.append(self._places.get(fact.origin, _NONE) if fact.origin else _NONE)
        if fact.is_made:
            self._made.append(number)
        return number

    def _state(self, number: int, facts: Facts) -> int:
        now = packed_digest(facts[_FACT.decode(self._facts[number])])
        is_same = now == self._digest(number)
        self._states[number] = _SAME if is_same else _CHANGED
        return self._states[number]

    def _digest(self, number: int) -> bytes:
        return bytes(self.digests[number * _BYTES : (number + 1) * _BYTES])

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
        of_origin = (
            self._of_origin[number] if self._states[number] == _SAME else _NONE
            for number in numbers
        )
        return FactNote(
            facts=[msgspec.Raw(self._facts[number]) for number in numbers],
            digests=b"".join(map(self._digest, numbers)),
            of_origin=array("i", of_origin).tobytes(),
            made=array("I", (n for n, each in enumerate(numbers) if each in made)).tobytes(),
            origins=[*self.origins_now.items()],
            used=used,
        )


def packed_digest(found: str) -> bytes:
    """Return what a table has of a fact's digest, or of the word in its place: 20 bytes."""
    return hashlib.blake2b(found.encode(), digest_size=_BYTES).digest()


def encoded_facts(facts: Iterable[Fact]) -> bytes:
    """Return facts as one text of bytes: as objects, they would take several times the memory."""
    return msgspec.msgpack.encode([*facts], enc_hook=_plain_text)


def _plain_text(value: object) -> str:
    """Return a name that is a kind of text of its own (`OwnPage`) as the text that it equals."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"there is no record of a {type(value).__name__}")
