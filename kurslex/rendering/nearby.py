"""Which concepts a page names around its own, however many there are."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kurslex.model.glossary import Glossary


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """The order of `docs/concepts.yml`, in which what belongs together stands together.

    `numbers` has each concept's place, from 0; `themes` the concepts of a theme that have a page in
    a language, in order, by locale tag and theme.
    """

    numbers: Mapping[str, int]
    themes: Mapping[tuple[str, str], Sequence[str]]

    def nearest(self, concepts: Sequence[str], concept: str, most: int) -> Sequence[str]:
        """Return those of some concepts, in order, that stand nearest to one.

        As many come before it as behind it, unless there are too few on one side.
        """
        at = bisect_left(concepts, self.numbers[concept], key=self.numbers.__getitem__)
        start = max(0, min(at - most // 2, len(concepts) - most))
        return concepts[start : start + most]


def order_of(glossary: Glossary) -> Order:
    """Return the order of a glossary's concepts, in linear time."""
    themes: dict[tuple[str, str], list[str]] = {}
    for tag in glossary.locales:
        for concept in glossary.concepts.values():
            if glossary.page(tag, concept.id):
                themes.setdefault((tag, concept.theme), []).append(concept.id)
    numbers = {concept: number for number, concept in enumerate(glossary.concepts)}
    return Order(numbers=numbers, themes=themes)
