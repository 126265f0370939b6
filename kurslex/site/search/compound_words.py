"""The words of one language -> where its compounds are joined: *Kurs|gewinn*, *emisjons|garanti*.

A part of a compound is worth finding where it is a word itself. Joints, and the linking elements
in them (*s* in *emisjonsgaranti*), are found by comparing the glossary's own words. So no language
needs a list of them, and no part is found by chance: *Finanzinstrument* contains the letters of
*Zins*, but has no joint there.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Set

from kurslex.language.letters import LETTERS
from kurslex.site.search.common_words import common_words
from kurslex.site.search.vocabulary import Vocabulary

JOINT = "|"

# Letters of a part, and of an ending one whose own forms alone are known.
_PART = 3
_BEGUN = 5
# Letters of both, where the first need not be known: *Transaktions|kosten*.
_CLEAR = 6
# Letters of a last part that need not be known after a term: *børs|introduksjon*.
_LONG = 9
# Letters that may join two words: Emission-s-erlös.
_LINK = 2
# A way of joining is one that at least this part of the words has, and at least so many of them.
_USUAL = 0.01
_FEWEST = 8
_WORD = re.compile(LETTERS)


class Joints:
    """Where the compounds of a language's terms are joined."""

    def __init__(
        self, known: Iterable[str], terms: Iterable[str], common: Set[str] = frozenset()
    ) -> None:
        """Take all words, those of the terms, and those that no compound begins with."""
        self._known = {word.lower() for word in known}
        self._firsts = {word for word in self._known if len(word) >= _PART} - common
        self._begun = {word[:end] for word in self._known for end in range(_BEGUN, len(word))}
        self._terms = {term.lower() for term in terms} - common
        self._links = self._usual_links()
        self._shared = self._shared_lasts()

    def marked(self, term: str) -> str:
        """Return a term with `JOINT` at the joints of its words."""
        return _WORD.sub(lambda found: self._marked(found[0]), term) if self._links else term

    def lasts(self, terms: Iterable[str]) -> frozenset[str]:
        """Return, in small letters, what is after a joint in these terms."""
        compounds = (word for term in terms for word in self.marked(term).lower().split())
        return frozenset(part for word in compounds for part in word.split(JOINT)[1:])

    def _marked(self, word: str) -> str:
        cuts = [
            (place, word[:place].lower(), word[place:].lower())
            for place in range(_PART, len(word) - _PART + 1)
            if self._links
        ]
        joints = [place for place, first, last in cuts if self._is_joint(first, last)] or [
            place + len(self._linked_by(last))
            for place, first, last in cuts
            if len(last) >= _LONG and first in self._terms
        ]
        ends = zip([0, *joints], [*joints, len(word)], strict=True)
        return JOINT.join(word[start:end] for start, end in ends)

    def _is_joint(self, first: str, last: str) -> bool:
        if min(len(first), len(last)) >= _CLEAR and last in self._known:
            return True
        return self._is_last(last) and self._is_first(first)

    def _is_last(self, part: str) -> bool:
        return part in self._known or part in self._begun or part in self._shared

    def _is_first(self, part: str) -> bool:
        return any(
            part.removesuffix(link) in self._firsts for link in self._links if part.endswith(link)
        )

    def _linked_by(self, rest: str) -> str:
        """Return what joins a long unknown part to a term: *s* in *marked-s-kapitalisering*.

        It may be how the part begins, as in *Börsen|spekulation*: a known word behind it tells.
        """
        lasts = {link: rest[len(link) :] for link in self._links if rest.startswith(link)}
        begun = (link for link, last in lasts.items() if len(last) >= _LONG and self._begins(last))
        return min(begun, key=len, default="")

    def _begins(self, part: str) -> bool:
        return any(part[:end] in self._known for end in range(_CLEAR, len(part)))

    def _usual_links(self) -> frozenset[str]:
        """Return what joins words often enough; the empty text where a language has compounds."""
        made: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for first, link, word in self._compounds():
            made[link].add((first, word))
        enough = max(_FEWEST, _USUAL * len(self._known))
        return frozenset(link for link, each in made.items() if len(each) >= enough)

    def _shared_lasts(self) -> frozenset[str]:
        """Return what ends two terms, though no text has it alone: *Kurs|bildung*."""
        made: dict[str, set[str]] = defaultdict(set)
        for word in self._terms:
            for place in range(_PART, len(word) - _BEGUN + 1):
                if self._is_first(word[:place]):
                    made[word[place:]].add(word[:place])
        return frozenset(
            last
            for last, firsts in made.items()
            if len(firsts) > 1 and self._known.isdisjoint({last[1:], last[2:]})
        )

    def _compounds(self) -> Iterator[tuple[str, str, str]]:
        for word in self._known:
            for place in range(_PART, len(word) - _PART):
                if word[place:] not in self._known:
                    continue
                for length in range(_LINK + 1):
                    if word[: place - length] in self._firsts:
                        yield word[: place - length], word[place - length : place], word
                        break


def find_joints(vocabulary: Vocabulary) -> Joints:
    """Return the joints of a language from its terms, definitions and texts.

    A script without capitals has none: it writes compounds apart, or all words without spaces.
    """
    terms = {word for form in vocabulary.forms for word in _WORD.findall(form) if _has_case(word)}
    known = {word for word in vocabulary.known if _has_case(word)}
    return Joints(known | terms, terms, set(common_words(vocabulary)))


def _has_case(word: str) -> bool:
    return word[0].lower() != word[0].upper()
