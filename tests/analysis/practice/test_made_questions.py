"""Questions that nobody wrote have one right answer, and are the same in each build."""

from dataclasses import replace

import pytest

from kurslex.analysis.practice.hidden_terms import wordings
from kurslex.analysis.practice.made_questions import (
    definition_question,
    friends_concept,
    friends_question,
    translation_question,
)
from kurslex.model.glossary import Glossary
from kurslex.model.overview import FalseFriends
from kurslex.model.page import Term, TermStatus
from kurslex.model.practice import MadeQuestion
from kurslex.ui.overview_messages import friends_message
from tests.analysis.practice.glossaries import beside, knots, page
from tests.support.glossaries import project_glossary


def asked(glossary: Glossary, concept: str = "knot-0") -> MadeQuestion | None:
    return definition_question(glossary, wordings(glossary), beside(glossary), "sv", concept)


def translated(glossary: Glossary) -> MadeQuestion | None:
    around = (wordings(glossary), beside(glossary))
    return translation_question(glossary, *around, "sv", "knot-0", language="fr")


def terms(question: MadeQuestion | None) -> set[str]:
    assert question
    return {each.text for each in question.choices}


def test_what_is_called_the_same_is_not_offered() -> None:
    glossary = knots(3)
    called = Term(text="sv knot 0", status=TermStatus.ADMITTED, line=1)
    avoided = Term(text="x", status=TermStatus.DEPRECATED, line=1, forms=("sv knot 0",))
    for term in (called, avoided):
        other = {("sv", "knot-1"): page("sv", "knot-1", term)}
        changed = replace(glossary, pages={**glossary.pages, **other})
        assert terms(asked(changed)) == {"sv knot 0", "sv knot 2"}
        assert terms(asked(changed, "knot-1")) == {"sv knot 1", "sv knot 2"}


def test_what_has_the_same_definition_is_not_offered() -> None:
    glossary = knots(3)
    same = glossary.pages["sv", "knot-0"].definition.replace("knot 0", "knot 1")
    other = {("sv", "knot-1"): replace(glossary.pages["sv", "knot-1"], definition=same)}
    assert terms(asked(replace(glossary, pages={**glossary.pages, **other}))) == {
        *("sv knot 0", "sv knot 2")
    }


def test_what_is_the_same_in_the_other_language_is_not_offered() -> None:
    glossary = knots(3)
    word = Term(text="fr knot 0", status=TermStatus.ADMITTED, line=1)
    other = {("fr", "knot-1"): page("fr", "knot-1", word)}
    changed = replace(glossary, pages={**glossary.pages, **other})
    found = translated(changed)
    assert terms(found) == {"fr knot 0", "fr knot 2"}
    assert found
    assert (found.language, found.text, found.key) == ("fr", "sv knot 0", "term-fr")
    assert found.hint.startswith("… är en knop")


def test_where_nothing_else_can_be_chosen_nothing_is_asked() -> None:
    assert asked(knots(1)) is None
    assert asked(knots(2, themes={"knot-1": "hitches"})) is None
    glossary = knots(2, tags=["sv"])
    assert translated(glossary) is None


def test_a_question_keeps_its_key_when_its_words_change() -> None:
    glossary = knots(4)
    definition = "Något helt annat än en knop är det."
    other = replace(glossary.pages["sv", "knot-0"], definition=definition)
    changed = replace(glossary, pages={**glossary.pages, ("sv", "knot-0"): other})
    before, after = asked(glossary), asked(changed)
    assert before
    assert after
    assert before.text != after.text
    assert before.key == after.key


EXPLAINED = {
    "a": "Det franska ”nœud” är en knop.",
    "b": "En tamp är ingen ”tampon”.",
    "c": "Franska ”boucle” är en ögla, ingen bukt.",
}
FRIENDS = tuple(
    FalseFriends(id=each, words=words, concepts=concepts, line=1)
    for each, words, concepts in (
        ("a", {"sv": ("nöd",), "fr": ("nœud",)}, ("gone", "knot-0")),
        ("b", {"sv": ("tamp",), "fr": ("tampon",)}, ("knot-1",)),
        ("c", {"sv": ("bukt",), "fr": ("boucle",)}, ()),
    )
)


def test_false_friends_are_asked_for_by_their_explanation() -> None:
    glossary = knots(2, friends=FRIENDS)

    def explained(friends: FalseFriends) -> str:
        return EXPLAINED[friends.id]

    found = friends_question(glossary, "sv", FRIENDS[0], explained)
    assert found
    assert (found.concept, found.key, found.text) == ("knot-0", "friends-a", "a")
    assert {each.text: each.right for each in found.choices} == {
        "Det franska ”…” är en knop.": True,
        "En … är ingen ”…”.": False,
        "Franska ”…” är en ögla, ingen ….": False,
    }
    assert friends_concept(glossary, "sv", FRIENDS[0]) == "knot-0"
    assert friends_concept(glossary, "sv", FRIENDS[2]) is None
    # One that touches no concept belongs nowhere, one without an explanation tells nothing.
    assert friends_question(glossary, "sv", FRIENDS[2], explained) is None
    assert friends_question(glossary, "sv", FRIENDS[1], lambda _: "") is None
    assert friends_question(glossary, "de", FRIENDS[1], explained) is None


@pytest.mark.parametrize("tag", project_glossary().locales)
def test_of_this_glossary_nearly_every_concept_is_asked_for(tag: str) -> None:
    glossary = project_glossary()
    known, said = beside(glossary), wordings(glossary)
    found = [definition_question(glossary, said, known, tag, each) for each in glossary.concepts]
    assert sum(each is not None for each in found) > len(found) * 0.9
    text = glossary.messages[tag].format
    for friends in glossary.false_friends:
        question = friends_question(
            glossary, tag, friends, lambda each: text(friends_message(each.id))
        )
        assert (question is None) == (not friends.concepts)
        assert question is None or sum(each.right for each in question.choices) == 1


def test_a_long_definition_is_asked_for_by_its_beginning() -> None:
    glossary = knots(3)
    long = "Ett exempel på en " + "mycket " * 100 + "lång text."
    own = {("sv", "knot-0"): replace(glossary.pages["sv", "knot-0"], definition=long)}
    question = asked(replace(glossary, pages={**glossary.pages, **own}))
    assert question
    assert question.text.endswith("mycket…")
    assert len(question.text) <= 241
