"""A glossary -> a smaller one, of some of its concepts in some of its languages."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TypeVar

from msgspec import structs

from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.model.overview import FalseFriends

Value = TypeVar("Value")


def subset(glossary: Glossary, *, concepts: Collection[str], locales: Collection[str]) -> Glossary:
    """Return a glossary of these concepts in these languages, all in the order of the whole.

    What leads to other concepts is left out: relations, stages of the path, words that mislead.
    Calculators stay where one of the concepts shows them.
    """
    kept = {
        name: _within(concept, concepts)
        for name, concept in glossary.concepts.items()
        if name in concepts
    }
    shown = {name for concept in kept.values() for name in concept.calculators}
    path = (
        structs.replace(stage, concepts=tuple(each for each in stage.concepts if each in kept))
        for stage in glossary.path
    )
    friends = (_friends(each, kept, locales) for each in glossary.false_friends)
    withdrawn = (
        structs.replace(each, related=tuple(to for to in each.related if to in kept))
        for each in glossary.withdrawn
    )
    return replace(
        glossary,
        locales=_some(glossary.locales, locales),
        messages=_some(glossary.messages, locales),
        homes=_some(glossary.homes, locales),
        concepts=kept,
        themes=tuple(
            theme
            for theme in glossary.themes
            if any(concept.theme == theme for concept in kept.values())
        ),
        pages={
            (tag, name): page
            for (tag, name), page in glossary.pages.items()
            if tag in locales and name in kept
        },
        calculators=_some(glossary.calculators, shown),
        path=tuple(stage for stage in path if stage.concepts),
        false_friends=tuple(each for each in friends if each.concepts and each.words),
        withdrawn=tuple(each for each in withdrawn if each.related),
    )


def _within(concept: Concept, concepts: Collection[str]) -> Concept:
    kept = {
        name: tuple(each for each in related if each in concepts)
        for name, related in concept.relations.items()
    }
    return replace(concept, relations={name: each for name, each in kept.items() if each})


def _friends(
    friends: FalseFriends, concepts: Collection[str], locales: Collection[str]
) -> FalseFriends:
    return structs.replace(
        friends,
        words={tag: words for tag, words in friends.words.items() if tag in locales},
        concepts=tuple(each for each in friends.concepts if each in concepts),
    )


def _some(values: Mapping[str, Value], names: Collection[str]) -> dict[str, Value]:
    return {name: value for name, value in values.items() if name in names}
