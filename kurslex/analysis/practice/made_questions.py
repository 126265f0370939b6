"""Terms, definitions and false friends -> questions, each with one answer that is right."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from kurslex.analysis.practice.alternatives import Alternatives, order
from kurslex.analysis.practice.hidden_terms import Wording, Wordings, hidden
from kurslex.language.beginnings import beginning
from kurslex.language.stems import without_case
from kurslex.model.glossary import Glossary
from kurslex.model.overview import FalseFriends
from kurslex.model.page import LocalizedConcept
from kurslex.model.practice import Asks, Choice, MadeQuestion

LONGEST_TOLD = 240
"""Characters of a definition that is asked for or told: some glossaries have paragraphs."""

_WRONG = 3  # choices beside the right one
_EXPLANATIONS = 2  # the same of explanations, which are long
_PART = 4  # letters of a false friend that may be a part of another word

Text = Callable[[FalseFriends], str]
"""What tells the explanation of false friends in a language, empty where it has none of its own."""


def definition_question(
    glossary: Glossary,
    wordings: Wordings,
    beside: Alternatives,
    tag: str,
    concept: str,
    *,
    most: int = _WRONG,
) -> MadeQuestion | None:
    """Return the question which term a definition describes; None where none can be made.

    It has at most so many choices that are wrong.
    """
    page = glossary.pages[tag, concept]
    text = wordings[tag, concept].described
    if text is None:
        return None
    folded = without_case(text)
    others = (
        other
        for other in _others(glossary, wordings, beside, page)
        if (known := wordings[tag, other.id]).described != text and known.term not in folded
    )
    return _question(
        page,
        asks=Asks.TERM,
        key=Asks.TERM.value,
        text=beginning(text, LONGEST_TOLD),
        language=tag,
        choices=((each.id, each.preferred.label) for each in chain((page,), others)),
        most=most,
    )


def translation_question(
    glossary: Glossary,
    wordings: Wordings,
    beside: Alternatives,
    tag: str,
    concept: str,
    *,
    language: str,
) -> MadeQuestion | None:
    """Return the question what a term is called in another language; None where none can be made.

    The hint is the definition in that language.
    """
    page, right = glossary.pages[tag, concept], glossary.page(language, concept)
    if right is None:
        return None
    said = wordings[language, concept]
    others = (
        other
        for each in _others(glossary, wordings, beside, page)
        if (other := glossary.page(language, each.id))
        and _are_apart(said, wordings[language, each.id])
    )
    return _question(
        page,
        asks=Asks.TRANSLATION,
        key=f"{Asks.TRANSLATION.value}-{language}",
        text=page.preferred.label,
        language=language,
        choices=[(each.id, each.preferred.label) for each in (right, *others)],
        hint=beginning(said.described or "", LONGEST_TOLD),
    )


def friends_concept(glossary: Glossary, tag: str, friends: FalseFriends) -> str | None:
    """Return the concept to which the question on words that look alike belongs in a language."""
    return next((each for each in friends.concepts if glossary.page(tag, each)), None)


def friends_question(
    glossary: Glossary, tag: str, friends: FalseFriends, text: Text
) -> MadeQuestion | None:
    """Return the question which explanation belongs to words that look alike, if one can be made.

    Their words are gaps in it. What each of the words means is told by its explanation alone, so
    it can only be asked for as a whole.
    """
    concept = friends_concept(glossary, tag, friends)
    if concept is None or tag not in friends.words or not text(friends):
        return None
    own = [without_case(word) for words in friends.words.values() for word in words]
    telling = [word for word in own if len(word) >= _PART]
    others = [
        each
        for each in glossary.false_friends
        if each.id != friends.id
        and tag in each.words
        and (explained := without_case(text(each)))
        # Whoever knows one of its words knows that it is not this explanation, or that it might be.
        and not any(word in explained for word in telling)
    ]
    others.sort(key=lambda each: order(friends.id, each.id))
    return _question(
        glossary.pages[tag, concept],
        asks=Asks.EXPLANATION,
        key=f"{Asks.EXPLANATION.value}-{friends.id}",
        text=friends.id,
        language=tag,
        choices=[(each.id, _unnamed(each, text(each))) for each in (friends, *others)],
        most=_EXPLANATIONS,
    )


def _others(
    glossary: Glossary, wordings: Wordings, beside: Alternatives, page: LocalizedConcept
) -> Iterator[LocalizedConcept]:
    """Yield the pages of what may stand beside a concept, those whose terms are no terms of it."""
    tag = page.locale
    own = wordings[tag, page.id]
    for concept in beside.get((tag, page.id), ()):
        other = glossary.page(tag, concept)
        if other and _are_apart(own, wordings[tag, concept]):
            yield other


def _are_apart(one: Wording, other: Wording) -> bool:
    """Whether neither is called what the other is, in whatever form, rightly or not."""
    return one.term not in other.names and other.term not in one.names


def _unnamed(friends: FalseFriends, text: str) -> str:
    """Return an explanation of false friends without their words."""
    words = {word for each in friends.words.values() for word in each}
    return hidden(text, sorted(words, key=lambda each: (-len(each), each)))


def _question(
    page: LocalizedConcept,
    *,
    asks: Asks,
    key: str,
    text: str,
    language: str,
    choices: Iterable[tuple[str, str]],
    hint: str = "",
    most: int = _WRONG,
) -> MadeQuestion | None:
    """Return a question whose first choice is the right one, None where there is no other."""
    found: dict[str, Choice] = {}
    for about, choice in choices:
        found.setdefault(without_case(choice), Choice(about=about, text=choice, right=not found))
        if len(found) > most:
            break
    if len(found) == 1:
        return None
    shown = sorted(found.values(), key=lambda each: order(f"{page.id} {key}", each.about))
    return MadeQuestion(
        key=key,
        asks=asks,
        concept=page.id,
        text=text,
        choices=tuple(shown),
        language=language,
        hint=hint,
    )
