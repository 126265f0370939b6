"""How the terms of each language are sorted: made when it is first asked for, once a process."""

from collections.abc import Mapping
from typing import Any

from kurslex.language.alphabets import Alphabet
from kurslex.language.data_versions import data_versions
from kurslex.language.term_order import ICU, TermOrder, term_order
from kurslex.model.locale import Locale
from kurslex.model.page import Term
from kurslex.utils.digests import digest
from kurslex.utils.lazy_mapping import LazyMapping

TermOrders = Mapping[str, TermOrder]


def term_orders(locales: Mapping[str, Locale]) -> TermOrders:
    """Return the order of each language, by its tag."""

    def make(tag: str) -> TermOrder:
        locale = locales[tag]
        alphabet = Alphabet(letters=locale.alphabet, headings=locale.headings)
        return _KnownKeys(term_order(tag, locale.order, alphabet))

    def what_it_is(tag: str) -> str:
        locale = locales[tag]
        versions = data_versions() if locale.order == ICU else {}
        return digest([tag, locale.order, locale.alphabet, locale.headings, versions])

    return LazyMapping(locales, make, what_it_is)


class _KnownKeys:
    """An order that works out once what a text is sorted by: each page sorts the same terms."""

    def __init__(self, order: TermOrder) -> None:
        self.letter, self.letter_key, self.shown = order.letter, order.letter_key, order.shown
        self._key = order.key
        self._keys: dict[str, object] = {}

    def key(self, text: str) -> Any:
        """Return what a text is sorted by."""
        if text not in self._keys:
            self._keys[text] = self._key(text)
        return self._keys[text]


def term_key(order: TermOrder, term: Term) -> tuple[object, object]:
    """Return what a term is sorted by: its reading, then how it is written."""
    return order.key(term.sorted_by), order.key(term.text)
