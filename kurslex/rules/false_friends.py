"""Rule [false-friends]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.overview import FalseFriends
from kurslex.problem import Problem, did_you_mean
from kurslex.rules.registry import Reads, rule

_FEWEST_LANGUAGES = 2


@rule("false-friends", fixed=True, reads=Reads.SETTINGS)
def check_false_friends(glossary: Glossary) -> Iterator[Problem]:
    """False friends are words of at least two languages, and touch concepts that exist.

    Bad: `interest: {de: [Rente]}`, `interest: {nb: [rente], de: [Rente], concepts: [cupon]}`.
    Good: `interest: {nb: [rente], de: [Rente], concepts: [coupon]}`.
    """
    for friends in glossary.false_friends:
        if len(friends.words) < _FEWEST_LANGUAGES:
            hint = "add the word of another language that looks like it"
            yield _problem(friends, "are words of fewer than two languages", hint)
        for concept in friends.concepts:
            if concept not in glossary.concepts:
                hint = did_you_mean(concept, glossary.concepts)
                yield _problem(friends, f"name the concept '{concept}', which does not exist", hint)


def _problem(friends: FalseFriends, fault: str, hint: str) -> Problem:
    return Problem(
        path="docs/concepts.yml",
        line=friends.line,
        message=f"false friends '{friends.id}' {fault}",
        check="false-friends",
        hint=hint,
    )
