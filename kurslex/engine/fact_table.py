"""The facts that the tasks of a build have read, numbered, and which of them have changed since."""

from collections.abc import Iterable, Mapping

from kurslex.engine.facts import Fact, Facts, Way

_UNKNOWN, _SAME, _CHANGED = range(3)


class FactTable:
    """Facts by number, each with its digest when it was read.

    `pages` are the digests of the pages' texts then: where a text is the same, so is all that was
    read of the page.
    """

    def __init__(
        self,
        facts: Iterable[Fact] = (),
        digests: Iterable[str] = (),
        pages: Mapping[Way, str] | None = None,
    ) -> None:
        self.facts = [*facts]
        self.digests = [*digests]
        self.pages = pages or {}
        self._pages_now: Mapping[Way, str] | None = None
        self._states = bytearray(len(self.facts))
        self._made = [number for number, fact in enumerate(self.facts) if fact.is_made]
        self._numbers = dict(zip(self.facts, range(len(self.facts)), strict=True))

    @property
    def pages_now(self) -> Mapping[Way, str]:
        """The digests of the pages' texts in this build, or in the last one if there is none."""
        return self.pages if self._pages_now is None else self._pages_now

    def begin_stage(self, facts: Facts) -> None:
        """Compare with the facts of a stage; what stages make may be another thing now."""
        if self._pages_now is None:
            self._pages_now = facts.pages()
        for number in self._made:
            self._states[number] = _UNKNOWN

    def hold(self, numbers: Iterable[int], facts: Facts) -> bool:
        """Whether facts are what they were; those that the table does not have are not."""
        numbers = tuple(numbers)
        try:
            known = bytes(map(self._states.__getitem__, numbers))
        except IndexError:
            return False
        # Most tasks have read nothing but what others have read too: a build asks this a million
        # times, so that counting is worth its line.
        if known.count(_SAME) == len(known):
            return True
        return _CHANGED not in known and all(
            (state or self._state(number, facts)) == _SAME
            for state, number in zip(known, numbers, strict=True)
        )

    def hold_of_sources(self, numbers: Iterable[int], facts: Facts) -> bool:
        """Whether those facts are what they were that no stage of a build makes."""
        return self.hold((each for each in numbers if not self.facts[each].is_made), facts)

    def number(self, fact: Fact, facts: Facts) -> int:
        """Return the number of a fact as it is now."""
        number = self._numbers.get(fact)
        if number is not None and (self._states[number] or self._state(number, facts)) == _SAME:
            return number
        self._numbers[fact] = number = len(self.facts)
        self.facts.append(fact)
        self.digests.append(facts[fact])
        self._states.append(_SAME)
        if fact.is_made:
            self._made.append(number)
        return number

    def _state(self, number: int, facts: Facts) -> int:
        fact = self.facts[number]
        page = fact.page
        text = self.pages_now.get(page) if page else None
        is_same = text is not None and text == self.pages.get(page or ())
        is_same = is_same or facts[fact] == self.digests[number]
        self._states[number] = _SAME if is_same else _CHANGED
        return self._states[number]
