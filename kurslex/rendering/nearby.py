"""Which concepts a page names around its own, however many there are."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kurslex.model.glossary import Glossary
from kurslex.weave.links import Key, Weave

# A theme's list has at most twelve lines, which fill two, three and four columns: a small theme is
# whole; of a larger one there are the five concepts before and behind the page's own, and a link.
_WHOLE_THEME = 12
_NEIGHBOURS = _WHOLE_THEME - 1
# Two dozen names are still read, more are looked through; most pages have fewer.
_LINKING = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """What a page shows of its theme and of the pages that link to it, by concept ids.

    What is nearest in the order of `docs/concepts.yml` belongs together most. `theme` has the
    concepts to show, the page's own among them, in this order, and `linking` those whose texts lead
    to it; `theme_size` and `linking_size` say how many there are in all.
    """

    theme: Sequence[str]
    theme_size: int
    linking: Sequence[str]
    linking_size: int


def nearby(
    glossary: Glossary, weave: Weave, in_theme: Mapping[tuple[str, str], Sequence[str]]
) -> dict[Key, Nearby]:
    """Return what each page shows around its concept, by locale tag and concept id.

    `in_theme` has the concepts of each theme that have a page, by locale tag and theme.
    """
    numbers = {concept: number for number, concept in enumerate(glossary.concepts)}

    def nearest(concepts: Sequence[str], concept: str, most: int) -> Sequence[str]:
        """Return as many before a concept as behind it, unless there are too few on one side."""
        at = bisect_left(concepts, numbers[concept], key=numbers.__getitem__)
        start = max(0, min(at - most // 2, len(concepts) - most))
        return concepts[start : start + most]

    found = {}
    for (tag, concept), linking in weave.backlinks.items():
        theme = in_theme[tag, glossary.concepts[concept].theme]
        is_small = len(theme) <= _WHOLE_THEME
        found[tag, concept] = Nearby(
            theme=theme if is_small else nearest(theme, concept, _NEIGHBOURS),
            theme_size=len(theme),
            linking=nearest(linking, concept, _LINKING),
            linking_size=len(linking),
        )
    return found
