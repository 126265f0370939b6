"""Which concepts are practised together: themes, and stages of the learning path."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from kurslex.analysis.practice.alternatives import Alternatives
from kurslex.analysis.practice.hidden_terms import Wordings
from kurslex.analysis.practice.made_questions import definition_question
from kurslex.model.glossary import Glossary
from kurslex.model.site import STAGE, THEME

Key = tuple[str, str, str]

Pieces = tuple[tuple[str, ...], ...]

PracticeSets = Mapping[Key, Pieces]
"""By locale tag, `THEME` or `STAGE`, and its id: its concepts, in pieces that are a page each."""

_MOST = 8  # concepts of a piece: some 40 questions, and no longer than the longest of other pages


def practice_sets(
    glossary: Glossary,
    in_theme: Mapping[tuple[str, str], tuple[str, ...]],
    wordings: Wordings,
    beside: Alternatives,
) -> PracticeSets:
    """Return the themes and stages of each language on which a question can be asked, in order.

    Pieces are as long as one another, or one concept longer.
    """
    found: dict[Key, Pieces] = {}
    for tag in glossary.locales:
        named: list[tuple[str, str, tuple[str, ...]]] = [
            (THEME, theme, in_theme.get((tag, theme), ())) for theme in glossary.themes
        ]
        named += [(STAGE, stage.id, stage.concepts) for stage in glossary.path]
        for kind, name, concepts in named:
            known = tuple(each for each in concepts if glossary.page(tag, each))
            if any(_can_be_asked(glossary, wordings, beside, tag, each) for each in known):
                found[tag, kind, name] = tuple(_pieces(known))
    return found


def _can_be_asked(
    glossary: Glossary, wordings: Wordings, beside: Alternatives, tag: str, concept: str
) -> bool:
    if glossary.pages[tag, concept].question_keys:
        return True
    # One wrong choice tells: what could be others need not be worked out.
    return definition_question(glossary, wordings, beside, tag, concept, most=1) is not None


def _pieces(concepts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    count = -(-len(concepts) // _MOST)
    ends = [len(concepts) * at // count for at in range(count + 1)]
    for start, end in pairwise(ends):
        yield concepts[start:end]
